import { rectAddress } from "../../model/address";
import type { ConditionalFormatRule } from "../../model/rules";
import { fail } from "../../api/errors";
import { word } from "../../api/checks";
import { PRESETS, presetOf, type Preset } from "./presets";
import { ruleBound, ruleFormula } from "./rule-formula";
import type { HostState } from "../state";

/** Types of conditional formats of the API. */
export type RuleType =
  | "Custom"
  | "DataBar"
  | "ColorScale"
  | "IconSet"
  | "TopBottom"
  | "PresetCriteria"
  | "ContainsText"
  | "CellValue";

const TYPES: Readonly<Record<string, RuleType>> = {
  expression: "Custom",
  dataBar: "DataBar",
  colorScale: "ColorScale",
  iconSet: "IconSet",
  top10: "TopBottom",
  cellIs: "CellValue",
  containsText: "ContainsText",
  notContainsText: "ContainsText",
  beginsWith: "ContainsText",
  endsWith: "ContainsText",
};

/** The API's type for a rule of a file. */
export function typeOf(rule: ConditionalFormatRule): RuleType {
  return TYPES[rule.kind] ?? "PresetCriteria";
}

/** Words of a file (left) and of the API (right). */
const OPERATORS = {
  between: "Between",
  notBetween: "NotBetween",
  equal: "EqualTo",
  notEqual: "NotEqualTo",
  greaterThan: "GreaterThan",
  lessThan: "LessThan",
  greaterThanOrEqual: "GreaterThanOrEqual",
  lessThanOrEqual: "LessThanOrEqual",
} as const;

type ApiOperator = (typeof OPERATORS)[keyof typeof OPERATORS];

function fileOperator(value: unknown): string {
  const wanted = word<ApiOperator>(...Object.values(OPERATORS))(value);
  return Object.entries(OPERATORS).find(([, api]) => api === wanted)?.[0] ?? "between";
}

type Fields = {
  readonly [
    Name in
      "kind" | "operator" | "formulas" | "text" | "rank" | "percent" | "bottom" | "timePeriod" | "average"
  ]?: ConditionalFormatRule[Name] | undefined;
};

/** Reads and writes the `rule` of one type of conditional format. */
interface RuleKind {
  /** What a rule of the type is before a program says more. */
  readonly initial: Fields;
  read(rule: ConditionalFormatRule): unknown;
  write(rule: ConditionalFormatRule, value: Readonly<Record<string, unknown>>, host: HostState): Fields;
}

const cellValue: RuleKind = {
  initial: { kind: "cellIs", operator: "equal", formulas: ["0"] },
  read: (rule) => ({
    operator: OPERATORS[(rule.operator ?? "equal") as keyof typeof OPERATORS],
    // Constants too are formulas here, unlike those of a data validation.
    formula1: `=${rule.formulas[0] ?? ""}`,
    ...(rule.formulas[1] === undefined ? {} : { formula2: `=${rule.formulas[1]}` }),
  }),
  write: (_, { operator, formula1, formula2 }, host) => {
    const kind = fileOperator(operator);
    const needsTwo = kind === "between" || kind === "notBetween";
    const formulas = [ruleBound(host, formula1), ...(needsTwo ? [ruleBound(host, formula2)] : [])];
    return { operator: kind, formulas };
  },
};

const TEXTS = {
  Contains: { kind: "containsText", operator: "containsText" },
  NotContains: { kind: "notContainsText", operator: "notContains" },
  BeginsWith: { kind: "beginsWith", operator: "beginsWith" },
  EndsWith: { kind: "endsWith", operator: "endsWith" },
} as const;

/** The formula that a file keeps beside a text rule (ECMA-376 18.3.1.10). */
function textFormula(kind: string, text: string, cell: string): string {
  const quoted = `"${text.replaceAll('"', '""')}"`;
  switch (kind) {
    case "containsText":
      return `NOT(ISERROR(SEARCH(${quoted},${cell})))`;
    case "notContainsText":
      return `ISERROR(SEARCH(${quoted},${cell}))`;
    case "beginsWith":
      return `LEFT(${cell},LEN(${quoted}))=${quoted}`;
    default:
      return `RIGHT(${cell},LEN(${quoted}))=${quoted}`;
  }
}

/** The top left cell of a rule's first block. */
function firstCell(rule: ConditionalFormatRule): string {
  const [range] = rule.ranges;
  return range ? rectAddress({ ...range, bottom: range.top, right: range.left }) : "A1";
}

const containsText: RuleKind = {
  initial: { kind: "containsText", operator: "containsText", text: "", formulas: [] },
  read: (rule) => ({
    operator: Object.entries(TEXTS).find(([, { kind }]) => kind === rule.kind)?.[0] ?? "Contains",
    text: rule.text ?? "",
  }),
  write: (rule, value) => {
    const words = Object.keys(TEXTS) as (keyof typeof TEXTS)[];
    const { kind, operator } = TEXTS[word(...words)(value["operator"])];
    const text = String(value["text"] ?? "");
    return { kind, operator, text, formulas: [textFormula(kind, text, firstCell(rule))] };
  },
};

const topBottom: RuleKind = {
  initial: { kind: "top10", rank: 10, percent: false, bottom: false, formulas: [] },
  read: (rule) => ({
    rank: rule.rank ?? 10,
    type: `${rule.bottom ? "Bottom" : "Top"}${rule.percent ? "Percent" : "Items"}`,
  }),
  write: (_, { rank, type }) => {
    const kind = word("TopItems", "TopPercent", "BottomItems", "BottomPercent")(type);
    const limit = kind.endsWith("Percent") ? 100 : 1000;
    if (typeof rank !== "number" || rank < 1 || rank > limit)
      fail("InvalidArgument", "The rank is out of bounds.");
    return { rank, percent: kind.endsWith("Percent"), bottom: kind.startsWith("Bottom") };
  },
};

const preset: RuleKind = {
  initial: { kind: "duplicateValues", formulas: [] },
  read: (rule) => ({ criterion: presetOf(rule) ?? "Invalid" }),
  write: (rule, { criterion }) => {
    const found = PRESETS.get(String(criterion));
    if (!found) fail("InvalidArgument", `There is no preset ${String(criterion)}.`);
    const { kind, formula, timePeriod, average } = found as Preset;
    const formulas = formula ? [formula(firstCell(rule))] : [];
    return { kind, formulas, timePeriod, average };
  },
};

const custom: RuleKind = {
  initial: { kind: "expression", formulas: ["FALSE"] },
  read: (rule) => `=${rule.formulas[0] ?? ""}`,
  write: (_, { formula }, host) => ({ formulas: [ruleFormula(host, String(formula))] }),
};

/** The types whose rules the host reads and writes. */
export const RULE_KINDS: Readonly<Partial<Record<RuleType, RuleKind>>> = {
  Custom: custom,
  CellValue: cellValue,
  ContainsText: containsText,
  TopBottom: topBottom,
  PresetCriteria: preset,
};
