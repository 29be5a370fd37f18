import { parseSqref } from "../../model/address";
import type { ConditionalFormatRule, DifferentialFormat } from "../../model/rules";
import { without } from "../../model/without";
import { modelFormula } from "../formula/spelling";
import { booleanOf, childrenOf, numberOf, parseXml, type XmlElement } from "../xml/element";
import { readExtendedIcons } from "./extended-icons";
import { readVisual } from "./rule-visuals";
import type { SheetPart } from "./sheet-part";

/** One rule as it stands in a part. */
export interface StoredRule {
  readonly rule: ConditionalFormatRule;
  readonly priority: number;
  readonly dxfId: number | undefined;
  /** Attributes of the `<conditionalFormatting>` around it. */
  readonly frame: string;
}

function readRule(
  element: XmlElement,
  xml: string,
  ranges: ConditionalFormatRule["ranges"],
  differentials: readonly DifferentialFormat[],
): ConditionalFormatRule {
  const { attributes } = element;
  const rank = numberOf(attributes.rank);
  const visual = readVisual(element);
  const format = attributes.dxfId === undefined ? undefined : differentials[Number(attributes.dxfId)];
  return {
    id: "",
    ranges,
    kind: attributes.type ?? "expression",
    stopIfTrue: booleanOf(attributes.stopIfTrue),
    ...(attributes.operator !== undefined && { operator: attributes.operator }),
    formulas: childrenOf(element, "formula").map((formula) => modelFormula(formula.text)),
    ...(attributes.text !== undefined && { text: attributes.text }),
    ...(rank !== undefined && { rank }),
    ...(booleanOf(attributes.percent) && { percent: true }),
    ...(booleanOf(attributes.bottom) && { bottom: true }),
    ...(attributes.timePeriod !== undefined && { timePeriod: attributes.timePeriod }),
    ...(attributes.type === "aboveAverage" && { average: readAverage(attributes) }),
    ...(format && { format: structuredClone(format) }),
    ...(visual && { visual }),
    source: xml,
  };
}

function readAverage(attributes: XmlElement["attributes"]): ConditionalFormatRule["average"] {
  return {
    below: !booleanOf(attributes.aboveAverage, true),
    equal: booleanOf(attributes.equalAverage),
    deviations: numberOf(attributes.stdDev) ?? 0,
  };
}

/** The rules in the order of the file; ids are left empty. */
export function storedRules(part: SheetPart, differentials: readonly DifferentialFormat[]): StoredRule[] {
  return part.elements("conditionalFormatting").flatMap(({ element, xml }) => {
    const ranges = parseSqref(element.attributes.sqref ?? "");
    const frame = without(element.attributes, "sqref");
    return childrenOf(element, "cfRule").map((rule) => ({
      rule: readRule(rule, xml.slice(rule.start, rule.end), ranges, differentials),
      priority: numberOf(rule.attributes.priority) ?? Number.MAX_SAFE_INTEGER,
      dxfId: numberOf(rule.attributes.dxfId),
      frame: JSON.stringify(frame),
    }));
  });
}

/** Reads the conditional formats of a sheet in order of priority. */
export function readConditionalFormats(
  part: SheetPart,
  differentials: readonly DifferentialFormat[],
): ConditionalFormatRule[] {
  return [...storedRules(part, differentials), ...readExtendedIcons(part)]
    .sort((a, b) => a.priority - b.priority)
    .map(({ rule }, index) => ({ ...rule, id: `cf${index + 1}` }));
}

/** What a rule's source says, to see whether the rule is still the same. */
export function rereadSource(
  source: string,
  differentials: readonly DifferentialFormat[],
): ConditionalFormatRule {
  return readRule(parseXml(source, "cfRule"), source, [], differentials);
}
