import { bounding, type CellPlace, intersection, oneCell, type Rect, sizeOf } from "../../model/rect";
import { MAX_COLUMNS, MAX_ROWS } from "../../model/rect";
import type { SheetModel } from "../../model/sheet";
import type { Arguments } from "../../api/arguments";
import type { HostObject } from "../../api/class-table";
import { fail } from "../../api/errors";
import { edgeFrom } from "./filled-edge";
import { rangeArgument, rangeObject } from "./resolve";
import { sheetOf, type RangeRef } from "../state";
import { usedRect } from "./used-range";

type Step = (ref: RangeRef, args: Arguments) => HostObject | null;

/** A method that gives another block of the same sheet. */
function step(move: (rect: Rect, args: Arguments) => Rect): Step {
  return (ref, args) => rangeObject(ref, move(ref.rect, args));
}

function cellAt(rect: Rect, args: Arguments): Rect {
  const [row, column] = [rect.top + args.integer(0), rect.left + args.integer(1)];
  return oneCell({ row, column });
}

function rowAt(rect: Rect, index: number): Rect {
  if (index < 0 || index >= sizeOf(rect).rows) fail("InvalidArgument", `The range has no row ${index}.`);
  return { ...rect, top: rect.top + index, bottom: rect.top + index };
}

function columnAt(rect: Rect, index: number): Rect {
  if (index < 0 || index >= sizeOf(rect).columns)
    fail("InvalidArgument", `The range has no column ${index}.`);
  return { ...rect, left: rect.left + index, right: rect.left + index };
}

/** Neighbouring rows or columns; a negative count looks the other way, as in Excel. */
function beside(count: number, before: (count: number) => Rect, after: (count: number) => Rect): Rect {
  if (count === 0) fail("InvalidArgument", "The count may not be 0.");
  return count > 0 ? after(count) : before(-count);
}

const above = (rect: Rect, count: number): Rect => ({ ...rect, top: rect.top - count, bottom: rect.top - 1 });
const below = (rect: Rect, count: number): Rect => ({
  ...rect,
  top: rect.bottom + 1,
  bottom: rect.bottom + count,
});
const leftOf = (rect: Rect, count: number): Rect => ({
  ...rect,
  left: rect.left - count,
  right: rect.left - 1,
});
const rightOf = (rect: Rect, count: number): Rect => ({
  ...rect,
  left: rect.right + 1,
  right: rect.right + count,
});

function offset(rect: Rect, rows: number, columns: number): Rect {
  return {
    top: rect.top + rows,
    bottom: rect.bottom + rows,
    left: rect.left + columns,
    right: rect.right + columns,
  };
}

function resized(rect: Rect, rows: number, columns: number): Rect {
  return { ...rect, bottom: rect.top + rows - 1, right: rect.left + columns - 1 };
}

function other(ref: RangeRef, args: Arguments): Rect {
  const range = rangeArgument(args.raw(0), ref);
  if (range.sheetId !== ref.sheetId) fail("InvalidArgument", "The ranges are on different sheets.");
  return range.rect;
}

function shared(ref: RangeRef, args: Arguments): HostObject | null {
  const rect = intersection(ref.rect, other(ref, args));
  return rect ? rangeObject(ref, rect) : null;
}

function used(ref: RangeRef, args: Arguments): HostObject | null {
  const rect = usedRect(sheetOf(ref), ref.rect, args.flag(0));
  return rect ? rangeObject(ref, rect) : null;
}

/** The block around some cells that empty rows and columns shut in. */
export function surroundingBlock(sheet: SheetModel, cells: Rect): Rect {
  let rect = cells;
  for (;;) {
    const ring = {
      top: Math.max(0, rect.top - 1),
      left: Math.max(0, rect.left - 1),
      bottom: Math.min(MAX_ROWS - 1, rect.bottom + 1),
      right: Math.min(MAX_COLUMNS - 1, rect.right + 1),
    };
    const found = usedRect(sheet, ring, true);
    const grown = found ? bounding(rect, found) : rect;
    if (sizeOf(grown).rows === sizeOf(rect).rows && sizeOf(grown).columns === sizeOf(rect).columns) break;
    rect = grown;
  }
  return rect;
}

/** Where Ctrl+arrow would land. */
function edge(ref: RangeRef, args: Arguments): CellPlace {
  const direction = args.choice(0, ["Up", "Down", "Left", "Right"]);
  return edgeFrom(sheetOf(ref), { row: ref.rect.top, column: ref.rect.left }, direction);
}

function toEdge(ref: RangeRef, args: Arguments): HostObject {
  const { row, column } = edge(ref, args);
  return rangeObject(ref, oneCell({ row, column }));
}

function extended(ref: RangeRef, args: Arguments): HostObject {
  const { row, column } = edge(ref, args);
  return rangeObject(ref, bounding(ref.rect, oneCell({ row, column })));
}

/** Methods of Range that lead to other ranges. */
export const NAVIGATION: Readonly<Record<string, Step>> = {
  GetCell: step(cellAt),
  GetRow: step((rect, args) => rowAt(rect, args.integer(0))),
  GetColumn: step((rect, args) => columnAt(rect, args.integer(0))),
  GetLastRow: step((rect) => ({ ...rect, top: rect.bottom })),
  GetLastColumn: step((rect) => ({ ...rect, left: rect.right })),
  GetLastCell: step((rect) => ({ ...rect, top: rect.bottom, left: rect.right })),
  GetEntireRow: step((rect) => ({ ...rect, left: 0, right: MAX_COLUMNS - 1 })),
  GetEntireColumn: step((rect) => ({ ...rect, top: 0, bottom: MAX_ROWS - 1 })),
  GetOffsetRange: step((rect, args) => offset(rect, args.integer(0), args.integer(1))),
  GetResizedRange: step((rect, args) => ({
    ...rect,
    bottom: rect.bottom + args.integer(0),
    right: rect.right + args.integer(1),
  })),
  GetAbsoluteResizedRange: step((rect, args) => resized(rect, args.integer(0), args.integer(1))),
  GetRowsAbove: step((rect, args) =>
    beside(
      args.optionalInteger(0) ?? 1,
      (n) => below(rect, n),
      (n) => above(rect, n),
    ),
  ),
  GetRowsBelow: step((rect, args) =>
    beside(
      args.optionalInteger(0) ?? 1,
      (n) => above(rect, n),
      (n) => below(rect, n),
    ),
  ),
  GetColumnsBefore: step((rect, args) =>
    beside(
      args.optionalInteger(0) ?? 1,
      (n) => rightOf(rect, n),
      (n) => leftOf(rect, n),
    ),
  ),
  GetColumnsAfter: step((rect, args) =>
    beside(
      args.optionalInteger(0) ?? 1,
      (n) => leftOf(rect, n),
      (n) => rightOf(rect, n),
    ),
  ),
  GetBoundingRect: (ref, args) => rangeObject(ref, bounding(ref.rect, other(ref, args))),
  GetIntersection: (ref, args) => shared(ref, args) ?? fail("ItemNotFound", "The ranges do not meet."),
  GetIntersectionOrNullObject: shared,
  GetUsedRange: (ref, args) =>
    used(ref, args) ?? rangeObject(ref, { ...ref.rect, bottom: ref.rect.top, right: ref.rect.left }),
  GetUsedRangeOrNullObject: used,
  GetSurroundingRegion: (ref) => rangeObject(ref, surroundingBlock(sheetOf(ref), ref.rect)),
  GetRangeEdge: toEdge,
  GetExtendedRange: extended,
};
