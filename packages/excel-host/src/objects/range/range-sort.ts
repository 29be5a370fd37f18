import { intersection } from "../../model/rect";
import type { Cell, CellValue } from "../../model/cell";
import { copiedFormula } from "../../model/relative-formula";
import { constantOf, type CellInput } from "../../model/workbook";
import type { Arguments } from "../../api/arguments";
import { excelClass } from "../../api/class-table";
import { fail } from "../../api/errors";
import { requireEditable } from "../sheet/protection-check";
import { sheetOf, type RangeRef, type TableRef } from "../state";
import { bodyRect } from "../table/tables";

/** A column to sort by, counted from the left of the block. */
export interface SortField {
  readonly key: number;
  readonly ascending?: boolean;
  readonly sortOn?: string;
}

interface Row {
  readonly row: number;
  readonly cells: readonly (Cell | undefined)[];
}

function fieldsOf(args: Arguments, columns: number): SortField[] {
  const given = args.raw(0);
  if (!Array.isArray(given) || given.length === 0) fail("InvalidArgument", "Sort fields are needed.");
  for (const field of given as readonly SortField[]) {
    if (!Number.isInteger(field.key) || field.key < 0 || field.key >= columns) {
      fail("InvalidArgument", `There is no column ${field.key} to sort by.`);
    }
    if (field.sortOn !== undefined && field.sortOn !== "Value") {
      fail("UnsupportedOperation", "The host sorts by values only.");
    }
  }
  return given as SortField[];
}

/** Numbers, then texts, then logical values, then errors; empty cells always last, as in Excel. */
function rank(value: CellValue): number {
  if (typeof value === "number") return 0;
  if (typeof value === "string") return 1;
  return typeof value === "boolean" ? 2 : 3;
}

function compare(a: CellValue, b: CellValue, matchCase: boolean): number {
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  if (typeof a === "number" && typeof b === "number") return a - b;
  if (typeof a === "string" && typeof b === "string") {
    return a.localeCompare(b, "en", { sensitivity: matchCase ? "variant" : "accent" });
  }
  return Number(a === true) - Number(b === true);
}

/** Sorts the rows of a block, without its header; equal rows keep their order. */
export function sortRows(ref: RangeRef, fields: readonly SortField[], matchCase: boolean): void {
  requireEditable(ref, ref.rect, "sort");
  const sheet = sheetOf(ref);
  if (sheet.merges.some((merge) => intersection(merge, ref.rect))) {
    fail("InvalidOperation", "A block with merged cells cannot be sorted.");
  }
  const rows = snapshot(ref);
  const sorted = [...rows].sort((one, other) => {
    for (const { key, ascending = true } of fields) {
      const [a, b] = [one.cells[key]?.value ?? null, other.cells[key]?.value ?? null];
      if (a === null || b === null) {
        if (a !== b) return a === null ? 1 : -1;
        continue;
      }
      const order = compare(a, b, matchCase);
      if (order !== 0) return ascending ? order : -order;
    }
    return 0;
  });
  write(ref, sorted);
}

function snapshot({ host, sheetId, rect }: RangeRef): Row[] {
  const rows: Row[] = [];
  for (let row = rect.top; row <= rect.bottom; row++) {
    const cells: (Cell | undefined)[] = [];
    for (let column = rect.left; column <= rect.right; column++)
      cells.push(host.workbook.cell(sheetId, row, column));
    rows.push({ row, cells });
  }
  return rows;
}

/** Formulas that point along their own row go with it. */
function write(ref: RangeRef, sorted: readonly Row[]): void {
  const inputs = sorted.map(({ row, cells }, index) =>
    cells.map((cell, offset): CellInput => {
      if (!cell) return { value: null };
      if (cell.formula === undefined) return constantOf(cell);
      const column = ref.rect.left + offset;
      return { formula: copiedFormula(cell.formula, { row, column }, { row: ref.rect.top + index, column }) };
    }),
  );
  ref.host.workbook.write(ref.sheetId, ref.rect.top, ref.rect.left, inputs);
}

/** Excel.RangeSort */
export const rangeSort = excelClass<RangeRef>({
  name: "RangeSort",
  methods: {
    Apply: (ref, args) => {
      if (args.optionalText(3) === "Columns") fail("UnsupportedOperation", "The host sorts rows only.");
      const columns = ref.rect.right - ref.rect.left + 1;
      const rect = args.flag(2) ? { ...ref.rect, top: ref.rect.top + 1 } : ref.rect;
      sortRows({ ...ref, rect }, fieldsOf(args, columns), args.flag(1));
    },
  },
  results: ["Apply"],
});

/** Excel.TableSort */
export const tableSort = excelClass<TableRef>({
  name: "TableSort",
  methods: {
    Apply: (ref, args) => {
      const rect = bodyRect(ref);
      const columns = rect.right - rect.left + 1;
      sortRows({ host: ref.host, sheetId: ref.sheetId, rect }, fieldsOf(args, columns), args.flag(1));
    },
  },
  results: ["Apply"],
});
