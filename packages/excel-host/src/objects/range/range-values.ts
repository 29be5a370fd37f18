import { rectAddress } from "../../model/address";
import { isEntireColumn, isEntireRow, oneCell, type Rect, sizeOf } from "../../model/rect";
import { translateFormulaToA1, translateFormulaToR1C1 } from "@borgar/fx";
import type { Cell } from "../../model/cell";
import { formatBlocks } from "../../model/edit-format";
import type { Property } from "../../api/class-table";
import { fail } from "../../api/errors";
import type { LocaleInfo } from "../../api/locales";
import { apiValue, valueType } from "./cell-input";
import { cellText, formatAt, isUnbounded, mapCells, common } from "./cells";
import { formulaFromLocal, localFormula } from "../../api/formula-text";
import { formatCategory } from "./format-category";
import { mergeIn } from "./merged-rows";
import { bringFormats, readInto, type BroughtFormats } from "./notations";
import { requireEditable } from "../sheet/protection-check";
import { sheetOf, type RangeRef } from "../state";
import { afterCellsWritten } from "../table/table-follow";

/** A property that gives one entry a cell; whole rows and columns give null. */
function gridProperty(
  pick: (ref: RangeRef, cell: Cell | undefined, row: number, column: number) => unknown,
  set?: (ref: RangeRef, value: unknown) => void,
): Property<RangeRef> {
  const get = (ref: RangeRef) =>
    isUnbounded(ref.rect) ? null : mapCells(ref, (cell, row, column) => pick(ref, cell, row, column));
  return set ? { get, set } : { get };
}

/** Spreads what was written over the block: one value for all cells, or an array of its very size. */
function gridOf(ref: RangeRef, written: unknown): readonly (readonly unknown[])[] {
  const { rows, columns } = sizeOf(ref.rect);
  if (!Array.isArray(written)) {
    if (isUnbounded(ref.rect)) fail("InvalidArgument", "A whole row or column takes no values.");
    return Array.from({ length: rows }, () => new Array<unknown>(columns).fill(written));
  }
  const grid = written as readonly unknown[];
  const fits = grid.length === rows && grid.every((row) => Array.isArray(row) && row.length === columns);
  if (!fits) {
    fail(
      "InvalidArgument",
      "The number of rows or columns in the input array doesn't match the size of the range.",
    );
  }
  return grid as readonly (readonly unknown[])[];
}

/** Writes values or formulas, with the rules of Excel's API. */
export function writeInputs(ref: RangeRef, written: unknown): void {
  requireEditable(ref, ref.rect);
  const grid = gridOf(ref, written);
  const { top, left } = ref.rect;
  const brought: BroughtFormats = new Map();
  const inputs = grid.map((line, r) =>
    line.map((raw, c) => {
      const [row, column] = [top + r, left + c];
      if (isCoveredByMerge(ref, row, column)) return undefined;
      return readInto(ref, raw, [row, column], brought);
    }),
  );
  ref.host.workbook.write(ref.sheetId, top, left, inputs);
  bringFormats(ref, brought);
  afterCellsWritten(ref, inputs);
}

/** A cell hidden under a merged block takes nothing. */
function isCoveredByMerge(ref: RangeRef, row: number, column: number): boolean {
  const { merges } = sheetOf(ref);
  if (merges.length === 0) return false;
  const place = oneCell({ row, column });
  const merge = mergeIn(merges, place);
  return merge !== undefined && (merge.top !== row || merge.left !== column);
}

function formulaOrValue(cell: Cell | undefined): string | number | boolean {
  return cell?.formula === undefined ? apiValue(cell?.value ?? null) : `=${cell.formula}`;
}

function localFormulaOrValue(ref: RangeRef, cell: Cell | undefined): string | number | boolean {
  return cell?.formula === undefined
    ? apiValue(cell?.value ?? null)
    : localFormula(`=${cell.formula}`, ref.host.locale);
}

function writeLocal(ref: RangeRef, written: unknown): void {
  const translate = (entry: unknown): unknown => {
    if (Array.isArray(entry)) return entry.map(translate);
    return typeof entry === "string" && entry.startsWith("=")
      ? formulaFromLocal(entry, ref.host.locale)
      : entry;
  };
  writeInputs(ref, translate(written));
}

function cellAddress(row: number, column: number): string {
  return rectAddress(oneCell({ row, column }));
}

/** Each formula is read from the cell that it is written into. */
function writeR1C1(ref: RangeRef, written: unknown): void {
  const { top, left } = ref.rect;
  const inA1 = (entry: unknown, row: number, column: number) =>
    typeof entry === "string" && entry.startsWith("=")
      ? translateFormulaToA1(entry, cellAddress(row, column))
      : entry;
  writeInputs(
    ref,
    gridOf(ref, written).map((line, r) => line.map((entry, c) => inA1(entry, top + r, left + c))),
  );
}

/** Number formats as written: one for all cells, or an array with null for cells to leave. */
function writeNumberFormats(ref: RangeRef, written: unknown): void {
  requireEditable(ref, ref.rect, "format");
  if (!Array.isArray(written)) return formatBlock(ref, written);
  if (isEntireColumn(ref.rect) || isEntireRow(ref.rect)) return formatBlock(ref, uniform(written));
  if (written.length === 1 && Array.isArray(written[0]) && written[0].length === 1)
    return formatBlock(ref, written[0][0]);
  for (const [code, rects] of rectsByCode(ref, gridOf(ref, written))) formatRects(ref, rects, code);
}

/** The blocks of each number format: they are formatted together. */
function rectsByCode(
  { rect: { top, left } }: RangeRef,
  grid: readonly (readonly unknown[])[],
): Map<unknown, Rect[]> {
  const found = new Map<unknown, Rect[]>();
  for (const [r, line] of grid.entries()) {
    for (const [start, end, code] of runs(line)) {
      const rect = { top: top + r, bottom: top + r, left: left + start, right: left + end };
      const known = found.get(code);
      if (known) known.push(rect);
      else found.set(code, [rect]);
    }
  }
  return found;
}

function uniform(written: readonly unknown[]): unknown {
  const flat = written.flat();
  if (new Set(flat).size === 1) return flat[0];
  return fail("InvalidArgument", "A whole row or column takes one number format.");
}

function formatBlock(ref: RangeRef, code: unknown): void {
  formatRects(ref, [ref.rect], code);
}

function formatRects(ref: RangeRef, rects: readonly Rect[], code: unknown): void {
  if (code === null || code === undefined) return;
  if (typeof code !== "string") fail("InvalidArgument", "A number format is a text.");
  const numberFormat = code === "" ? "General" : code;
  formatBlocks(ref.host.workbook, ref.sheetId, rects, (format) => ({ ...format, numberFormat }));
}

/** Neighbours with the same entry are formatted together. */
function* runs(line: readonly unknown[]): Generator<[start: number, end: number, entry: unknown]> {
  let start = 0;
  for (let index = 1; index <= line.length; index++) {
    if (index < line.length && line[index] === line[start]) continue;
    yield [start, index - 1, line[start]];
    start = index;
  }
}

/** True for a cell of an array that fills more than one cell. */
function isSpill(cell: Cell | undefined): boolean {
  const { array } = cell ?? {};
  return cell?.spilledFrom !== undefined || (array?.dynamic === true && array.rows * array.columns > 1);
}

/** A locale of decimal commas swaps the two separators, outside of texts in quotes; the swap is its own reverse. */
export function localNumberFormat(code: string, locale: LocaleInfo): string {
  if (locale.decimal === ".") return code;
  const parts = code.split(/("[^"]*"|\\.|\[[^\]]*\])/);
  const swap = (part: string) => part.replace(/[.,]/g, (mark) => (mark === "." ? "," : "."));
  return parts.map((part, index) => (index % 2 === 1 ? part : swap(part))).join("");
}

function fromLocalFormats(written: unknown, ref: RangeRef): unknown {
  if (Array.isArray(written)) return written.map((part) => fromLocalFormats(part, ref));
  return typeof written === "string" ? localNumberFormat(written, ref.host.locale) : written;
}

/** The properties of Range that hold one entry a cell. */
export const VALUE_PROPERTIES = {
  Values: gridProperty((_, cell) => apiValue(cell?.value ?? null), writeInputs),
  Formulas: gridProperty((_, cell) => formulaOrValue(cell), writeInputs),
  FormulasLocal: gridProperty((ref, cell) => localFormulaOrValue(ref, cell), writeLocal),
  FormulasR1C1: gridProperty(
    (_, cell, row, column) =>
      cell?.formula === undefined
        ? apiValue(cell?.value ?? null)
        : translateFormulaToR1C1(`=${cell.formula}`, cellAddress(row, column)),
    writeR1C1,
  ),
  HasSpill: { get: (ref) => common(mapCells(ref, (cell) => isSpill(cell)).flat()) },
  NumberFormatCategories: gridProperty((ref, _cell, row, column) =>
    formatCategory(formatAt(ref, row, column).numberFormat),
  ),
  /** No cell holds a linked data type. */
  LinkedDataTypeState: gridProperty(() => "None"),
  SavedAsArray: {
    get: (ref) => {
      if (isUnbounded(ref.rect)) return false;
      const arrays = mapCells(ref, (cell) => cell?.array !== undefined && !cell.array.dynamic).flat();
      return arrays.every(Boolean) ? true : arrays.some(Boolean) ? null : false;
    },
  },
  NumberFormatLocal: gridProperty(
    (ref, _, row, column) => localNumberFormat(formatAt(ref, row, column).numberFormat, ref.host.locale),
    (ref, written) => writeNumberFormats(ref, fromLocalFormats(written, ref)),
  ),
  Text: gridProperty((ref, cell, row, column) => cellText(ref.host, cell, formatAt(ref, row, column))),
  ValueTypes: gridProperty((_, cell) => valueType(cell?.value ?? null)),
  NumberFormat: gridProperty(
    (ref, _, row, column) => formatAt(ref, row, column).numberFormat,
    writeNumberFormats,
  ),
} satisfies Record<string, Property<RangeRef>>;
