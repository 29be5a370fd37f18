import { excelClass, type HostObject } from "../../api/class-table";
import { fail } from "../../api/errors";
import type { Rect } from "../../model/rect";
import { rangeArgument, rangeObject } from "../range/resolve";
import { sheetOf, type FilterRef } from "../state";
import { changeTable, tableOf } from "./table-access";

function area(ref: FilterRef): Rect | undefined {
  if (ref.tableId === undefined) return sheetOf(ref).autoFilter;
  const { range, showFilter } = tableOf({ ...ref, tableId: ref.tableId });
  return showFilter ? range : undefined;
}

function object(ref: FilterRef): HostObject | null {
  const rect = area(ref);
  return rect ? rangeObject(ref, rect) : null;
}

/** Excel.AutoFilter: the buttons of a filter; criteria that hide rows are refused. */
export const autoFilter = excelClass<FilterRef>({
  name: "AutoFilter",
  properties: {
    Enabled: { get: (ref) => area(ref) !== undefined },
    IsDataFiltered: { get: () => false },
  },
  methods: {
    Apply: (ref, args) => {
      if (args.raw(2) !== undefined) fail("UnsupportedOperation", "The host does not filter rows.");
      if (ref.tableId !== undefined) return;
      const { rect } = rangeArgument(args.raw(0), ref);
      ref.host.workbook.edit(ref.sheetId, "tables", (draft) => {
        draft.autoFilter = rect;
      });
    },
    GetRange: (ref) => object(ref) ?? fail("ItemNotFound", "There is no filter."),
    GetRangeOrNullObject: object,
    Remove: (ref) => {
      if (ref.tableId !== undefined)
        return void changeTable({ ...ref, tableId: ref.tableId }, { showFilter: false });
      ref.host.workbook.edit(ref.sheetId, "tables", (draft) => {
        delete draft.autoFilter;
      });
    },
  },
});
