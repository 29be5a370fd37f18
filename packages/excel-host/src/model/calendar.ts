import { dateOf, serial } from "./periods";

const isLeap = (year: number): boolean => new Date(Date.UTC(year, 1, 29)).getUTCMonth() === 1;

/** The day after the last one that Excel knows, 31 December 9999. */
export const DAYS_END = 2958466;

/** The week of ISO 8601 of a day's serial number: that of the Thursday nearest to the day. */
export function isoWeek(day: number): number {
  const thursday = Math.floor(day) - ((Math.floor(day) + 5) % 7) + 3;
  return Math.floor((thursday - serial(dateOf(thursday).getUTCFullYear(), 0, 1)) / 7) + 1;
}

/** At most a year lies between the two days, though their years differ. */
function withinAYear(from: Date, to: Date): boolean {
  if (to.getUTCFullYear() !== from.getUTCFullYear() + 1) return false;
  const months = from.getUTCMonth() - to.getUTCMonth();
  return months > 0 || (months === 0 && from.getUTCDate() >= to.getUTCDate());
}

function meetsLeapDay(from: Date, to: Date): boolean {
  return [from, to].some((date) => {
    const leapDay = Date.UTC(date.getUTCFullYear(), 1, 29);
    return isLeap(date.getUTCFullYear()) && leapDay >= from.getTime() && leapDay <= to.getTime();
  });
}

/** How many days a year has by which Excel's basis 1 divides: the average of the years that are touched. */
function yearLength(from: Date, to: Date): number {
  if (withinAYear(from, to)) return meetsLeapDay(from, to) ? 366 : 365;
  const [first, last] = [from.getUTCFullYear(), to.getUTCFullYear()];
  const days = Array.from({ length: last - first + 1 }, (_, index) => (isLeap(first + index) ? 366 : 365));
  return days.reduce((sum, one) => sum + one, 0) / days.length;
}

/** Years between two days by the real calendar (basis 1 of YEARFRAC). */
export function actualYears(from: number, to: number): number {
  return (to - from) / yearLength(dateOf(from), dateOf(to));
}

const endsFebruary = (date: Date): boolean =>
  date.getUTCMonth() === 1 && date.getUTCDate() === (isLeap(date.getUTCFullYear()) ? 29 : 28);

/** Years of 360 days as the United States count them (basis 0 of YEARFRAC): February ends on the 30th. */
export function americanYears(from: number, to: number): number {
  const [first, last] = [dateOf(from), dateOf(to)];
  const starts = endsFebruary(first) ? 30 : Math.min(first.getUTCDate(), 30);
  const ends = endsFebruary(first) && endsFebruary(last) ? 30 : last.getUTCDate();
  const months =
    (last.getUTCFullYear() - first.getUTCFullYear()) * 12 + last.getUTCMonth() - first.getUTCMonth();
  return (months * 30 + (ends === 31 && starts === 30 ? 30 : ends) - starts) / 360;
}
