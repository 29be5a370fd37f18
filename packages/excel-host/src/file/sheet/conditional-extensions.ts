import type { ConditionalFormatRule } from "../../model/rules";
import { extendedIconsXml, isExtendedIcons, withoutExtendedIcons } from "./extended-icons";
import type { StoredRule } from "./read-conditional";
import { withExtendedRules } from "./rule-visuals";
import type { SheetPart } from "./sheet-part";

/** Rules whose icons only the extension can say are written anew. */
export function writeExtendedIcons(
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

const EXTENSION_ID = /<x14:id>([^<]*)<\/x14:id>/;

/** A rule that is gone takes its second half in the x14 extension with it: Excel would go on showing that. */
export function dropExtensions(
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
