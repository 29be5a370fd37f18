import { sqref } from "../../model/address";
import type { ConditionalFormatRule } from "../../model/rules";
import { elementXml } from "../xml/element";
import type { StoredRule } from "./read-conditional";

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
export function frames(
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
