import type { DateGrouping, FilterChoice, FilterDate } from "excel-host";

/** How much of "2025-03-14" names a year, a month, a day. */
const LENGTHS: readonly (readonly [DateGrouping, number])[] = [
  ["year", 4],
  ["month", 7],
  ["day", 10],
];

/** The days that are shown among the offered ones: whole years and months as such, as Excel keeps them. */
export function chosenDates(choices: readonly FilterChoice[]): FilterDate[] {
  return grouped(
    choices.filter(({ date }) => date !== undefined),
    LENGTHS,
  );
}

function grouped(choices: readonly FilterChoice[], levels: typeof LENGTHS): FilterDate[] {
  const [level, ...finer] = levels;
  if (!level) return [];
  const [grouping, length] = level;
  const parts = new Map<string, FilterChoice[]>();
  for (const choice of choices) {
    const part = (choice.date ?? "").slice(0, length);
    parts.set(part, [...(parts.get(part) ?? []), choice]);
  }
  return [...parts].flatMap(([date, part]) =>
    part.every(({ shown }) => shown) ? [{ date, grouping }] : grouped(part, finer),
  );
}
