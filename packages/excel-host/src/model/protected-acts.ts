import { isEntireColumn, isEntireRow, type Rect } from "./rect";
import type { SheetModel } from "./sheet";
import type { BookModel } from "./book";
import { formatOfCell } from "./edit-format";

/** What a protected sheet may allow by an option of its protection. */
export type ProtectedAct =
  | "edit"
  | "format"
  | "formatColumns"
  | "formatRows"
  | "insertRows"
  | "insertColumns"
  | "deleteRows"
  | "deleteColumns"
  | "sort"
  | "autoFilter"
  | "merge"
  | "objects";

/** The `<sheetProtection>` attribute whose "0" allows an act. */
const ALLOWED_BY: Partial<Record<ProtectedAct, string>> = {
  format: "formatCells",
  formatColumns: "formatColumns",
  formatRows: "formatRows",
  insertRows: "insertRows",
  insertColumns: "insertColumns",
  deleteRows: "deleteRows",
  deleteColumns: "deleteColumns",
  sort: "sort",
  autoFilter: "autoFilter",
};

/** True while the sheet is protected. */
export function isSheetProtected({ protection }: SheetModel): boolean {
  return protection !== undefined && ["1", "true"].includes(protection.attributes["sheet"] ?? "0");
}

/** False where a protected sheet forbids the act; locked cells only forbid their contents. */
export function allowsAct(
  book: BookModel,
  sheet: SheetModel,
  rect: Rect,
  act: ProtectedAct = "edit",
): boolean {
  if (!isSheetProtected(sheet)) return true;
  const attribute = ALLOWED_BY[act];
  const isAllowed = attribute !== undefined && sheet.protection?.attributes[attribute] === "0";
  return isAllowed || (act === "edit" && !hasLockedCell(book, sheet, rect));
}

function hasLockedCell(book: BookModel, sheet: SheetModel, rect: Rect): boolean {
  if (isEntireColumn(rect) || isEntireRow(rect)) return true;
  for (let row = rect.top; row <= rect.bottom; row++) {
    for (let column = rect.left; column <= rect.right; column++) {
      if (formatOfCell(book, sheet, row, column).locked) return true;
    }
  }
  return false;
}
