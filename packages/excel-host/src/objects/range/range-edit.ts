import { overlaps, sizeOf, type Rect } from "../../model/rect";
import { formatCells } from "../../model/edit-format";
import { activateSheet } from "../../model/edit-sheets";
import { DEFAULT_FORMAT } from "../../model/format-table";
import type { Arguments } from "../../api/arguments";
import { fail } from "../../api/errors";
import { headersWritten } from "../table/table-follow";
import { clearRules } from "../rules/conditional-formats";
import { clearValidation } from "../rules/data-validation";
import { clearLinks } from "./hyperlink";
import { requireEditable } from "../sheet/protection-check";
import { mergeIn } from "./merged-rows";
import { requireBlock } from "./selection";
import { sheetOf, type RangeRef } from "../state";
import { usedRect } from "./used-range";

type Edit = (ref: RangeRef, args: Arguments) => unknown;

/** Empties the cells of a block; only what is used is gone through. */
export function clearContents(ref: RangeRef): void {
  requireEditable(ref, ref.rect);
  const used = usedRect(sheetOf(ref), ref.rect, false);
  if (!used) return;
  const { rows, columns } = sizeOf(used);
  const nothing = Array.from({ length: rows }, () =>
    Array.from({ length: columns }, () => ({ value: null })),
  );
  ref.host.workbook.write(ref.sheetId, used.top, used.left, nothing);
  headersWritten({ ...ref, rect: used }, nothing);
}

/** Range.clear */
export function clear(ref: RangeRef, args: Arguments): void {
  const what = args.choice(
    0,
    ["All", "Contents", "Formats", "Hyperlinks", "RemoveHyperlinks", "ResetContents"],
    "All",
  );
  if (what === "All" || what.endsWith("yperlinks")) clearLinks(ref);
  if (what === "RemoveHyperlinks") return clearFormats(ref);
  if (what === "Hyperlinks") return;
  if (what !== "Formats") clearContents(ref);
  if (what === "All" || what === "Formats") clearFormats(ref);
  if (what === "All") clearValidation({ ...ref, rects: [ref.rect] });
}

/** Formats go, and with them merged cells, conditional formats and (All) data validation. */
function clearFormats(ref: RangeRef): void {
  requireEditable(ref, ref.rect, "format");
  formatCells(ref.host.workbook, ref.sheetId, ref.rect, () => DEFAULT_FORMAT);
  clearRules({ ...ref, rects: [ref.rect] });
  unmerge(ref);
}

function merge(ref: RangeRef, args: Arguments): void {
  requireBlock(ref.host);
  mergeBlock(ref, args.flag(0));
}

/** Makes one cell of a block, or of each of its rows (`across`); only the top left cell keeps its value. */
export function mergeBlock(ref: RangeRef, across: boolean): void {
  requireEditable(ref, ref.rect, "format");
  const sheet = sheetOf(ref);
  if (sheet.tables.some((table) => overlaps(table.range, ref.rect))) {
    fail("InvalidOperation", "Cells of a table cannot be merged.");
  }
  unmerge(ref);
  const parts = (across ? rowsOf(ref.rect) : [ref.rect]).filter(isSeveral);
  for (const rect of parts) emptyBesideFirst({ ...ref, rect });
  if (parts.length === 0) return;
  ref.host.workbook.edit(ref.sheetId, "merges", ({ merges }) => merges.push(...parts));
}

function isSeveral({ top, left, bottom, right }: Rect): boolean {
  return bottom > top || right > left;
}

function rowsOf({ top, left, bottom, right }: Rect): Rect[] {
  return Array.from({ length: bottom - top + 1 }, (_, index) => {
    return { top: top + index, left, bottom: top + index, right };
  });
}

/** Merging such a block loses nothing: no cell is written. */
function isEmptyBesideFirst(ref: RangeRef): boolean {
  const { rect } = ref;
  const { cells } = sheetOf(ref);
  for (let row = rect.top; row <= rect.bottom; row++) {
    const line = cells.get(row);
    for (let column = rect.left; line && column <= rect.right; column++) {
      const cell = line.get(column);
      const isFirst = row === rect.top && column === rect.left;
      if (cell && !isFirst && (cell.value !== null || cell.formula !== undefined)) return false;
    }
  }
  return true;
}

/** Only the first cell of a block that is to be merged keeps what it holds. */
function emptyBesideFirst(ref: RangeRef): void {
  if (isEmptyBesideFirst(ref)) return;
  const { rows, columns } = sizeOf(ref.rect);
  const inputs = Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (_, c) => (r + c === 0 ? undefined : { value: null })),
  );
  ref.host.workbook.write(ref.sheetId, ref.rect.top, ref.rect.left, inputs);
}

/** Takes the merged cells that a block touches apart. */
export function unmerge(ref: RangeRef): void {
  const sheet = sheetOf(ref);
  if (!mergeIn(sheet.merges, ref.rect)) return;
  requireEditable(ref, ref.rect, "format");
  const kept = sheet.merges.filter((merged) => !overlaps(merged, ref.rect));
  ref.host.workbook.edit(ref.sheetId, "merges", (draft) => {
    draft.merges = kept;
  });
}

function validateSize(ref: RangeRef, args: Arguments): void {
  const { rows, columns } = sizeOf(ref.rect);
  if (args.integer(0) !== rows || args.integer(1) !== columns) {
    fail(
      "InvalidArgument",
      "The number of rows or columns in the input array doesn't match the size of the range.",
    );
  }
}

/** Makes the range the selection, and its sheet the one in front. */
export function select(ref: RangeRef): void {
  const sheet = sheetOf(ref);
  if (sheet.visibility !== "Visible") fail("InvalidOperation", "A hidden sheet has no selection.");
  const { workbook, conditions } = ref.host;
  conditions.selection = "a block";
  activateSheet(workbook, sheet.id);
  workbook.edit(sheet.id, "view", ({ view }) => {
    view.selection = ref.rect;
    delete view.activeChart;
  });
}

/** Methods of Range that change cells. */
export const EDITING: Readonly<Record<string, Edit>> = {
  Clear: clear,
  Merge: merge,
  Unmerge: unmerge,
  Select: select,
  _ValidateArraySize: validateSize,
};
