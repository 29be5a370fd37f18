import { NumberValueObject, type BaseValueObject } from "@univerjs/engine-formula";
import { actualYears, americanYears, isoWeek } from "../../model/calendar";
import type { Mend } from "./function-mend";
import { joined, mapped, numberOf } from "./value-objects";

const number = (value: number): BaseValueObject => NumberValueObject.create(value);

/** Months that are no whole number lose their fraction, below zero too. */
function whole(months: BaseValueObject): BaseValueObject {
  return mapped(months, (one) => (one.isNumber() ? number(Math.trunc(Number(one.getValue()))) : one));
}

const wholeMonths: Mend = (univer) => (date, months) => univer(date, months && whole(months));

const earlier = (left: BaseValueObject, right: BaseValueObject): BaseValueObject =>
  left.isNumber() && right.isNumber() && Number(right.getValue()) < Number(left.getValue()) ? right : left;

/** Univer goes on into the next month where a month has no such day: 31 January, one month on, is in March. */
const sameMonth: Mend = (univer, other) => {
  const [moved, ended] = [wholeMonths(univer, other), wholeMonths(other("EOMONTH"), other)];
  return (...values) => joined(moved(...values), ended(...values), earlier);
};

const isoWeeks: Mend = (univer) => (date) =>
  joined(univer(date), date, (week, day) =>
    week.isNumber() && day.isNumber() ? number(isoWeek(Number(day.getValue()))) : week,
  );

/** The bases in which Univer forgets the leap years, or the end of February. */
const YEARS: Readonly<Record<number, (from: number, to: number) => number>> = {
  0: americanYears,
  1: actualYears,
};

/** Excel's days before March 1900 are no days of the calendar. */
const FIRST_TRUE_DAY = 61;

const years: Mend = (univer) => (from, to, basis) => {
  const days = [numberOf(from), numberOf(to)].map((day) => Math.floor(day ?? Number.NaN));
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const count = YEARS[basis === undefined || basis.isNull() ? 0 : (numberOf(basis) ?? -1)];
  if (count && first >= FIRST_TRUE_DAY) return number(count(first, last));
  return univer(from, to, basis);
};

/** What Univer 0.25.1 makes of dates otherwise than Excel. */
export const CALENDAR: Readonly<Record<string, Mend>> = {
  EDATE: sameMonth,
  EOMONTH: wholeMonths,
  ISOWEEKNUM: isoWeeks,
  YEARFRAC: years,
};
