import { meet, subtractAll } from "../../model/rect";
import { rulesWithout, validationOn } from "../../model/rule-ranges";
import { quotedSheetName, rectAddress } from "../../model/address";
import { without } from "../../model/without";
import { parseValue } from "numfmt";
import type { ValidationRule } from "../../model/rules";
import { excelClass, type HostObject } from "../../api/class-table";
import { common } from "../range/cells";
import { cellBlocks } from "../range/special-cells";
import { judged } from "./invalid-cells";
import { fail } from "../../api/errors";
import { flag, word } from "../../api/checks";
import { requireEditable } from "../sheet/protection-check";
import { ruleFormula, shownBound } from "./rule-formula";
import { sheetOf, type HostState, targetOf, type AreasRef } from "../state";

const TYPES = {
  none: "None",
  list: "List",
  whole: "WholeNumber",
  decimal: "Decimal",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
  custom: "Custom",
} as const;

/** Words of a file (left) and of the API (right). */
const OPERATORS = {
  between: "Between",
  notBetween: "NotBetween",
  equal: "EqualTo",
  notEqual: "NotEqualTo",
  greaterThan: "GreaterThan",
  lessThan: "LessThan",
  greaterThanOrEqual: "GreaterThanOrEqualTo",
  lessThanOrEqual: "LessThanOrEqualTo",
} as const;

/** The rule that all cells share: undefined where there is none, null where cells differ. */
function shared(ref: AreasRef): ValidationRule | undefined | null {
  const hit = sheetOf(ref).validations.filter((rule) => meet(rule.ranges, ref.rects));
  const [rule] = hit;
  if (!rule) return undefined;
  const covers = hit.length === 1 && subtractAll(ref.rects, rule.ranges).length === 0;
  return covers ? rule : null;
}

/** Excel's words for cells that have not all the same rule: one rule on some of them, or several. */
function mixedType(ref: AreasRef): string {
  const hit = sheetOf(ref).validations.filter((rule) => meet(rule.ranges, ref.rects));
  return hit.length === 1 ? "MixedCriteria" : "Inconsistent";
}

/** Takes the cells out of every validation. */
export function clearValidation(ref: AreasRef): void {
  const sheet = sheetOf(ref);
  if (!sheet.validations.some((rule) => meet(rule.ranges, ref.rects))) return;
  ref.host.workbook.edit(ref.sheetId, "validations", (draft) => {
    draft.validations = rulesWithout<ValidationRule>(draft.validations, ref.rects, validationOn);
  });
}

const DEFAULTS = { type: "none", allowBlank: true, inCellDropDown: true } as const;

/** Gives the cells a rule of their own, made from what they have. */
function change(
  ref: AreasRef,
  update: (rule: Omit<ValidationRule, "ranges">) => Omit<ValidationRule, "ranges">,
): void {
  for (const rect of ref.rects) requireEditable(ref, rect, "format");
  const old = without<ValidationRule, "ranges">(shared(ref) ?? { ranges: [], ...DEFAULTS }, "ranges");
  const made = update(old);
  clearValidation(ref);
  const rule = { ...made, ranges: [...ref.rects] };
  ref.host.workbook.edit(ref.sheetId, "validations", ({ validations }) => validations.push(rule));
}

type Parts = Readonly<Record<string, unknown>>;

function readRule(ref: AreasRef): unknown {
  const rule = shared(ref);
  if (rule === null) return null;
  if (!rule || rule.type === "none") return {};
  if (rule.type === "list") {
    return { list: { inCellDropDown: rule.inCellDropDown, source: shownBound(rule.formula1) } };
  }
  if (rule.type === "custom") return { custom: { formula: `=${rule.formula1 ?? ""}` } };
  const type = TYPES[rule.type];
  const name = type.charAt(0).toLowerCase() + type.slice(1);
  return {
    [name]: {
      formula1: shownBound(rule.formula1),
      ...(rule.formula2 === undefined ? {} : { formula2: shownBound(rule.formula2) }),
      operator: OPERATORS[(rule.operator ?? "between") as keyof typeof OPERATORS],
    },
  };
}

function writeRule(ref: AreasRef, value: unknown): void {
  const given = Object.entries((value ?? {}) as Parts).filter(
    ([, part]) => part !== undefined && part !== null,
  );
  const [entry, ...others] = given;
  if (!entry || others.length > 0) fail("InvalidArgument", "A validation has one rule.");
  const rule = ruleFields(ref.host, entry[0], entry[1] as Parts);
  change(ref, (old) => ({ ...without(old, "formula1", "formula2", "operator"), ...rule }));
}

type RuleFields = Pick<ValidationRule, "type"> & Partial<ValidationRule>;

function ruleFields(host: HostState, name: string, part: Parts): RuleFields {
  if (name === "list") {
    return {
      type: "list",
      formula1: listSource(host, part["source"]),
      inCellDropDown: part["inCellDropDown"] !== false,
    };
  }
  if (name === "custom") return { type: "custom", formula1: ruleFormula(host, String(part["formula"])) };
  const type = (Object.keys(TYPES) as ValidationRule["type"][]).find(
    (candidate) => TYPES[candidate].toLowerCase() === name.toLowerCase(),
  );
  if (!type || type === "none") fail("InvalidArgument", `There is no validation ${name}.`);
  const operator = operatorOf(part["operator"] ?? "Between");
  const two = operator === "between" || operator === "notBetween";
  return {
    type,
    operator,
    formula1: bound(host, part["formula1"]),
    ...(two ? { formula2: bound(host, part["formula2"]) } : {}),
  };
}

function operatorOf(value: unknown): string {
  const wanted = word(...Object.values(OPERATORS))(value);
  return Object.entries(OPERATORS).find(([, api]) => api === wanted)?.[0] ?? "between";
}

/** Numbers, formulas, ranges, and dates in their notation ("2024-12-31"). */
function bound(host: HostState, value: unknown): string {
  const range = rangeReference(value);
  if (range !== undefined) return range;
  if (typeof value === "number") return String(value);
  if (typeof value !== "string" || value === "") return fail("InvalidArgument", "A bound is needed.");
  if (value.startsWith("=")) return ruleFormula(host, value);
  const parsed = parseValue(value)?.v;
  return typeof parsed === "number" ? String(parsed) : fail("InvalidArgument", `"${value}" is no bound.`);
}

function rangeReference(value: unknown): string | undefined {
  const range = targetOf(value, "Range");
  return range && `${quotedSheetName(sheetOf(range).name)}!${rectAddress(range.rect, "$")}`;
}

/** A list that is written out holds at most 255 characters, split at commas whatever the locale. */
function listSource(host: HostState, value: unknown): string {
  const range = rangeReference(value);
  if (range !== undefined) return range;
  if (typeof value !== "string" || value === "") return fail("InvalidArgument", "A list needs a source.");
  if (value.startsWith("=")) return ruleFormula(host, value);
  if (value.length > 255) fail("InvalidArgument", "A list that is written out holds at most 255 characters.");
  return `"${value.replaceAll('"', '""')}"`;
}

function texts(part: Parts, titleLimit: number): { title: string; message: string } {
  const [title, message] = [String(part["title"] ?? ""), String(part["message"] ?? "")];
  if (title.length > titleLimit || message.length > 255) {
    fail("InvalidArgument", `At most ${titleLimit} characters for the title and 255 for the message.`);
  }
  return { title, message };
}

function writePrompt(ref: AreasRef, value: unknown): void {
  const part = (value ?? {}) as Parts;
  const prompt = texts(part, 32);
  change(ref, (old) => (part["showPrompt"] === false ? without(old, "prompt") : { ...old, prompt }));
}

const STYLES = { stop: "Stop", warning: "Warning", information: "Information" } as const;

function writeAlert(ref: AreasRef, value: unknown): void {
  const part = (value ?? {}) as Parts;
  const wanted = word(...Object.values(STYLES))(part["style"] ?? "Stop");
  const style = wanted.toLowerCase() as keyof typeof STYLES;
  const error = { style, ...texts(part, 32) };
  change(ref, (old) => (part["showAlert"] === false ? without(old, "error") : { ...old, error }));
}

/** The cells that break their rule; null for none. */
function invalid(ref: AreasRef): HostObject | null {
  const broken = judged(ref).filter(({ isValid }) => !isValid);
  if (broken.length === 0) return null;
  return ref.host.make.RangeAreas({ ...ref, rects: cellBlocks(broken.map(({ rect }) => rect)) });
}

/** Cells of whole rows and columns that hold nothing keep every rule. */
function mixed(ref: AreasRef): boolean | null {
  return judged(ref).length === 0 ? true : null;
}

/** Excel.DataValidation */
export const dataValidation = excelClass<AreasRef>({
  name: "DataValidation",
  properties: {
    Type: {
      get: (ref) => {
        const rule = shared(ref);
        return rule === null ? mixedType(ref) : TYPES[rule?.type ?? "none"];
      },
    },
    Rule: { get: readRule, set: writeRule },
    /** True where all cells keep their rule, false where none does, null where they differ. */
    Valid: { get: (ref) => common(judged(ref).map(({ isValid }) => isValid)) ?? mixed(ref) },
    IgnoreBlanks: {
      get: (ref) => shared(ref)?.allowBlank ?? (shared(ref) === null ? null : true),
      set: (ref, value) => {
        const allowBlank = flag(value);
        change(ref, (old) => ({ ...old, allowBlank }));
      },
    },
    Prompt: {
      get: (ref) => {
        const prompt = shared(ref)?.prompt;
        return {
          showPrompt: prompt !== undefined,
          title: prompt?.title ?? "",
          message: prompt?.message ?? "",
        };
      },
      set: writePrompt,
    },
    ErrorAlert: {
      get: (ref) => {
        const error = shared(ref)?.error;
        return {
          showAlert: error !== undefined,
          style: STYLES[error?.style ?? "stop"],
          title: error?.title ?? "",
          message: error?.message ?? "",
        };
      },
      set: writeAlert,
    },
  },
  methods: {
    Clear: clearValidation,
    GetInvalidCells: (ref) => invalid(ref) ?? fail("ItemNotFound", "All cells keep their rule."),
    GetInvalidCellsOrNullObject: invalid,
  },
  results: ["Valid", "GetInvalidCells", "GetInvalidCellsOrNullObject"],
});
