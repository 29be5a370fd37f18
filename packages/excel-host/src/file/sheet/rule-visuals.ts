import type { Colour } from "../../model/format";
import type { Rect } from "../../model/rect";
import type { DataBar, RuleVisual, Threshold } from "../../model/rule-visuals";
import { sqref } from "../../model/address";
import { fileFormula, modelFormula } from "../formula/spelling";
import { rgbAttribute } from "../styles/colours";
import { child, childrenOf, elementXml, booleanOf, type XmlElement } from "../xml/element";
import { withExtensionItem } from "../xml/extensions";
import { escapeText } from "../xml/text";

/** The extensions of Excel 2010 that hold the second half of a data bar. */
export const RULES_EXTENSION = "{78C0D931-6437-407d-A8EE-F0AAD7539E65}";
const ID_EXTENSION = "{B025F937-C7B1-47D3-B67F-A62EFF666E3E}";
const X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
/** The namespace of formulas and places in extensions. */
export const XM = "http://schemas.microsoft.com/office/excel/2006/main";

const PLAIN = new Set(["min", "max", "num", "percent", "percentile", "formula"]);

function readThreshold({ attributes }: XmlElement): Threshold | undefined {
  const { type = "", val, gte } = attributes;
  if (!PLAIN.has(type)) return undefined;
  const hasValue = val !== undefined && type !== "min" && type !== "max";
  return {
    type: type as Threshold["type"],
    ...(hasValue && { value: modelFormula(val) }),
    ...(!booleanOf(gte, true) && { above: true }),
  };
}

/** Theme colours are left to the source. */
function readRgb({ attributes }: XmlElement): Colour | undefined {
  const { rgb, tint } = attributes;
  return rgb !== undefined && /^[\da-f]{8}$/i.test(rgb) && tint === undefined
    ? `#${rgb.slice(2).toUpperCase()}`
    : undefined;
}

/** The list without holes; undefined when it has one, or nothing. */
function whole<V>(list: readonly (V | undefined)[]): V[] | undefined {
  const found = list.filter((item): item is V & {} => item !== undefined);
  return found.length > 0 && found.length === list.length ? found : undefined;
}

/** The colour scale or icon set of a rule; undefined where the file says more than the model holds. */
export function readVisual(rule: XmlElement): RuleVisual | undefined {
  const [scale, icons] = [child(rule, "colorScale"), child(rule, "iconSet")];
  const thresholds = whole(childrenOf(scale ?? icons, "cfvo").map(readThreshold));
  if (!thresholds || child(rule, "extLst")) return undefined;
  if (scale) {
    const colours = whole(childrenOf(scale, "color").map(readRgb));
    if (colours?.length !== thresholds.length) return undefined;
    return {
      kind: "colorScale",
      points: thresholds.map((threshold, index) => ({ threshold, color: colours[index] ?? "#000000" })),
    };
  }
  const { iconSet = "3TrafficLights1", reverse, showValue } = icons?.attributes ?? {};
  return {
    kind: "iconSet",
    style: iconSet,
    thresholds,
    reverse: booleanOf(reverse),
    iconOnly: !booleanOf(showValue, true),
  };
}

function thresholdXml({ type, value, above }: Threshold, end: "min" | "max" = "min"): string {
  const plain = type === "auto" ? end : type;
  const val = value === undefined ? undefined : fileFormula(value);
  return elementXml("cfvo", { type: plain, val, gte: above ? false : undefined });
}

function colour(name: string, value: Colour): string {
  return elementXml(name, { rgb: rgbAttribute(value) });
}

/** What stands inside a `<cfRule>`; a data bar's `id` leads to its second half. */
export function visualXml(visual: RuleVisual, id: string): string {
  switch (visual.kind) {
    case "colorScale": {
      const points = visual.points.map(({ threshold }) => thresholdXml(threshold));
      return elementXml(
        "colorScale",
        {},
        [...points, ...visual.points.map((p) => colour("color", p.color))].join(""),
      );
    }
    case "iconSet": {
      const attributes = {
        iconSet: visual.style,
        showValue: visual.iconOnly ? false : undefined,
        reverse: visual.reverse || undefined,
      };
      return elementXml("iconSet", attributes, visual.thresholds.map((item) => thresholdXml(item)).join(""));
    }
    case "dataBar": {
      const ends = thresholdXml(visual.lower) + thresholdXml(visual.upper, "max");
      const bar = elementXml(
        "dataBar",
        { showValue: visual.barOnly ? false : undefined },
        ends + colour("color", visual.fill),
      );
      const link = elementXml("ext", { "xmlns:x14": X14, uri: ID_EXTENSION }, `<x14:id>${id}</x14:id>`);
      return `${bar}<extLst>${link}</extLst>`;
    }
  }
}

function extendedThreshold({ type, value }: Threshold, end: "autoMin" | "autoMax"): string {
  const contents = value === undefined ? "" : `<xm:f>${escapeText(fileFormula(value))}</xm:f>`;
  return elementXml("x14:cfvo", { type: type === "auto" ? end : type }, contents);
}

function extendedBar(bar: DataBar): string {
  const attributes = {
    minLength: 0,
    maxLength: 100,
    border: bar.border === undefined ? undefined : true,
    gradient: bar.gradient ? undefined : false,
    direction: bar.direction === "context" ? undefined : bar.direction,
    negativeBarColorSameAsPositive: bar.sameFill || undefined,
    negativeBarBorderColorSameAsPositive: bar.sameBorder ? undefined : false,
    axisPosition: bar.axis === "automatic" ? undefined : bar.axis,
    showValue: bar.barOnly ? false : undefined,
  };
  const contents = [
    extendedThreshold(bar.lower, "autoMin"),
    extendedThreshold(bar.upper, "autoMax"),
    bar.border === undefined ? "" : colour("x14:borderColor", bar.border),
    bar.sameFill ? "" : colour("x14:negativeFillColor", bar.negativeFill),
    bar.sameBorder || bar.negativeBorder === undefined
      ? ""
      : colour("x14:negativeBorderColor", bar.negativeBorder),
    bar.axis === "none" ? "" : colour("x14:axisColor", bar.axisColor),
  ];
  return elementXml("x14:dataBar", attributes, contents.join(""));
}

/** A data bar with the id of its second half. */
export interface WrittenBar {
  readonly id: string;
  readonly bar: DataBar;
  readonly ranges: readonly Rect[];
}

/** The `<extLst>` of a sheet with the second halves of data bars. */
export function withExtendedBars(list: string | undefined, bars: readonly WrittenBar[]): string {
  const items = bars.map(({ id, bar, ranges }) => {
    const rule = elementXml("x14:cfRule", { type: "dataBar", id }, extendedBar(bar));
    const place = `<xm:sqref>${sqref(ranges)}</xm:sqref>`;
    return elementXml("x14:conditionalFormatting", { "xmlns:xm": XM }, rule + place);
  });
  return withExtendedRules(list, items);
}

/** The `<extLst>` of a sheet with more rules in it (`<x14:conditionalFormatting>`). */
export function withExtendedRules(list: string | undefined, items: readonly string[]): string {
  const name = "x14:conditionalFormattings";
  return withExtensionItem(
    list,
    { uri: RULES_EXTENSION, name, namespaces: { "xmlns:x14": X14 } },
    items.join(""),
  );
}

/** An id that the sheet's extensions do not have. */
export function freeBarId(list: string | undefined, taken: readonly WrittenBar[]): string {
  for (let number = taken.length + 1; ; number += 1) {
    const id = `{00000000-000E-0000-0000-${number.toString(16).toUpperCase().padStart(12, "0")}}`;
    if (!list?.includes(id) && !taken.some((bar) => bar.id === id)) return id;
  }
}
