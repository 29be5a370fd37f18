import { type DataRow, itemOf, itemsOf, valueOf } from "./aggregate";
import type { Line, PivotModel } from "./pivot";

/** The line of the grand total. */
export const TOTAL: Line = { path: [], kind: "total" };

const BLANK: Line = { path: [], kind: "blank" };

/** The items of a field as the table puts them in order. */
function sortedItems({ sorts, data }: PivotModel, rows: readonly DataRow[], field: string): string[] {
  const items = itemsOf(rows, field);
  const sort = sorts?.[field];
  if (!sort) return items;
  const by = data.find(({ name }) => name === sort.by);
  if (!by) return sort.descending ? items.reverse() : items;
  const sums = new Map(
    items.map((item) => {
      const own = rows.filter((row) => itemOf(row.get(field) ?? null) === item);
      return [item, Number(valueOf(by.summarizeBy, by.field, own))] as const;
    }),
  );
  const step = sort.descending ? -1 : 1;
  return items.sort((a, b) => step * ((sums.get(a) ?? 0) - (sums.get(b) ?? 0)));
}

/** The line or lines of an outer item, around those of its inner items. */
function framed(pivot: PivotModel, path: readonly string[], where: Where, nested: readonly Line[]): Line[] {
  const own = pivot.unsummed?.includes(where.fields[path.length - 1] ?? "") ? "Off" : where.subtotals;
  const heading: Line[] = where.headings ? [{ path, kind: "heading" }] : [];
  if (own === "AtTop") return [{ path, kind: "subtotal" }, ...nested];
  return own === "Off" ? [...heading, ...nested] : [...heading, ...nested, { path, kind: "subtotal" }];
}

/** How the lines of one axis stand. */
export interface Where {
  readonly fields: readonly string[];
  readonly subtotals: "AtTop" | "AtBottom" | "Off";
  /** Outer items have lines of their own even without subtotals on them. */
  readonly headings: boolean;
  readonly blankLines: boolean;
}

/** The lines of nested fields. */
export function linesOf(
  pivot: PivotModel,
  rows: readonly DataRow[],
  where: Where,
  path: readonly string[] = [],
): Line[] {
  const [field, ...inner] = where.fields.slice(path.length);
  if (field === undefined) return [];
  return sortedItems(pivot, rows, field).flatMap((item): Line[] => {
    const own = [...path, item];
    const end = where.blankLines && path.length === 0 && where.fields.length > 1 ? [BLANK] : [];
    if (inner.length === 0) return [{ path: own, kind: "item" }];
    const inside = rows.filter((row) => itemOf(row.get(field) ?? null) === item);
    return [...framed(pivot, own, where, linesOf(pivot, inside, where, own)), ...end];
  });
}

/** How the rows of a table stand: tables of the tabular form have their subtotals below. */
export function rowsOf({ rows, layout, options = {} }: PivotModel): Where {
  const { subtotals = "AtTop", blankLines = false } = options;
  const isTabular = layout === "Tabular";
  return {
    fields: rows,
    subtotals: isTabular && subtotals === "AtTop" ? "AtBottom" : subtotals,
    headings: !isTabular,
    blankLines,
  };
}

/** How its columns stand: subtotals at the right. */
export function columnsOf({ columns, options }: PivotModel): Where {
  const subtotals = options?.subtotals === "Off" ? "Off" : "AtBottom";
  return { fields: columns, subtotals, headings: false, blankLines: false };
}
