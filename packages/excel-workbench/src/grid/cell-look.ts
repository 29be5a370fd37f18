import { CellValueType, type ICellDataForSheetInterceptor } from "@univerjs/core";
import { type DisplayLocale, formatOfCell, type Workbook } from "excel-host";
import { conditionalFormats } from "excel-host/univer";
import { cellWidth } from "./auto-height";
import { fittedText } from "./fitted-text";
import { INDENT } from "./measures";
import { gridStyle } from "./style";
import { tableLook, withTableLook } from "./table-look";
import { textWidth } from "./text-measure";

/** Room beside a number, in pixels. */
const SIDES = 5;

/** A cell with a note carries a small red corner. */
const NOTE_MARK = { tr: { color: "#C00000", size: 6 } };

/** What the grid paints for a place: text and look come from the book each time, so they cannot fall behind. */
export class CellLook {
  constructor(
    private readonly workbook: Workbook,
    private readonly locale: DisplayLocale,
  ) {}

  at(sheetId: string, row: number, column: number): ICellDataForSheetInterceptor | undefined {
    const sheet = this.workbook.book.sheets.find((candidate) => candidate.id === sheetId);
    if (!sheet) return undefined;
    const value = sheet.cells.get(row)?.get(column)?.value ?? null;
    const own = formatOfCell(this.workbook.book, sheet, row, column);
    const conditional = conditionalFormats(this.workbook).shown(sheetId, row, column);
    const format = withTableLook(own, tableLook(sheet, row, column));
    const code = conditional?.numberFormat ?? format.numberFormat;
    const noted = sheet.notes.some((note) => note.row === row && note.column === column);
    const room = cellWidth(sheet, row, column) - SIDES - format.indent * INDENT;
    const fits = (shown: string): boolean => textWidth(shown, format.font) <= room;
    const text = fittedText(value, code, this.locale, fits);
    return {
      ...(text === "" ? {} : { v: text, t: CellValueType.STRING }),
      interceptorStyle: gridStyle(format, value, conditional),
      ...(noted ? { markers: NOTE_MARK } : {}),
    };
  }
}
