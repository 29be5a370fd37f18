import type { FilterCriterion } from "../../model/filter";
import { changeRows } from "../../model/edit-layout";
import type { Rect } from "../../model/rect";
import { without } from "../../model/without";
import { requireEditable } from "../sheet/protection-check";
import { sheetOf, type FilterRef, type SheetRef, type TableRef } from "../state";
import { hiddenBy } from "./filter-match";
import { changeTable, tableOf } from "./table-access";
import { dataRows } from "./table-follow";

/** What a column of a filter is filtered by; by the place of the column in the filter, from 0. */
export type Criteria = ReadonlyMap<number, FilterCriterion>;

/** The block of a filter, header row and data; undefined where there is no filter. */
export function filterRect(ref: FilterRef): Rect | undefined {
  if (!isOfTable(ref)) return sheetOf(ref).autoFilter;
  const table = tableOf(ref);
  return table.showFilter ? { ...table.range, bottom: dataRows(table).last } : undefined;
}

/** True for the filter of a table. */
export function isOfTable(ref: FilterRef): ref is TableRef {
  return ref.tableId !== undefined;
}

/** The criteria of a filter. */
export function criteriaOf(ref: FilterRef): Criteria {
  if (isOfTable(ref)) {
    const entries = tableOf(ref).columns.map(({ filter }, index) => [index, filter] as const);
    return new Map(entries.flatMap(([index, filter]) => (filter ? [[index, filter] as const] : [])));
  }
  const { autoFilter, filterColumns = [] } = sheetOf(ref);
  return new Map(filterColumns.map((one) => [one.column - (autoFilter?.left ?? 0), one.criterion]));
}

/** Gives a filter other criteria, and shows and hides its rows by them. */
export function setCriteria(ref: FilterRef, criteria: Criteria): void {
  const rect = filterRect(ref);
  if (rect) requireEditable(ref, rect, "autoFilter");
  if (isOfTable(ref)) {
    const columns = tableOf(ref).columns.map((column, index) => {
      const filter = criteria.get(index);
      return { ...without(column, "filter"), ...(filter && { filter }) };
    });
    changeTable(ref, { columns });
  } else {
    ref.host.workbook.edit(ref.sheetId, "tables", (draft) => {
      const left = draft.autoFilter?.left ?? 0;
      draft.filterColumns = [...criteria].map(([index, criterion]) => ({ column: left + index, criterion }));
    });
  }
  reapply(ref);
}

/** Shows and hides the rows of a filter by what its cells say now. */
export function reapply(ref: FilterRef): void {
  const rect = filterRect(ref);
  if (!rect) return;
  showRows(ref, dataOf(ref, rect), hiddenRows(ref, rect, criteriaOf(ref)));
}

/** The rows of a filter below its header. */
export function dataOf(ref: FilterRef, rect: Rect): Rect {
  return { ...rect, top: rect.top + (hasHeader(ref) ? 1 : 0) };
}

/** The rows that some criteria hide. */
export function hiddenRows(ref: FilterRef, rect: Rect, criteria: Criteria): Set<number> {
  const data = dataOf(ref, rect);
  const hidden = new Set<number>();
  for (const [index, criterion] of criteria) {
    const column = rect.left + index;
    for (const row of hiddenBy(ref, { ...data, left: column, right: column }, criterion)) hidden.add(row);
  }
  return hidden;
}

function hasHeader(ref: FilterRef): boolean {
  return !isOfTable(ref) || tableOf(ref).hasHeaders;
}

/** Rows that are as they should be are not touched. */
function showRows(ref: SheetRef, { top, bottom }: Rect, hidden: ReadonlySet<number>): void {
  const { rows } = sheetOf(ref);
  let start = -1;
  for (let row = top; row <= bottom + 1; row++) {
    const differs = row <= bottom && (rows.get(row)?.hidden ?? false) !== hidden.has(row);
    if (differs && start < 0) start = row;
    if (differs || start < 0) continue;
    changeRows(ref.host.workbook, ref.sheetId, { top: start, bottom: row - 1 }, (model, index) => ({
      ...model,
      hidden: hidden.has(index),
    }));
    start = -1;
  }
}
