import { formatIndexAt } from "../../model/edit-format";
import { type Rect, isEntireColumn, isEntireRow } from "../../model/rect";
import { fail } from "../../api/errors";
import { sheetOf, type HostState, type SheetRef } from "../state";

/** What a protected sheet may allow by an option of its protection. */
type ProtectedAct =
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
export function isProtected(ref: SheetRef): boolean {
  const protection = sheetOf(ref).protection;
  return protection !== undefined && ["1", "true"].includes(protection.attributes["sheet"] ?? "0");
}

/** True while the structure of the workbook is protected: no sheet comes, goes, moves or gets another name. */
export function isStructureLocked({ workbook }: HostState): boolean {
  return ["1", "true"].includes(workbook.book.structure?.attributes["lockStructure"] ?? "0");
}

/** AccessDenied while the structure of the workbook is protected. */
export function requireStructure(host: HostState): void {
  if (isStructureLocked(host)) fail("AccessDenied", "The structure of the workbook is protected.");
}

/** AccessDenied where a protected sheet forbids the act; locked cells only forbid their contents. */
export function requireEditable(ref: SheetRef, rect: Rect, act: ProtectedAct = "edit"): void {
  if (!isProtected(ref)) return;
  const attribute = ALLOWED_BY[act];
  const isAllowed = attribute !== undefined && sheetOf(ref).protection?.attributes[attribute] === "0";
  if (isAllowed || (act === "edit" && !hasLockedCell(ref, rect))) return;
  fail("AccessDenied", `The sheet is protected (${act}).`);
}

/** AccessDenied on any protected sheet, for what no option allows. */
export function requireUnprotected(ref: SheetRef): void {
  if (isProtected(ref)) fail("AccessDenied", "The sheet is protected.");
}

/** AccessDenied where the sheet's protection covers its charts and pictures. */
export function requireObjectsEditable(ref: SheetRef): void {
  const isCovered = ["1", "true"].includes(sheetOf(ref).protection?.attributes["objects"] ?? "0");
  if (isProtected(ref) && isCovered) fail("AccessDenied", "The sheet is protected (objects).");
}

function hasLockedCell(ref: SheetRef, rect: Rect): boolean {
  if (isEntireColumn(rect) || isEntireRow(rect)) return true;
  const sheet = sheetOf(ref);
  const { formats } = ref.host.workbook.book;
  for (let row = rect.top; row <= rect.bottom; row++) {
    for (let column = rect.left; column <= rect.right; column++) {
      if (formats.get(formatIndexAt(sheet, row, column)).locked) return true;
    }
  }
  return false;
}
