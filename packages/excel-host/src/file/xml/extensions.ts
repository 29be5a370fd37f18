import { child, childrenOf, elementXml, localName, parseXml, type XmlElement } from "./element";

/** An extension of a part: its id, and the list in it. */
export interface ExtensionList {
  readonly uri: string;
  /** The list's element, with its prefix; both prefixes are declared in `namespaces`. */
  readonly name: string;
  readonly namespaces: Readonly<Record<string, string>>;
}

/** An `<extLst>` (or none) with one more item in the list of an extension. */
export function withExtensionItem(text: string | undefined, list: ExtensionList, item: string): string {
  const source = text?.trim() || "<extLst></extLst>";
  const root = parseXml(source, "extLst");
  const found = childrenOf(root, "ext").find(({ attributes }) => attributes.uri === list.uri);
  const inner = found && child(found, localName(list.name));
  if (inner && inner.children.length > 0) {
    const close = source.lastIndexOf("</", inner.end - 1);
    return source.slice(0, close) + item + source.slice(close);
  }
  if (inner) {
    const full = elementXml(inner.name, inner.attributes, item);
    return source.slice(0, inner.start) + full + source.slice(inner.end);
  }
  const added = elementXml("ext", { uri: list.uri, ...list.namespaces }, elementXml(list.name, {}, item));
  const close = source.lastIndexOf("</");
  return source.slice(0, close) + added + source.slice(close);
}

/** An `<extLst>` without some items of a list; an extension that has none left goes, and the whole with the last one. */
export function withoutExtensionItems(
  text: string | undefined,
  uris: readonly string[],
  isGone: (item: XmlElement) => boolean,
): string {
  const source = text?.trim() ?? "";
  if (source === "") return "";
  const root = parseXml(source, "extLst");
  const cuts: XmlElement[] = [];
  for (const extension of childrenOf(root, "ext")) {
    const isOne = uris.some((uri) => uri.toLowerCase() === extension.attributes.uri?.toLowerCase());
    const items = isOne ? (extension.children[0]?.children ?? []) : [];
    const gone = items.filter(isGone);
    cuts.push(...(items.length > 0 && gone.length === items.length ? [extension] : gone));
  }
  const left = [...cuts]
    .sort((a, b) => b.start - a.start)
    .reduce((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), source);
  return childrenOf(parseXml(left, "extLst"), "ext").length === 0 ? "" : left;
}
