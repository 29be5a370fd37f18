import type { Cell } from "../../model/cell";
import { DAYS_TO_1904 } from "../../model/book";
import type { FilterCriterion, FilterDate } from "../../model/filter";
import { oneCell, type Rect } from "../../model/rect";
import { wildcardSource } from "../../model/wildcards";
import { cellText, formatAt } from "../range/cells";
import { shownColour } from "../range/shown-colours";
import type { HostState, RangeRef, SheetRef } from "../state";
import { dateOf, isInPeriod } from "../../model/periods";

/** One cell of the filtered column. */
export interface Shown {
  readonly row: number;
  readonly cell: Cell | undefined;
  readonly text: string;
}

type Test = (shown: Shown) => boolean;

/** The rows of a column (one column wide) that a criterion hides. */
export function hiddenBy(ref: SheetRef, column: Rect, criterion: FilterCriterion): number[] {
  const cells = shownCells({ ...ref, rect: column });
  const test = testOf(ref, cells, criterion, column.left);
  return cells.filter((shown) => !test(shown)).map(({ row }) => row);
}

/** The cells of a column as they are shown. */
export function shownCells(ref: RangeRef): Shown[] {
  const { top, bottom, left } = ref.rect;
  const cells: Shown[] = [];
  for (let row = top; row <= bottom; row++) {
    const cell = ref.host.workbook.cell(ref.sheetId, row, left);
    cells.push({ row, cell, text: cellText(ref.host, cell, formatAt(ref, row, left)) });
  }
  return cells;
}

function testOf(ref: SheetRef, cells: readonly Shown[], criterion: FilterCriterion, column: number): Test {
  switch (criterion.on) {
    case "values":
      return valuesTest(ref.host, criterion);
    case "custom":
      return customTest(criterion);
    case "top":
      return topTest(cells, criterion);
    case "dynamic":
      return dynamicTest(ref.host, cells, criterion.word);
    case "cellColor":
    case "fontColor":
      return colourTest(ref, criterion, column);
    case "kept":
      return () => true;
  }
}

function numberIn({ cell }: Shown): number | undefined {
  return typeof cell?.value === "number" ? cell.value : undefined;
}

/** A day of the 1900 system, whatever the workbook's. */
function dayIn(host: HostState, shown: Shown): number | undefined {
  const value = numberIn(shown);
  return value !== undefined && host.workbook.book.date1904 ? value + DAYS_TO_1904 : value;
}

function valuesTest(host: HostState, { values, dates, blank }: FilterCriterion & { on: "values" }): Test {
  const wanted = new Set(values.map((text) => text.toLowerCase()));
  return (shown) => {
    const { cell, text } = shown;
    if (text === "") return blank;
    if (wanted.has(text.toLowerCase()) || wanted.has(String(cell?.value).toLowerCase())) return true;
    const day = dates.length > 0 ? dayIn(host, shown) : undefined;
    return day !== undefined && dates.some((date) => isOnDate(day, date));
  };
}

const EXACTNESS = { year: 4, month: 7, day: 10, hour: 13, minute: 16, second: 19 } as const;

function isOnDate(day: number, { date, grouping }: FilterDate): boolean {
  const length = EXACTNESS[grouping];
  return dateOf(day).toISOString().slice(0, length) === date.replace(" ", "T").slice(0, length);
}

function customTest({ first, second, and }: FilterCriterion & { on: "custom" }): Test {
  const one = comparison(first);
  if (second === undefined) return one;
  const other = comparison(second);
  return and ? (shown) => one(shown) && other(shown) : (shown) => one(shown) || other(shown);
}

/** The sign and the operand of a comparison as it is typed. */
function splitComparison(text: string): { readonly sign: string; readonly operand: string } {
  const [, sign = "", operand = ""] = /^(>=|<=|<>|=|>|<)?([\s\S]*)$/.exec(text) ?? [];
  return { sign: sign || "=", operand: operand.trim() };
}

function comparison(text: string): Test {
  const { sign, operand } = splitComparison(text);
  if (sign === "=" || sign === "<>") {
    const equal = equality(operand);
    return sign === "=" ? equal : (shown) => !equal(shown);
  }
  const limit = Number(operand);
  if (operand === "" || Number.isNaN(limit))
    return (shown) => shown.text !== "" && ordered(sign, textOrder(shown.text, operand));
  return (shown) => {
    const number = numberIn(shown);
    return number !== undefined && ordered(sign, number - limit);
  };
}

function textOrder(text: string, operand: string): number {
  return text.localeCompare(operand, "en", { sensitivity: "accent" });
}

function ordered(sign: string, difference: number): boolean {
  if (difference === 0) return sign.endsWith("=");
  return difference > 0 === sign.startsWith(">");
}

/**
 * Equal as a filter means it: the same number or the same text, with `*`, `?` and `~` as wildcards. As in Excel, a number
 * is never found by wildcards, though it is shown with the digits.
 */
function equality(operand: string): Test {
  if (operand === "") return ({ text }) => text === "";
  const number = Number(operand);
  const pattern = wildcard(operand);
  const isPattern = /[*?]/.test(operand.replace(/~./g, ""));
  return (shown) => {
    const own = numberIn(shown);
    if (own !== undefined && isPattern) return false;
    return own !== undefined && !Number.isNaN(number) ? own === number : pattern.test(shown.text);
  };
}

function wildcard(text: string): RegExp {
  return new RegExp(`^${wildcardSource(text)}$`, "iu");
}

/** The so many largest or smallest numbers; equal ones with the last of them are shown too. */
function topTest(cells: readonly Shown[], { top, percent, count }: FilterCriterion & { on: "top" }): Test {
  const numbers = cells.flatMap((shown) => numberIn(shown) ?? []).sort((a, b) => (top ? b - a : a - b));
  const wanted = percent ? Math.max(1, Math.floor((numbers.length * count) / 100)) : count;
  const limit = numbers[Math.min(wanted, numbers.length) - 1];
  return (shown) => {
    const number = numberIn(shown);
    if (number === undefined || limit === undefined) return false;
    return top ? number >= limit : number <= limit;
  };
}

function dynamicTest(host: HostState, cells: readonly Shown[], word: string): Test {
  if (word === "aboveAverage" || word === "belowAverage") {
    const numbers = cells.flatMap((shown) => numberIn(shown) ?? []);
    const average = numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
    return (shown) => {
      const number = numberIn(shown);
      return number !== undefined && (word === "aboveAverage" ? number > average : number < average);
    };
  }
  const now = host.now();
  return (shown) => {
    const day = dayIn(host, shown);
    return day !== undefined && isInPeriod(word, day, now);
  };
}

function colourTest(
  ref: SheetRef,
  { on, color }: FilterCriterion & { on: "cellColor" | "fontColor" },
  column: number,
): Test {
  const none = on === "cellColor" ? "#FFFFFF" : "#000000";
  return ({ row }) => {
    const rect = oneCell({ row, column });
    const shown = shownColour({ ...ref, rect }, row, column, on);
    return color === undefined ? shown === undefined : (shown ?? none) === color;
  };
}
