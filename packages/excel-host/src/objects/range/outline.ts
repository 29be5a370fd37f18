import { changeColumns, changeRows } from "../../model/edit-layout";
import { isEntireColumn, isEntireRow } from "../../model/rect";
import type { Arguments } from "../../api/arguments";
import { fail } from "../../api/errors";
import { requireUnprotected } from "../sheet/protection-check";
import { sheetOf, type RangeRef, type SheetRef } from "../state";

/** A row or column, as far as groups go. */
interface Line {
  readonly outlineLevel?: number;
  readonly hidden: boolean;
}

/** Outline levels go up to 7 in a file. */
const DEEPEST = 7;

function isByRows(args: Arguments): boolean {
  return args.choice(0, ["ByRows", "ByColumns"]) === "ByRows";
}

/** Entire rows are grouped by rows and entire columns by columns; Excel refuses the other way round. */
function requireFittingOption({ rect }: RangeRef, byRows: boolean): void {
  const [rows, columns] = [isEntireRow(rect), isEntireColumn(rect)];
  if (rows !== columns && rows !== byRows)
    fail("InvalidArgument", "The option does not fit entire rows or columns.");
}

/** Puts the rows or columns of a block a level deeper, or less deep. */
export function group(step: 1 | -1): (ref: RangeRef, args: Arguments) => void {
  return (ref, args) => {
    requireUnprotected(ref);
    const level = <L extends Line>(line: L): L => {
      const { outlineLevel = 0, ...rest } = line;
      const next = Math.max(0, Math.min(DEEPEST, outlineLevel + step));
      return (next === 0 ? rest : { ...rest, outlineLevel: next }) as L;
    };
    const { workbook } = ref.host;
    const byRows = isByRows(args);
    requireFittingOption(ref, byRows);
    if (byRows) changeRows(workbook, ref.sheetId, ref.rect, level);
    else changeColumns(workbook, ref.sheetId, ref.rect, level);
  };
}

/** Hides or shows the rows or columns of the groups that a block touches. */
export function details(hidden: boolean): (ref: RangeRef, args: Arguments) => void {
  return (ref, args) => {
    requireUnprotected(ref);
    const byRows = isByRows(args);
    const { rows, columns } = sheetOf(ref);
    const { top, left, bottom, right } = ref.rect;
    const [first, last] = byRows ? grouped(rows, top, bottom) : grouped(columns, left, right);
    if (first > last) fail("InvalidArgument", "The range holds no group.");
    const set = <L extends Line>(line: L): L => (line.outlineLevel ? { ...line, hidden } : line);
    const { workbook } = ref.host;
    if (byRows) changeRows(workbook, ref.sheetId, { top: first, bottom: last }, set);
    else changeColumns(workbook, ref.sheetId, { left: first, right: last }, set);
  };
}

/** From the first to the last line of the groups that meet a stretch. */
function grouped(lines: ReadonlyMap<number, Line>, from: number, to: number): [first: number, last: number] {
  const isIn = (index: number): boolean => (lines.get(index)?.outlineLevel ?? 0) > 0;
  const inside = [...lines.keys()].filter((index) => index >= from && index <= to && isIn(index));
  if (inside.length === 0) return [0, -1];
  let first = inside.reduce((a, b) => Math.min(a, b));
  let last = inside.reduce((a, b) => Math.max(a, b));
  while (isIn(first - 1)) first--;
  while (isIn(last + 1)) last++;
  return [first, last];
}

/** Worksheet.showOutlineLevels: deeper levels are hidden, the others shown; 0 leaves that direction as it is. */
export function showOutlineLevels(ref: SheetRef, args: Arguments): void {
  requireUnprotected(ref);
  const [rowLevels, columnLevels] = [args.integer(0), args.integer(1)];
  if ([rowLevels, columnLevels].some((level) => level < 0 || level > DEEPEST + 1))
    fail("InvalidArgument", `A level from 0 to ${DEEPEST + 1} is needed.`);
  const { workbook } = ref.host;
  const { rows, columns } = sheetOf(ref);
  for (const row of deep(rows, rowLevels))
    changeRows(workbook, ref.sheetId, { top: row, bottom: row }, (line) => shown(line, rowLevels));
  for (const column of deep(columns, columnLevels))
    changeColumns(workbook, ref.sheetId, { left: column, right: column }, (line) =>
      shown(line, columnLevels),
    );
}

/** The grouped lines that are not as they should be. */
function deep(lines: ReadonlyMap<number, Line>, levels: number): number[] {
  if (levels === 0) return [];
  return [...lines]
    .filter(([, line]) => line.outlineLevel && line !== shown(line, levels))
    .map(([index]) => index);
}

function shown<L extends Line>(line: L, levels: number): L {
  const hidden = (line.outlineLevel ?? 0) >= levels;
  return hidden === line.hidden ? line : { ...line, hidden };
}
