/** Names of parts are the same whatever their letter case (ECMA-376 part 2, 6.2.2.3). */
function byLowerCase(names: Iterable<string>): Map<string, string> {
  return new Map([...names].map((name) => [name.toLowerCase(), name]));
}

/** "xl/_rels/workbook.xml.rels" → "xl/workbook.xml"; undefined for a part that holds no relationships. */
export function ownerOf(path: string): string | undefined {
  return /(?:^|\/)_rels\/[^/]*\.rels$/.test(path)
    ? path.replace(/(^|\/)_rels\/([^/]*)\.rels$/, "$1$2")
    : undefined;
}

/** The name of a relationships part, spelled as the part that it belongs to. */
function spelledAsOwner(name: string, parts: ReadonlyMap<string, string>): string {
  const written = ownerOf(name);
  const owner = written && parts.get(written.toLowerCase());
  return owner && owner !== written
    ? name.replace(/[^/]*\.rels$/, `${owner.replace(/^.*\//, "")}.rels`)
    : name;
}

/**
 * The parts of a package with every relationships part where its owner's name leads to: `_rels/sheet1.xml.rels` beside
 * `Sheet1.xml` is otherwise not found, and a second one would be written next to it.
 */
export function withOwnedRelationships(parts: ReadonlyMap<string, Uint8Array>): Map<string, Uint8Array> {
  const names = byLowerCase(parts.keys());
  const spelled = [...parts].map(([name, bytes]) => {
    const other = spelledAsOwner(name, names);
    return [parts.has(other) ? name : other, bytes] as const;
  });
  return new Map(spelled);
}
