import { excelClass, type HostObject } from "../../api/class-table";
import { flag, word } from "../../api/checks";
import { fail } from "../../api/errors";
import type { PivotModel } from "../../model/pivot/pivot";
import type { Rect } from "../../model/rect";
import { rangeObject } from "../range/resolve";
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
  },
  methods: {
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
