import type { ColumnModel, Origin, RowModel, Workbook } from "excel-host";
import { columnCharacters, rowPoints } from "../grid/measures";
import type { Edits } from "./edits";

/** Sizes in pixels, by the index of the column or row. */
export interface Sizes {
  readonly columns?: ReadonlyMap<number, number>;
  readonly rows?: ReadonlyMap<number, number>;
}

/** Takes sizes that the user has dragged into the book; one step back undoes it. */
export function dragSizes(workbook: Workbook, edits: Edits, sheetId: string, sizes: Sizes): void {
  const { columns, rows, view } = workbook.sheet(sheetId);
  const before = {
    columns: new Map([...(sizes.columns?.keys() ?? [])].map((index) => [index, columns.get(index)])),
    rows: new Map([...(sizes.rows?.keys() ?? [])].map((index) => [index, rows.get(index)])),
  };
  applySizes(workbook, sheetId, sizes, "grid");
  edits.undoStack.push({
    sheetId,
    area: view.selection,
    isLight: true,
    undo: () => edits.along(() => putBack(workbook, sheetId, before)),
    redo: () => edits.along(() => applySizes(workbook, sheetId, sizes, "api")),
  });
}

function putBack(
  workbook: Workbook,
  sheetId: string,
  before: {
    readonly columns: ReadonlyMap<number, ColumnModel | undefined>;
    readonly rows: ReadonlyMap<number, RowModel | undefined>;
  },
): void {
  workbook.edit(sheetId, "columns", (draft) => restore(draft.columns, before.columns));
  workbook.edit(sheetId, "rows", (draft) => restore(draft.rows, before.rows));
}

function restore<V>(lines: Map<number, V>, before: ReadonlyMap<number, V | undefined>): void {
  for (const [index, line] of before) {
    if (line === undefined) lines.delete(index);
    else lines.set(index, line);
  }
}

function applySizes(workbook: Workbook, sheetId: string, { columns, rows }: Sizes, origin: Origin): void {
  const setWidths = (draft: { columns: Map<number, ColumnModel> }) => {
    for (const [index, pixels] of columns ?? []) {
      const column = draft.columns.get(index) ?? { hidden: false };
      draft.columns.set(index, { ...column, width: columnCharacters(pixels) });
    }
  };
  const setHeights = (draft: { rows: Map<number, RowModel> }) => {
    for (const [index, pixels] of rows ?? []) {
      const row = draft.rows.get(index) ?? { hidden: false };
      draft.rows.set(index, { ...row, height: rowPoints(pixels) });
    }
  };
  if (columns) workbook.edit(sheetId, "columns", setWidths, origin);
  if (rows) workbook.edit(sheetId, "rows", setHeights, origin);
}
