import { formatRegistration, SHEET_EVENTS } from "../book/event-registrations";
import { blockFrom, oneCell, WHOLE_SHEET } from "../../model/rect";
import { renameSheet, setVisibility as showSheet } from "../../model/edit-sheets";
import type { SheetModel } from "../../model/sheet";
import { excelClass, type HostObject } from "../../api/class-table";
import { fail } from "../../api/errors";
import { readColour } from "../../api/colours";
import { flag, numberBetween } from "../../api/checks";
import { showOutlineLevels } from "../range/outline";
import { findAll, replaceAll } from "../range/range-find";
import { areasObject, rectsArgument } from "../range/range-areas";
import { charactersToPoints, pointsToCharacters } from "../range/measures";
import { rangeObject, resolveText } from "../range/resolve";
import { activate, checkSheetName, copyWithin, move, remove } from "./sheet-edit";
import { requireStructure } from "./protection-check";
import { sheetOf, type SheetRef, targetOf } from "../state";
import { usedRect } from "../range/used-range";
import { worksheetObject } from "./worksheets";
import type { Arguments } from "../../api/arguments";

function rename(ref: SheetRef, value: unknown): void {
  requireStructure(ref.host);
  const sheet = sheetOf(ref);
  renameSheet(ref.host.workbook, sheet.id, checkSheetName(ref.host, String(value), sheet));
}

const VISIBILITIES = ["Visible", "Hidden", "VeryHidden"] as const;

function setVisibility(ref: SheetRef, value: unknown): void {
  requireStructure(ref.host);
  const wanted = VISIBILITIES.find((word) => word === value) ?? fail("InvalidArgument", String(value));
  const sheet = sheetOf(ref);
  const others = ref.host.workbook.book.sheets.some((s) => s !== sheet && s.visibility === "Visible");
  if (wanted !== "Visible" && !others) fail("InvalidOperation", "The last visible sheet cannot be hidden.");
  showSheet(ref.host.workbook, ref.sheetId, wanted);
}

/** Of a sheet that is not shown there is none to read, as the documentation says. */
function tabColor(ref: SheetRef): string | null {
  const sheet = sheetOf(ref);
  return sheet.visibility === "Visible" ? (sheet.tabColor ?? "") : null;
}

function setTabColor(ref: SheetRef, value: unknown): void {
  const colour = value === "" ? undefined : readColour(value);
  ref.host.workbook.edit(sheetOf(ref).id, "sheetProperties", (draft) => {
    if (colour === undefined) delete draft.tabColor;
    else draft.tabColor = colour;
  });
}

function setView(ref: SheetRef, change: Partial<SheetModel["view"]>): void {
  ref.host.workbook.edit(sheetOf(ref).id, "view", ({ view }) => Object.assign(view, change));
}

function getRange(ref: SheetRef, args: Arguments): HostObject {
  const address = args.optionalText(0);
  if (address === undefined) return rangeObject(ref, WHOLE_SHEET);
  const found = resolveText(ref.host, address, ref);
  if (!found || found.sheetId !== ref.sheetId) fail("InvalidArgument", `There is no range ${address}.`);
  return rangeObject(ref, found.rect);
}

function byIndexes(ref: SheetRef, args: Arguments): HostObject {
  const [row, column, rows, columns] = [0, 1, 2, 3].map((index) => args.integer(index)) as [
    number,
    number,
    number,
    number,
  ];
  return rangeObject(ref, blockFrom({ row, column }, { rows, columns }));
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

/** Where a copy goes; without a place it goes to the end. */
function copy(ref: SheetRef, args: Arguments): HostObject {
  const { sheets } = ref.host.workbook.book;
  const other = targetOf(args.raw(1), "Worksheet");
  const at = other ? sheets.indexOf(sheetOf(other)) : sheets.indexOf(sheetOf(ref));
  const places = {
    None: sheets.length,
    Before: at,
    After: at + 1,
    Beginning: 0,
    End: sheets.length,
  };
  const position = places[args.choice(0, ["None", "Before", "After", "Beginning", "End"], "None")];
  return worksheetObject(ref.host, copyWithin(ref.host, sheetOf(ref), position));
}

function setStandardWidth(ref: SheetRef, value: unknown): void {
  const width = pointsToCharacters(numberBetween(0, charactersToPoints(255))(value));
  ref.host.workbook.edit(sheetOf(ref).id, "sheetProperties", (draft) => {
    draft.defaultColumnWidth = width;
  });
}

const whole = (ref: SheetRef) => ({ host: ref.host, sheetId: ref.sheetId, rect: WHOLE_SHEET });

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
      set: (ref, value) => move(ref.host, sheetOf(ref), Number(value)),
    },
    Visibility: { get: (ref) => sheetOf(ref).visibility, set: setVisibility },
    TabColor: { get: tabColor, set: setTabColor },
    StandardWidth: {
      get: (ref) => charactersToPoints(sheetOf(ref).defaultColumnWidth),
      set: setStandardWidth,
    },
    /** The number of the sheet in its file. */
    TabId: { get: (ref) => Number(/\d+/.exec(sheetOf(ref).id)?.[0] ?? 0) },
    EnableCalculation: {
      get: () => true,
      set: (_, value) => {
        if (!flag(value)) fail("UnsupportedOperation", "The host calculates all sheets of a workbook.");
      },
    },
    StandardHeight: { get: (ref) => sheetOf(ref).defaultRowHeight },
    ShowGridlines: {
      get: (ref) => sheetOf(ref).view.showGridlines,
      set: (ref, value) => setView(ref, { showGridlines: flag(value) }),
    },
    ShowHeadings: {
      get: (ref) => sheetOf(ref).view.showHeadings,
      set: (ref, value) => setView(ref, { showHeadings: flag(value) }),
    },
    // office.js sends the two under these names when they are set.
    Gridlines: {
      get: (ref) => sheetOf(ref).view.showGridlines,
      set: (ref, value) => setView(ref, { showGridlines: flag(value) }),
    },
    Headings: {
      get: (ref) => sheetOf(ref).view.showHeadings,
      set: (ref, value) => setView(ref, { showHeadings: flag(value) }),
    },
  },
  objects: {
    CustomProperties: (ref) => ref.host.make.WorksheetCustomPropertyCollection(ref),
    Comments: (ref) => ref.host.make.CommentCollection(ref),
    Charts: (ref) => ref.host.make.ChartCollection(ref),
    PivotTables: ({ host, sheetId }) => host.make.PivotTableCollection({ host, sheetId }),
    Slicers: ({ host, sheetId }) => host.make.SlicerCollection({ host, sheetId }),
    Shapes: (ref) => ref.host.make.ShapeCollection(ref),
    AutoFilter: (ref) => ref.host.make.AutoFilter(ref),
    FreezePanes: (ref) => ref.host.make.WorksheetFreezePanes(ref),
    HorizontalPageBreaks: (ref) => ref.host.make.PageBreakCollection({ ...ref, axis: "row" }),
    VerticalPageBreaks: (ref) => ref.host.make.PageBreakCollection({ ...ref, axis: "column" }),
    Names: (ref) => ref.host.make.NamedItemCollection({ host: ref.host, sheetId: ref.sheetId }),
    PageLayout: (ref) => ref.host.make.PageLayout(ref),
    Protection: (ref) => ref.host.make.WorksheetProtection(ref),
    Tables: (ref) => ref.host.make.TableCollection({ host: ref.host, sheetId: ref.sheetId }),
  },
  methods: {
    ...SHEET_EVENTS,
    ...formatRegistration((ref: SheetRef) => ref.host),
    Copy: copy,
    ShowOutlineLevels: showOutlineLevels,
    /** The interpreter calculates before it calls, because the member needs results. */
    Calculate: () => undefined,
    FindAll: (ref, args) => findAll(whole(ref), args) ?? fail("ItemNotFound"),
    FindAllOrNullObject: (ref, args) => findAll(whole(ref), args),
    ReplaceAll: (ref, args) => replaceAll(whole(ref), args),
    GetRanges: (ref, args) =>
      areasObject(ref, args.raw(0) === undefined ? [WHOLE_SHEET] : rectsArgument(args.raw(0), ref)),
    Activate: (ref) => activate(ref.host, sheetOf(ref)),
    Delete: (ref) => remove(ref.host, sheetOf(ref)),
    GetRange: getRange,
    GetRangeByIndexes: byIndexes,
    GetCell: (ref, args) => {
      const [row, column] = [args.integer(0), args.integer(1)];
      return rangeObject(ref, oneCell({ row, column }));
    },
    GetUsedRange: (ref, args) => used(ref, args) ?? rangeObject(ref, A1),
    GetUsedRangeOrNullObject: used,
    GetNext: (ref, args) => neighbour(ref, args, 1) ?? fail("ItemNotFound"),
    GetNextOrNullObject: (ref, args) => neighbour(ref, args, 1),
    GetPrevious: (ref, args) => neighbour(ref, args, -1) ?? fail("ItemNotFound"),
    GetPreviousOrNullObject: (ref, args) => neighbour(ref, args, -1),
  },
  results: ["GetUsedRange", "GetUsedRangeOrNullObject", "Calculate", "FindAll", "FindAllOrNullObject"],
});
