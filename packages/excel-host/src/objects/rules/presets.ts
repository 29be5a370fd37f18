import type { ConditionalFormatRule } from "../../model/rules";

/** What the file says of a preset: its word, the formula beside it, and how it stands to the average. */
export interface Preset {
  readonly kind: string;
  readonly formula?: (cell: string) => string;
  readonly timePeriod?: string;
  readonly average?: ConditionalFormatRule["average"];
}

function average(below: boolean, more: { equal?: boolean; deviations?: number } = {}): Preset {
  return {
    kind: "aboveAverage",
    average: { below, equal: more.equal ?? false, deviations: more.deviations ?? 0 },
  };
}

function deviations(word: string, count: number): [string, Preset][] {
  return [
    [`${word}StdDevAboveAverage`, average(false, { deviations: count })],
    [`${word}StdDevBelowAverage`, average(true, { deviations: count })],
  ];
}

function period(timePeriod: string, formula: (cell: string) => string): Preset {
  return { kind: "timePeriod", timePeriod, formula };
}

function onDay(day: string): (cell: string) => string {
  return (cell) => `FLOOR(${cell},1)=${day}`;
}

/** The formulas that Excel writes beside periods of weeks and months (ECMA-376 18.18.82). */
function weeks(from: string, to: string): (cell: string) => string {
  return (cell) => `AND(TODAY()-ROUNDDOWN(${cell},0)>=${from},TODAY()-ROUNDDOWN(${cell},0)<=${to})`;
}

function month(step: number): (cell: string) => string {
  const day = step === 0 ? "TODAY()" : `EDATE(TODAY(),0${step > 0 ? "+" : "-"}1)`;
  return (cell) => `AND(MONTH(${cell})=MONTH(${day}),YEAR(${cell})=YEAR(${day}))`;
}

/** Excel.ConditionalFormatPresetCriterion → what a file says. */
export const PRESETS: ReadonlyMap<string, Preset> = new Map<string, Preset>([
  ["DuplicateValues", { kind: "duplicateValues" }],
  ["UniqueValues", { kind: "uniqueValues" }],
  ["Blanks", { kind: "containsBlanks", formula: (cell) => `LEN(TRIM(${cell}))=0` }],
  ["NonBlanks", { kind: "notContainsBlanks", formula: (cell) => `LEN(TRIM(${cell}))>0` }],
  ["Errors", { kind: "containsErrors", formula: (cell) => `ISERROR(${cell})` }],
  ["NonErrors", { kind: "notContainsErrors", formula: (cell) => `NOT(ISERROR(${cell}))` }],
  ["AboveAverage", average(false)],
  ["BelowAverage", average(true)],
  ["EqualOrAboveAverage", average(false, { equal: true })],
  ["EqualOrBelowAverage", average(true, { equal: true })],
  ...deviations("One", 1),
  ...deviations("Two", 2),
  ...deviations("Three", 3),
  ["Yesterday", period("yesterday", onDay("TODAY()-1"))],
  ["Today", period("today", onDay("TODAY()"))],
  ["Tomorrow", period("tomorrow", onDay("TODAY()+1"))],
  [
    "LastSevenDays",
    period("last7Days", (cell) => `AND(TODAY()-FLOOR(${cell},1)<=6,FLOOR(${cell},1)<=TODAY())`),
  ],
  ["LastWeek", period("lastWeek", weeks("(WEEKDAY(TODAY()))", "(WEEKDAY(TODAY())+6)"))],
  ["ThisWeek", period("thisWeek", weeks("(WEEKDAY(TODAY())-7)", "WEEKDAY(TODAY())-1"))],
  ["NextWeek", period("nextWeek", weeks("(WEEKDAY(TODAY())-14)", "(WEEKDAY(TODAY())-8)"))],
  ["LastMonth", period("lastMonth", month(-1))],
  ["ThisMonth", period("thisMonth", month(0))],
  ["NextMonth", period("nextMonth", month(1))],
]);

/** The preset that a rule is; undefined for one that the API has no word for. */
export function presetOf(rule: ConditionalFormatRule): string | undefined {
  return [...PRESETS].find(
    ([, { kind, timePeriod, average: wanted }]) =>
      kind === rule.kind &&
      timePeriod === rule.timePeriod &&
      JSON.stringify(wanted) === JSON.stringify(rule.average),
  )?.[0];
}
