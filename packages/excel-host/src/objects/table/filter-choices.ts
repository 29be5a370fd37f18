import type { FilterRef } from "../state";
import { hiddenBy, type Shown, shownCells } from "./filter-match";
import type { Rect } from "../../model/rect";
import { type Criteria, dataOf, hiddenRows } from "./filters";

/** One entry of a filter's list: a text as cells show it ("" for blank ones), and whether it is shown now. */
export interface FilterChoice {
  readonly text: string;
  readonly shown: boolean;
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
    const key = cell.text.toLowerCase();
    const shown = (choices.get(key)?.shown ?? false) || !hidden.has(cell.row);
    choices.set(key, { text: choices.get(key)?.text ?? cell.text, shown });
  }
  return [...choices.values()];
}
