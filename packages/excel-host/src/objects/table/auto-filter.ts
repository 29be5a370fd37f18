import { excelClass, type HostObject } from "../../api/class-table";
import { fail } from "../../api/errors";
import type { Arguments } from "../../api/arguments";
import { sizeOf, type Rect } from "../../model/rect";
import { surroundingBlock } from "../range/range-navigate";
import { usedRect } from "../range/used-range";
import { rangeArgument, rangeObject } from "../range/resolve";
import { sheetOf, type FilterRef, type RangeRef } from "../state";
import { apiCriteria, readCriteria, type ApiCriteria } from "./filter-criteria";
import { criteriaOf, filterRect, isOfTable, reapply, setCriteria } from "./filters";
import { changeTable } from "./table-access";

function object(ref: FilterRef): HostObject | null {
  const rect = filterRect(ref);
  return rect ? rangeObject(ref, rect) : null;
}

/** Excel filters the region around one cell, and no further down than there are cells. */
export function blockToFilter(ref: RangeRef): Rect {
  const { rows, columns } = sizeOf(ref.rect);
  const rect = rows === 1 && columns === 1 ? surroundingBlock(sheetOf(ref), ref.rect) : ref.rect;
  const used = usedRect(sheetOf(ref), rect, true);
  return used ? { ...rect, bottom: Math.max(rect.top, Math.min(rect.bottom, used.bottom)) } : rect;
}

function apply(ref: FilterRef, args: Arguments): void {
  if (args.raw(0) !== undefined && !isOfTable(ref))
    placeFilter(ref, blockToFilter(rangeArgument(args.raw(0), ref)));
  const rect = filterRect(ref) ?? fail("InvalidArgument", "A range to filter is needed.");
  const index = args.optionalInteger(1);
  if (index === undefined) return;
  if (index < 0 || index >= sizeOf(rect).columns) fail("InvalidArgument", `There is no column ${index}.`);
  const criteria = new Map(criteriaOf(ref));
  if (args.raw(2) === undefined) criteria.delete(index);
  else criteria.set(index, readCriteria(args.record(2)));
  setCriteria(ref, criteria);
}

/** A filter that stands on another block begins anew. */
export function placeFilter(ref: FilterRef, rect: Rect): void {
  const old = sheetOf(ref).autoFilter;
  if (JSON.stringify(old) === JSON.stringify(rect)) return;
  if (sheetOf(ref).filterColumns?.length) setCriteria(ref, new Map());
  ref.host.workbook.edit(ref.sheetId, "tables", (draft) => {
    draft.autoFilter = rect;
    delete draft.filterColumns;
  });
}

/** Takes a filter away: all its rows are shown. */
export function removeFilter(ref: FilterRef): void {
  if (filterRect(ref)) setCriteria(ref, new Map());
  if (isOfTable(ref)) return void changeTable(ref, { showFilter: false });
  ref.host.workbook.edit(ref.sheetId, "tables", (draft) => {
    delete draft.autoFilter;
    delete draft.filterColumns;
  });
}

function clearColumn(ref: FilterRef, index: number): void {
  const criteria = new Map(criteriaOf(ref));
  criteria.delete(index);
  setCriteria(ref, criteria);
}

/** One entry a column; null for a column that shows all. */
function allCriteria(ref: FilterRef): (ApiCriteria | null)[] {
  const rect = filterRect(ref);
  const criteria = criteriaOf(ref);
  return Array.from({ length: rect ? sizeOf(rect).columns : 0 }, (_, index) =>
    apiCriteria(criteria.get(index)),
  );
}

/** Excel.AutoFilter: the filter of a sheet, or of a table. */
export const autoFilter = excelClass<FilterRef>({
  name: "AutoFilter",
  properties: {
    Enabled: { get: (ref) => filterRect(ref) !== undefined },
    IsDataFiltered: { get: (ref) => filterRect(ref) !== undefined && criteriaOf(ref).size > 0 },
    Criteria: { get: allCriteria },
  },
  methods: {
    Apply: apply,
    ClearColumnCriteria: (ref, args) => clearColumn(ref, args.integer(0)),
    ClearCriteria: (ref) => setCriteria(ref, new Map()),
    Reapply: reapply,
    GetRange: (ref) => object(ref) ?? fail("ItemNotFound", "There is no filter."),
    GetRangeOrNullObject: object,
    Remove: removeFilter,
  },
  results: ["Apply", "Reapply"],
});
