import type { SheetModel } from "../model/sheet";
import { excelClass, type HostObject } from "../protocol/class-table";
import { fail } from "../protocol/errors";
import { WHOLE_SHEET } from "./address";
import { rangeObject, resolveText } from "./resolve";
import { activate, checkSheetName, moveSheet, removeSheet } from "./sheet-edit";
import { sheetOf, type SheetRef } from "./state";
import { usedRect } from "./used-range";
import { worksheetObject } from "./worksheets";
import type { Arguments } from "../protocol/arguments";

function touchBook(ref: SheetRef, kind: "sheetRenamed" | "sheetVisibility"): void {
  ref.host.workbook.touchBook("sheets", { kind, sheetId: ref.sheetId });
}

function rename(ref: SheetRef, value: unknown): void {
  const sheet = sheetOf(ref);
  sheet.name = checkSheetName(ref.host, String(value), sheet);
  touchBook(ref, "sheetRenamed");
}

const VISIBILITIES = ["Visible", "Hidden", "VeryHidden"] as const;

function setVisibility(ref: SheetRef, value: unknown): void {
  const wanted = VISIBILITIES.find((word) => word === value) ?? fail("InvalidArgument", String(value));
  const sheet = sheetOf(ref);
  const others = ref.host.workbook.book.sheets.some((s) => s !== sheet && s.visibility === "Visible");
  if (wanted !== "Visible" && !others) fail("InvalidOperation", "The last visible sheet cannot be hidden.");
  sheet.visibility = wanted;
  touchBook(ref, "sheetVisibility");
}

function setTabColor(ref: SheetRef, value: unknown): void {
  const sheet = sheetOf(ref);
  if (value === "") delete sheet.tabColor;
  else sheet.tabColor = String(value).toUpperCase();
  ref.host.workbook.touch(sheet.id, "properties", { kind: "view", sheetId: sheet.id });
}

function setView(ref: SheetRef, change: Partial<SheetModel["view"]>): void {
  const sheet = sheetOf(ref);
  Object.assign(sheet.view, change);
  ref.host.workbook.touch(sheet.id, "view", { kind: "view", sheetId: sheet.id });
}

function getRange(ref: SheetRef, args: Arguments): HostObject {
  const address = args.optionalText(0);
  if (address === undefined) return rangeObject(ref, WHOLE_SHEET);
  const found = resolveText(ref.host, address, ref);
  if (!found || found.sheetId !== ref.sheetId) fail("InvalidArgument", `There is no range ${address}.`);
  return rangeObject(ref, found.rect);
}

function byIndexes(ref: SheetRef, args: Arguments): HostObject {
  const [top, left, rows, columns] = [0, 1, 2, 3].map((index) => args.integer(index)) as [
    number,
    number,
    number,
    number,
  ];
  return rangeObject(ref, { top, left, bottom: top + rows - 1, right: left + columns - 1 });
}

function used(ref: SheetRef, args: Arguments): HostObject | null {
  const rect = usedRect(sheetOf(ref), WHOLE_SHEET, args.flag(0));
  return rect ? rangeObject(ref, rect) : null;
}

function neighbour(ref: SheetRef, args: Arguments, step: 1 | -1): HostObject | null {
  const { sheets } = ref.host.workbook.book;
  for (let index = sheets.indexOf(sheetOf(ref)) + step; sheets[index]; index += step) {
    const sheet = sheets[index];
    if (sheet && (!args.flag(0) || sheet.visibility === "Visible")) return worksheetObject(ref.host, sheet);
  }
  return null;
}

const A1 = { top: 0, left: 0, bottom: 0, right: 0 };

/** Excel.Worksheet */
export const worksheet = excelClass<SheetRef>({
  name: "Worksheet",
  key: "Id",
  properties: {
    Id: { get: (ref) => sheetOf(ref).id },
    Name: { get: (ref) => sheetOf(ref).name, set: rename },
    Position: {
      get: (ref) => ref.host.workbook.book.sheets.indexOf(sheetOf(ref)),
      set: (ref, value) => moveSheet(ref.host, sheetOf(ref), Number(value)),
    },
    Visibility: { get: (ref) => sheetOf(ref).visibility, set: setVisibility },
    TabColor: { get: (ref) => sheetOf(ref).tabColor ?? "", set: setTabColor },
    ShowGridlines: {
      get: (ref) => sheetOf(ref).view.showGridlines,
      set: (ref, value) => setView(ref, { showGridlines: value === true }),
    },
    ShowHeadings: {
      get: (ref) => sheetOf(ref).view.showHeadings,
      set: (ref, value) => setView(ref, { showHeadings: value === true }),
    },
  },
  objects: {},
  methods: {
    Activate: (ref) => activate(ref.host, sheetOf(ref)),
    Delete: (ref) => removeSheet(ref.host, sheetOf(ref)),
    GetRange: getRange,
    GetRangeByIndexes: byIndexes,
    GetCell: (ref, args) => {
      const [row, column] = [args.integer(0), args.integer(1)];
      return rangeObject(ref, { top: row, bottom: row, left: column, right: column });
    },
    GetUsedRange: (ref, args) => used(ref, args) ?? rangeObject(ref, A1),
    GetUsedRangeOrNullObject: used,
    GetNext: (ref, args) => neighbour(ref, args, 1) ?? fail("ItemNotFound"),
    GetNextOrNullObject: (ref, args) => neighbour(ref, args, 1),
    GetPrevious: (ref, args) => neighbour(ref, args, -1) ?? fail("ItemNotFound"),
    GetPreviousOrNullObject: (ref, args) => neighbour(ref, args, -1),
  },
  results: ["GetUsedRange", "GetUsedRangeOrNullObject"],
});
