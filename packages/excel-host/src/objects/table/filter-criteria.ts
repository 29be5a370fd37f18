import { fail } from "../../api/errors";
import { readColour } from "../../api/colours";
import { PERIODS } from "../../model/periods";
import type { DateGrouping, FilterCriterion, FilterDate } from "../../model/filter";

/** Excel.FilterCriteria as it travels. */
export type ApiCriteria = Readonly<Record<string, unknown>>;

/** Excel.DynamicFilterCriteria → ST_DynamicFilterType (ECMA-376 18.18.26). */
const DYNAMIC: ReadonlyMap<string, string> = new Map([
  ["AboveAverage", "aboveAverage"],
  ["BelowAverage", "belowAverage"],
  ...PERIODS,
]);

const TOP = {
  TopItems: { top: true, percent: false },
  TopPercent: { top: true, percent: true },
  BottomItems: { top: false, percent: false },
  BottomPercent: { top: false, percent: true },
} as const;

/** The criterion that a program gives. InvalidArgument where a part of it is missing or no word of Excel's. */
export function readCriteria(given: ApiCriteria): FilterCriterion {
  const on = String(given["filterOn"]);
  if (on in TOP) return topCriterion(on as keyof typeof TOP, given["criterion1"]);
  switch (on) {
    case "Values":
      return valuesCriterion(given["values"]);
    case "Custom":
      return customCriterion(given);
    case "Dynamic":
      return dynamicCriterion(given["dynamicCriteria"]);
    case "CellColor":
    case "FontColor":
      return { on: on === "CellColor" ? "cellColor" : "fontColor", color: readColour(given["color"]) };
    case "Icon":
      return fail("UnsupportedOperation", "The host does not filter by icons.");
    default:
      return fail("InvalidArgument", `There is no filter on ${on}.`);
  }
}

function topCriterion(on: keyof typeof TOP, given: unknown): FilterCriterion {
  const count = Number(given);
  const most = TOP[on].percent ? 100 : 500;
  if (!Number.isInteger(count) || count < 1 || count > most)
    fail("InvalidArgument", `A whole number from 1 to ${most} is needed.`);
  return { on: "top", ...TOP[on], count };
}

function customCriterion(given: ApiCriteria): FilterCriterion {
  const { criterion1, criterion2, operator } = given;
  if (criterion1 === undefined || criterion1 === null) fail("InvalidArgument", "criterion1 is needed.");
  if (criterion2 === undefined || criterion2 === null)
    return { on: "custom", first: String(criterion1), and: false };
  return { on: "custom", first: String(criterion1), second: String(criterion2), and: operator !== "Or" };
}

function dynamicCriterion(given: unknown): FilterCriterion {
  const word = DYNAMIC.get(String(given));
  return word ? { on: "dynamic", word } : fail("InvalidArgument", `There is no period ${String(given)}.`);
}

/** Texts as the cells show them, and dates with how exact they are. */
function valuesCriterion(given: unknown): FilterCriterion {
  if (!Array.isArray(given)) fail("InvalidArgument", "The values must be an array.");
  const list = given as readonly unknown[];
  const dates = list.filter((value) => typeof value === "object" && value !== null).map(filterDate);
  const texts = list.filter((value) => typeof value !== "object").map(String);
  return {
    on: "values",
    values: texts.filter((text) => text !== ""),
    dates,
    blank: texts.includes(""),
  };
}

const GROUPINGS: readonly DateGrouping[] = ["year", "month", "day", "hour", "minute", "second"];

function filterDate(given: unknown): FilterDate {
  const { date, specificity } = given as { readonly date?: unknown; readonly specificity?: unknown };
  const grouping = GROUPINGS.find((word) => word === String(specificity).toLowerCase());
  if (typeof date !== "string" || !grouping)
    fail("InvalidArgument", "A date and its specificity are needed.");
  return { date: date as string, grouping: grouping as DateGrouping };
}

/** The criterion as a program reads it; null for none, and for one of a file that the host does not read. */
export function apiCriteria(criterion: FilterCriterion | undefined): ApiCriteria | null {
  switch (criterion?.on) {
    case "values":
      return { filterOn: "Values", values: apiValues(criterion) };
    case "custom": {
      const { first, second, and } = criterion;
      const more = second === undefined ? {} : { criterion2: second, operator: and ? "And" : "Or" };
      return { filterOn: "Custom", criterion1: first, ...more };
    }
    case "top": {
      const { top, percent, count } = criterion;
      return {
        filterOn: `${top ? "Top" : "Bottom"}${percent ? "Percent" : "Items"}`,
        criterion1: String(count),
      };
    }
    case "dynamic": {
      const word = [...DYNAMIC].find(([, file]) => file === criterion.word)?.[0] ?? "Unknown";
      return { filterOn: "Dynamic", dynamicCriteria: word };
    }
    case "cellColor":
      return { filterOn: "CellColor", color: criterion.color ?? "" };
    case "fontColor":
      return { filterOn: "FontColor", color: criterion.color ?? "" };
    default:
      return null;
  }
}

function apiValues({ values, dates, blank }: FilterCriterion & { on: "values" }): unknown[] {
  const times = dates.map(({ date, grouping }) => ({
    date,
    specificity: grouping.charAt(0).toUpperCase() + grouping.slice(1),
  }));
  return [...values, ...times, ...(blank ? [""] : [])];
}
