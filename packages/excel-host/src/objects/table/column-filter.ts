import { excelClass } from "../../api/class-table";
import type { Arguments } from "../../api/arguments";
import type { TableColumnRef } from "../state";
import { apiCriteria, readCriteria, type ApiCriteria } from "./filter-criteria";
import { criteriaOf, setCriteria } from "./filters";
import { changeTable, columnOf } from "./table-access";

declare module "../state" {
  interface Targets {
    Filter: TableColumnRef;
  }
}

function apply(ref: TableColumnRef, given: ApiCriteria): void {
  const criterion = readCriteria(given);
  changeTable(ref, { showFilter: true });
  setCriteria(ref, new Map(criteriaOf(ref)).set(columnOf(ref).index, criterion));
}

function clear(ref: TableColumnRef): void {
  const criteria = new Map(criteriaOf(ref));
  if (criteria.delete(columnOf(ref).index)) setCriteria(ref, criteria);
}

/** The short spellings: each has the criteria that it stands for. */
function shortcut(criteria: (args: Arguments) => ApiCriteria) {
  return (ref: TableColumnRef, args: Arguments) => apply(ref, criteria(args));
}

function top(filterOn: string) {
  return shortcut((args) => ({ filterOn, criterion1: args.raw(0) }));
}

/** Excel.Filter: what a column of a table is filtered by. */
export const filter = excelClass<TableColumnRef>({
  name: "Filter",
  properties: { Criteria: { get: (ref) => apiCriteria(columnOf(ref).column.filter) } },
  methods: {
    Apply: (ref, args) => apply(ref, args.record(0)),
    ApplyBottomItemsFilter: top("BottomItems"),
    ApplyBottomPercentFilter: top("BottomPercent"),
    ApplyTopItemsFilter: top("TopItems"),
    ApplyTopPercentFilter: top("TopPercent"),
    ApplyCellColorFilter: shortcut((args) => ({ filterOn: "CellColor", color: args.raw(0) })),
    ApplyFontColorFilter: shortcut((args) => ({ filterOn: "FontColor", color: args.raw(0) })),
    ApplyIconFilter: shortcut((args) => ({ filterOn: "Icon", icon: args.raw(0) })),
    ApplyDynamicFilter: shortcut((args) => ({ filterOn: "Dynamic", dynamicCriteria: args.raw(0) })),
    ApplyValuesFilter: shortcut((args) => ({ filterOn: "Values", values: args.raw(0) })),
    ApplyCustomFilter: shortcut((args) => ({
      filterOn: "Custom",
      criterion1: args.raw(0),
      criterion2: args.raw(1),
      operator: args.raw(2),
    })),
    Clear: clear,
  },
  results: [
    "Apply",
    "ApplyBottomItemsFilter",
    "ApplyBottomPercentFilter",
    "ApplyTopItemsFilter",
    "ApplyTopPercentFilter",
    "ApplyDynamicFilter",
    "ApplyValuesFilter",
    "ApplyCustomFilter",
  ],
});
