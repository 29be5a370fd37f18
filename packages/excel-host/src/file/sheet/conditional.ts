import { without } from "../../model/without";
import type { ConditionalFormatRule, DifferentialFormat } from "../../model/rules";
import { parseSqref, sqref } from "../../model/address";
import { fileFormula, modelFormula } from "../formula/spelling";
import { childrenOf, elementXml, booleanOf, numberOf, parseXml, type XmlElement } from "../xml/element";
import { escapeText } from "../xml/text";
import { extendedIconsXml, isExtendedIcons, readExtendedIcons, withoutExtendedIcons } from "./extended-icons";
import {
  freeBarId,
  readVisual,
  visualXml,
  withExtendedBars,
  withExtendedRules,
  type WrittenBar,
} from "./rule-visuals";
import type { SheetPart } from "./sheet-part";

/** One rule as it stands in a part. */
interface StoredRule {
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
function storedRules(part: SheetPart, differentials: readonly DifferentialFormat[]): StoredRule[] {
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
  const close = xml.indexOf(">");
  const end = xml[close - 1] === "/" ? close - 1 : close;
  let tag = xml.slice(0, end);
  for (const [name, value] of Object.entries(values)) {
    const pattern = new RegExp(`\\s${name}="[^"]*"`);
    if (value === undefined) tag = tag.replace(pattern, "");
    else if (pattern.test(tag)) tag = tag.replace(pattern, ` ${name}="${value}"`);
    else tag += ` ${name}="${value}"`;
  }
  return tag + xml.slice(end);
}

/** What a rule's source says, to see whether the rule is still the same. */
function rereadSource(source: string, differentials: readonly DifferentialFormat[]): ConditionalFormatRule {
  return readRule(parseXml(source, "cfRule"), source, [], differentials);
}

/** Priorities of the file are kept as long as they rise in the model's order; otherwise they are counted anew. */
function priorities(rules: readonly ConditionalFormatRule[]): number[] {
  const own = rules.map(({ source }) =>
    source ? Number(/\spriority="(\d+)"/.exec(source)?.[1]) : Number.NaN,
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

/** Rules whose icons only the extension can say are written anew. */
function writeExtendedIcons(
  part: SheetPart,
  rules: readonly ConditionalFormatRule[],
  order: readonly number[],
): void {
  const items = rules.flatMap((rule, index) =>
    isExtendedIcons(rule) ? [extendedIconsXml(rule, order[index] ?? index + 1)] : [],
  );
  const left = withoutExtendedIcons(part) ?? "";
  if (items.length > 0) part.replace("extLst", withExtendedRules(left, items));
  else if (left !== "") part.replace("extLst", /<ext[ >]/.test(left) ? left : "");
}

interface Block {
  readonly open: Record<string, string>;
  readonly xml: string[];
  /** Rank of its most important rule. */
  first: number;
}

/** Rules that stand together in a block of the same cells, in the order that is given. */
function blocks(items: readonly { rank: number; open: Record<string, string>; xml: string }[]): Block[] {
  const found: Block[] = [];
  for (const { rank, open, xml } of items) {
    const last = found.at(-1);
    if (last && JSON.stringify(last.open) === JSON.stringify(open)) {
      last.xml.push(xml);
      last.first = Math.min(last.first, rank);
    } else found.push({ open, xml: [xml], first: rank });
  }
  return found;
}

/**
 * Groups rules by block, in the order in which the file had them. With new rules among them the blocks come in order
 * of their first priority: LibreOffice goes by the order of the blocks where they overlap.
 */
function frames(
  items: readonly (readonly [ConditionalFormatRule, string])[],
  stored: readonly StoredRule[],
): string[] {
  const places = new Map(stored.map(({ rule }, index) => [rule.source ?? "", index]));
  const frameOf = new Map(stored.map(({ rule, frame }) => [rule.source ?? "", frame]));
  const inFile = items
    .map(([rule, xml], rank) => {
      const frame = JSON.parse(frameOf.get(rule.source ?? "") ?? "{}") as Record<string, string>;
      const place = places.get(rule.source ?? "") ?? stored.length;
      return { rank, place, xml, open: { sqref: sqref(rule.ranges), ...frame } };
    })
    .sort((a, b) => a.place - b.place);
  const found = blocks(inFile);
  if (items.some(([rule]) => rule.source === undefined)) found.sort((a, b) => a.first - b.first);
  return found.map(({ open, xml }) => elementXml("conditionalFormatting", open, xml.join("")));
}

const EXTENSION_ID = /<x14:id>([^<]*)<\/x14:id>/;

/** A rule that is gone takes its second half in the x14 extension with it: Excel would go on showing that. */
function dropExtensions(
  part: SheetPart,
  stored: readonly StoredRule[],
  live: readonly ConditionalFormatRule[],
): void {
  const staying = new Set(live.map((rule) => EXTENSION_ID.exec(rule.source ?? "")?.[1]));
  let source = part.pieces.get("extLst");
  if (source === undefined) return;
  for (const { rule } of stored) {
    const id = EXTENSION_ID.exec(rule.source ?? "")?.[1];
    if (id === undefined || staying.has(id)) continue;
    source = source
      .split(/(?=<x14:conditionalFormatting[\s>])/)
      .map((chunk) => withoutExtensionRule(chunk, id))
      .join("");
  }
  source = source.replace(
    /<ext [^>]*>\s*<x14:conditionalFormattings[^>]*>\s*<\/x14:conditionalFormattings>\s*<\/ext>/,
    "",
  );
  part.replace("extLst", /<ext[ >]/.test(source) ? source : "");
}

function withoutExtensionRule(chunk: string, id: string): string {
  const rule = new RegExp(
    `<x14:cfRule [^>]*id="${id.replace(/[{}]/g, "\\$&")}"(?:[^>]*/>|[\\s\\S]*?</x14:cfRule>)`,
  );
  if (!rule.test(chunk)) return chunk;
  const rest = chunk.replace(rule, "");
  return rest.includes("<x14:cfRule")
    ? rest
    : rest.replace(/<x14:conditionalFormatting[\s>][\s\S]*?<\/x14:conditionalFormatting>/, "");
}
