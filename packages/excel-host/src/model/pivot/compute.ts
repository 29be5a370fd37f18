import type { CellValue } from "../cell";
import { type DataRow, itemOf, matching, valueOf } from "./aggregate";
import { columnsOf, linesOf, rowsOf, TOTAL } from "./lines";
import type { Line, PivotData, PivotModel, PivotPlace } from "./pivot";
import { type Crossings, shownAs } from "./show-as";
import { valueFiltered } from "./value-filter";

/** What a pivot table shows: lines of cells, and how many of them are headings above and labels at the left. */
export interface PivotGrid {
  readonly cells: readonly (readonly CellValue[])[];
  readonly headings: number;
  readonly labels: number;
  readonly lines: ShownLines;
}

type ShownLines = NonNullable<PivotPlace["lines"]>;

/** What the table shows over these rows of data. */
export function pivotGrid(pivot: PivotModel, all: readonly DataRow[]): PivotGrid | undefined {
  const { rows: rowFields, columns: columnFields, data, layout } = pivot;
  if (rowFields.length + columnFields.length + data.length === 0) return undefined;
  const rows = valueFiltered(
    pivot,
    all.filter((row) => isShown(pivot, row)),
  );
  const [where, sideways] = [rowsOf(pivot), columnsOf(pivot)];
  const down = linesOf(pivot, rows, where);
  const across = linesOf(pivot, rows, sideways);
  const hasRowTotal = pivot.columnTotals && rowFields.length > 0;
  const hasColumnTotal = pivot.rowTotals && columnFields.length > 0;
  const rowLines: Line[] = [...down, ...(hasRowTotal || rowFields.length === 0 ? [TOTAL] : [])];
  const columnLines: Line[] = [...across, ...(hasColumnTotal || columnFields.length === 0 ? [TOTAL] : [])];
  const values = Math.max(1, data.length);
  const labels = layout === "Compact" ? 1 : Math.max(1, rowFields.length);
  const crossings = data.map((one) => crossingsOf(pivot, rows, one, down, across));
  const body = rowLines.map((line, at) => [
    ...labelsOf(pivot, line, rowLines[at - 1], labels),
    ...columnLines.flatMap((column) =>
      crossings.length === 0
        ? [null]
        : crossings.map((all, index) => cellOf(pivot, all, line, column, data[index])),
    ),
  ]);
  const headings = headingsOf(pivot, columnLines, labels, values);
  const numbers = numberItems(rows, [...rowFields, ...columnFields]);
  const shown = (cell: CellValue) => (typeof cell === "string" ? (numbers.get(cell) ?? cell) : cell);
  const labelled = body.map((line) => line.map((cell, at) => (at < labels ? shown(cell) : cell)));
  return {
    cells: [...headings.map((line) => line.map(shown)), ...labelled],
    headings: headings.length,
    labels,
    lines: { down: rowLines, across: eachValue(columnLines, values) },
  };
}

/** Several values stand side by side under each column item. */
function eachValue(lines: readonly Line[], values: number): ShownLines["across"] {
  return lines.flatMap((line) => Array.from({ length: values }, (_, data) => ({ ...line, data })));
}

/** Items that are numbers stand in their cells as numbers. */
function numberItems(rows: readonly DataRow[], fields: readonly string[]): ReadonlyMap<string, number> {
  const values = fields.flatMap((field) => rows.map((row) => row.get(field) ?? null));
  return new Map(values.flatMap((value) => (typeof value === "number" ? [[String(value), value]] : [])));
}

/** The values of one field, computed once wherever lines cross. */
function crossingsOf(
  { rows, columns }: PivotModel,
  data: readonly DataRow[],
  one: PivotData,
  down: readonly Line[],
  across: readonly Line[],
): Crossings {
  const known = new Map<string, CellValue>();
  return {
    rows,
    columns,
    value: (row, column) => {
      const key = `${row.join("\0")}\0\0${column.join("\0")}`;
      const found = known.get(key);
      if (found !== undefined) return found;
      const value = valueOf(one.summarizeBy, one.field, matching(matching(data, rows, row), columns, column));
      known.set(key, value);
      return value;
    },
    items: (axis, path) => itemsBelow(axis === "rows" ? down : across, path),
  };
}

function itemsBelow(lines: readonly Line[], path: readonly string[]): string[] {
  const inside = lines.filter((line) => path.every((item, at) => line.path[at] === item));
  return [...new Set(inside.flatMap((line) => line.path[path.length] ?? []))];
}

function cellOf(
  { options }: PivotModel,
  all: Crossings,
  line: Line,
  column: Line,
  data: PivotData | undefined,
): CellValue {
  if (line.kind === "heading" || line.kind === "blank") return null;
  const value = shownAs(all, line.path, column.path, data?.showAs);
  return value === null && options?.fillsEmpty ? (options.emptyText ?? null) : value;
}

function isShown({ shown }: PivotModel, row: DataRow): boolean {
  return Object.entries(shown).every(([field, items]) => items.includes(itemOf(row.get(field) ?? null)));
}

function labelsOf(
  { layout, rows, data, options }: PivotModel,
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
  if (kind === "blank") return blank;
  const last = path[path.length - 1] ?? "";
  const isBelow = kind === "subtotal" && (layout === "Tabular" || options?.subtotals === "AtBottom");
  if (layout === "Compact") return [isBelow ? `${last} Total` : last];
  if (isBelow) {
    blank[path.length - 1] = `${last} Total`;
    return blank;
  }
  const isNew = (index: number) =>
    path.slice(0, index + 1).join("\0") !== before?.path.slice(0, index + 1).join("\0") ||
    before.kind === "total";
  const isRepeated = (index: number) => options?.repeatsLabels || (layout === "Tabular" && isNew(index));
  path.forEach((item, index) => {
    const isOwn = index === path.length - 1;
    if (isOwn || isRepeated(index)) blank[index] = item;
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
  const hasNames = pivot.options?.showsHeaders !== false;
  const rowNames: CellValue[] = isCompact
    ? [pivot.rows.length > 0 && hasNames ? "Row Labels" : null]
    : pivot.rows.map((name) => (hasNames ? name : null));
  while (rowNames.length < labels) rowNames.push(null);
  const blank = Array.from({ length: labels }, (): CellValue => null);
  const wide = (cells: readonly CellValue[]) =>
    cells.flatMap((cell) => [cell, ...Array.from({ length: values - 1 }, (): CellValue => null)]);
  const names = data.map(({ name }) => name);
  if (columns.length === 0) return [[...rowNames, ...(names.length > 0 ? names : [null])]];
  const title = values === 1 ? (names[0] ?? null) : null;
  const top = [
    title,
    ...blank.slice(1),
    ...(isCompact ? ["Column Labels"] : columns).map((name) => (hasNames ? name : null)),
  ];
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
