import { isDateFormat } from "numfmt";
import type { Cell, CellValue } from "../../model/cell";
import { copyConditionalFormats, copyValidations } from "../../model/copy-rules";
import { formatIndexAt, setFormats } from "../../model/edit-format";
import { type Rect, contains, sizeOf } from "../../model/rect";
import { copiedFormula } from "../../model/relative-formula";
import { constantOf, type CellInput } from "../../model/workbook";
import type { Arguments } from "../../api/arguments";
import { fail } from "../../api/errors";
import { NAMED_FILLS, seriesOf, type Series } from "./fill-series";
import { copyLinks } from "./hyperlink";
import { requireEditable } from "../sheet/protection-check";
import { rangeArgument } from "./resolve";
import { sheetOf, type RangeRef } from "../state";
import { afterCellsWritten } from "../table/table-follow";
import { usedRect } from "./used-range";

const PARTS = ["All", "Formulas", "Values", "Formats"] as const;
type Part = (typeof PARTS)[number];

interface CopyPlan {
  readonly source: RangeRef;
  readonly target: RangeRef;
  readonly part: Part;
  readonly skipBlanks: boolean;
  readonly transpose: boolean;
}

/** Copies a block here; a smaller source is repeated where it fits a whole number of times. */
export function copyFrom(ref: RangeRef, args: Arguments): void {
  const source = boundedSource(rangeArgument(args.raw(0), ref));
  const transpose = args.flag(3);
  const target = { ...ref, rect: targetRect(ref.rect, source.rect, transpose) };
  requireEditable(target, target.rect);
  copy({ source, target, part: args.choice(1, PARTS, "All"), skipBlanks: args.flag(2), transpose });
}

/** Of whole rows and columns only what is used is copied. */
function boundedSource(source: RangeRef): RangeRef {
  const { rows, columns } = sizeOf(source.rect);
  if (rows * columns <= 1_000_000) return source;
  const used = usedRect(sheetOf(source), source.rect, false);
  return used
    ? { ...source, rect: { ...source.rect, bottom: used.bottom, right: used.right } }
    : fail("InvalidArgument", "There is nothing to copy.");
}

function targetRect(target: Rect, source: Rect, transpose: boolean): Rect {
  const size = sizeOf(source);
  const [rows, columns] = transpose ? [size.columns, size.rows] : [size.rows, size.columns];
  const room = sizeOf(target);
  const repeats = room.rows % rows === 0 && room.columns % columns === 0;
  return repeats ? target : { ...target, bottom: target.top + rows - 1, right: target.left + columns - 1 };
}

function copy(plan: CopyPlan): void {
  const { source, target, part } = plan;
  const grid = snapshot(source);
  const { rows, columns } = sizeOf(target.rect);
  const pick = (r: number, c: number): Copied => {
    const [row, column] = plan.transpose ? [c, r] : [r, c];
    const line = grid[row % grid.length] ?? [];
    return line[column % line.length] ?? { cell: undefined, format: 0, row: 0, column: 0 };
  };
  if (part !== "Formats") {
    const inputs = Array.from({ length: rows }, (_, r) =>
      Array.from({ length: columns }, (__, c) =>
        inputOf(plan, pick(r, c), target.rect.top + r, target.rect.left + c),
      ),
    );
    target.host.workbook.write(target.sheetId, target.rect.top, target.rect.left, inputs);
    afterCellsWritten(target, inputs);
  }
  if (part === "All" || part === "Formats") copyFormats(target, pick);
  if (part === "All" || part === "Formats") copyRules(plan);
  if (part === "All") copyLinks(target, source, pick);
}

/** Conditional formats go with the formats, data validations with all of a cell, as in Excel. */
function copyRules({ source, target, part, transpose }: CopyPlan): void {
  const { workbook } = target.host;
  const copied = { from: source, to: target, transpose };
  copyConditionalFormats(workbook, copied);
  if (part === "All") copyValidations(workbook, copied);
}

interface Copied {
  readonly cell: Cell | undefined;
  readonly format: number;
  readonly row: number;
  readonly column: number;
}

function snapshot(source: RangeRef): Copied[][] {
  const sheet = sheetOf(source);
  const { top, left, bottom, right } = source.rect;
  const lines: Copied[][] = [];
  for (let row = top; row <= bottom; row++) {
    const line: Copied[] = [];
    for (let column = left; column <= right; column++) {
      const cell = sheet.cells.get(row)?.get(column);
      line.push({ cell: cell && { ...cell }, format: formatIndexAt(sheet, row, column), row, column });
    }
    lines.push(line);
  }
  return lines;
}

function inputOf(plan: CopyPlan, copied: Copied, row: number, column: number): CellInput {
  const { cell } = copied;
  const isBlank = !cell || (cell.value === null && cell.formula === undefined);
  if (isBlank) return plan.skipBlanks ? undefined : { value: null };
  if (plan.part === "All" && cell.formula === undefined) return constantOf(cell);
  if (cell.formula === undefined || plan.part === "Values") return { value: cell.value };
  return { formula: copiedFormula(cell.formula, copied, { row, column }) };
}

/** Formats go cell by cell; merged blocks inside the source are not copied. */
function copyFormats(target: RangeRef, pick: (row: number, column: number) => Copied): void {
  const { top, left } = target.rect;
  const indexAt = (row: number, column: number) => pick(row - top, column - left).format;
  setFormats(target.host.workbook, target.sheetId, target.rect, indexAt);
}

/** Fills on: formulas move along, series of numbers, dates, days and months go on, everything else is repeated. */
export function autoFill(ref: RangeRef, args: Arguments): void {
  const target = rangeArgument(args.raw(0), ref);
  const type = args.choice(
    1,
    ["FillDefault", "FillCopy", "FillValues", "FillFormats", "FillSeries", ...Object.keys(NAMED_FILLS)],
    "FillDefault",
  );
  if (!contains(target.rect, ref.rect)) fail("InvalidArgument", "The destination must contain the source.");
  requireEditable(target, target.rect);
  const part = type === "FillFormats" ? "Formats" : type === "FillValues" ? "Formulas" : "All";
  const lines = type === "FillCopy" || type === "FillFormats" ? [] : seriesLines(ref, target.rect, type);
  copy({ source: ref, target: { ...ref, rect: target.rect }, part, skipBlanks: false, transpose: false });
  for (const line of lines) writeSeries(ref, line);
}

/** A row or column of the destination that goes on with a series. */
interface SeriesLine {
  readonly rect: Rect;
  readonly firstOffset: number;
  readonly series: Series;
}

/** The series of the kind that is asked for; what is no number goes on as usual. */
function seriesAsked(type: string, values: readonly CellValue[], isDate: boolean): Series | undefined {
  const named = NAMED_FILLS[type];
  const isNumbers = values.length > 0 && values.every((value) => typeof value === "number");
  if (named && isNumbers) return named(values);
  return seriesOf(values, isDate, type === "FillSeries");
}

/** Reads the series before anything is overwritten. */
function seriesLines(ref: RangeRef, target: Rect, type: string): SeriesLine[] {
  const down = target.bottom > ref.rect.bottom || target.top < ref.rect.top;
  const grid = snapshot(ref);
  const count = down ? (grid[0]?.length ?? 0) : grid.length;
  return Array.from({ length: count }, (_, index): SeriesLine[] => {
    const cells = down ? grid.map((line) => line[index]) : (grid[index] ?? []);
    const series = cells.some((copied) => copied?.cell?.formula !== undefined)
      ? undefined
      : seriesAsked(
          type,
          cells.map((copied) => copied?.cell?.value ?? null),
          isDateFormat(ref.host.workbook.book.formats.get(cells[0]?.format ?? 0).numberFormat),
        );
    if (!series) return [];
    const [row, column] = [ref.rect.top + index, ref.rect.left + index];
    return down
      ? [{ rect: { ...target, left: column, right: column }, firstOffset: target.top - ref.rect.top, series }]
      : [{ rect: { ...target, top: row, bottom: row }, firstOffset: target.left - ref.rect.left, series }];
  }).flat();
}

/** The cells that were dragged from keep what they hold. */
function writeSeries(ref: RangeRef, { rect, firstOffset, series }: SeriesLine): void {
  const { rows, columns } = sizeOf(rect);
  const inputs = Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (__, c): CellInput => {
      const place = { top: rect.top + r, bottom: rect.top + r, left: rect.left + c, right: rect.left + c };
      return contains(ref.rect, place) ? undefined : { value: series(firstOffset + r + c) };
    }),
  );
  ref.host.workbook.write(ref.sheetId, rect.top, rect.left, inputs);
}
