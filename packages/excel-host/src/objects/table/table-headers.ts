import { intersection, type Rect } from "../../model/rect";
import { clearContents } from "../range/range-edit";
import { requireUnprotected } from "../sheet/protection-check";
import { shift } from "../sheet/shifting";
import { sheetOf, type SheetRef, type TableRef } from "../state";
import { setCriteria } from "./filters";
import { changeTable, tableOf } from "./table-access";
import { writeHeaders } from "./table-edit";

/**
 * Shows or hides the header row, as Excel does: hidden, its cells are empty, the table begins below them and is filtered
 * by nothing; shown again, it stands above the data, which move down where that row holds something.
 */
export function showHeaders(ref: TableRef, shows: boolean): void {
  requireUnprotected(ref);
  if (shows === tableOf(ref).hasHeaders) return;
  if (shows) show(ref);
  else hide(ref);
}

function hide(ref: TableRef): void {
  setCriteria(ref, new Map());
  const { range } = tableOf(ref);
  changeTable(ref, { range: { ...range, top: range.top + 1 }, hasHeaders: false });
  clearContents({ host: ref.host, sheetId: ref.sheetId, rect: { ...range, bottom: range.top } });
}

function show(ref: TableRef): void {
  const { range, columns } = tableOf(ref);
  const above = { ...range, top: range.top - 1, bottom: range.top - 1 };
  const isFree = above.top >= 0 && isEmpty(ref, above);
  if (!isFree)
    shift(ref.host, { sheetId: ref.sheetId, area: { ...range, bottom: range.top }, direction: "down" });
  const shown = { ...tableOf(ref).range, top: isFree ? above.top : range.top };
  changeTable(ref, { range: shown, hasHeaders: true });
  writeHeaders(
    ref,
    shown,
    columns.map(({ name }) => name),
  );
}

/** No cell holds anything, and neither a table nor merged cells are there. */
function isEmpty(ref: SheetRef, rect: Rect): boolean {
  const { cells, tables, merges } = sheetOf(ref);
  for (const [column, cell] of cells.get(rect.top) ?? [])
    if (column >= rect.left && column <= rect.right && (cell.formula !== undefined || cell.value !== null))
      return false;
  return ![...tables.map(({ range }) => range), ...merges].some((other) => intersection(other, rect));
}
