import type { ColourScale, DataBar, RuleVisual, Threshold } from "../../model/rule-visuals";
import { without } from "../../model/without";
import { excelClass, type Property } from "../../api/class-table";
import { fail } from "../../api/errors";
import { flag, word } from "../../api/checks";
import { readColour } from "../../api/colours";
import { changeRule, ruleOf } from "./conditional-formats";
import { ruleFormula, shownBound } from "./rule-formula";
import type { RuleRef } from "./refs";
import type { HostState } from "../state";

/** The visual of a rule; a rule of a file that the host cannot read is refused. */
export function visualOf<K extends RuleVisual["kind"]>(
  ref: RuleRef,
  kind: K,
): RuleVisual & { readonly kind: K } {
  const { visual } = ruleOf(ref);
  return visual?.kind === kind
    ? (visual as RuleVisual & { readonly kind: K })
    : fail("UnsupportedOperation", `The host does not read this ${kind} of the file.`);
}

const TYPES = {
  Automatic: "auto",
  LowestValue: "min",
  HighestValue: "max",
  Number: "num",
  Percent: "percent",
  Formula: "formula",
  Percentile: "percentile",
} as const;

type ApiType = keyof typeof TYPES;

function apiType({ type }: Threshold): ApiType {
  return (Object.keys(TYPES) as ApiType[]).find((name) => TYPES[name] === type) ?? "Number";
}

/** A number or a formula, in the API with or without "=". */
export function thresholdFrom(host: HostState, given: unknown, allowed: readonly ApiType[]): Threshold {
  const { type, formula } = fields(given);
  const found = TYPES[word(...allowed)(type)];
  if (found === "min" || found === "max" || found === "auto") return { type: found };
  const text = typeof formula === "number" ? String(formula) : formula;
  if (typeof text !== "string" || text === "")
    fail("InvalidArgument", `A criterion of the type ${String(type)} needs a formula.`);
  return { type: found, value: ruleFormula(host, text.startsWith("=") ? text : `=${text}`) };
}

/** The fields of a criterion. */
export function fields(given: unknown): Readonly<Record<string, unknown>> {
  return typeof given === "object" && given !== null
    ? (given as Readonly<Record<string, unknown>>)
    : fail("InvalidArgument", "A criterion is an object.");
}

/** A threshold as the API gives it. */
export function shownThreshold(threshold: Threshold): { type: ApiType; formula?: string } {
  const { value } = threshold;
  return { type: apiType(threshold), ...(value !== undefined && { formula: shownBound(value) }) };
}

const POINTS = ["LowestValue", "HighestValue", "Number", "Percent", "Formula", "Percentile"] as const;

function setCriteria(ref: RuleRef, value: unknown): void {
  visualOf(ref, "colorScale");
  const { minimum, midpoint, maximum } = fields(value);
  const points = [minimum, ...(midpoint ? [midpoint] : []), maximum].map((given) => ({
    threshold: thresholdFrom(ref.host, given, POINTS),
    color: readColour(fields(given)["color"]),
  }));
  changeRule(ref, { visual: { kind: "colorScale", points } });
}

function shownCriteria({ points }: ColourScale): unknown {
  const [minimum, second, third] = points.map(({ threshold, color }) => ({
    ...shownThreshold(threshold),
    color,
  }));
  return third ? { minimum, midpoint: second, maximum: third } : { minimum, maximum: second };
}

/** Excel.ColorScaleConditionalFormat */
export const colorScaleConditionalFormat = excelClass<RuleRef>({
  name: "ColorScaleConditionalFormat",
  properties: {
    Criteria: { get: (ref) => shownCriteria(visualOf(ref, "colorScale")), set: setCriteria },
    ThreeColorScale: { get: (ref) => visualOf(ref, "colorScale").points.length === 3 },
  },
});

function changeBar(ref: RuleRef, change: Partial<DataBar>): void {
  changeRule(ref, { visual: { ...visualOf(ref, "dataBar"), ...change } });
}

function barPart<K extends keyof DataBar>(
  name: K,
  read: (value: unknown) => DataBar[K],
  show: (value: DataBar[K]) => unknown = (value) => value,
): Property<RuleRef> {
  return {
    get: (ref) => show(visualOf(ref, "dataBar")[name]),
    set: (ref, value) => changeBar(ref, { [name]: read(value) }),
  };
}

const AXES = { Automatic: "automatic", CellMidPoint: "middle", None: "none" } as const;
const DIRECTIONS = { Context: "context", LeftToRight: "leftToRight", RightToLeft: "rightToLeft" } as const;

/** Words of the API (left) and of the file (right). */
function words<A extends string, F extends string>(pairs: Readonly<Record<A, F>>) {
  const names = Object.keys(pairs) as A[];
  return {
    read: (value: unknown): F => pairs[word(...names)(value)],
    show: (value: unknown) => names.find((name) => pairs[name] === value) ?? "Invalid",
  };
}

function bound(end: "lower" | "upper"): Property<RuleRef> {
  const own = end === "lower" ? "LowestValue" : "HighestValue";
  const types = ["Automatic", own, "Number", "Percent", "Formula", "Percentile"] as const;
  return {
    get: (ref) => shownThreshold(visualOf(ref, "dataBar")[end]),
    set: (ref, value) => changeBar(ref, { [end]: thresholdFrom(ref.host, value, types) }),
  };
}

/** Excel.DataBarConditionalFormat */
export const dataBarConditionalFormat = excelClass<RuleRef>({
  name: "DataBarConditionalFormat",
  properties: {
    AxisColor: barPart("axisColor", readColour),
    AxisFormat: barPart("axis", words(AXES).read, words(AXES).show),
    BarDirection: barPart("direction", words(DIRECTIONS).read, words(DIRECTIONS).show),
    LowerBoundRule: bound("lower"),
    UpperBoundRule: bound("upper"),
    ShowDataBarOnly: barPart("barOnly", flag),
  },
  objects: {
    PositiveFormat: (ref) => ref.host.make.ConditionalDataBarPositiveFormat(ref),
    NegativeFormat: (ref) => ref.host.make.ConditionalDataBarNegativeFormat(ref),
  },
});

/** "" takes a border away. */
function border(name: "border" | "negativeBorder"): Property<RuleRef> {
  return {
    get: (ref) => visualOf(ref, "dataBar")[name] ?? "",
    set: (ref, value) => {
      const rest = without(visualOf(ref, "dataBar"), name);
      changeRule(ref, { visual: value === "" ? rest : { ...rest, [name]: readColour(value) } });
    },
  };
}

/** Excel.ConditionalDataBarPositiveFormat */
export const conditionalDataBarPositiveFormat = excelClass<RuleRef>({
  name: "ConditionalDataBarPositiveFormat",
  properties: {
    BorderColor: border("border"),
    FillColor: barPart("fill", readColour),
    GradientFill: barPart("gradient", flag),
  },
});

/** Excel.ConditionalDataBarNegativeFormat */
export const conditionalDataBarNegativeFormat = excelClass<RuleRef>({
  name: "ConditionalDataBarNegativeFormat",
  properties: {
    BorderColor: border("negativeBorder"),
    FillColor: barPart("negativeFill", readColour),
    MatchPositiveBorderColor: barPart("sameBorder", flag),
    MatchPositiveFillColor: barPart("sameFill", flag),
  },
});
