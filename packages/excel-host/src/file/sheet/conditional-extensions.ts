import type { ConditionalFormatRule } from "../../model/rules";
import { extendedIconsXml, isExtendedIcons, withoutExtendedIcons } from "./extended-icons";
import type { StoredRule } from "./read-conditional";
import { childrenOf, descend, parseXml, type XmlElement } from "../xml/element";
import { editXml } from "../xml/edit";
import { withoutExtensionItems } from "../xml/extensions";
import { RULES_EXTENSION, withExtendedRules } from "./rule-visuals";
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

/** The id by which a rule knows its second half. */
function extensionId({ source = "" }: ConditionalFormatRule): string | undefined {
  if (!source.includes("extLst")) return undefined;
  return descend(parseXml(source, "rule"), "extLst", "ext", "id")?.text;
}

/** A rule that is gone takes its second half in the x14 extension with it: Excel would go on showing that. */
export function dropExtensions(
  part: SheetPart,
  stored: readonly StoredRule[],
  live: readonly ConditionalFormatRule[],
): void {
  const list = part.pieces.get("extLst");
  if (list === undefined) return;
  const staying = new Set(live.map(extensionId));
  const gone = new Set(stored.map(({ rule }) => extensionId(rule)).filter((id) => !staying.has(id)));
  if (gone.size === 0) return;
  const trimmed = editXml(list.trim(), "extLst", (name, _, { attributes }) =>
    name === "cfRule" && gone.has(attributes.id) ? "" : undefined,
  );
  const isEmpty = (frame: XmlElement) => childrenOf(frame, "cfRule").length === 0;
  part.replace("extLst", withoutExtensionItems(trimmed, [RULES_EXTENSION], isEmpty));
}
