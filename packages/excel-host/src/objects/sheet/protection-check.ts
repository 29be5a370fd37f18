import { allowsAct, isSheetProtected, type ProtectedAct } from "../../model/protected-acts";
import type { Rect } from "../../model/rect";
import { fail } from "../../api/errors";
import { sheetOf, type HostState, type SheetRef } from "../state";

/** True while the sheet is protected. */
export function isProtected(ref: SheetRef): boolean {
  return isSheetProtected(sheetOf(ref));
}

/** True while the structure of the workbook is protected: no sheet comes, goes, moves or gets another name. */
export function isStructureLocked({ workbook }: Pick<HostState, "workbook">): boolean {
  return ["1", "true"].includes(workbook.book.structure?.attributes["lockStructure"] ?? "0");
}

/** AccessDenied while the structure of the workbook is protected. */
export function requireStructure(host: HostState): void {
  if (isStructureLocked(host)) fail("AccessDenied", "The structure of the workbook is protected.");
}

/** AccessDenied where a protected sheet forbids the act; locked cells only forbid their contents. */
export function requireEditable(ref: SheetRef, rect: Rect, act: ProtectedAct = "edit"): void {
  if (allowsAct(ref.host.workbook.book, sheetOf(ref), rect, act)) return;
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
