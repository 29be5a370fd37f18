import type { CellValue } from "../../model/cell";
import { MONTHS } from "../../model/months";
import type { LocaleName } from "../../api/locales";

/** How a filled line goes on: the value so many cells after the first one (negative: before it). */
export type Series = (offset: number) => CellValue;

const WEEKDAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const short = (names: readonly string[]) => names.map((name) => name.slice(0, 3));

/** Names that follow one another, and begin anew after the last. */
export type NameLists = readonly (readonly string[])[];

/** Excel's own lists; "May" is first taken for the long name. */
const LISTS: NameLists = [WEEKDAYS, MONTHS, short(WEEKDAYS), short(MONTHS)];

/** The names of days and months in the language of a notation, after Excel's own: what its user goes on with. */
export function nameListsOf(locale: LocaleName): NameLists {
  const day = (weekday: "long" | "short") =>
    namesOf(locale, 7, { weekday }, (at) => Date.UTC(2023, 0, 1 + at));
  const month = (name: "long" | "short") =>
    namesOf(locale, 12, { month: name }, (at) => Date.UTC(2023, at, 1));
  return [...LISTS, day("long"), month("long"), day("short"), month("short")];
}

function namesOf(
  locale: LocaleName,
  count: number,
  shown: Intl.DateTimeFormatOptions,
  dayAt: (at: number) => number,
): string[] {
  const format = new Intl.DateTimeFormat(locale, { ...shown, timeZone: "UTC" });
  return Array.from({ length: count }, (_, at) => format.format(dayAt(at)));
}

/**
 * The series that Excel sees in the cells that are dragged, or undefined where it repeats them. A single number
 * is a series only where one is asked for (`always`) or where it is a date.
 */
export function seriesOf(
  values: readonly CellValue[],
  isDate: boolean,
  always: boolean,
  lists: NameLists = LISTS,
): Series | undefined {
  if (values.length === 0) return undefined;
  if (values.every((value) => typeof value === "number")) return numberSeries(values, isDate || always);
  if (!values.every((value) => typeof value === "string")) return undefined;
  return listSeries(values, lists) ?? numberedSeries(values);
}

/** Fills that a program asks for by name: days, workdays, months and years from a date, and lines of growth. */
export const NAMED_FILLS: Readonly<Record<string, (values: readonly number[]) => Series | undefined>> = {
  FillDays: (values) => numberSeries(values, true),
  FillWeekdays:
    ([first = 0]) =>
    (offset) =>
      workday(first, offset),
  FillMonths: ([first = 0, second]) =>
    byMonths(first, second === undefined ? 1 : monthsBetween(first, second)),
  FillYears: ([first = 0, second]) =>
    byMonths(first, second === undefined ? 12 : monthsBetween(first, second)),
  LinearTrend: (values) => numberSeries(values, true),
  GrowthTrend: (values) => growth(values),
};

const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);
const dateOf = (serial: number) => new Date(EPOCH + Math.floor(serial) * DAY);

/** The same day so many months later, or the last day of a shorter month. */
function byMonths(first: number, step: number): Series {
  const from = dateOf(first);
  return (offset) => {
    const month = from.getUTCMonth() + offset * step;
    const last = new Date(Date.UTC(from.getUTCFullYear(), month + 1, 0)).getUTCDate();
    const day = Math.min(from.getUTCDate(), last);
    return (Date.UTC(from.getUTCFullYear(), month, day) - EPOCH) / DAY + (first - Math.floor(first));
  };
}

function monthsBetween(first: number, second: number): number {
  const [from, to] = [dateOf(first), dateOf(second)];
  return (to.getUTCFullYear() - from.getUTCFullYear()) * 12 + to.getUTCMonth() - from.getUTCMonth();
}

/** So many days from Monday to Friday away. */
function workday(first: number, offset: number): number {
  const way = Math.sign(offset);
  let serial = first;
  for (let left = Math.abs(offset); left > 0;) {
    serial += way;
    if (![0, 6].includes(dateOf(serial).getUTCDay())) left--;
  }
  return serial;
}

/** The exponential line through numbers above zero. */
function growth(values: readonly number[]): Series | undefined {
  if (values.some((value) => value <= 0)) return undefined;
  const line = numberSeries(values.map(Math.log), false);
  if (!line) return () => values[0] ?? null;
  return (offset) => Number(Math.exp(Number(line(offset))).toPrecision(12));
}

/** The straight line through the numbers, by least squares. */
function numberSeries(values: readonly number[], single: boolean): Series | undefined {
  const [first = 0] = values;
  if (values.length === 1) return single ? (offset) => first + offset : undefined;
  const middle = (values.length - 1) / 2;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const covariance = values.reduce((sum, value, index) => sum + (index - middle) * (value - mean), 0);
  const variance = values.reduce((sum, _, index) => sum + (index - middle) ** 2, 0);
  const step = covariance / variance;
  return (offset) => Number((mean + (offset - middle) * step).toPrecision(15));
}

/** Names of days and months, over and over. */
function listSeries(values: readonly string[], lists: NameLists): Series | undefined {
  for (const list of lists) {
    const places = values.map((value) =>
      list.findIndex((name) => name.toLowerCase() === value.toLowerCase()),
    );
    const step = commonStep(places, list.length);
    if (places.some((place) => place < 0) || step === undefined) continue;
    const name = (offset: number) => list[modulo((places[0] ?? 0) + offset * step, list.length)] ?? "";
    return (offset) => spelledAs(values[0] ?? "", name(offset));
  }
  return undefined;
}

/** "Item 1", "Item 2" …; quarters begin anew after the fourth. */
function numberedSeries(values: readonly string[]): Series | undefined {
  const parts = values.map((value) => /^(.*?)(\d{1,15})$/.exec(value));
  const [first] = parts;
  if (!first || parts.some((part) => part?.[1] !== first[1])) return undefined;
  const numbers = parts.map((part) => Number(part?.[2]));
  const step = commonStep(numbers);
  if (step === undefined) return undefined;
  const [, prefix = "", digits = ""] = first;
  const isQuarter =
    /^(q|qtr|quarter)\s?$/i.test(prefix) && numbers.every((number) => number >= 1 && number <= 4);
  const number = (offset: number) => Math.abs((numbers[0] ?? 0) + offset * step);
  const shown = (offset: number) =>
    isQuarter ? modulo((numbers[0] ?? 1) - 1 + offset * step, 4) + 1 : number(offset);
  return (offset) => prefix + String(shown(offset)).padStart(digits.startsWith("0") ? digits.length : 0, "0");
}

/** The same way from each to the next; 1 for a single one. */
function commonStep(numbers: readonly number[], cycle = Infinity): number | undefined {
  const steps = numbers.slice(1).map((number, index) => {
    const step = number - (numbers[index] ?? 0);
    return cycle === Infinity ? step : modulo(step, cycle);
  });
  const [step = 1] = steps;
  return steps.every((other) => other === step) ? step : undefined;
}

function spelledAs(model: string, name: string): string {
  if (model === model.toUpperCase()) return name.toUpperCase();
  return model === model.toLowerCase() ? name.toLowerCase() : name;
}

function modulo(value: number, by: number): number {
  return ((value % by) + by) % by;
}
