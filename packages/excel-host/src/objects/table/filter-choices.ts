import type { FilterRef, RangeRef } from "../state";
import { DAYS_TO_1904 } from "../../model/book";
import { dateOf } from "../../model/periods";
import { formatAt } from "../range/cells";
import { formatCategory } from "../range/format-category";
import { hiddenBy, type Shown, shownCells } from "./filter-match";
import type { Rect } from "../../model/rect";
import { type Criteria, dataOf, hiddenRows } from "./filters";

/** One entry of a filter's list: a text as cells show it ("" for blank ones), and whether it is shown now. */
export interface FilterChoice {
  readonly text: string;
  readonly shown: boolean;
  /** Of cells that show a day: "2025-03-14". Its times are one entry. */
  readonly date?: string;
}

/** The day that a cell shows; undefined where it shows none. */
function dateIn(ref: RangeRef, { row, cell }: Shown): string | undefined {
  const { numberFormat } = formatAt(ref, row, ref.rect.left);
  if (typeof cell?.value !== "number" || cell.value < 1) return undefined;
  if (formatCategory(numberFormat) !== "Date") return undefined;
  const days = ref.host.workbook.book.date1904 ? DAYS_TO_1904 : 0;
  return dateOf(cell.value + days)
    .toISOString()
    .slice(0, 10);
}

/** Numbers by size, then texts by their letters, blank cells last. */
function order(one: Shown, other: Shown): number {
  const [a, b] = [one.cell?.value, other.cell?.value];
  if (one.text === "" || other.text === "") return Number(one.text === "") - Number(other.text === "");
  if (typeof a === "number" && typeof b === "number") return a - b;
  if (typeof a === "number" || typeof b === "number") return typeof a === "number" ? -1 : 1;
  return one.text.localeCompare(other.text);
}

/** What a column of a filter can be filtered by, each text once; what other columns hide is not offered. */
export function choicesOf(
  ref: FilterRef,
  rect: Rect,
  index: number,
  criteria: Criteria,
): readonly FilterChoice[] {
  const column = { ...dataOf(ref, rect), left: rect.left + index, right: rect.left + index };
  const others = new Map([...criteria].filter(([at]) => at !== index));
  const gone = hiddenRows(ref, rect, others);
  const own = criteria.get(index);
  const hidden = new Set(own ? hiddenBy(ref, column, own) : []);
  const cells = shownCells({ ...ref, rect: column }).filter(({ row }) => !gone.has(row));
  const choices = new Map<string, FilterChoice>();
  for (const cell of cells.sort(order)) {
    const date = dateIn({ ...ref, rect: column }, cell);
    const key = date ? `${date} day` : cell.text.toLowerCase();
    const shown = (choices.get(key)?.shown ?? false) || !hidden.has(cell.row);
    choices.set(key, { text: choices.get(key)?.text ?? cell.text, shown, ...(date && { date }) });
  }
  return [...choices.values()];
}
