import { MONTHS } from "../../model/months";
import type { PivotCondition } from "../../model/pivot/pivot";
import { isInPeriod, serial } from "../table/filter-periods";

/** The days that a FilterDatetime means: a year, a month, a day; from the first up to but not including the second. */
function spanOf(value: unknown): readonly [from: number, to: number] {
  const { date = "", specificity = "Day" } = Object(value) as { date?: string; specificity?: string };
  const [year = 0, month = 1, day = 1] = date.slice(0, 10).split("-").map(Number);
  if (specificity === "Year") return [serial(year, 0, 1), serial(year + 1, 0, 1)];
  if (specificity === "Month") return [serial(year, month - 1, 1), serial(year, month, 1)];
  return [serial(year, month - 1, day), serial(year, month - 1, day + 1)];
}

const TESTS: Readonly<Record<string, (day: number, condition: PivotCondition) => boolean>> = {
  Equals: (day, { comparator }) => day >= spanOf(comparator)[0] && day < spanOf(comparator)[1],
  Before: (day, { comparator }) => day < spanOf(comparator)[0],
  BeforeOrEqualTo: (day, { comparator }) => day < spanOf(comparator)[1],
  After: (day, { comparator }) => day >= spanOf(comparator)[1],
  AfterOrEqualTo: (day, { comparator }) => day >= spanOf(comparator)[0],
  Between: (day, { lowerBound, upperBound }) => day >= spanOf(lowerBound)[0] && day < spanOf(upperBound)[1],
};

/** "AllDatesInPeriodMarch" → "M3", as the file calls it; other periods begin with a small letter there. */
function periodOf(word: string): string {
  const [, name = "", quarter] = /^AllDatesInPeriod(Quarter(\d)|\w+)$/.exec(word) ?? [];
  if (quarter) return `Q${quarter}`;
  const month = MONTHS.findIndex((one) => one === name);
  return month >= 0 ? `M${month + 1}` : word.charAt(0).toLowerCase() + word.slice(1);
}

/** A test of items that are days (their numbers as texts); undefined for words that are no filter of dates. */
export function dateTest(condition: PivotCondition, now: Date): ((item: string) => boolean) | undefined {
  const word = String(condition["condition"]);
  const test = TESTS[word];
  const isPeriod = /^(AllDates|Next|This|Last|Today|Tomorrow|Yesterday|YearToDate)/.test(word);
  if (!test && !isPeriod) return undefined;
  return (item) => {
    const day = Number(item);
    if (item === "" || Number.isNaN(day)) return false;
    return test ? test(day, condition) : isInPeriod(periodOf(word), day, now);
  };
}
