import { serial } from "../periods";

/** The days that an Excel.FilterDatetime means: of a year, a month or a day; from the first up to but not including the second. */
export function daysOf(value: unknown): readonly [from: number, to: number] {
  const { date = "", specificity = "Day" } = Object(value) as { date?: string; specificity?: string };
  const [year = 0, month = 1, day = 1] = date.slice(0, 10).split("-").map(Number);
  if (specificity === "Year") return [serial(year, 0, 1), serial(year + 1, 0, 1)];
  if (specificity === "Month") return [serial(year, month - 1, 1), serial(year, month, 1)];
  return [serial(year, month - 1, day), serial(year, month - 1, day + 1)];
}
