import { BooleanNumber, type ICellData, type IWorkbookData, type IWorksheetData } from "@univerjs/core";
import {
  MAX_COLUMNS,
  MAX_ROWS,
  type BookModel,
  type DisplayLocale,
  type Rect,
  type SheetModel,
} from "excel-host";
import { autoHeight } from "./auto-height";
import { frozenLines, type Room } from "./frozen";
import { gridLocale } from "./locales";
import { columnPixels, defaultColumnPixels, rowPixels } from "./measures";

/** The unit of the grid's workbook. */
export const GRID_UNIT = "grid";

/** The sizes of the headings, in pixels at 100 %. */
export const HEADERS = { rowHeader: 46, columnHeader: 22 };

/** So much empty sheet is shown around the data. */
const SPARE_ROWS = 200;
const SPARE_COLUMNS = 26;

const toRange = (rect: Rect) => ({
  startRow: rect.top,
  endRow: rect.bottom,
  startColumn: rect.left,
  endColumn: rect.right,
});

/** How much of a sheet is shown. */
export interface Extent {
  readonly rows: number;
  readonly columns: number;
}

/** Columns and rows formatted to the end of the sheet do not count as data. */
function extent(sheet: SheetModel, room: Extent | undefined): Extent {
  let rows = room?.rows ?? 0;
  let columns = room?.columns ?? 0;
  for (const [row, cells] of sheet.cells) {
    rows = Math.max(rows, row + 1);
    for (const column of cells.keys()) columns = Math.max(columns, column + 1);
  }
  return {
    rows: Math.min(MAX_ROWS, rows + SPARE_ROWS),
    columns: Math.min(MAX_COLUMNS, columns + SPARE_COLUMNS),
  };
}

/** The grid's cells only say where something is: what they show comes from CellLook. */
function occupied(sheet: SheetModel): Record<number, Record<number, ICellData>> {
  const matrix: Record<number, Record<number, ICellData>> = {};
  for (const [row, cells] of sheet.cells) {
    for (const [column, cell] of cells) {
      if (cell.value !== null || cell.formula !== undefined) (matrix[row] ??= {})[column] = { v: "•" };
    }
  }
  return matrix;
}

function columnData(sheet: SheetModel, count: number): IWorksheetData["columnData"] {
  const data: IWorksheetData["columnData"] = {};
  for (const [index, column] of sheet.columns) {
    if (index >= count) continue;
    data[index] = {
      ...(column.width === undefined ? {} : { w: columnPixels(column.width) }),
      ...(column.hidden ? { hd: BooleanNumber.TRUE } : {}),
    };
  }
  return data;
}

function rowData(
  book: BookModel,
  sheet: SheetModel,
  count: number,
  locale: DisplayLocale,
): IWorksheetData["rowData"] {
  const data: IWorksheetData["rowData"] = {};
  const least = rowPixels(sheet.defaultRowHeight);
  for (const row of new Set([...sheet.rows.keys(), ...sheet.cells.keys()])) {
    const model = sheet.rows.get(row);
    if (row >= count) continue;
    const height =
      model?.height === undefined ? autoHeight(book, sheet, row, locale) : rowPixels(model.height);
    if (height !== least || model?.hidden) {
      data[row] = {
        h: height,
        ia: BooleanNumber.FALSE,
        hd: model?.hidden ? BooleanNumber.TRUE : BooleanNumber.FALSE,
      };
    }
  }
  return data;
}

function freeze({ rows, columns }: ReturnType<typeof frozenLines>): IWorksheetData["freeze"] {
  return { ySplit: rows, xSplit: columns, startRow: rows || -1, startColumn: columns || -1 };
}

function sheetSnapshot(
  book: BookModel,
  sheet: SheetModel,
  locale: DisplayLocale,
  room: Extent | undefined,
  size: Room | undefined,
): Partial<IWorksheetData> {
  const { rows, columns } = extent(sheet, room);
  const headings = sheet.view.showHeadings ? BooleanNumber.FALSE : BooleanNumber.TRUE;
  return {
    id: sheet.id,
    name: sheet.name,
    hidden: sheet.visibility === "Visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    rowCount: rows,
    columnCount: columns,
    defaultColumnWidth: defaultColumnPixels(sheet.defaultColumnWidth),
    defaultRowHeight: rowPixels(sheet.defaultRowHeight),
    cellData: occupied(sheet),
    mergeData: sheet.merges.map(toRange),
    columnData: columnData(sheet, columns),
    rowData: rowData(book, sheet, rows, locale),
    freeze: freeze(frozenLines(book, sheet, locale, size)),
    showGridlines: sheet.view.showGridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    zoomRatio: sheet.view.zoom / 100,
    rowHeader: { width: HEADERS.rowHeader, hidden: headings },
    columnHeader: { height: HEADERS.columnHeader, hidden: headings },
  };
}

/** The book as the grid opens it; `room`: so much of a sheet is shown at least, by its id; `size`: the grid's on the page. */
export function gridSnapshot(
  book: BookModel,
  locale: DisplayLocale,
  room: ReadonlyMap<string, Extent> = new Map(),
  size?: Room,
): Partial<IWorkbookData> {
  const shown = (sheet: SheetModel) => sheetSnapshot(book, sheet, locale, room.get(sheet.id), size);
  return {
    id: GRID_UNIT,
    name: "grid",
    locale: gridLocale(locale),
    sheetOrder: book.sheets.map((sheet) => sheet.id),
    sheets: Object.fromEntries(book.sheets.map((sheet) => [sheet.id, shown(sheet)])),
  };
}
