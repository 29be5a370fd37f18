import { fullAddress } from "../../model/address";
import { applyStyle, findStyle } from "../../model/edit-styles";
import { NORMAL } from "../../model/styles";
import { requireEditable } from "../sheet/protection-check";
import { commonFormat } from "./format-cells";
import {
  contains,
  overlaps,
  type Rect,
  intersection,
  isEntireColumn,
  isEntireRow,
  sizeOf,
} from "../../model/rect";
import { MAX_COLUMNS, MAX_ROWS } from "../../model/rect";
import type { Arguments } from "../../api/arguments";
import { excelClass, type HostObject } from "../../api/class-table";
import { fail } from "../../api/errors";
import { copyFrom } from "./range-copy";
import { clear } from "./range-edit";
import { rangeArgument } from "./resolve";
import { specialCells } from "./special-cells";
import { sheetOf, type SheetRef, targetOf, type AreasRef } from "../state";
import { usedRect } from "./used-range";

/** The object for several blocks; null for none. */
export function areasObject(ref: SheetRef, rects: readonly Rect[]): HostObject | null {
  if (rects.length === 0) return null;
  return ref.host.make.RangeAreas({ host: ref.host, sheetId: ref.sheetId, rects: [...rects] });
}

/** The address of several blocks of a sheet: each with the name of the sheet, separated by commas. */
export function areasAddress(ref: AreasRef): string {
  const { name } = sheetOf(ref);
  return ref.rects.map((rect) => fullAddress(name, rect)).join(",");
}

/** Blocks of an argument: a range, several ranges, or addresses separated by commas. */
export function rectsArgument(value: unknown, home: SheetRef): Rect[] {
  const areas = targetOf(value, "RangeAreas");
  if (areas) return areas.rects;
  if (typeof value !== "string") return [rangeArgument(value, home).rect];
  return value.split(",").map((part) => rangeArgument(part, home).rect);
}

function shared(ref: AreasRef, args: Arguments): HostObject | null {
  const others = rectsArgument(args.raw(0), ref);
  return areasObject(
    ref,
    ref.rects.flatMap((rect) => others.flatMap((other) => intersection(rect, other) ?? [])),
  );
}

function used(ref: AreasRef, args: Arguments): HostObject | null {
  const sheet = sheetOf(ref);
  return areasObject(
    ref,
    ref.rects.flatMap((rect) => usedRect(sheet, rect, args.flag(0)) ?? []),
  );
}

function movedBy(rect: Rect, rows: number, columns: number): Rect {
  const moved = {
    top: rect.top + rows,
    bottom: rect.bottom + rows,
    left: rect.left + columns,
    right: rect.right + columns,
  };
  const onSheet = moved.top >= 0 && moved.left >= 0 && moved.bottom < MAX_ROWS && moved.right < MAX_COLUMNS;
  return onSheet ? moved : fail("InvalidArgument", "The ranges leave the sheet.");
}

/** Excel.RangeAreas */
export const rangeAreas = excelClass<AreasRef>({
  name: "RangeAreas",
  properties: {
    Style: {
      get: (ref) => commonFormat(ref, (format) => format.style ?? NORMAL),
      set: (ref, value) => {
        const style = findStyle(ref.host.workbook.book, String(value));
        if (!style) fail("InvalidArgument", `There is no style ${String(value)}.`);
        for (const rect of ref.rects) {
          requireEditable(ref, rect, "format");
          applyStyle(ref.host.workbook, ref.sheetId, rect, style);
        }
      },
    },
    Address: { get: areasAddress },
    AddressLocal: { get: areasAddress },
    AreaCount: { get: (ref) => ref.rects.length },
    CellCount: {
      get: (ref) => ref.rects.reduce((sum, rect) => sum + sizeOf(rect).rows * sizeOf(rect).columns, 0),
    },
    IsEntireColumn: { get: (ref) => ref.rects.every(isEntireColumn) },
    IsEntireRow: { get: (ref) => ref.rects.every(isEntireRow) },
  },
  objects: {
    Areas: (ref) => ref.host.make.RangeCollection({ host: ref.host, areas: [ref] }),
    Format: (ref) => ref.host.make.RangeFormat(ref),
    ConditionalFormats: (ref) => ref.host.make.ConditionalFormatCollection(ref),
    DataValidation: (ref) => ref.host.make.DataValidation(ref),
    Worksheet: (ref) => ref.host.make.Worksheet(ref),
  },
  methods: {
    CopyFrom: (ref, args) => ref.rects.forEach((rect) => copyFrom({ ...ref, rect }, args)),
    Clear: (ref, args) => {
      for (const rect of ref.rects) clear({ host: ref.host, sheetId: ref.sheetId, rect }, args);
    },
    GetEntireRow: (ref) =>
      areasObject(
        ref,
        ref.rects.map((rect) => ({ ...rect, left: 0, right: MAX_COLUMNS - 1 })),
      ),
    GetEntireColumn: (ref) =>
      areasObject(
        ref,
        ref.rects.map((rect) => ({ ...rect, top: 0, bottom: MAX_ROWS - 1 })),
      ),
    GetIntersection: (ref, args) => shared(ref, args) ?? fail("ItemNotFound", "The ranges do not meet."),
    GetIntersectionOrNullObject: shared,
    GetOffsetRangeAreas: (ref, args) => {
      const [rows, columns] = [args.integer(0), args.integer(1)];
      return areasObject(
        ref,
        ref.rects.map((rect) => movedBy(rect, rows, columns)),
      );
    },
    /** The interpreter calculates before it calls, because the member needs results. */
    Calculate: () => undefined,
    SetDirty: ({ host, sheetId, rects }) => rects.forEach((rect) => host.engine?.setDirty(sheetId, rect)),
    GetSpecialCells: (ref, args) => areasObject(ref, specialCells(ref, args)) ?? fail("ItemNotFound"),
    GetSpecialCellsOrNullObject: (ref, args) => areasObject(ref, specialCells(ref, args)),
    GetTables: ({ host, sheetId, rects }, args) => {
      const { tables } = sheetOf({ host, sheetId });
      const isIn = args.flag(0) ? contains : overlaps;
      const found = tables.filter(({ range }) => rects.some((rect) => isIn(rect, range)));
      return host.make.TableScopedCollection({ host, sheetId, only: found.map(({ id }) => id) });
    },
    GetUsedRangeAreas: (ref, args) => used(ref, args) ?? fail("ItemNotFound"),
    GetUsedRangeAreasOrNullObject: used,
  },
  results: ["Calculate", "GetSpecialCells", "GetSpecialCellsOrNullObject"],
});
