import { daysOf } from "../../model/pivot/days";
import type { PivotCondition } from "../../model/pivot/pivot";
import { isInPeriod, PERIODS } from "../../model/periods";

const TESTS: Readonly<Record<string, (day: number, condition: PivotCondition) => boolean>> = {
  Equals: (day, { comparator }) => day >= daysOf(comparator)[0] && day < daysOf(comparator)[1],
  Before: (day, { comparator }) => day < daysOf(comparator)[0],
  BeforeOrEqualTo: (day, { comparator }) => day < daysOf(comparator)[1],
  After: (day, { comparator }) => day >= daysOf(comparator)[1],
  AfterOrEqualTo: (day, { comparator }) => day >= daysOf(comparator)[0],
  Between: (day, { lowerBound, upperBound }) => day >= daysOf(lowerBound)[0] && day < daysOf(upperBound)[1],
};

/** A test of items that are days (their numbers as texts); undefined for words that are no filter of dates, and all but a period, which no file can say. */
export function dateTest(condition: PivotCondition, now: Date): ((item: string) => boolean) | undefined {
  const word = String(condition["condition"]);
  const test = TESTS[word];
  const period = condition["exclusive"] === true ? undefined : PERIODS.get(word);
  if (!test && !period) return undefined;
  return (item) => {
    const day = Number(item);
    if (item === "" || Number.isNaN(day)) return false;
    return test ? test(day, condition) : isInPeriod(period ?? "", day, now);
  };
}
