import { MAX_COLUMNS, MAX_ROWS } from "../../model/rect";
import { excelClass, type HostObject } from "../../api/class-table";
import { activateSheet } from "../../model/edit-sheets";
import { fail } from "../../api/errors";
import { rangeArgument, rangeObject } from "../range/resolve";
import { sheetOf, type SheetRef } from "../state";

function freeze(ref: SheetRef, freezeRows: number, freezeColumns: number): void {
  sheetOf(ref);
  // Excel brings the sheet to the front for it (office-js 3148, 2196).
  activateSheet(ref.host.workbook, ref.sheetId);
  ref.host.workbook.edit(ref.sheetId, "view", ({ view }) =>
    Object.assign(view, { freezeRows, freezeColumns }),
  );
}

function location(ref: SheetRef): HostObject | null {
  const { freezeRows: rows, freezeColumns: columns } = sheetOf(ref).view;
  if (rows === 0 && columns === 0) return null;
  return rangeObject(ref, {
    top: 0,
    left: 0,
    bottom: (rows || MAX_ROWS) - 1,
    right: (columns || MAX_COLUMNS) - 1,
  });
}

/** Excel.WorksheetFreezePanes */
export const worksheetFreezePanes = excelClass<SheetRef>({
  name: "WorksheetFreezePanes",
  methods: {
    FreezeRows: (ref, args) => freeze(ref, args.optionalInteger(0) ?? 1, 0),
    FreezeColumns: (ref, args) => freeze(ref, 0, args.optionalInteger(0) ?? 1),
    FreezeAt: (ref, args) => {
      const { rect } = rangeArgument(args.raw(0), ref);
      const rows = rect.bottom === MAX_ROWS - 1 ? 0 : rect.bottom + 1;
      freeze(ref, rows, rect.right === MAX_COLUMNS - 1 ? 0 : rect.right + 1);
    },
    GetLocation: (ref) => location(ref) ?? fail("ItemNotFound", "No panes are frozen."),
    GetLocationOrNullObject: location,
    Unfreeze: (ref) => freeze(ref, 0, 0),
  },
});
