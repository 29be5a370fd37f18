import { PERIODS } from "../../model/periods";
import { daysOf } from "../../model/pivot/days";
import type { PivotCondition, PivotModel } from "../../model/pivot/pivot";
import { elementXml } from "../xml/element";

/** What a filter of the file says: its type (ST_PivotFilterType), its values, and the filter of cells that goes with it. */
interface FileFilter {
  readonly type: string;
  readonly values: readonly string[];
  readonly inner: string;
}

const OPERATORS: Readonly<Record<string, string>> = {
  Equals: "equal",
  GreaterThan: "greaterThan",
  GreaterThanOrEqualTo: "greaterThanOrEqual",
  LessThan: "lessThan",
  LessThanOrEqualTo: "lessThanOrEqual",
  Before: "lessThan",
  BeforeOrEqualTo: "lessThanOrEqual",
  After: "greaterThan",
  AfterOrEqualTo: "greaterThanOrEqual",
};
const OPPOSITES: Readonly<Record<string, string>> = {
  GreaterThan: "LessThanOrEqualTo",
  GreaterThanOrEqualTo: "LessThan",
  LessThan: "GreaterThanOrEqualTo",
  LessThanOrEqualTo: "GreaterThan",
  Before: "AfterOrEqualTo",
  BeforeOrEqualTo: "After",
  After: "BeforeOrEqualTo",
  AfterOrEqualTo: "Before",
};
const DATE_TYPES: Readonly<Record<string, string>> = {
  Before: "dateOlderThan",
  BeforeOrEqualTo: "dateOlderThanOrEqual",
  After: "dateNewerThan",
  AfterOrEqualTo: "dateNewerThanOrEqual",
};

const custom = (operator: string | undefined, val: string): string =>
  elementXml("customFilter", { operator, val });

const customs = (filters: string, and?: boolean): string => elementXml("customFilters", { and }, filters);

/** Texts of a label filter as patterns of cells. */
const PATTERNS: Readonly<Record<string, (text: string) => string>> = {
  Equals: (text) => text,
  BeginsWith: (text) => `${text}*`,
  EndsWith: (text) => `*${text}`,
  Contains: (text) => `*${text}*`,
};

function ordered(family: "caption" | "value" | "date", condition: PivotCondition): FileFilter | undefined {
  const word = String(condition["condition"]);
  const isExclusive = condition["exclusive"] === true;
  const text = (key: string) => textOf(condition[key]);
  if (word === "Between") {
    const [low, high] = [text("lowerBound"), text("upperBound")];
    const inner = isExclusive
      ? customs(custom("lessThan", low) + custom("greaterThan", high))
      : customs(custom("greaterThanOrEqual", low) + custom("lessThanOrEqual", high), true);
    return { type: `${family}${isExclusive ? "NotBetween" : "Between"}`, values: [low, high], inner };
  }
  if (word === "Equals") return equal(family, text("comparator"), isExclusive);
  const own = isExclusive ? (OPPOSITES[word] ?? "") : word;
  const operator = OPERATORS[own];
  if (!operator) return undefined;
  const type = DATE_TYPES[own] ?? `${family}${own.replace(/To$/, "")}`;
  return { type, values: [text("comparator")], inner: customs(custom(operator, text("comparator"))) };
}

function equal(family: string, value: string, isExclusive: boolean): FileFilter {
  const inner = customs(custom(isExclusive ? "notEqual" : undefined, value));
  return { type: `${family}${isExclusive ? "NotEqual" : "Equal"}`, values: [value], inner };
}

const textOf = (value: unknown): string => String(value ?? "");

function label(condition: PivotCondition): FileFilter | undefined {
  const word = String(condition["condition"]);
  const pattern = PATTERNS[word];
  if (!pattern || word === "Equals") return ordered("caption", condition);
  const text = textOf(condition["substring"]);
  const isExclusive = condition["exclusive"] === true;
  const inner = customs(custom(isExclusive ? "notEqual" : undefined, pattern(text)));
  return { type: `caption${isExclusive ? "Not" : ""}${word}`, values: [text], inner };
}

/** A date filter with the numbers of the days that it means: the file knows neither months nor years. */
function inDays(condition: PivotCondition): PivotCondition {
  const first = (key: string) => daysOf(condition[key])[0];
  const last = (key: string) => daysOf(condition[key])[1] - 1;
  const word = String(condition["condition"]);
  if (word === "Between")
    return { ...condition, lowerBound: first("lowerBound"), upperBound: last("upperBound") };
  const [from, to] = [first("comparator"), last("comparator")];
  if (word === "Equals" && from < to)
    return { ...condition, condition: "Between", lowerBound: from, upperBound: to };
  return { ...condition, comparator: word === "After" || word === "BeforeOrEqualTo" ? to : from };
}

function date(condition: PivotCondition): FileFilter | undefined {
  const type = PERIODS.get(String(condition["condition"]));
  if (type === undefined) return ordered("date", inDays(condition));
  return { type, values: [], inner: elementXml("dynamicFilter", { type }) };
}

const TOP_TYPES: Readonly<Record<string, string>> = { Items: "count", Percent: "percent", Sum: "sum" };

function value(condition: PivotCondition): FileFilter | undefined {
  const word = String(condition["condition"]);
  if (word !== "TopN" && word !== "BottomN") return ordered("value", condition);
  const selection = String(condition["selectionType"] ?? "Items");
  const val = Number(condition["threshold"] ?? 0);
  const top = word === "TopN" ? undefined : false;
  const percent = selection === "Percent" ? true : undefined;
  const inner = elementXml("top10", { top, percent, val, filterVal: val });
  return { type: TOP_TYPES[selection] ?? "count", values: [], inner };
}

/** `<filters>`: the filters of a table by labels, dates and values (ECMA-376 18.10.1.33). */
export function filtersXml({ fields, data, conditions = {} }: PivotModel): string {
  const made = Object.entries(conditions).flatMap(([field, own]) => {
    const fld = fields.indexOf(field);
    const iMeasureFld = data.findIndex(({ name }) => name === own.value?.["value"]);
    return [
      { fld, made: own.label && label(own.label) },
      { fld, made: own.date && date(own.date) },
      { fld, made: own.value && value(own.value), iMeasureFld },
    ];
  });
  const items = made.flatMap(({ fld, made: filter, iMeasureFld }, index) => {
    if (!filter) return [];
    const { type, values, inner } = filter;
    const column = elementXml("filterColumn", { colId: 0 }, inner);
    const cells = elementXml("autoFilter", { ref: "A1" }, column);
    const strings = type.startsWith("caption") ? { stringValue1: values[0], stringValue2: values[1] } : {};
    return [
      elementXml("filter", { fld, type, evalOrder: -1, id: index + 1, iMeasureFld, ...strings }, cells),
    ];
  });
  return items.length === 0 ? "" : elementXml("filters", { count: items.length }, items.join(""));
}
