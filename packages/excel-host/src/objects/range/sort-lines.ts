import { rectAddress } from "../../model/address";
import type { Cell, CellValue } from "../../model/cell";
import { formatIndexAt, setFormats } from "../../model/edit-format";
import { intersection, type Rect } from "../../model/rect";
import { copiedFormula } from "../../model/relative-formula";
import { constantOf, type CellInput } from "../../model/workbook";
import { fail } from "../../api/errors";
import { requireEditable } from "../sheet/protection-check";
import { sheetOf, type RangeRef } from "../state";
import { shownColour } from "./shown-colours";

/** By what lines are sorted: the key counts columns from the left of the block (rows from its top, for columns). */
export interface SortField {
  readonly key: number;
  readonly ascending?: boolean;
  readonly sortOn?: string;
  /** Of the cells that come first, where a colour is sorted on. */
  readonly color?: string;
  /** "TextAsNumber": texts that are numbers count as such. */
  readonly dataOption?: string;
}

/** How lines are compared. */
export interface SortOrder {
  readonly fields: readonly SortField[];
  readonly matchCase: boolean;
}

/** A cell of a line, with its place before the sorting. */
interface Placed {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell | undefined;
  readonly format: number;
}

type Line = readonly Placed[];

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

function valueOf({ cell }: Placed, { dataOption }: SortField): CellValue {
  const value = cell?.value ?? null;
  const isNumber = dataOption === "TextAsNumber" && typeof value === "string" && value.trim() !== "";
  return isNumber && !Number.isNaN(Number(value)) ? Number(value) : value;
}

function byValue(one: Placed, other: Placed, field: SortField, matchCase: boolean): number {
  const [a, b] = [valueOf(one, field), valueOf(other, field)];
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  const order = compare(a, b, matchCase);
  return (field.ascending ?? true) ? order : -order;
}

/** Cells of the colour come first; last where the field descends. */
function byColour(ref: RangeRef, one: Placed, other: Placed, field: SortField): number {
  const isFill = field.sortOn === "CellColor";
  const has = ({ row, column }: Placed) => {
    const shown = shownColour(ref, row, column, isFill ? "cellColor" : "fontColor");
    return (shown ?? (isFill ? undefined : "#000000")) === field.color;
  };
  const order = Number(has(other)) - Number(has(one));
  return (field.ascending ?? true) ? order : -order;
}

function order(ref: RangeRef, one: Line, other: Line, { fields, matchCase }: SortOrder): number {
  for (const field of fields) {
    const [a, b] = [one[field.key], other[field.key]];
    if (!a || !b) continue;
    const difference =
      (field.sortOn ?? "Value") === "Value" ? byValue(a, b, field, matchCase) : byColour(ref, a, b, field);
    if (difference !== 0) return difference;
  }
  return 0;
}

function linesOf(ref: RangeRef, axis: "row" | "column"): Line[] {
  const { top, left, bottom, right } = ref.rect;
  const sheet = sheetOf(ref);
  const place = (row: number, column: number): Placed => ({
    row,
    column,
    cell: ref.host.workbook.cell(ref.sheetId, row, column),
    format: formatIndexAt(sheet, row, column),
  });
  const rows = indexes(top, bottom);
  const columns = indexes(left, right);
  return axis === "row"
    ? rows.map((row) => columns.map((column) => place(row, column)))
    : columns.map((column) => rows.map((row) => place(row, column)));
}

function indexes(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** Sorts the rows (or columns) of a block, without its header; equal ones keep their order, formats go along. */
function sortLines(
  ref: RangeRef,
  axis: "row" | "column",
  sorting: SortOrder,
  staying: ReadonlySet<number> = new Set(),
): void {
  requireEditable(ref, ref.rect, "sort");
  if (sheetOf(ref).merges.some((merge) => intersection(merge, ref.rect)))
    fail("InvalidOperation", "A block with merged cells cannot be sorted.");
  const { top, left } = ref.rect;
  const before = linesOf(ref, axis);
  const first = axis === "row" ? top : left;
  const stays = (index: number): boolean => staying.has(first + index);
  const sorted = before.filter((_, index) => !stays(index));
  sorted.sort((one, other) => order(ref, one, other, sorting));
  const next = sorted.values();
  const lines = before.map((line, index) => (stays(index) ? line : (next.next().value ?? line)));
  const from = (row: number, column: number): Placed | undefined =>
    axis === "row" ? lines[row - top]?.[column - left] : lines[column - left]?.[row - top];
  write(ref, ref.rect, from);
}

/** Formulas that point along their own line go with it. */
function write(ref: RangeRef, rect: Rect, from: (row: number, column: number) => Placed | undefined): void {
  const { workbook } = ref.host;
  const rows = indexes(rect.top, rect.bottom);
  const inputs = rows.map((row) =>
    indexes(rect.left, rect.right).map((column) => movedCell(from(row, column), { row, column })),
  );
  const isMoved = rows.some((row) =>
    indexes(rect.left, rect.right).some(
      (column) => from(row, column)?.format !== formatIndexAt(sheetOf(ref), row, column),
    ),
  );
  workbook.write(ref.sheetId, rect.top, rect.left, inputs);
  if (isMoved) setFormats(workbook, ref.sheetId, rect, (row, column) => from(row, column)?.format);
}

function movedCell(
  placed: Placed | undefined,
  to: { readonly row: number; readonly column: number },
): CellInput {
  const { cell } = placed ?? {};
  if (!placed || !cell) return { value: null };
  if (cell.formula === undefined) return constantOf(cell);
  return { formula: copiedFormula(cell.formula, { row: placed.row, column: placed.column }, to) };
}

/** Sorts the rows of a block, for a grid; as in Excel those that are hidden, by a filter or by hand, stay where they are. */
export function sortRows(ref: RangeRef, fields: readonly SortField[], matchCase: boolean): void {
  const { rows } = sheetOf(ref);
  const hidden = indexes(ref.rect.top, ref.rect.bottom).filter((row) => rows.get(row)?.hidden);
  sortLines(ref, "row", { fields, matchCase }, new Set(hidden));
}

/** Sorts as a program asks for it, and tells that it was done. */
export function sortBlock(ref: RangeRef, axis: "row" | "column", sorting: SortOrder): void {
  sortLines(ref, axis, sorting);
  const address = rectAddress(ref.rect);
  ref.host.workbook.tell({ kind: "sorted", sheetId: ref.sheetId, axis, address });
}
