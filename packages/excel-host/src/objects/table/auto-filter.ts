import { excelClass, type HostObject } from "../../api/class-table";
import { fail } from "../../api/errors";
import type { Rect } from "../../model/rect";
import { rangeArgument, rangeObject } from "../range/resolve";
import { sheetOf, type FilterRef } from "../state";
import { tableOf } from "./table-access";
import { touchTables } from "./table-follow";

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
      sheetOf(ref).autoFilter = rangeArgument(args.raw(0), ref).rect;
      touchTables(ref);
    },
    GetRange: (ref) => object(ref) ?? fail("ItemNotFound", "There is no filter."),
    GetRangeOrNullObject: object,
    Remove: (ref) => {
      if (ref.tableId !== undefined) tableOf({ ...ref, tableId: ref.tableId }).showFilter = false;
      else delete sheetOf(ref).autoFilter;
      touchTables(ref);
    },
  },
});
