import { translateFormulaToA1, translateFormulaToR1C1 } from "@borgar/fx";
import type { RuleBorderRef, RuleRef } from "./refs";
import { without } from "../../model/without";
import type { BorderEdge } from "../../model/format";
import type { DifferentialFormat } from "../../model/rules";
import { excelClass, type ClassTable, type HostObject, type Property } from "../../api/class-table";
import { flag, word } from "../../api/checks";
import { readColour } from "../../api/colours";
import { formulaFromLocal, localFormula } from "../../api/formula-text";
import { cellName } from "../../model/address";
import { changeRule, ruleOf } from "./conditional-formats";
import { RULE_KINDS, typeOf } from "./rule-kinds";
import { fail } from "../../api/errors";

function kindOf(ref: RuleRef) {
  return RULE_KINDS[typeOf(ruleOf(ref))] ?? fail("UnsupportedOperation");
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null
    ? (value as Readonly<Record<string, unknown>>)
    : fail("InvalidArgument", "A rule is an object.");
}

const format = (ref: RuleRef): HostObject => ref.host.make.ConditionalRangeFormat(ref);

/** The types whose rule is one plain object. */
const WITH_RULE: Omit<ClassTable<RuleRef>, "name"> = {
  properties: {
    Rule: {
      get: (ref) => kindOf(ref).read(ruleOf(ref)),
      set: (ref, value) => changeRule(ref, kindOf(ref).write(ruleOf(ref), record(value), ref.host)),
    },
  },
  objects: { Format: format },
};

/** Excel.CellValueConditionalFormat */
export const cellValueConditionalFormat = excelClass<RuleRef>({
  ...WITH_RULE,
  name: "CellValueConditionalFormat",
});
/** Excel.TextConditionalFormat */
export const textConditionalFormat = excelClass<RuleRef>({ ...WITH_RULE, name: "TextConditionalFormat" });
/** Excel.TopBottomConditionalFormat */
export const topBottomConditionalFormat = excelClass<RuleRef>({
  ...WITH_RULE,
  name: "TopBottomConditionalFormat",
});
/** Excel.PresetCriteriaConditionalFormat */
export const presetCriteriaConditionalFormat = excelClass<RuleRef>({
  ...WITH_RULE,
  name: "PresetCriteriaConditionalFormat",
});

/** Excel.CustomConditionalFormat */
export const customConditionalFormat = excelClass<RuleRef>({
  name: "CustomConditionalFormat",
  objects: { Rule: (ref) => ref.host.make.ConditionalFormatRule(ref), Format: format },
});

/** The formula of a rule, with "=". */
function formulaOf(ref: RuleRef): string {
  return String(kindOf(ref).read(ruleOf(ref)));
}

function setFormula(ref: RuleRef, formula: unknown): void {
  changeRule(ref, kindOf(ref).write(ruleOf(ref), { formula }, ref.host));
}

/** The cell from which the references of a rule are counted: the first of its ranges. */
function firstCell(ref: RuleRef): string {
  const { ranges } = ruleOf(ref);
  return cellName(Math.min(...ranges.map(({ top }) => top)), Math.min(...ranges.map(({ left }) => left)));
}

/** Excel.ConditionalFormatRule: one formula, in three spellings. */
export const conditionalFormatRule = excelClass<RuleRef>({
  name: "ConditionalFormatRule",
  properties: {
    Formula: { get: formulaOf, set: setFormula },
    FormulaLocal: {
      get: (ref) => localFormula(formulaOf(ref), ref.host.locale),
      set: (ref, formula) => setFormula(ref, formulaFromLocal(String(formula), ref.host.locale)),
    },
    FormulaR1C1: {
      get: (ref) => translateFormulaToR1C1(formulaOf(ref), firstCell(ref)),
      set: (ref, formula) => setFormula(ref, translateFormulaToA1(String(formula), firstCell(ref))),
    },
  },
});

function update(ref: RuleRef, change: (format: DifferentialFormat) => DifferentialFormat): void {
  changeRule(ref, { format: change(ruleOf(ref).format ?? {}) });
}

/** Excel.ConditionalRangeFormat */
export const conditionalRangeFormat = excelClass<RuleRef>({
  name: "ConditionalRangeFormat",
  properties: {
    NumberFormat: {
      get: (ref) => ruleOf(ref).format?.numberFormat ?? null,
      set: (ref, value) => update(ref, (old) => ({ ...old, numberFormat: String(value) })),
    },
  },
  objects: {
    Fill: (ref) => ref.host.make.ConditionalRangeFill(ref),
    Font: (ref) => ref.host.make.ConditionalRangeFont(ref),
    Borders: (ref) => ref.host.make.ConditionalRangeBorderCollection(ref),
  },
});

/** Excel.ConditionalRangeFill */
export const conditionalRangeFill = excelClass<RuleRef>({
  name: "ConditionalRangeFill",
  properties: {
    Color: {
      get: (ref) => ruleOf(ref).format?.fill ?? "",
      set: (ref, value) => update(ref, (old) => ({ ...old, fill: readColour(value) })),
    },
  },
  methods: { Clear: (ref) => update(ref, (old) => without(old, "fill")) },
});

type Font = NonNullable<DifferentialFormat["font"]>;

function fontPart<K extends keyof Font>(name: K, read: (value: unknown) => Font[K]): Property<RuleRef> {
  return {
    get: (ref) => ruleOf(ref).format?.font?.[name] ?? null,
    set: (ref, value) => update(ref, (old) => ({ ...old, font: { ...old.font, [name]: read(value) } })),
  };
}

/** Excel.ConditionalRangeFont */
export const conditionalRangeFont = excelClass<RuleRef>({
  name: "ConditionalRangeFont",
  properties: {
    Bold: fontPart("bold", flag),
    Italic: fontPart("italic", flag),
    Strikethrough: fontPart("strikethrough", flag),
    Underline: fontPart("underline", word("None", "Single", "Double")),
    Color: fontPart("color", readColour),
  },
  methods: { Clear: (ref) => update(ref, (old) => without(old, "font")) },
});

const SIDES = { EdgeTop: "top", EdgeBottom: "bottom", EdgeLeft: "left", EdgeRight: "right" } as const;
type SideName = keyof typeof SIDES;
const SIDE_NAMES = Object.keys(SIDES) as SideName[];

function border(ref: RuleRef, side: SideName): HostObject {
  return ref.host.make.ConditionalRangeBorder({ ...ref, side });
}

/** Excel.ConditionalRangeBorderCollection */
export const conditionalRangeBorderCollection = excelClass<RuleRef>({
  name: "ConditionalRangeBorderCollection",
  properties: { Count: { get: () => SIDE_NAMES.length } },
  items: (ref) => SIDE_NAMES.map((side) => border(ref, side)),
  item: (ref, key) => border(ref, word(...SIDE_NAMES)(key)),
  objects: {
    Top: (ref) => border(ref, "EdgeTop"),
    Bottom: (ref) => border(ref, "EdgeBottom"),
    Left: (ref) => border(ref, "EdgeLeft"),
    Right: (ref) => border(ref, "EdgeRight"),
  },
  methods: {
    GetItemAt: (ref, args) => border(ref, SIDE_NAMES[args.integer(0)] ?? fail("InvalidArgument")),
  },
});

function edge(ref: RuleBorderRef): BorderEdge {
  return ruleOf(ref).format?.borders?.[SIDES[ref.side]] ?? { style: "None", weight: "Thin" };
}

function setEdge(ref: RuleBorderRef, change: Partial<BorderEdge>): void {
  update(ref, (old) => ({
    ...old,
    borders: { ...old.borders, [SIDES[ref.side]]: { ...edge(ref), ...change } },
  }));
}

/** Excel.ConditionalRangeBorder */
export const conditionalRangeBorder = excelClass<RuleBorderRef>({
  name: "ConditionalRangeBorder",
  properties: {
    SideIndex: { get: (ref) => ref.side },
    Style: {
      get: (ref) => edge(ref).style,
      set: (ref, value) =>
        setEdge(ref, { style: word("None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot")(value) }),
    },
    Color: {
      get: (ref) => edge(ref).color ?? "#000000",
      set: (ref, value) => setEdge(ref, { color: readColour(value) }),
    },
  },
});
