import { childrenOf, elementXml, parseXml } from "../xml/element";
import { Pieces, withoutPrefix } from "../xml/pieces";

/** One relationship of a part. */
export interface Relationship {
  readonly id: string;
  readonly type: string;
  /** As it is written. */
  readonly target: string;
  readonly external: boolean;
  /** The part that it leads to; "" for an external one. */
  readonly part: string;
}

const EMPTY =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

/** "xl/worksheets/sheet1.xml" → "xl/worksheets/_rels/sheet1.xml.rels"; "" is the package itself. */
export function relationshipsPath(part: string): string {
  const slash = part.lastIndexOf("/");
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`;
}

/** A target as seen from a part → the name of a part. */
function resolveTarget(part: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const path = part.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") path.pop();
    else if (step !== "." && step !== "") path.push(step);
  }
  return path.join("/");
}

/** The way from one part to another, as Excel writes it. */
export function relativeTarget(from: string, to: string): string {
  const here = from.split("/").slice(0, -1);
  const there = to.split("/");
  let shared = 0;
  while (shared < here.length && here[shared] === there[shared]) shared += 1;
  return "../".repeat(here.length - shared) + there.slice(shared).join("/");
}

/** What a part leads to. Transitional and strict relationship types end in the same word: compare with `typeEnds`. */
export function parseRelationships(part: string, text: string | undefined): Relationship[] {
  if (text === undefined) return [];
  return childrenOf(parseXml(text, relationshipsPath(part)), "Relationship").map(({ attributes }) => {
    const external = attributes.TargetMode === "External";
    const target = attributes.Target ?? "";
    return {
      id: attributes.Id ?? "",
      type: attributes.Type ?? "",
      target,
      external,
      part: external ? "" : resolveTarget(part, target),
    };
  });
}

/** Words that the strict form spells otherwise. */
const STRICT_WORDS: Readonly<Record<string, string>> = {
  extendedProperties: "extended-properties",
  customProperties: "custom-properties",
};

/** True when the last word of the relationship's type is this. */
export function typeEnds(relationship: Relationship, word: string): boolean {
  const own = relationship.type.slice(relationship.type.lastIndexOf("/") + 1);
  return (STRICT_WORDS[own] ?? own) === word;
}

/** Adds relationships of one type; gives the part's new text and their ids. */
export function addRelationships(
  text: string | undefined,
  type: string,
  targets: readonly string[],
  mode?: "External",
): { text: string; ids: string[] } {
  const pieces = Pieces.of(withoutPrefix(text ?? EMPTY));
  const used = new Set([...(text ?? "").matchAll(/\sId\s*=\s*["']([^"']*)["']/g)].map((match) => match[1]));
  let number = used.size + 1;
  const ids = targets.map((target) => {
    while (used.has(`rId${number}`)) number += 1;
    const id = `rId${number++}`;
    const attributes = { Id: id, Type: type, Target: target, TargetMode: mode };
    pieces.list.push({ name: "Relationship", xml: elementXml("Relationship", attributes) });
    return id;
  });
  return { text: pieces.toString(), ids };
}

/** A relationships part with these entries; the ids and the targets as they are given. */
export function relationshipsXml(list: readonly Relationship[]): string {
  const pieces = Pieces.of(EMPTY);
  for (const { id, type, target, external } of list) {
    const attributes = { Id: id, Type: type, Target: target, ...(external && { TargetMode: "External" }) };
    pieces.list.push({ name: "Relationship", xml: elementXml("Relationship", attributes) });
  }
  return pieces.toString();
}

/** Takes out the relationships with these ids. */
export function removeRelationships(text: string, ids: ReadonlySet<string>): string {
  const pieces = Pieces.of(withoutPrefix(text));
  const kept = pieces.list.filter(
    (piece) => !ids.has(/\sId\s*=\s*["']([^"']*)["']/.exec(piece.xml)?.[1] ?? ""),
  );
  pieces.list.splice(0, pieces.list.length, ...kept);
  return pieces.toString();
}
