import type { BookModel } from "../book";
import type { CellValue } from "../cell";
import { overlaps, type Rect } from "../rect";
import { pivotGrid } from "./compute";
import { pivotRows } from "./edit";
import type { PivotModel, PivotPlace, ShownLine } from "./pivot";

/** A field with the item that is asked for. */
export type AskedItem = readonly [field: string, item: string | number | boolean];

type Lines = NonNullable<PivotPlace["lines"]>;

/** Serial number of 1970-01-01, and how long a day is. */
const EPOCH = 25569;
const DAY = 86_400_000;

const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** Items are texts; dates of a file are written as such, and asked for by their number. */
function isItem(item: string, asked: AskedItem[1]): boolean {
  if (same(item, String(asked))) return true;
  const date = typeof asked === "number" ? Date.parse(`${item.replace(/Z?$/, "")}Z`) : Number.NaN;
  return /^\d{4}-\d\d-\d\dT/.test(item) && date / DAY + EPOCH === asked;
}

/** The pivot table of which a block has some cells: of several the one that was made last. */
function pivotAt(book: BookModel, sheetId: string, rect: Rect): PivotModel | undefined {
  const sheet = book.sheets.find(({ id }) => id === sheetId);
  return sheet?.pivots
    .filter(({ place }) => [place?.range, place?.filters].some((part) => part && overlaps(part, rect)))
    .at(-1);
}

/** What the rows and columns show; where nobody has noted it, what they would show now, if that is as large. */
function linesOf(book: BookModel, pivot: PivotModel, { body, lines }: PivotPlace): Lines | undefined {
  if (lines) return lines;
  const now = pivotGrid(pivot, pivotRows(book, pivot) ?? [])?.lines;
  const isAsLarge =
    now?.down.length === body.bottom - body.top + 1 && now.across.length === body.right - body.left + 1;
  return isAsLarge ? now : undefined;
}

/** The place of the line that sums up just these items of an axis; -1 where none shows that. */
function lineOf(
  lines: readonly ShownLine[],
  fields: readonly string[],
  asked: readonly AskedItem[],
  data: number,
): number {
  const wanted = fields.map((field) => asked.find(([name]) => same(name, field))?.[1]);
  const depth = wanted.filter((item) => item !== undefined).length;
  return lines.findIndex(
    ({ path, kind, data: shown = data }) =>
      kind !== "heading" &&
      kind !== "blank" &&
      shown === data &&
      path.length === depth &&
      path.every((item, at) => wanted[at] !== undefined && isItem(item, wanted[at])),
  );
}

/** Items of filters must be those that the filter lets through alone. */
function areFiltered({ filters, shown }: PivotModel, asked: readonly AskedItem[]): boolean {
  return asked.every(([name, item]) => {
    const field = filters.find((one) => same(one, name));
    const [only, ...others] = (field === undefined ? undefined : shown[field]) ?? [];
    return field === undefined || (only !== undefined && others.length === 0 && isItem(only, item));
  });
}

/** Which of the values is meant: by its own name, or by that of its field. */
function valueNamed({ data }: PivotModel, name: string): number {
  const own = data.findIndex((one) => same(one.name, name));
  return own >= 0 ? own : data.findIndex(({ field }) => same(field, name));
}

/**
 * GETPIVOTDATA: the value that the pivot table at a place shows for these items; undefined where there is no such table,
 * field or item, or where the table does not show it (the total of an inner item over all outer ones, say).
 */
export function shownPivotValue(
  book: BookModel,
  sheetId: string,
  rect: Rect,
  name: string,
  asked: readonly AskedItem[],
): CellValue | undefined {
  const pivot = pivotAt(book, sheetId, rect);
  const lines = pivot?.place && linesOf(book, pivot, pivot.place);
  if (!pivot?.place || !lines || !areFiltered(pivot, asked)) return undefined;
  const known = [...pivot.rows, ...pivot.columns, ...pivot.filters];
  if (!asked.every(([field]) => known.some((one) => same(one, field)))) return undefined;
  const data = valueNamed(pivot, name);
  const row = lineOf(lines.down, pivot.rows, asked, data);
  const column = lineOf(lines.across, pivot.columns, asked, data);
  if (data < 0 || row < 0 || column < 0) return undefined;
  const { top, left } = pivot.place.body;
  const cells = book.sheets.find(({ id }) => id === sheetId)?.cells;
  return cells?.get(top + row)?.get(left + column)?.value ?? null;
}
