import { type DataRow, itemOf, valueOf } from "./aggregate";
import type { PivotCondition, PivotModel } from "./pivot";

const number = (value: unknown): number => Number(value ?? 0);

const TESTS: Readonly<Record<string, (value: number, condition: PivotCondition) => boolean>> = {
  Equals: (value, { comparator }) => value === number(comparator),
  GreaterThan: (value, { comparator }) => value > number(comparator),
  GreaterThanOrEqualTo: (value, { comparator }) => value >= number(comparator),
  LessThan: (value, { comparator }) => value < number(comparator),
  LessThanOrEqualTo: (value, { comparator }) => value <= number(comparator),
  Between: (value, { lowerBound, upperBound }) => value >= number(lowerBound) && value <= number(upperBound),
};

/** The words that the host filters values by. */
export const VALUE_CONDITIONS = [...Object.keys(TESTS), "TopN", "BottomN"];

/** The values of the items of one outer item. */
type Sums = ReadonlyMap<string, number>;

/** So many from the top: by number, or until they come to a share or a sum of all. */
function fromTop(sums: Sums, { condition, selectionType = "Items", threshold }: PivotCondition): Set<string> {
  const step = condition === "TopN" ? -1 : 1;
  const items = [...sums].sort(([, a], [, b]) => step * (a - b));
  const wanted = number(threshold);
  if (selectionType === "Items") {
    const last = items[Math.min(wanted, items.length) - 1]?.[1] ?? 0;
    return new Set(items.filter(([, sum]) => step * (sum - last) <= 0).map(([item]) => item));
  }
  const all = items.reduce((total, [, sum]) => total + sum, 0);
  const limit = selectionType === "Percent" ? (all * wanted) / 100 : wanted;
  const kept = new Set<string>();
  let total = 0;
  for (const [item, sum] of items) {
    if (total >= limit) break;
    total += sum;
    kept.add(item);
  }
  return kept;
}

function keptItems(sums: Sums, condition: PivotCondition): Set<string> {
  const test = TESTS[String(condition["condition"])];
  const kept = test
    ? new Set([...sums].filter(([, sum]) => test(sum, condition)).map(([item]) => item))
    : fromTop(sums, condition);
  return condition["exclusive"] === true ? new Set([...sums.keys()].filter((item) => !kept.has(item))) : kept;
}

/** The rows of the data that filters by value leave, outer fields first. */
export function valueFiltered(pivot: PivotModel, all: readonly DataRow[]): readonly DataRow[] {
  return [pivot.rows, pivot.columns].reduce((rows, fields) => filteredAxis(pivot, rows, fields), all);
}

function filteredAxis(
  pivot: PivotModel,
  all: readonly DataRow[],
  fields: readonly string[],
): readonly DataRow[] {
  return fields.reduce((rows, field, at) => {
    const condition = pivot.conditions?.[field]?.value;
    const data = pivot.data.find(({ name }) => name === condition?.["value"]);
    if (!condition || !data) return rows;
    const keyOf = (row: DataRow, end: number) =>
      fields
        .slice(0, end)
        .map((one) => itemOf(row.get(one) ?? null))
        .join("\0");
    const outer = grouped(rows, (row) => keyOf(row, at));
    return [...outer.values()].flatMap((inside) => {
      const groups = grouped(inside, (row) => itemOf(row.get(field) ?? null));
      const sums = new Map(
        [...groups].map(([item, own]) => [item, Number(valueOf(data.summarizeBy, data.field, own))]),
      );
      const kept = keptItems(sums, condition);
      return inside.filter((row) => kept.has(itemOf(row.get(field) ?? null)));
    });
  }, all);
}

function grouped(rows: readonly DataRow[], keyOf: (row: DataRow) => string): Map<string, DataRow[]> {
  const groups = new Map<string, DataRow[]>();
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
  return groups;
}
