import {
  blockFrom,
  contains,
  intersection,
  isEntireColumn,
  isEntireRow,
  oneCell,
  overlaps,
  sizeOf,
} from "../../model/rect";
import { moveCells } from "../../model/move-cells";
import type { Arguments } from "../../api/arguments";
import type { HostObject } from "../../api/class-table";
import { fail } from "../../api/errors";
import { autoFill, copyFrom } from "./range-copy";
import {
  getCellProperties,
  getLineProperties,
  setCellProperties,
  setLineProperties,
} from "./cell-properties";
import { rangePicture } from "./range-picture";
import { find, findOrFail, replaceAll } from "./range-find";
import { requireEditable, requireUnprotected } from "../sheet/protection-check";
import { areasObject } from "./range-areas";
import { removeDuplicates } from "./remove-duplicates";
import { details, group } from "./outline";
import { PRECEDENTS } from "./precedents";
import { rangeArgument, rangeObject } from "./resolve";
import { refusingConflicts, shift } from "../sheet/shifting";
import { specialCells } from "./special-cells";
import { sheetOf, type RangeRef } from "../state";
import type { Shift } from "../../model/shift";

function protectShift(ref: RangeRef, verb: "insert" | "delete"): void {
  if (isEntireRow(ref.rect)) return requireEditable(ref, ref.rect, `${verb}Rows`);
  if (isEntireColumn(ref.rect)) return requireEditable(ref, ref.rect, `${verb}Columns`);
  requireUnprotected(ref);
}

/** Whole rows move down and whole columns right, whatever is asked for. */
function direction<D extends Shift["direction"]>(ref: RangeRef, asked: string, rows: D, columns: D): D {
  if (isEntireRow(ref.rect)) return rows;
  if (isEntireColumn(ref.rect)) return columns;
  return asked.toLowerCase() === rows ? rows : columns;
}

function insert(ref: RangeRef, args: Arguments): HostObject {
  protectShift(ref, "insert");
  const area = ref.rect;
  const way = direction(ref, args.choice(0, ["Down", "Right"]), "down", "right");
  shift(ref.host, { sheetId: ref.sheetId, area, direction: way });
  return rangeObject(ref, area);
}

function remove(ref: RangeRef, args: Arguments): void {
  protectShift(ref, "delete");
  const way = direction(ref, args.choice(0, ["Up", "Left"]), "up", "left");
  const inTable = sheetOf(ref).tables.find(
    (table) => intersection(table.range, ref.rect) && !contains(ref.rect, table.range),
  );
  if (
    inTable?.hasHeaders &&
    way === "up" &&
    ref.rect.top <= inTable.range.top &&
    ref.rect.bottom >= inTable.range.top
  ) {
    fail("InvalidOperation", "The header row of a table cannot be deleted.");
  }
  shift(ref.host, { sheetId: ref.sheetId, area: ref.rect, direction: way });
}

/** Range.moveTo: as cutting and pasting. */
function moveTo(ref: RangeRef, args: Arguments): void {
  const target = rangeArgument(args.raw(0), ref);
  const { top: row, left: column } = target.rect;
  const place = { ...target, rect: blockFrom({ row, column }, sizeOf(ref.rect)) };
  requireEditable(ref, ref.rect);
  requireEditable(place, place.rect);
  const move = { fromSheet: ref.sheetId, area: ref.rect, toSheet: target.sheetId, row, column };
  refusingConflicts(() => moveCells(ref.host.workbook, move));
}

function mergedAreas(ref: RangeRef): HostObject | null {
  return areasObject(
    ref,
    sheetOf(ref).merges.filter((merge) => intersection(merge, ref.rect)),
  );
}

function spillingTo(ref: RangeRef): HostObject | null {
  const { top: row, left: column } = ref.rect;
  const array = ref.host.workbook.cell(ref.sheetId, row, column)?.array;
  if (!array?.dynamic || array.rows * array.columns < 2) return null;
  return rangeObject(ref, blockFrom({ row, column }, array));
}

function spillParent(ref: RangeRef): HostObject | null {
  const cell = ref.host.workbook.cell(ref.sheetId, ref.rect.top, ref.rect.left);
  if (cell?.array?.dynamic)
    return rangeObject(ref, { ...ref.rect, bottom: ref.rect.top, right: ref.rect.left });
  const from = cell?.spilledFrom;
  return from ? rangeObject(ref, oneCell(from)) : null;
}

function tables(ref: RangeRef, args: Arguments): HostObject {
  const whole = args.flag(0);
  const found = sheetOf(ref).tables.filter((table) =>
    whole ? contains(ref.rect, table.range) : intersection(ref.rect, table.range),
  );
  const only = found.map((table) => table.id);
  return ref.host.make.TableScopedCollection({ host: ref.host, sheetId: ref.sheetId, only });
}

function areas(ref: RangeRef) {
  return { host: ref.host, sheetId: ref.sheetId, rects: [ref.rect] };
}

/** Pivot tables that reach into the block; `fullyContained`: that lie in it whole. */
function pivotTables(ref: RangeRef, args: Arguments): HostObject {
  const { host, sheetId, rect } = ref;
  const isWhole = args.flag(0);
  const only = sheetOf(ref).pivots.flatMap(({ id, place }) => {
    const isIn = place && (isWhole ? contains(rect, place.range) : overlaps(rect, place.range));
    return isIn ? [id] : [];
  });
  return host.make.PivotTableScopedCollection({ host, sheetId, only });
}

/** Methods of Range that move cells, copy them, look for them or describe them. */
export const STRUCTURE: Readonly<Record<string, (ref: RangeRef, args: Arguments) => unknown>> = {
  Insert: insert,
  Delete: remove,
  CopyFrom: copyFrom,
  AutoFill: autoFill,
  RemoveDuplicates: removeDuplicates,
  Group: group(1),
  Ungroup: group(-1),
  HideGroupDetails: details(true),
  ShowGroupDetails: details(false),
  MoveTo: moveTo,
  ...PRECEDENTS,
  Find: findOrFail,
  FindOrNullObject: find,
  ReplaceAll: replaceAll,
  GetSpecialCells: (ref, args) => areasObject(ref, specialCells(areas(ref), args)) ?? fail("ItemNotFound"),
  GetSpecialCellsOrNullObject: (ref, args) => areasObject(ref, specialCells(areas(ref), args)),
  GetMergedAreasOrNullObject: mergedAreas,
  GetSpillingToRange: (ref) => spillingTo(ref) ?? fail("ItemNotFound", "Nothing spills from here."),
  GetSpillingToRangeOrNullObject: spillingTo,
  GetSpillParent: (ref) => spillParent(ref) ?? fail("ItemNotFound", "Nothing spills to here."),
  GetSpillParentOrNullObject: spillParent,
  GetTables: tables,
  GetPivotTables: pivotTables,
  GetCellProperties: getCellProperties,
  SetCellProperties: setCellProperties,
  GetRowProperties: getLineProperties("row"),
  SetRowProperties: setLineProperties("row"),
  GetColumnProperties: getLineProperties("column"),
  SetColumnProperties: setLineProperties("column"),
  /** The interpreter calculates before it calls, because the member needs results. */
  Calculate: () => undefined,
  GetImage: (ref) =>
    ref.host.paintPicture?.(rangePicture(ref)) ??
    fail("UnsupportedOperation", "The host has nothing to paint pictures with."),
  SetDirty: (ref) => ref.host.engine?.setDirty(ref.sheetId, ref.rect),
};
