import type { Cell } from "../../model/cell";
import { bounding, intersection, meet, oneCell, type Rect, WHOLE_SHEET } from "../../model/rect";
import type { Arguments } from "../../api/arguments";
import { fail } from "../../api/errors";
import { sheetOf, type AreasRef } from "../state";
import { usedRect } from "./used-range";

const KINDS = [
  "Blanks",
  "Constants",
  "Formulas",
  "Visible",
  "ConditionalFormats",
  "DataValidations",
  "SameConditionalFormat",
  "SameDataValidation",
] as const;

const VALUES = [
  "All",
  "Errors",
  "ErrorsLogical",
  "ErrorsNumbers",
  "ErrorsText",
  "ErrorsLogicalNumber",
  "ErrorsLogicalText",
  "ErrorsNumberText",
  "Logical",
  "LogicalNumbers",
  "LogicalText",
  "LogicalNumbersText",
  "Numbers",
  "NumbersText",
  "Text",
] as const;

/** True where a cell's value is of a kind named in the word ("ErrorsNumbers"). */
function hasValueOf(cell: Cell, wanted: (typeof VALUES)[number]): boolean {
  if (wanted === "All") return true;
  const { value } = cell;
  if (value !== null && typeof value === "object") return wanted.includes("Errors");
  if (typeof value === "boolean") return wanted.includes("Logical");
  return typeof value === "number" ? wanted.includes("Number") : wanted.includes("Text");
}

/** The blocks of cells of a kind within the used part of a sheet; empty where there is none. */
export function specialCells(ref: AreasRef, args: Arguments): Rect[] {
  const kind = args.choice(0, KINDS);
  const values = args.choice(1, VALUES, "All");
  const sheet = sheetOf(ref);
  if (kind === "ConditionalFormats")
    return clipped(
      sheet.conditionalFormats.flatMap((rule) => rule.ranges),
      ref,
    );
  if (kind === "DataValidations")
    return clipped(
      sheet.validations.flatMap((rule) => rule.ranges),
      ref,
    );
  if (kind.startsWith("Same")) fail("UnsupportedOperation", `The host does not find ${kind}.`);
  const used = usedRect(sheet, WHOLE_SHEET, false);
  if (!used) return [];
  const isWanted = (row: number, column: number): boolean => {
    const cell = sheet.cells.get(row)?.get(column);
    const isBlank = !cell || (cell.value === null && cell.formula === undefined);
    if (kind === "Blanks") return isBlank;
    if (kind === "Visible") return !sheet.rows.get(row)?.hidden && !sheet.columns.get(column)?.hidden;
    if (isBlank || (cell.formula !== undefined) !== (kind === "Formulas")) return false;
    return hasValueOf(cell, values);
  };
  return ref.rects.flatMap((rect) => {
    const part = intersection(rect, used);
    return part ? blocks(part, isWanted) : [];
  });
}

/** Puts the cells of some blocks together into few blocks. */
export function cellBlocks(rects: readonly Rect[]): Rect[] {
  const around = rects.reduce((one, other) => bounding(one, other));
  return blocks(around, (row, column) => meet([oneCell({ row, column })], rects));
}

function clipped(rects: readonly Rect[], ref: AreasRef): Rect[] {
  const parts = ref.rects.flatMap((rect) => rects.flatMap((other) => intersection(rect, other) ?? []));
  return parts.filter((part, index) => !meet([part], parts.slice(0, index)));
}

/** Puts single cells together: runs in a row, then equal runs below each other. */
function blocks(rect: Rect, isWanted: (row: number, column: number) => boolean): Rect[] {
  const done: Rect[] = [];
  let open: Rect[] = [];
  for (let row = rect.top; row <= rect.bottom; row++) {
    const runs = runsOf(row, rect, isWanted);
    const next = runs.map((run) => {
      const above = open.find((block) => block.left === run.left && block.right === run.right);
      return above ? { ...above, bottom: row } : run;
    });
    done.push(
      ...open.filter(
        (block) =>
          !next.some(
            (grown) => grown.top === block.top && grown.left === block.left && grown.right === block.right,
          ),
      ),
    );
    open = next;
  }
  return [...done, ...open].sort((a, b) => a.top - b.top || a.left - b.left);
}

function runsOf(row: number, rect: Rect, isWanted: (row: number, column: number) => boolean): Rect[] {
  const runs: Rect[] = [];
  for (let column = rect.left; column <= rect.right; column++) {
    if (!isWanted(row, column)) continue;
    const last = runs.at(-1);
    if (last && last.right === column - 1) runs[runs.length - 1] = { ...last, right: column };
    else runs.push(oneCell({ row, column }));
  }
  return runs;
}
