import { fullAddress } from "../../model/address";
import { excelClass, type HostObject, type Property } from "../../api/class-table";
import { fail } from "../../api/errors";
import { oneCell } from "../../model/rect";
import { rangeObject } from "./resolve";
import { usedRect } from "./used-range";
import { isUnbounded } from "./cells";
import { VALUE_PROPERTIES } from "./range-values";
import { sheetOf, type RangeRef } from "../state";

/** What is seen of a block: `rect` around it, and the rows and columns in it that are not hidden. */
interface RangeViewRef extends RangeRef {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  /** Its place among the rows of another view. */
  readonly index?: number;
}

declare module "../state" {
  interface Targets {
    RangeView: RangeViewRef;
    RangeViewCollection: RangeViewRef;
  }
}

/** What of a range is to be seen: its rows and columns that are not hidden, as they are when it is asked for. */
export function visibleView(ref: RangeRef): RangeViewRef {
  const sheet = sheetOf(ref);
  const rect = isUnbounded(ref.rect)
    ? (usedRect(sheet, ref.rect, false) ?? { ...ref.rect, bottom: ref.rect.top })
    : ref.rect;
  const rows = indexes(rect.top, rect.bottom).filter((row) => !sheet.rows.get(row)?.hidden);
  const columns = indexes(rect.left, rect.right).filter((column) => !sheet.columns.get(column)?.hidden);
  return { ...ref, rect, rows, columns };
}

function indexes(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** What a property of the whole range says of the rows and columns that are seen. */
function seen(property: Property<RangeRef>): Property<RangeViewRef> {
  return {
    get: (view) => {
      const grid = property.get(view);
      if (!Array.isArray(grid)) return grid;
      return view.rows.map((row) =>
        view.columns.map((column) => at(grid, row - view.rect.top, column - view.rect.left)),
      );
    },
  };
}

function at(grid: readonly unknown[], row: number, column: number): unknown {
  return (grid[row] as readonly unknown[])[column];
}

const NAMES = [
  "Values",
  "Text",
  "Formulas",
  "FormulasLocal",
  "FormulasR1C1",
  "NumberFormat",
  "ValueTypes",
] as const satisfies readonly (keyof typeof VALUE_PROPERTIES)[];

function addresses(view: RangeViewRef): string[][] {
  const { name } = sheetOf(view);
  return view.rows.map((row) => view.columns.map((column) => fullAddress(name, oneCell({ row, column }))));
}

function rowOf(view: RangeViewRef, index: number): HostObject {
  const row = view.rows[index] ?? fail("InvalidArgument", `The view has no row ${index}.`);
  const rect = { ...view.rect, top: row, bottom: row };
  return view.host.make.RangeView({ ...view, rect, rows: [row], index });
}

/** Excel.RangeView */
export const rangeView = excelClass<RangeViewRef>({
  name: "RangeView",
  properties: {
    ...Object.fromEntries(NAMES.map((name) => [name, seen(VALUE_PROPERTIES[name])])),
    CellAddresses: { get: addresses },
    RowCount: { get: (view) => view.rows.length },
    ColumnCount: { get: (view) => view.columns.length },
    Index: { get: (view) => view.index ?? 0 },
  },
  objects: { Rows: (view) => view.host.make.RangeViewCollection(view) },
  methods: { GetRange: (view) => rangeObject(view, view.rect) },
  results: ["Values", "Text", "Formulas", "ValueTypes"],
});

/** Excel.RangeViewCollection: the rows of a view. */
export const rangeViewCollection = excelClass<RangeViewRef>({
  name: "RangeViewCollection",
  items: (view) => view.rows.map((_, index) => rowOf(view, index)),
  methods: {
    GetCount: (view) => view.rows.length,
    GetItemAt: (view, args) => rowOf(view, args.integer(0)),
  },
});
