import { MAX_COLUMNS, oneCell } from "../../model/rect";
import { excelClass, type HostObject } from "../../api/class-table";
import { fail } from "../../api/errors";
import { changePage } from "./page-layout";
import { rangeArgument, rangeObject } from "../range/resolve";
import { sheetOf, type BreakRef, type BreaksRef } from "../state";

function places({ axis }: BreaksRef): "rowBreaks" | "columnBreaks" {
  return axis === "row" ? "rowBreaks" : "columnBreaks";
}

/** None while the sheet is fitted to pages: Excel leaves them out of account then. */
function breaks(ref: BreaksRef): number[] {
  const { page } = sheetOf(ref);
  if (page.fitToWidth !== undefined || page.fitToHeight !== undefined) return [];
  return [...page[places(ref)]].sort((a, b) => a - b);
}

function object(ref: BreaksRef, before: number): HostObject {
  return ref.host.make.PageBreak({ host: ref.host, sheetId: ref.sheetId, axis: ref.axis, before });
}

function setBreaks(ref: BreaksRef, change: (list: readonly number[]) => number[]): void {
  changePage(ref, (page) => ({ [places(ref)]: change(page[places(ref)]) }));
}

function at(ref: BreaksRef, index: unknown): HostObject {
  const before = breaks(ref)[Number(index)];
  return before === undefined
    ? fail("ItemNotFound", `There is no page break ${String(index)}.`)
    : object(ref, before);
}

/** Excel.PageBreakCollection */
export const pageBreakCollection = excelClass<BreaksRef>({
  name: "PageBreakCollection",
  items: (ref) => breaks(ref).map((before) => object(ref, before)),
  item: at,
  methods: {
    /** The break comes before the range's first row (or column). */
    Add: (ref, args) => {
      const { rect } = rangeArgument(args.raw(0), ref);
      const before = ref.axis === "row" ? rect.top : rect.left;
      if (before === 0) fail("InvalidArgument", "No page break stands before the first row or column.");
      setBreaks(ref, (list) => [...new Set([...list, before])]);
      return object(ref, before);
    },
    GetCount: (ref) => breaks(ref).length,
    GetItem: (ref, args) => at(ref, args.integer(0)),
    RemovePageBreaks: (ref) => setBreaks(ref, () => []),
  },
});

/** Excel.PageBreak */
export const pageBreak = excelClass<BreakRef>({
  name: "PageBreak",
  key: "_Id",
  properties: {
    _Id: { get: (ref) => breaks(ref).indexOf(ref.before) },
    RowIndex: { get: (ref) => (ref.axis === "row" ? ref.before : 0) },
    ColumnIndex: { get: (ref) => (ref.axis === "column" ? ref.before : 0) },
  },
  methods: {
    Delete: (ref) => setBreaks(ref, (list) => list.filter((before) => before !== ref.before)),
    GetCellAfterBreak: (ref) => {
      const [row, column] = ref.axis === "row" ? [ref.before, 0] : [0, ref.before];
      if (column >= MAX_COLUMNS) fail("InvalidReference");
      return rangeObject(ref, oneCell({ row, column }));
    },
  },
});
