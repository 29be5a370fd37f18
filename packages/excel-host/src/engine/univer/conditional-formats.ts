import type { CellValue } from "../../model/cell";
import { eachPlace, type Rect } from "../../model/rect";
import type { ConditionalFormatRule, DifferentialFormat } from "../../model/rules";
import { lastRowOf } from "../../model/sheet";
import type { Workbook } from "../../model/workbook";
import { formulaKey, type FormulaPlace } from "./formula-place";
import { ValueBook } from "./value-book";

const BOOKS = new WeakMap<Workbook, ConditionalFormats>();

/** Changes after which other conditional formats may be shown. */
const IRRELEVANT = new Set(["formats", "columns", "rows", "view", "page", "protection", "notes", "settings"]);

/** The conditional formats of a workbook as they are shown; kept up to date with it. */
export function conditionalFormats(workbook: Workbook): ConditionalFormats {
  const known = BOOKS.get(workbook) ?? new ConditionalFormats(workbook);
  BOOKS.set(workbook, known);
  return known;
}

/** The fill that a cell shows: of its conditional formats, else its own; undefined: none. "#RRGGBB". */
export function shownFill(
  workbook: Workbook,
  sheetId: string,
  row: number,
  column: number,
): string | undefined {
  const conditional = conditionalFormats(workbook).shown(sheetId, row, column)?.fill;
  const own = workbook.book.formats.get(workbook.cell(sheetId, row, column)?.format ?? 0);
  return conditional ?? own.fill?.color;
}

/** Decides which conditional formats apply. Data bars, colour scales and icon sets are left to the grid. */
class ConditionalFormats {
  private readonly values: ValueBook;
  private readonly known = new Map<string, DifferentialFormat | undefined>();

  constructor(private readonly workbook: Workbook) {
    this.values = new ValueBook(workbook);
    workbook.onChange((change) => {
      if (!IRRELEVANT.has(change.kind)) this.forget();
    });
  }

  /** What the rules that apply add to the cell's own look; the first rule wins, part by part. */
  shown(sheetId: string, row: number, column: number): DifferentialFormat | undefined {
    const key = formulaKey({ sheetId, row, column });
    if (!this.known.has(key)) this.known.set(key, this.compose(sheetId, row, column));
    return this.known.get(key);
  }

  private forget(): void {
    this.values.changed();
    this.known.clear();
  }

  private compose(sheetId: string, row: number, column: number): DifferentialFormat | undefined {
    let shown: DifferentialFormat | undefined;
    for (const rule of this.workbook.sheet(sheetId).conditionalFormats) {
      if (!rule.ranges.some((range) => contains(range, row, column))) continue;
      if (!this.applies(rule, { sheetId, row, column })) continue;
      shown = { ...rule.format, ...shown, font: { ...rule.format?.font, ...shown?.font } };
      if (rule.stopIfTrue) break;
    }
    return shown;
  }

  private applies(rule: ConditionalFormatRule, place: FormulaPlace): boolean {
    const value = this.workbook.cell(place.sheetId, place.row, place.column)?.value ?? null;
    switch (rule.kind) {
      case "cellIs":
        return compare(rule.operator ?? "equal", value, this.operands(rule, place));
      case "top10":
        return isAmongFirst(value, this.allValues(rule, place.sheetId), rule);
      case "duplicateValues":
        return value !== null && occurrences(value, this.allValues(rule, place.sheetId)) > 1;
      case "aboveAverage":
        return isBeyondAverage(value, this.allValues(rule, place.sheetId), rule.average);
      case "uniqueValues":
        return value !== null && occurrences(value, this.allValues(rule, place.sheetId)) === 1;
      default:
        return rule.formulas.length > 0
          ? isTrue(this.operands(rule, place)[0] ?? null)
          : textApplies(rule, value);
    }
  }

  private operands(rule: ConditionalFormatRule, place: FormulaPlace): CellValue[] {
    const [first] = rule.ranges;
    const anchor = {
      sheetId: place.sheetId,
      row: first?.top ?? place.row,
      column: first?.left ?? place.column,
    };
    return rule.formulas.map(
      (formula) => constant(formula) ?? this.values.evaluate(formula, anchor, place.row, place.column),
    );
  }

  private allValues(rule: ConditionalFormatRule, sheetId: string): CellValue[] {
    const values: CellValue[] = [];
    const sheet = this.workbook.sheet(sheetId);
    const { cells } = sheet;
    const last = lastRowOf(sheet);
    for (const range of rule.ranges) {
      eachPlace({ ...range, bottom: Math.min(range.bottom, last) }, (row, column) => {
        const value = cells.get(row)?.get(column)?.value ?? null;
        if (value !== null) values.push(value);
      });
    }
    return values;
  }
}

function contains(range: Rect, row: number, column: number): boolean {
  return row >= range.top && row <= range.bottom && column >= range.left && column <= range.right;
}

/** Above the average of all numbers (or below it), by so many standard deviations of the whole population. */
function isBeyondAverage(
  value: CellValue,
  all: readonly CellValue[],
  { below, equal, deviations }: NonNullable<ConditionalFormatRule["average"]> = {
    below: false,
    equal: false,
    deviations: 0,
  },
): boolean {
  if (typeof value !== "number") return false;
  const numbers = all.filter((one): one is number => typeof one === "number");
  const average = numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
  const squares = numbers.reduce((sum, one) => sum + (one - average) ** 2, 0);
  const distance = deviations * Math.sqrt(squares / numbers.length);
  const beyond = below ? average - distance - value : value - average - distance;
  return beyond > 0 || (equal && beyond === 0);
}

/** A formula that is a plain number or text needs no engine. */
function constant(formula: string): CellValue | undefined {
  if (/^-?\d+(\.\d+)?$/.test(formula)) return Number(formula);
  if (/^"[^"]*"$/.test(formula)) return formula.slice(1, -1);
  return undefined;
}

function isTrue(value: CellValue): boolean {
  return value === true || (typeof value === "number" && value !== 0);
}

/** Excel's order: numbers before texts before booleans; a blank is 0 beside a number and "" beside a text. */
function order(a: CellValue, b: CellValue): number | undefined {
  if ((typeof a === "object" && a !== null) || (typeof b === "object" && b !== null)) return undefined;
  const left = a ?? (typeof b === "string" ? "" : 0);
  const right = b ?? (typeof a === "string" ? "" : 0);
  const rank = (value: string | number | boolean): number =>
    ["number", "string", "boolean"].indexOf(typeof value);
  if (rank(left) !== rank(right)) return rank(left) - rank(right);
  if (typeof left === "string") return left.localeCompare(String(right), "en", { sensitivity: "accent" });
  return Number(left) - Number(right);
}

function compare(operator: string, value: CellValue, [first = null, second = null]: CellValue[]): boolean {
  const one = order(value, first);
  if (one === undefined) return false;
  const two = order(value, second) ?? 0;
  switch (operator) {
    case "equal":
      return one === 0;
    case "notEqual":
      return one !== 0;
    case "lessThan":
      return one < 0;
    case "lessThanOrEqual":
      return one <= 0;
    case "greaterThan":
      return one > 0;
    case "greaterThanOrEqual":
      return one >= 0;
    case "between":
      return one >= 0 && two <= 0;
    case "notBetween":
      return one < 0 || two > 0;
    default:
      return false;
  }
}

function isAmongFirst(value: CellValue, all: readonly CellValue[], rule: ConditionalFormatRule): boolean {
  if (typeof value !== "number") return false;
  const numbers = all.filter((candidate): candidate is number => typeof candidate === "number");
  const rank = rule.rank ?? 10;
  const count = rule.percent ? Math.max(1, Math.floor((numbers.length * rank) / 100)) : rank;
  const better = numbers.filter((number) => (rule.bottom ? number < value : number > value)).length;
  return better < count;
}

function occurrences(value: CellValue, all: readonly CellValue[]): number {
  return all.filter((candidate) => order(candidate, value) === 0).length;
}

/** The text rules of a rule that carries no formula. */
function textApplies(rule: ConditionalFormatRule, value: CellValue): boolean {
  const isError = typeof value === "object" && value !== null;
  const text = isError || value === null ? "" : String(value).toLowerCase();
  const wanted = (rule.text ?? "").toLowerCase();
  switch (rule.kind) {
    case "containsText":
      return text.includes(wanted);
    case "notContainsText":
      return !text.includes(wanted);
    case "beginsWith":
      return text.startsWith(wanted);
    case "endsWith":
      return text.endsWith(wanted);
    case "containsBlanks":
      return !isError && text.trim() === "";
    case "notContainsBlanks":
      return isError || text.trim() !== "";
    case "containsErrors":
      return isError;
    case "notContainsErrors":
      return !isError;
    default:
      return false;
  }
}
