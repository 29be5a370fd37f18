import {
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  type BaseValueObject,
} from "@univerjs/engine-formula";
import { actualYears, americanYears, DAYS_END, isoWeek } from "../../model/calendar";
import type { Mend } from "./function-mend";
import { joined, mapped, numberOf, single } from "./value-objects";

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

/** Univer takes the day out of a block of one cell for no day at all, and a weekend that is left out for a wrong one. */
const otherWeekend: Mend = (univer) => (from, to, weekend, holidays) => {
  const days = weekend?.isNull() ? number(1) : single(weekend);
  return univer(single(from) ?? from, single(to) ?? to, days ?? weekend, holidays);
};

/** 29 February 1900, which Excel counts and no calendar has. */
const NO_DAY = 60;

/** A part of a date; `ofNoDay` is what it is of 29 February 1900. */
const partOfDay =
  (ofNoDay: number): Mend =>
  (univer) =>
  (day) =>
    mapped(day, (one) => {
      const serial = one.isNumber() ? Math.floor(Number(one.getValue())) : 0;
      if (serial >= DAYS_END) return ErrorValueObject.create(ErrorType.NUM);
      return serial === NO_DAY ? number(ofNoDay) : univer(one);
    });

/** What Univer 0.25.1 makes of dates otherwise than Excel. */
export const CALENDAR: Readonly<Record<string, Mend>> = {
  DAY: partOfDay(29),
  MONTH: partOfDay(2),
  YEAR: partOfDay(1900),
  EDATE: sameMonth,
  EOMONTH: wholeMonths,
  ISOWEEKNUM: isoWeeks,
  YEARFRAC: years,
  "NETWORKDAYS.INTL": otherWeekend,
  "WORKDAY.INTL": otherWeekend,
};
