import { sizeOf } from "../../model/rect";
import type { Arguments } from "../../api/arguments";
import { excelClass } from "../../api/class-table";
import { readColour } from "../../api/colours";
import { fail } from "../../api/errors";
import type { RangeRef } from "../state";
import { sortBlock, type SortField } from "./sort-lines";

/** The fields that a program sorts by; there are so many columns (or rows). */
export function fieldsOf(given: unknown, count: number): SortField[] {
  if (!Array.isArray(given) || given.length === 0) fail("InvalidArgument", "Sort fields are needed.");
  return (given as readonly SortField[]).map((field) => {
    if (!Number.isInteger(field.key) || field.key < 0 || field.key >= count)
      fail("InvalidArgument", `There is no column ${field.key} to sort by.`);
    return checked(field);
  });
}

function checked(field: SortField): SortField {
  const { sortOn = "Value", color } = field;
  if (sortOn === "Value") return field;
  if (sortOn !== "CellColor" && sortOn !== "FontColor")
    fail("UnsupportedOperation", "The host does not sort by icons.");
  return { ...field, color: readColour(color) };
}

function apply(ref: RangeRef, args: Arguments): void {
  const byColumns = args.choice(3, ["Rows", "Columns"], "Rows") === "Columns";
  const { rows, columns } = sizeOf(ref.rect);
  const fields = fieldsOf(args.raw(0), byColumns ? rows : columns);
  const header = args.flag(2) ? 1 : 0;
  const rect = byColumns
    ? { ...ref.rect, left: ref.rect.left + header }
    : { ...ref.rect, top: ref.rect.top + header };
  if (rect.left > rect.right || rect.top > rect.bottom) return;
  sortBlock({ ...ref, rect }, byColumns ? "column" : "row", { fields, matchCase: args.flag(1) });
}

/** Excel.RangeSort */
export const rangeSort = excelClass<RangeRef>({
  name: "RangeSort",
  methods: { Apply: apply },
  results: ["Apply"],
});
