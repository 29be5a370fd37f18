import { americanYears } from "./calendar";
import { dateOf, serial } from "./periods";

/** How days are counted: 0 and 4 by months of 30 days, 1 by the calendar, 2 and 3 by years of 360 and 365 days. */
export type DayBasis = 0 | 1 | 2 | 3 | 4;

/** The European count of 30 days a month: every 31st is a 30th. */
function europeanDays(from: number, to: number): number {
  const [first, last] = [dateOf(from), dateOf(to)];
  const months =
    (last.getUTCFullYear() - first.getUTCFullYear()) * 12 + last.getUTCMonth() - first.getUTCMonth();
  return months * 30 + Math.min(last.getUTCDate(), 30) - Math.min(first.getUTCDate(), 30);
}

/** Days between two dates, below 0 where the second is the earlier one. */
function daysBetween(from: number, to: number, basis: DayBasis): number {
  if (basis === 0) return Math.round(americanYears(from, to) * 360);
  return basis === 4 ? europeanDays(from, to) : to - from;
}

const lastOfMonth = (year: number, month: number): number => serial(year, month + 1, 0);

/** The day of a coupon as many months after another: the last of a month stays the last of its month. */
function monthsAfter(day: number, months: number): number {
  const date = dateOf(day);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  const last = lastOfMonth(year, month + months);
  return day === lastOfMonth(year, month)
    ? last
    : Math.min(serial(year, month + months, date.getUTCDate()), last);
}

/** A security whose interest accrues: when it is issued, first pays and is settled, and how often a year it pays. */
export interface Security {
  readonly issue: number;
  readonly firstPayment: number;
  readonly settlement: number;
  readonly frequency: 1 | 2 | 4;
  readonly basis: DayBasis;
}

/** The payments of a security, counted from the first one: -1 is the one before it. */
function paymentDays({ firstPayment, frequency }: Security): (index: number) => number {
  return (index) => monthsAfter(firstPayment, (index * 12) / frequency);
}

/** How many days the time between two payments has. */
function periodLength({ frequency, basis }: Security, from: number, to: number): number {
  if (basis === 1) return to - from;
  return (basis === 3 ? 365 : 360) / frequency;
}

/** The times of interest from the issue to the payment before the first: whole ones, and a part at the beginning. */
function beforeFirst(security: Security): { readonly whole: number; readonly part: number } {
  const day = paymentDays(security);
  let at = -1;
  while (day(at) > security.issue) at -= 1;
  if (day(at) === security.issue) return { whole: -1 - at, part: 0 };
  const end = day(at + 1);
  const length = periodLength(security, day(at), end);
  return { whole: -2 - at, part: daysBetween(security.issue, end, security.basis) / length };
}

/** The index of the last payment before the settlement. */
function lastBefore(security: Security): number {
  const day = paymentDays(security);
  let at = 0;
  while (day(at + 1) < security.settlement) at += 1;
  return at;
}

/**
 * How many times the interest between two payments has accrued at the settlement. Excel measures all of it by the time
 * before the first payment; `isFromIssue` false leaves out whole times before that, whatever the documentation says. The
 * rule was read from some hundred results that Excel stored.
 */
export function accruedTimes(security: Security, isFromIssue: boolean): number {
  const { issue, settlement, firstPayment, basis } = security;
  const day = paymentDays(security);
  const begin = day(-1);
  const length = periodLength(security, begin, firstPayment);
  const { whole, part } = issue < begin ? beforeFirst(security) : { whole: 0, part: 0 };
  const from = Math.max(begin, issue);
  const before = part + (isFromIssue ? whole : 0);
  if (!isFromIssue || settlement <= firstPayment)
    return before + daysBetween(from, settlement, basis) / length;
  const last = lastBefore(security);
  const first = from === begin ? 1 : daysBetween(from, firstPayment, basis) / length;
  return before + first + last + daysBetween(day(last), settlement, basis) / length;
}
