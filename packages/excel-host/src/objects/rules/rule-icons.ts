import type { IconSetVisual, Threshold } from "../../model/rule-visuals";
import { without } from "../../model/without";
import { excelClass } from "../../api/class-table";
import { fail } from "../../api/errors";
import { flag, numberBetween, word } from "../../api/checks";
import { changeRule } from "./conditional-formats";
import { evenly } from "./new-visuals";
import type { RuleRef } from "./refs";
import { fields, shownThreshold, thresholdFrom, visualOf } from "./rule-visuals";

/** The API's words for icon sets and the file's. */
const STYLES: Readonly<Record<string, string>> = {
  ThreeArrows: "3Arrows",
  ThreeArrowsGray: "3ArrowsGray",
  ThreeFlags: "3Flags",
  ThreeTrafficLights1: "3TrafficLights1",
  ThreeTrafficLights2: "3TrafficLights2",
  ThreeSigns: "3Signs",
  ThreeSymbols: "3Symbols",
  ThreeSymbols2: "3Symbols2",
  ThreeTriangles: "3Triangles",
  ThreeStars: "3Stars",
  FourArrows: "4Arrows",
  FourArrowsGray: "4ArrowsGray",
  FourRedToBlack: "4RedToBlack",
  FourRating: "4Rating",
  FourTrafficLights: "4TrafficLights",
  FiveArrows: "5Arrows",
  FiveArrowsGray: "5ArrowsGray",
  FiveRating: "5Rating",
  FiveQuarters: "5Quarters",
  FiveBoxes: "5Boxes",
};

function changeIcons(ref: RuleRef, change: Partial<IconSetVisual>): void {
  changeRule(ref, { visual: { ...visualOf(ref, "iconSet"), ...change } });
}

function setStyle(ref: RuleRef, value: unknown): void {
  const style = STYLES[String(value)] ?? fail("InvalidArgument", `There are no icons ${String(value)}.`);
  const before = visualOf(ref, "iconSet");
  const count = Number(style[0]);
  const thresholds = before.thresholds.length === count ? before.thresholds : evenly(count);
  changeRule(ref, { visual: { ...without(before, "icons"), style, thresholds } });
}

/** The first icon has no criterion of its own. */
function setIconCriteria(ref: RuleRef, value: unknown): void {
  const { thresholds } = visualOf(ref, "iconSet");
  if (!Array.isArray(value) || value.length !== thresholds.length)
    fail("InvalidArgument", `The style has ${thresholds.length} icons.`);
  const read = (given: unknown, index: number): Threshold => {
    if (index === 0) return { type: "percent", value: "0" };
    const { operator } = fields(given);
    const above = word("GreaterThan", "GreaterThanOrEqual")(operator) === "GreaterThan";
    const threshold = thresholdFrom(ref.host, given, ["Number", "Percent", "Formula", "Percentile"]);
    return above ? { ...threshold, above } : threshold;
  };
  const rest = without(visualOf(ref, "iconSet"), "icons");
  const icons = ownIcons(rest.style, value);
  changeRule(ref, { visual: { ...rest, thresholds: value.map(read), ...(icons && { icons }) } });
}

/** Icons that criteria name themselves; the others are those of the style. Undefined: no criterion names one. */
function ownIcons(style: string, criteria: readonly unknown[]): IconSetVisual["icons"] {
  const given = criteria.map((one) => (one ? fields(one)["customIcon"] : undefined));
  if (given.every((icon) => !icon)) return undefined;
  return given.map((icon, place) => {
    if (!icon) return { set: style, index: place };
    const { set, index } = fields(icon);
    const known = STYLES[String(set)] ?? fail("InvalidArgument", `There are no icons ${String(set)}.`);
    return { set: known, index: numberBetween(0, Number(known[0]) - 1)(index) };
  });
}

/** A custom icon as the API names it. */
function shownIcon(icon: { readonly set: string; readonly index: number } | undefined): unknown {
  const set = Object.keys(STYLES).find((name) => STYLES[name] === icon?.set);
  return icon && set ? { set, index: icon.index } : null;
}

/** Excel.IconSetConditionalFormat */
export const iconSetConditionalFormat = excelClass<RuleRef>({
  name: "IconSetConditionalFormat",
  properties: {
    Criteria: {
      get: (ref) =>
        visualOf(ref, "iconSet").thresholds.map((threshold, index) => ({
          ...shownThreshold(threshold),
          customIcon: shownIcon(visualOf(ref, "iconSet").icons?.[index]),
          operator: threshold.above ? "GreaterThan" : "GreaterThanOrEqual",
        })),
      set: setIconCriteria,
    },
    ReverseIconOrder: {
      get: (ref) => visualOf(ref, "iconSet").reverse,
      set: (ref, value) => changeIcons(ref, { reverse: flag(value) }),
    },
    ShowIconOnly: {
      get: (ref) => visualOf(ref, "iconSet").iconOnly,
      set: (ref, value) => changeIcons(ref, { iconOnly: flag(value) }),
    },
    Style: {
      get: (ref) => {
        const { style } = visualOf(ref, "iconSet");
        return Object.keys(STYLES).find((name) => STYLES[name] === style) ?? "Invalid";
      },
      set: setStyle,
    },
  },
});
