import type { ConditionalFormatRule, DifferentialFormat } from "../../model/rules";
import { without } from "../../model/without";
import { fileFormula } from "../formula/spelling";
import { withStartTag, isSelfClosed } from "../xml/edit";
import { elementXml, parseXml } from "../xml/element";
import { escapeText } from "../xml/text";
import { frames } from "./conditional-blocks";
import { dropExtensions, writeExtendedIcons } from "./conditional-extensions";
import { isExtendedIcons } from "./extended-icons";
import { rereadSource, storedRules } from "./read-conditional";
import { freeBarId, visualXml, withExtendedBars, type WrittenBar } from "./rule-visuals";
import type { SheetPart } from "./sheet-part";

/** Kinds that can be written from the model; all others live through their source only. */
const WRITABLE = new Set([
  "cellIs",
  "expression",
  "containsText",
  "notContainsText",
  "beginsWith",
  "endsWith",
  "containsBlanks",
  "notContainsBlanks",
  "containsErrors",
  "notContainsErrors",
  "top10",
  "duplicateValues",
  "uniqueValues",
  "aboveAverage",
  "timePeriod",
]);

function content(rule: ConditionalFormatRule): string {
  const rest = without(rule, "id", "ranges", "source");
  return JSON.stringify(rest, Object.keys(flatKeys(rest)).sort());
}

/** Every property name in a rule, for a JSON text whose order does not depend on how the rule was made. */
function flatKeys(value: unknown, keys: Record<string, true> = {}): Record<string, true> {
  if (value === null || typeof value !== "object") return keys;
  for (const [key, part] of Object.entries(value)) {
    keys[key] = true;
    flatKeys(part, keys);
  }
  return keys;
}

/** Kinds that the model holds more of, or nothing. */
function isWritable({ kind, visual }: ConditionalFormatRule): boolean {
  return WRITABLE.has(kind) || visual !== undefined;
}

function ruleXml(
  rule: ConditionalFormatRule,
  priority: number,
  dxfId: number | undefined,
  barId: () => string,
): string {
  const attributes = {
    type: rule.kind,
    dxfId,
    priority,
    stopIfTrue: rule.stopIfTrue || undefined,
    percent: rule.percent || undefined,
    bottom: rule.bottom || undefined,
    operator: rule.operator,
    text: rule.text,
    rank: rule.rank,
    timePeriod: rule.timePeriod,
    aboveAverage: rule.average?.below ? false : undefined,
    equalAverage: rule.average?.equal || undefined,
    stdDev: rule.average?.deviations || undefined,
  };
  const formulas = rule.formulas.map((formula) => `<formula>${escapeText(fileFormula(formula))}</formula>`);
  const visual = rule.visual ? visualXml(rule.visual, rule.visual.kind === "dataBar" ? barId() : "") : "";
  return elementXml("cfRule", attributes, formulas.join("") + visual);
}

/** Changes attributes in the start tag of a rule and leaves the rest of its bytes alone. */
function patchTag(xml: string, values: Record<string, string | undefined>): string {
  const { name, attributes } = parseXml(xml, "rule");
  const isSame = Object.entries(values).every(([key, value]) => attributes[key] === value);
  if (isSame) return xml;
  const tag = elementXml(name, { ...attributes, ...values });
  return withStartTag(xml, 0, isSelfClosed(xml) ? tag : tag.replace(/\/>$/, ">"));
}

/** Priorities of the file are kept as long as they rise in the model's order; otherwise they are counted anew. */
function priorities(rules: readonly ConditionalFormatRule[]): number[] {
  const own = rules.map(({ source }) =>
    source ? Number(parseXml(source, "rule").attributes.priority) : Number.NaN,
  );
  const out: number[] = [];
  for (const [index, priority] of own.entries()) {
    const before = out[index - 1] ?? 0;
    const next = Number.isNaN(priority) ? before + 1 : priority;
    if (next <= before) return rules.map((_, position) => position + 1);
    out.push(next);
  }
  return out;
}

/** Puts rules into a worksheet part; a rule that is as it was keeps its bytes, its frame and its place in the file. */
export function writeConditionalFormats(
  part: SheetPart,
  rules: readonly ConditionalFormatRule[],
  differentials: readonly DifferentialFormat[],
  addDifferential: (format: DifferentialFormat) => number,
): void {
  const live = rules.filter((rule) => rule.ranges.length > 0);
  const order = priorities(live);
  const stored = storedRules(part, differentials);
  dropExtensions(part, stored, live);
  const xmlOf = (rule: ConditionalFormatRule, index: number): string => {
    const priority = order[index] ?? index + 1;
    const old = rule.source === undefined ? undefined : rereadSource(rule.source, differentials);
    if (old && rule.source !== undefined) {
      const same = content(old) === content(rule);
      const stopIfTrue = rule.stopIfTrue ? "1" : undefined;
      if (same) return patchTag(rule.source, { priority: String(priority) });
      if (!isWritable(rule)) return patchTag(rule.source, { priority: String(priority), stopIfTrue });
    }
    return ruleXml(rule, priority, rule.format && addDifferential(rule.format), () => barId(rule));
  };
  const bars: WrittenBar[] = [];
  const barId = (rule: ConditionalFormatRule): string => {
    const id = freeBarId(part.pieces.get("extLst"), bars);
    if (rule.visual?.kind === "dataBar") bars.push({ id, bar: rule.visual, ranges: rule.ranges });
    return id;
  };
  part.replace(
    "conditionalFormatting",
    ...frames(
      live.flatMap((rule, index) => (isExtendedIcons(rule) ? [] : [[rule, xmlOf(rule, index)] as const])),
      stored,
    ),
  );
  if (bars.length > 0) part.replace("extLst", withExtendedBars(part.pieces.get("extLst"), bars));
  writeExtendedIcons(part, live, order);
}
