import { decodePart, encodePart } from "../xml/encoding";
import { CONTENT_TYPES, overrideOf, removeOverride, setDefault, setOverrides } from "./content-types";
import {
  addRelationships,
  parseRelationships,
  relationshipsPath,
  relationshipsXml,
  relativeTarget,
  removeRelationships,
  type Relationship,
} from "./relationships";
import { ownerOf } from "./part-names";
import { inStrictForm, isStrictPackage } from "./strict";

const TYPES_PART = "[Content_Types].xml";
const EMPTY_TYPES =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  '<Default Extension="xml" ContentType="application/xml"/></Types>';

/** The parts of a package while a book is saved: what is not set stays byte for byte. */
export class PackageEditor {
  readonly parts: Map<string, Uint8Array>;
  private readonly isStrict: boolean;
  private missingParts: readonly string[] | undefined;

  constructor(source: ReadonlyMap<string, Uint8Array> = new Map()) {
    this.parts = new Map(source);
    if (!this.parts.has(TYPES_PART)) this.setText(TYPES_PART, EMPTY_TYPES);
    this.isStrict = isStrictPackage(this.text("_rels/.rels"));
  }

  /** A part as text; undefined when the package has no such part. */
  text(part: string): string | undefined {
    const bytes = this.parts.get(part);
    return bytes && decodePart(bytes);
  }

  /** Writes a part, in the form of the package; one with the same text keeps its bytes. */
  setText(part: string, text: string): void {
    if (this.text(part) !== text) this.parts.set(part, encodePart(this.isStrict ? inStrictForm(text) : text));
  }

  /** Adds a part that another part leads to; gives the relationship's id. */
  add(
    part: string,
    text: string,
    contentType: keyof typeof CONTENT_TYPES,
    from: string,
    relationType: string,
  ): string {
    return this.addAll([{ part, text }], contentType, from, relationType)[0] ?? "";
  }

  /** Adds parts of one kind that another part leads to; gives the relationships' ids. */
  addAll(
    added: readonly { readonly part: string; readonly text: string }[],
    contentType: keyof typeof CONTENT_TYPES,
    from: string,
    relationType: string,
  ): string[] {
    for (const { part, text } of added) this.setText(part, text);
    const parts = added.map(({ part }) => part);
    this.setTypes((types) =>
      contentType === "vml"
        ? setDefault(types, "vml", CONTENT_TYPES.vml)
        : setOverrides(types, parts, CONTENT_TYPES[contentType]),
    );
    return this.lead(
      from,
      relationType,
      parts.map((part) => relativeTarget(from, part)),
    );
  }

  /** Adds a part that is no text, such as a picture. */
  addBytes(part: string, bytes: Uint8Array, ending: string, contentType: string): void {
    this.parts.set(part, bytes);
    this.setTypes((types) => setDefault(types, ending, contentType));
  }

  /** Lets one part lead to another; gives the relationship's id. */
  relate(from: string, relationType: string, part: string): string {
    return this.lead(from, relationType, [relativeTarget(from, part)])[0] ?? "";
  }

  /** Lets a part lead to an address outside of the package; gives the relationship's id. */
  relateOutside(from: string, relationType: string, address: string): string {
    return this.lead(from, relationType, [address], "External")[0] ?? "";
  }

  private lead(from: string, type: string, targets: readonly string[], mode?: "External"): string[] {
    const path = relationshipsPath(from);
    const { text, ids } = addRelationships(this.text(path), type, targets, mode);
    if (!this.parts.has(path))
      this.setTypes((types) => setDefault(types, "rels", CONTENT_TYPES.relationships));
    this.setText(path, text);
    return ids;
  }

  /** Takes out relationships of a part. */
  unrelate(from: string, ids: ReadonlySet<string>): void {
    const path = relationshipsPath(from);
    const text = this.text(path);
    if (text !== undefined && ids.size > 0) this.setText(path, removeRelationships(text, ids));
  }

  /** Where a part leads to. */
  relations(part: string): Relationship[] {
    return parseRelationships(part, this.text(relationshipsPath(part))).map((relation) =>
      relation.external || this.parts.has(relation.part)
        ? relation
        : { ...relation, part: this.nameOf(relation.part) },
    );
  }

  /** The parts that others lead to in some way. */
  partsOf(isWanted: (relation: Relationship) => boolean): string[] {
    return this.targetsOf(isWanted).filter((part) => this.parts.has(part));
  }

  private targetsOf(isWanted: (relation: Relationship) => boolean): string[] {
    const owners = [...this.parts.keys()].flatMap((name) => ownerOf(name) ?? []);
    const found = owners.flatMap((owner) => this.relations(owner).filter(isWanted));
    return [...new Set(found.map(({ part }) => part))];
  }

  /** Parts that the file names and has not: a new part of that name would be taken for them. */
  private missing(): readonly string[] {
    this.missingParts ??= this.targetsOf(({ external }) => !external).filter((part) => !this.parts.has(part));
    return this.missingParts;
  }

  /** Names of parts are the same whatever their letter case (ECMA-376 part 2, 6.2.2.3). */
  private nameOf(part: string): string {
    const wanted = part.toLowerCase();
    return [...this.parts.keys()].find((name) => name.toLowerCase() === wanted) ?? part;
  }

  /** Takes out a part, its own relationships, and those of `from` that lead to it. */
  remove(part: string, from: string): void {
    this.parts.delete(part);
    this.parts.delete(relationshipsPath(part));
    this.setTypes((types) => removeOverride(types, part));
    const leading = this.relations(from).filter((relation) => relation.part === part);
    const path = relationshipsPath(from);
    const text = this.text(path);
    if (text !== undefined && leading.length > 0) {
      this.setText(path, removeRelationships(text, new Set(leading.map((relation) => relation.id))));
    }
  }

  /** Takes out a part and all that only it leads to (drawings, charts, tables …). */
  removeTree(part: string, from: string): void {
    const below = this.relations(part).filter(({ external }) => !external);
    this.remove(part, from);
    for (const relation of below) {
      if (this.parts.has(relation.part) && !this.isReferenced(relation.part))
        this.removeTree(relation.part, part);
    }
  }

  private isReferenced(part: string): boolean {
    return this.partsOf((relation) => relation.part === part).length > 0;
  }

  /**
   * Copies a part under another name, with all that it leads to and that `isOwn`; the rest is shared. Gives the
   * names of the copies by those of the originals.
   */
  copyTree(
    part: string,
    to: string,
    isOwn: (relation: Relationship) => "own" | "shared" | "none",
    copies = new Map<string, string>(),
  ): Map<string, string> {
    copies.set(part, to);
    this.parts.set(to, this.parts.get(part) ?? new Uint8Array());
    const type = overrideOf(this.text(TYPES_PART) ?? EMPTY_TYPES, part);
    if (type !== undefined) this.setContentType(to, type);
    const relations = this.relations(part).filter((relation) => isOwn(relation) !== "none");
    if (relations.length === 0) return copies;
    const copied = relations.map((relation): Relationship => {
      if (relation.external || !this.parts.has(relation.part)) return relation;
      const target =
        isOwn(relation) === "shared"
          ? relation.part
          : (copies.get(relation.part) ?? this.copyBelow(relation.part, isOwn, copies));
      return { ...relation, target: relativeTarget(to, target) };
    });
    this.setText(relationshipsPath(to), relationshipsXml(copied));
    return copies;
  }

  private copyBelow(
    part: string,
    isOwn: (relation: Relationship) => "own" | "shared" | "none",
    copies: Map<string, string>,
  ): string {
    const [, stem = part, ending = ""] = /^(.*?)\d*(\.[^./]+)?$/.exec(part) ?? [];
    const to = this.free(stem, ending);
    this.copyTree(part, to, isOwn, copies);
    return to;
  }

  /** A name that no part has yet: `free("xl/worksheets/sheet", ".xml")`. */
  free(stem: string, ending: string): string {
    return this.freeNames(stem, ending, 1)[0] ?? "";
  }

  /** So many names that no part has yet. */
  freeNames(stem: string, ending: string, count: number): string[] {
    const taken = new Set([...this.parts.keys(), ...this.missing()].map((name) => name.toLowerCase()));
    const names: string[] = [];
    for (let number = 1; names.length < count; number += 1) {
      const name = `${stem}${number}${ending}`;
      if (!taken.has(name.toLowerCase())) names.push(name);
    }
    return names;
  }

  /** Gives a part another content type. */
  setContentType(part: string, contentType: string): void {
    this.setTypes((types) => setOverrides(types, [part], contentType));
  }

  private setTypes(edit: (types: string) => string): void {
    this.setText(TYPES_PART, edit(this.text(TYPES_PART) ?? EMPTY_TYPES));
  }
}
