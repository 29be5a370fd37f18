import type { CellValue } from "../cell";
import type { Aggregation } from "./pivot";

/** A row of the data: the values by field. */
export type DataRow = ReadonlyMap<string, CellValue>;

/** What empty cells are called among the items. */
export const BLANK_ITEM = "(blank)";

/** The name of an item: as its cells show it; empty cells have one, too. */
export function itemOf(value: CellValue): string {
  if (value === null || value === "") return BLANK_ITEM;
  return typeof value === "object" ? value.error : String(value);
}

/** Items in Excel's order: numbers by size, texts by letters, blank ones last. */
export function itemsOf(rows: readonly DataRow[], field: string): string[] {
  const values = new Map(rows.map((row) => [itemOf(row.get(field) ?? null), row.get(field) ?? null]));
  return [...values].sort(([a, one], [b, other]) => order(a, one, b, other)).map(([item]) => item);
}

function order(a: string, one: CellValue, b: string, other: CellValue): number {
  if (a === BLANK_ITEM || b === BLANK_ITEM) return Number(a === BLANK_ITEM) - Number(b === BLANK_ITEM);
  if (typeof one === "number" && typeof other === "number") return one - other;
  if (typeof one === "number" || typeof other === "number") return typeof one === "number" ? -1 : 1;
  return a.localeCompare(b);
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

function variance(numbers: readonly number[], less: number): number {
  const mean = sum(numbers) / numbers.length;
  return sum(numbers.map((number) => (number - mean) ** 2)) / (numbers.length - less);
}

/** #DIV/0! */
export const DIVISION: CellValue = { error: "#DIV/0!" };

const FUNCTIONS: Readonly<Record<Aggregation, (numbers: readonly number[], count: number) => CellValue>> = {
  Sum: (numbers) => sum(numbers),
  Count: (_, count) => count,
  CountNumbers: (numbers) => numbers.length,
  Average: (numbers) => (numbers.length > 0 ? sum(numbers) / numbers.length : DIVISION),
  Max: (numbers) => numbers.reduce((a, b) => Math.max(a, b), numbers[0] ?? 0),
  Min: (numbers) => numbers.reduce((a, b) => Math.min(a, b), numbers[0] ?? 0),
  Product: (numbers) => numbers.reduce((a, b) => a * b, 1),
  StandardDeviation: (numbers) => (numbers.length > 1 ? Math.sqrt(variance(numbers, 1)) : DIVISION),
  StandardDeviationP: (numbers) => (numbers.length > 0 ? Math.sqrt(variance(numbers, 0)) : DIVISION),
  Variance: (numbers) => (numbers.length > 1 ? variance(numbers, 1) : DIVISION),
  VarianceP: (numbers) => (numbers.length > 0 ? variance(numbers, 0) : DIVISION),
};

/** The rows whose items are these, from the outermost field on. */
export function matching(
  rows: readonly DataRow[],
  fields: readonly string[],
  path: readonly string[],
): DataRow[] {
  return rows.filter((row) =>
    path.every((item, index) => itemOf(row.get(fields[index] ?? "") ?? null) === item),
  );
}

/** What some rows come to; null for none. */
export function valueOf(summarizeBy: Aggregation, field: string, rows: readonly DataRow[]): CellValue {
  if (rows.length === 0) return null;
  const values = rows.map((row) => row.get(field) ?? null);
  const error = values.find((value) => typeof value === "object" && value !== null);
  if (error !== undefined && summarizeBy !== "Count") return error;
  const numbers = values.filter((value) => typeof value === "number");
  const count = values.filter((value) => value !== null && value !== "").length;
  return FUNCTIONS[summarizeBy](numbers, count);
}
