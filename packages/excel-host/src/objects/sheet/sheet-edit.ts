import { activateSheet, duplicateSheet, moveSheet, removeSheet } from "../../model/edit-sheets";
import type { SheetModel } from "../../model/sheet";
import { fail } from "../../api/errors";
import { findSheet } from "../range/resolve";
import { requireStructure } from "./protection-check";
import type { HostState } from "../state";
import { freeTableId, freeTableName } from "../table/table-access";

/** Excel's rules for the name of a sheet. */
export function checkSheetName(host: HostState, name: string, own?: SheetModel): string {
  const broken = name.length === 0 || name.length > 31 || /[:\\/?*[\]]/.test(name) || /^'|'$/.test(name);
  if (broken || name.toLowerCase() === "history")
    fail("InvalidArgument", `"${name}" is no name for a sheet.`);
  const taken = findSheet(host, name);
  if (taken && taken !== own) fail("ItemAlreadyExists", `There is a sheet called ${name}.`);
  return name;
}

/** The first free "Sheet1", "Sheet2" … */
export function freeSheetName(host: HostState): string {
  for (let number = host.workbook.book.sheets.length + 1; ; number++) {
    if (!findSheet(host, `Sheet${number}`)) return `Sheet${number}`;
  }
}

/** Takes a sheet out of the book, with its names; the last one that can be seen stays. */
export function remove(host: HostState, sheet: SheetModel): void {
  requireStructure(host);
  const { book } = host.workbook;
  const index = book.sheets.indexOf(sheet);
  const others = book.sheets.filter((other) => other !== sheet && other.visibility === "Visible");
  if (sheet.visibility === "VeryHidden") fail("InvalidOperation", "A very hidden sheet cannot be deleted.");
  if (others.length === 0) fail("InvalidOperation", "The last visible sheet cannot be deleted.");
  removeSheet(host.workbook, sheet.id);
  if (book.activeSheetId === sheet.id) activate(host, nearestVisible(host, index));
}

function nearestVisible(host: HostState, index: number): SheetModel {
  const { sheets } = host.workbook.book;
  const after = sheets.slice(index).find((sheet) => sheet.visibility === "Visible");
  return (
    after ??
    sheets
      .slice(0, index)
      .reverse()
      .find((sheet) => sheet.visibility === "Visible") ??
    sheets[0]!
  );
}

/** Brings a sheet to the front. */
export function activate(host: HostState, sheet: SheetModel): void {
  if (sheet.visibility !== "Visible") fail("InvalidOperation", "A hidden sheet cannot be activated.");
  activateSheet(host.workbook, sheet.id);
}

/** Moves a sheet among the tabs; positions count from 0. */
export function move(host: HostState, sheet: SheetModel, position: number): void {
  requireStructure(host);
  const { sheets } = host.workbook.book;
  if (position < 0 || position >= sheets.length) fail("InvalidArgument", `There is no position ${position}.`);
  moveSheet(host.workbook, sheet.id, position);
}

/** "Sales (2)", the way Excel calls copies. */
function copyName(host: HostState, name: string): string {
  const stem = name.replace(/ \(\d+\)$/, "");
  for (let number = 2; ; number++) {
    const suffix = ` (${number})`;
    const wanted = stem.slice(0, 31 - suffix.length) + suffix;
    if (!findSheet(host, wanted)) return wanted;
  }
}

/** Copies a sheet to a position among the tabs, with its own names and tables of its own. */
export function copyWithin(host: HostState, sheet: SheetModel, position: number): SheetModel {
  requireStructure(host);
  const { book } = host.workbook;
  const found = book.source?.partsWithoutCopy(sheet) ?? [];
  const uncopied = [
    ...new Set([
      ...found,
      ...(sheet.comments.length > 0 ? ["threaded comments"] : []),
      ...(sheet.pivots.length > 0 ? ["a pivot table"] : []),
      ...(sheet.slicers.length > 0 ? ["a slicer"] : []),
    ]),
  ];
  if (uncopied.length > 0)
    fail("UnsupportedOperation", `The host does not copy a sheet with ${uncopied.join(" and ")}.`);
  const name = copyName(host, sheet.name);
  let tableId = freeTableId(host);
  const taken = new Set<string>();
  const table = () => {
    const free = freeTableName(host);
    let number = Number(free.replace("Table", ""));
    while (taken.has(`Table${number}`)) number++;
    taken.add(`Table${number}`);
    return { id: tableId++, name: `Table${number}` };
  };
  return duplicateSheet(host.workbook, sheet.id, position, { name, table });
}
