import type { ConditionalFormatRule } from "../../model/rules";
import type { IconSetVisual, Threshold } from "../../model/rule-visuals";
import { parseSqref, sqref } from "../../model/address";
import { fileFormula, modelFormula } from "../formula/spelling";
import {
  booleanOf,
  child,
  childrenOf,
  elementXml,
  numberOf,
  parseXml,
  type XmlElement,
} from "../xml/element";
import { escapeText } from "../xml/text";
import { XM } from "./rule-visuals";
import type { SheetPart } from "./sheet-part";

/** Icon sets of Excel 2010: the file has them in an extension only. */
const STYLES = new Set(["3Triangles", "3Stars", "5Boxes"]);

/** True for a rule with icons that only the extension can say. */
export function isExtendedIcons({ visual }: ConditionalFormatRule): boolean {
  return visual?.kind === "iconSet" && (STYLES.has(visual.style) || visual.icons !== undefined);
}

/** A rule of the extension, with its place among all rules. */
interface ExtendedRule {
  readonly rule: ConditionalFormatRule;
  readonly priority: number;
  /** The `<x14:conditionalFormatting>` around it. */
  readonly frame: XmlElement;
}

function threshold(element: XmlElement): Threshold {
  const { type = "percent", gte } = element.attributes;
  const value = child(element, "f")?.text;
  return {
    type: type as Threshold["type"],
    ...(value !== undefined && { value: modelFormula(value) }),
    ...(!booleanOf(gte, true) && { above: true }),
  };
}

function iconsOf(set: XmlElement): IconSetVisual {
  const { iconSet = "3TrafficLights1", reverse, showValue, custom } = set.attributes;
  const icons = childrenOf(set, "cfIcon").map(({ attributes }) => ({
    set: attributes.iconSet ?? "NoIcons",
    index: numberOf(attributes.iconId) ?? 0,
  }));
  return {
    kind: "iconSet",
    style: iconSet,
    thresholds: childrenOf(set, "cfvo").map(threshold),
    reverse: booleanOf(reverse),
    iconOnly: !booleanOf(showValue, true),
    ...(booleanOf(custom) && { icons }),
  };
}

/** The rules with icons of a part's extension. */
export function readExtendedIcons(part: SheetPart): ExtendedRule[] {
  const extensions = childrenOf(part.element("extLst"), "ext");
  const frames = extensions.flatMap((ext) =>
    childrenOf(child(ext, "conditionalFormattings"), "conditionalFormatting"),
  );
  return frames.flatMap((frame) => {
    const [rule, ...others] = childrenOf(frame, "cfRule");
    const set = child(rule, "iconSet");
    if (!rule || !set || others.length > 0) return [];
    const priority = numberOf(rule.attributes.priority) ?? Number.MAX_SAFE_INTEGER;
    const made: ConditionalFormatRule = {
      id: "",
      ranges: parseSqref(child(frame, "sqref")?.text ?? ""),
      kind: "iconSet",
      stopIfTrue: booleanOf(rule.attributes.stopIfTrue),
      formulas: [],
      visual: iconsOf(set),
    };
    return [{ rule: made, priority, frame }];
  });
}

/** An `<extLst>` without the rules that `readExtendedIcons` reads. */
export function withoutExtendedIcons(part: SheetPart): string | undefined {
  const source = part.pieces.get("extLst")?.trim();
  if (source === undefined) return undefined;
  const frames = readExtendedIcons(part).map(({ frame }) => frame);
  const left = frames
    .sort((a, b) => b.start - a.start)
    .reduce((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), source);
  if (frames.length === 0) return source;
  const empty = childrenOf(parseXml(left, "extLst"), "ext").find(
    (ext) => child(ext, "conditionalFormattings")?.children.length === 0,
  );
  return empty ? left.slice(0, empty.start) + left.slice(empty.end) : left;
}

function thresholdXml({ type, value, above }: Threshold): string {
  const contents = value === undefined ? "" : `<xm:f>${escapeText(fileFormula(value))}</xm:f>`;
  return elementXml("x14:cfvo", { type, gte: above ? false : undefined }, contents);
}

/** `<x14:conditionalFormatting>` of a rule with such icons. */
export function extendedIconsXml(rule: ConditionalFormatRule, priority: number): string {
  const { visual, ranges, stopIfTrue } = rule;
  if (visual?.kind !== "iconSet") return "";
  const { style, thresholds, reverse, iconOnly, icons } = visual;
  const attributes = {
    iconSet: style,
    showValue: iconOnly ? false : undefined,
    reverse: reverse || undefined,
    custom: icons ? true : undefined,
  };
  const own = (icons ?? []).map(({ set, index }) =>
    elementXml("x14:cfIcon", { iconSet: set, iconId: index }),
  );
  const set = elementXml("x14:iconSet", attributes, thresholds.map(thresholdXml).join("") + own.join(""));
  const id = `{00000000-000F-0000-0000-${priority.toString(16).toUpperCase().padStart(12, "0")}}`;
  const made = elementXml(
    "x14:cfRule",
    { type: "iconSet", priority, stopIfTrue: stopIfTrue || undefined, id },
    set,
  );
  return elementXml(
    "x14:conditionalFormatting",
    { "xmlns:xm": XM },
    `${made}<xm:sqref>${sqref(ranges)}</xm:sqref>`,
  );
}
