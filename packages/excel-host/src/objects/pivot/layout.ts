import type { Arguments } from "../../api/arguments";
import { excelClass, type HostObject } from "../../api/class-table";
import { flag, word } from "../../api/checks";
import { fail } from "../../api/errors";
import type { PivotModel, PivotOptions } from "../../model/pivot/pivot";
import { contains, type Rect } from "../../model/rect";
import { rangeArgument, rangeObject } from "../range/resolve";
import { editPivot, pivotOf } from "./pivot-ref";
import type { PivotRef } from "./refs";

/** A piece of what the table shows. */
function piece(pick: (pivot: PivotModel) => Rect | undefined) {
  return (ref: PivotRef): HostObject => {
    const rect = pick(pivotOf(ref));
    return rect ? rangeObject(ref, rect) : fail("ItemNotFound", "The pivot table has no such cells.");
  };
}

function totals(key: "rowTotals" | "columnTotals") {
  return {
    get: (ref: PivotRef): unknown => pivotOf(ref)[key],
    set: (ref: PivotRef, value: unknown): void => {
      const on = flag(value);
      editPivot(ref, (pivot) => ({ ...pivot, [key]: on }));
    },
  };
}

function setOption(ref: PivotRef, fields: PivotOptions): void {
  editPivot(ref, (pivot) => ({ ...pivot, options: { ...pivot.options, ...fields } }));
}

/** Something that may be said of the whole table; `missing`: what Excel has at first. */
export function option<K extends keyof PivotOptions>(
  key: K,
  check: (value: unknown) => PivotOptions[K],
  missing: NonNullable<PivotOptions[K]>,
) {
  return {
    get: (ref: PivotRef): unknown => pivotOf(ref).options?.[key] ?? missing,
    set: (ref: PivotRef, value: unknown): void => setOption(ref, { [key]: check(value) }),
  };
}

/** The field of values that a cell of the body belongs to. */
function dataHierarchy(ref: PivotRef, args: Arguments): HostObject {
  const { place, data } = pivotOf(ref);
  const { rect } = rangeArgument(args.raw(0), ref);
  const body = place?.body;
  if (!body || data.length === 0 || !contains(body, rect))
    return fail("InvalidArgument", "The cell is not among the values of the pivot table.");
  const { host, sheetId, pivotId } = ref;
  return host.make.DataPivotHierarchy({ host, sheetId, pivotId, at: (rect.left - body.left) % data.length });
}

/** Excel.PivotLayout */
export const pivotLayout = excelClass<PivotRef>({
  name: "PivotLayout",
  properties: {
    LayoutType: {
      get: (ref) => pivotOf(ref).layout,
      set: (ref, value) => {
        const layout = word("Compact", "Tabular", "Outline")(value);
        editPivot(ref, (pivot) => ({ ...pivot, layout }));
      },
    },
    ShowRowGrandTotals: totals("rowTotals"),
    ShowColumnGrandTotals: totals("columnTotals"),
    AltTextTitle: option("altTitle", String, ""),
    AltTextDescription: option("altText", String, ""),
    AutoFormat: option("autoFormat", flag, true),
    PreserveFormatting: option("preservesFormat", flag, true),
    EmptyCellText: option("emptyText", String, ""),
    FillEmptyCells: option("fillsEmpty", flag, false),
    ShowFieldHeaders: option("showsHeaders", flag, true),
    EnableFieldList: option("fieldList", flag, true),
    SubtotalLocation: option("subtotals", word("AtTop", "AtBottom", "Off"), "AtTop"),
  },
  methods: {
    DisplayBlankLineAfterEachItem: (ref, args) => setOption(ref, { blankLines: args.flag(0) }),
    RepeatAllItemLabels: (ref, args) => setOption(ref, { repeatsLabels: args.flag(0) }),
    GetDataHierarchy: dataHierarchy,
    GetRange: piece(({ place }) => place?.range),
    GetDataBodyRange: piece(({ place }) => place?.body),
    GetFilterAxisRange: piece(({ place }) => place?.filters),
    GetRowLabelRange: piece(
      ({ place }) => place && { ...place.range, top: place.body.top - 1, right: place.body.left - 1 },
    ),
    GetColumnLabelRange: piece(
      ({ place }) => place && { ...place.range, left: place.body.left, bottom: place.body.top - 1 },
    ),
  },
});
