import { MONTHS } from "./months";

const RELATIVE = [
  ...["Tomorrow", "Today", "Yesterday", "YearToDate"],
  ...["Week", "Month", "Quarter", "Year"].flatMap((unit) => [`Next${unit}`, `This${unit}`, `Last${unit}`]),
];

/** The API's words for periods of days → the file's (ST_DynamicFilterType, ECMA-376 18.18.26). */
export const PERIODS: ReadonlyMap<string, string> = new Map([
  ...RELATIVE.map((word) => [word, word.charAt(0).toLowerCase() + word.slice(1)] as const),
  ...[1, 2, 3, 4].map((number) => [`AllDatesInPeriodQuarter${number}`, `Q${number}`] as const),
  ...MONTHS.map((month, index) => [`AllDatesInPeriod${month}`, `M${index + 1}`] as const),
]);

/** Days as Excel counts them: 1 is 1 January 1900 (and there is a 29 February 1900). */
const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

/** The serial number of a day of the calendar; months count from 0 and may run over. */
export function serial(year: number, month: number, day: number): number {
  return (Date.UTC(year, month, day) - EPOCH) / DAY;
}

/** The date of a serial number, in UTC. */
export function dateOf(value: number): Date {
  return new Date(Math.round(EPOCH + value * DAY));
}

/** From the first up to but not including the second. */
type Span = readonly [from: number, to: number];

const STEPS = { next: 1, this: 0, last: -1 } as const;

/** The span of "lastMonth", "today" …; weeks begin on Sunday, as in Excel. Undefined: no span of days. */
function spanOf(word: string, now: Date): Span | undefined {
  const [year, month, day] = [now.getFullYear(), now.getMonth(), now.getDate()];
  const days = { yesterday: -1, today: 0, tomorrow: 1 } as const;
  if (word in days) {
    const step = days[word as keyof typeof days];
    return [serial(year, month, day + step), serial(year, month, day + step + 1)];
  }
  if (word === "yearToDate") return [serial(year, 0, 1), serial(year, month, day + 1)];
  const [, step, unit] = /^(next|this|last)(Week|Month|Quarter|Year)$/.exec(word) ?? [];
  if (!step) return undefined;
  const by = STEPS[step as keyof typeof STEPS];
  if (unit === "Week") {
    const sunday = day - now.getDay() + 7 * by;
    return [serial(year, month, sunday), serial(year, month, sunday + 7)];
  }
  if (unit === "Year") return [serial(year + by, 0, 1), serial(year + by + 1, 0, 1)];
  const size = unit === "Quarter" ? 3 : 1;
  const first = month - (month % size) + size * by;
  return [serial(year, first, 1), serial(year, first + size, 1)];
}

/** Whether a day lies in the period of a dynamic filter (ST_DynamicFilterType). */
export function isInPeriod(word: string, value: number, now: Date): boolean {
  const [, kind, number] = /^([MQ])(\d+)$/.exec(word) ?? [];
  if (kind) {
    const month = dateOf(value).getUTCMonth();
    return (kind === "M" ? month : Math.floor(month / 3)) === Number(number) - 1;
  }
  const span = spanOf(word, now);
  return span !== undefined && value >= span[0] && value < span[1];
}
