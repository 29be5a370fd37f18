import { meet } from "../../model/rect";
import { formatOn, rulesWithout } from "../../model/rule-ranges";
import type { ConditionalFormatRule } from "../../model/rules";
import { without } from "../../model/without";
import type { Arguments } from "../../api/arguments";
import { excelClass, type HostObject } from "../../api/class-table";
import { fail } from "../../api/errors";
import { flag } from "../../api/checks";
import { requireEditable } from "../sheet/protection-check";
import { rangeObject } from "../range/resolve";
import { NEW_VISUALS } from "./new-visuals";
import { RULE_KINDS, typeOf, type RuleType } from "./rule-kinds";
import type { RuleRef } from "./refs";
import { sheetOf, type SheetRef, type AreasRef } from "../state";

type Rules = readonly ConditionalFormatRule[];

/** Puts other rules in the place of those of the sheet. */
function editRules(ref: SheetRef, change: (rules: Rules) => Rules): void {
  ref.host.workbook.edit(ref.sheetId, "conditionalFormats", (draft) => {
    draft.conditionalFormats = [...change(draft.conditionalFormats)];
  });
}

/** The rule, or ItemNotFound when it has been deleted. */
export function ruleOf(ref: RuleRef): ConditionalFormatRule {
  const rule = existing(ref);
  if (ref.host.conditions.unreadableRules.has(ref.ruleId)) fail("ItemNotFound", "The rule is not readable.");
  return rule;
}

function existing(ref: RuleRef): ConditionalFormatRule {
  const rule = sheetOf(ref).conditionalFormats.find((candidate) => candidate.id === ref.ruleId);
  return rule ?? fail("ItemNotFound", "The conditional format has been deleted.");
}

/** Changes a rule; what was read of it no longer holds. */
export function changeRule(ref: RuleRef, change: Partial<ConditionalFormatRule>): void {
  const rule = { ...without(ruleOf(ref), "source"), ...change };
  editRules(ref, (rules) => rules.map((other) => (other.id === rule.id ? rule : other)));
}

function rulesOn(ref: AreasRef): Rules {
  return sheetOf(ref).conditionalFormats.filter((rule) => meet(rule.ranges, ref.rects));
}

function object(ref: AreasRef, rule: ConditionalFormatRule): HostObject {
  return ref.host.make.ConditionalFormat({
    host: ref.host,
    sheetId: ref.sheetId,
    rects: ref.rects,
    ruleId: rule.id,
  });
}

function initialOf(type: RuleType): Partial<ConditionalFormatRule> {
  const visual = Object.hasOwn(NEW_VISUALS, type) ? NEW_VISUALS[type as keyof typeof NEW_VISUALS] : undefined;
  if (visual) return { kind: visual.kind, visual };
  return RULE_KINDS[type]?.initial ?? fail("InvalidArgument", `There is no conditional format ${type}.`);
}

/** A new rule comes first, before all others of the sheet. */
function add(ref: AreasRef, args: Arguments): HostObject {
  for (const rect of ref.rects) requireEditable(ref, rect, "format");
  const type = args.text(0) as RuleType;
  const initial = initialOf(type);
  const rule: ConditionalFormatRule = {
    kind: "expression",
    formulas: [],
    ...initial,
    id: freeId(sheetOf(ref).conditionalFormats),
    ranges: [...ref.rects],
    stopIfTrue: false,
  };
  editRules(ref, (rules) => [rule, ...rules]);
  return object(ref, rule);
}

function freeId(rules: readonly ConditionalFormatRule[]): string {
  const taken = new Set(rules.map((rule) => rule.id));
  for (let number = rules.length + 1; ; number++) if (!taken.has(`cf${number}`)) return `cf${number}`;
}

/** Takes the cells out of every rule; a rule without cells goes. */
export function clearRules(ref: AreasRef): void {
  if (rulesOn(ref).length === 0) return;
  editRules(ref, (rules) => rulesWithout(rules, ref.rects, formatOn));
}

function find(ref: AreasRef, key: unknown): HostObject | null {
  const rule = rulesOn(ref).find((candidate) => candidate.id === key);
  return rule ? object(ref, rule) : null;
}

/** Excel.ConditionalFormatCollection */
export const conditionalFormatCollection = excelClass<AreasRef>({
  name: "ConditionalFormatCollection",
  items: (ref) => rulesOn(ref).map((rule) => object(ref, rule)),
  item: (ref, key) =>
    find(ref, key) ?? fail("ItemNotFound", `There is no conditional format ${String(key)}.`),
  methods: {
    Add: add,
    ClearAll: (ref) => {
      for (const rect of ref.rects) requireEditable(ref, rect, "format");
      clearRules(ref);
    },
    GetCount: (ref) => rulesOn(ref).length,
    GetItemAt: (ref, args) => {
      const rule = rulesOn(ref)[args.integer(0)];
      return rule
        ? object(ref, rule)
        : fail("InvalidArgument", `There is no conditional format ${args.integer(0)}.`);
    },
    GetItemOrNullObject: (ref, args) => find(ref, args.raw(0)),
  },
});

/** Counts from the front, or from the back when negative. */
function setPriority(ref: RuleRef, value: unknown): void {
  if (typeof value !== "number" || !Number.isInteger(value))
    fail("InvalidArgument", "A whole number is needed.");
  const rule = ruleOf(ref);
  editRules(ref, (rules) => {
    const others = rules.filter((other) => other !== rule);
    const place = Math.max(0, value < 0 ? others.length + 1 + value : value);
    return [...others.slice(0, place), rule, ...others.slice(place)];
  });
}

/** The part of a rule that only one type has. */
function part(type: RuleType, orNull: boolean): (ref: RuleRef) => HostObject | null {
  return (ref) => {
    if (typeOf(ruleOf(ref)) === type) return ref.host.make[PARTS[type]](ref);
    return orNull ? null : fail("ItemNotFound", `The conditional format is no ${type}.`);
  };
}

const PARTS = {
  Custom: "CustomConditionalFormat",
  CellValue: "CellValueConditionalFormat",
  ContainsText: "TextConditionalFormat",
  TopBottom: "TopBottomConditionalFormat",
  PresetCriteria: "PresetCriteriaConditionalFormat",
  DataBar: "DataBarConditionalFormat",
  ColorScale: "ColorScaleConditionalFormat",
  IconSet: "IconSetConditionalFormat",
} as const;

/** Excel.ConditionalFormat */
export const conditionalFormat = excelClass<RuleRef>({
  name: "ConditionalFormat",
  key: "Id",
  properties: {
    Id: { get: (ref) => existing(ref).id },
    Type: { get: (ref) => typeOf(ruleOf(ref)) },
    Priority: { get: (ref) => sheetOf(ref).conditionalFormats.indexOf(ruleOf(ref)), set: setPriority },
    StopIfTrue: {
      get: (ref) => ruleOf(ref).stopIfTrue,
      set: (ref, value) => {
        const rule = { ...ruleOf(ref), stopIfTrue: flag(value) };
        editRules(ref, (rules) => rules.map((other) => (other.id === rule.id ? rule : other)));
      },
    },
  },
  objects: {
    Custom: part("Custom", false),
    CustomOrNullObject: part("Custom", true),
    CellValue: part("CellValue", false),
    CellValueOrNullObject: part("CellValue", true),
    TextComparison: part("ContainsText", false),
    TextComparisonOrNullObject: part("ContainsText", true),
    TopBottom: part("TopBottom", false),
    TopBottomOrNullObject: part("TopBottom", true),
    Preset: part("PresetCriteria", false),
    PresetOrNullObject: part("PresetCriteria", true),
    DataBar: part("DataBar", false),
    DataBarOrNullObject: part("DataBar", true),
    ColorScale: part("ColorScale", false),
    ColorScaleOrNullObject: part("ColorScale", true),
    IconSet: part("IconSet", false),
    IconSetOrNullObject: part("IconSet", true),
  },
  methods: {
    Delete: (ref) => {
      const rule = ruleOf(ref);
      editRules(ref, (rules) => rules.filter((other) => other !== rule));
    },
    GetRange: (ref) =>
      onlyRange(ref) ?? fail("InvalidReference", "The conditional format has several ranges."),
    GetRangeOrNullObject: onlyRange,
    GetRanges: (ref) =>
      ref.host.make.RangeAreas({ host: ref.host, sheetId: ref.sheetId, rects: [...ruleOf(ref).ranges] }),
  },
});

function onlyRange(ref: RuleRef): HostObject | null {
  const [first, ...rest] = ruleOf(ref).ranges;
  return first && rest.length === 0 ? rangeObject(ref, first) : null;
}
