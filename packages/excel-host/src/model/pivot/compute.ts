import type { CellValue } from "../cell";
import type { Aggregation, PivotModel } from "./pivot";

/** A row of the data: the values by field. */
type DataRow = ReadonlyMap<string, CellValue>;

/** What a pivot table shows: lines of cells, and how many of them are headings above and labels at the left. */
export interface PivotGrid {
  readonly cells: readonly (readonly CellValue[])[];
  readonly headings: number;
  readonly labels: number;
}

/** What empty cells are called among the items. */
export const BLANK_ITEM = "(blank)";

/** The name of an item: as its cells show it; empty cells have one, too. */
function itemOf(value: CellValue): string {
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

const DIVISION: CellValue = { error: "#DIV/0!" };

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

/** One line of labels: the items from the outermost field on, and whether it sums up. */
interface Line {
  readonly path: readonly string[];
  readonly kind: "item" | "subtotal" | "total";
}

function matching(rows: readonly DataRow[], fields: readonly string[], path: readonly string[]): DataRow[] {
  return rows.filter((row) =>
    path.every((item, index) => itemOf(row.get(fields[index] ?? "") ?? null) === item),
  );
}

/** The lines of nested fields; `after`: subtotals stand below their items, otherwise on the line of the outer item. */
function linesOf(
  rows: readonly DataRow[],
  fields: readonly string[],
  after: boolean,
  path: readonly string[] = [],
): Line[] {
  const [field, ...inner] = fields.slice(path.length);
  if (field === undefined) return [];
  return itemsOf(rows, field).flatMap((item): Line[] => {
    const own = [...path, item];
    if (inner.length === 0) return [{ path: own, kind: "item" }];
    const inside = rows.filter((row) => itemOf(row.get(field) ?? null) === item);
    const nested = linesOf(inside, fields, after, own);
    return after
      ? [...nested, { path: own, kind: "subtotal" }]
      : [{ path: own, kind: "subtotal" }, ...nested];
  });
}

/** What the table shows over these rows of data. */
export function pivotGrid(pivot: PivotModel, all: readonly DataRow[]): PivotGrid | undefined {
  const { rows: rowFields, columns: columnFields, data, layout } = pivot;
  if (rowFields.length + columnFields.length + data.length === 0) return undefined;
  const rows = all.filter((row) => isShown(pivot, row));
  const down = linesOf(rows, rowFields, layout === "Tabular");
  const across = linesOf(rows, columnFields, true);
  const hasRowTotal = pivot.columnTotals && rowFields.length > 0;
  const hasColumnTotal = pivot.rowTotals && columnFields.length > 0;
  const rowLines: Line[] = [...down, ...(hasRowTotal || rowFields.length === 0 ? [TOTAL] : [])];
  const columnLines: Line[] = [...across, ...(hasColumnTotal || columnFields.length === 0 ? [TOTAL] : [])];
  const values = Math.max(1, data.length);
  const labels = layout === "Compact" ? 1 : Math.max(1, rowFields.length);
  const body = rowLines.map((line, at) => [
    ...labelsOf(pivot, line, rowLines[at - 1], labels),
    ...columnLines.flatMap((column) => {
      const cells = matching(matching(rows, rowFields, line.path), columnFields, column.path);
      return data.length === 0 ? [null] : data.map((one) => valueOf(one.summarizeBy, one.field, cells));
    }),
  ]);
  const headings = headingsOf(pivot, columnLines, labels, values);
  const numbers = numberItems(rows, [...rowFields, ...columnFields]);
  const shown = (cell: CellValue) => (typeof cell === "string" ? (numbers.get(cell) ?? cell) : cell);
  const labelled = body.map((line) => line.map((cell, at) => (at < labels ? shown(cell) : cell)));
  return {
    cells: [...headings.map((line) => line.map(shown)), ...labelled],
    headings: headings.length,
    labels,
  };
}

/** Items that are numbers stand in their cells as numbers. */
function numberItems(rows: readonly DataRow[], fields: readonly string[]): ReadonlyMap<string, number> {
  const values = fields.flatMap((field) => rows.map((row) => row.get(field) ?? null));
  return new Map(values.flatMap((value) => (typeof value === "number" ? [[String(value), value]] : [])));
}

const TOTAL: Line = { path: [], kind: "total" };

function isShown({ shown }: PivotModel, row: DataRow): boolean {
  return Object.entries(shown).every(([field, items]) => items.includes(itemOf(row.get(field) ?? null)));
}

function valueOf(summarizeBy: Aggregation, field: string, rows: readonly DataRow[]): CellValue {
  if (rows.length === 0) return null;
  const values = rows.map((row) => row.get(field) ?? null);
  const error = values.find((value) => typeof value === "object" && value !== null);
  if (error !== undefined && summarizeBy !== "Count") return error;
  const numbers = values.filter((value) => typeof value === "number");
  const count = values.filter((value) => value !== null && value !== "").length;
  return FUNCTIONS[summarizeBy](numbers, count);
}

function labelsOf(
  { layout, rows, data }: PivotModel,
  line: Line,
  before: Line | undefined,
  labels: number,
): CellValue[] {
  const { path, kind } = line;
  const blank = Array.from({ length: labels }, (): CellValue => null);
  if (kind === "total") {
    blank[0] = rows.length > 0 ? "Grand Total" : data.length === 1 ? (data[0]?.name ?? null) : "Total";
    return blank;
  }
  const last = path[path.length - 1] ?? "";
  if (layout === "Compact") return [last];
  if (kind === "subtotal" && layout === "Tabular") {
    blank[path.length - 1] = `${last} Total`;
    return blank;
  }
  const isNew = (index: number) =>
    path.slice(0, index + 1).join("\0") !== before?.path.slice(0, index + 1).join("\0") ||
    before.kind === "total";
  path.forEach((item, index) => {
    const isOwn = index === path.length - 1;
    if (isOwn || (layout === "Tabular" && isNew(index))) blank[index] = item;
  });
  return blank;
}

/** The headings above: names of the column items and of the values. */
function headingsOf(
  pivot: PivotModel,
  lines: readonly Line[],
  labels: number,
  values: number,
): CellValue[][] {
  const { columns, data, layout } = pivot;
  const isCompact = layout === "Compact";
  const rowNames: CellValue[] = isCompact
    ? [pivot.rows.length > 0 ? "Row Labels" : null]
    : pivot.rows.map((name) => name);
  while (rowNames.length < labels) rowNames.push(null);
  const blank = Array.from({ length: labels }, (): CellValue => null);
  const wide = (cells: readonly CellValue[]) =>
    cells.flatMap((cell) => [cell, ...Array.from({ length: values - 1 }, (): CellValue => null)]);
  const names = data.map(({ name }) => name);
  if (columns.length === 0) return [[...rowNames, ...(names.length > 0 ? names : [null])]];
  const title = values === 1 ? (names[0] ?? null) : null;
  const top = [title, ...blank.slice(1), ...(isCompact ? ["Column Labels"] : columns)];
  const width = labels + lines.length * values;
  const padded = [
    ...top,
    ...Array.from({ length: Math.max(0, width - top.length) }, (): CellValue => null),
  ].slice(0, Math.max(width, top.length));
  const levels = columns.map((_, level) => lines.map((line, at) => headingAt(line, lines[at - 1], level)));
  const total = values > 1 ? (name: string) => `Total ${name}` : () => "Grand Total";
  const rowsOfLevels = levels.map((level, index) => {
    const cells = wide(level);
    if (index === 0)
      lines.forEach((line, at) => {
        if (line.kind === "total") names.forEach((name, value) => (cells[at * values + value] = total(name)));
      });
    const isLast = index === levels.length - 1 && values === 1;
    return [...(isLast ? rowNames : blank), ...cells];
  });
  const last = [
    ...rowNames,
    ...lines.flatMap(({ kind }) => (kind === "total" ? names.map(() => null) : names)),
  ];
  return [padded, ...rowsOfLevels, ...(values > 1 ? [last] : [])];
}

function headingAt({ path, kind }: Line, before: Line | undefined, level: number): CellValue {
  if (kind === "total") return level === 0 ? "Grand Total" : null;
  const item = path[level];
  if (item === undefined) return null;
  if (kind === "subtotal") return level === path.length - 1 ? `${item} Total` : null;
  const isSame = before?.path.slice(0, level + 1).join("\0") === path.slice(0, level + 1).join("\0");
  return isSame && level < path.length - 1 ? null : item;
}
