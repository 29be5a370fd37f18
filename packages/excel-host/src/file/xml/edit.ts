import { localName, parseXml, type XmlElement } from "./element";
import { escapeText, unescapeXml } from "./text";

/**
 * Rewrites some elements of a part, found by parsing, whatever prefixes and quotes the writer used; every other byte
 * stays. `change` gets each element with its local name and its text as it stands, and gives the text that replaces
 * it; undefined: the element stays, and those in it are asked for.
 */
export function editXml(
  text: string,
  part: string,
  change: (name: string, xml: string, element: XmlElement) => string | undefined,
): string {
  const out: string[] = [];
  let done = 0;
  const visit = (element: XmlElement): void => {
    const xml = text.slice(element.start, element.end);
    const changed = change(localName(element.name), xml, element);
    if (changed === undefined) element.children.forEach(visit);
    else {
      out.push(text.slice(done, element.start), changed);
      done = element.end;
    }
  };
  visit(parseXml(text, part));
  return out.length === 0 ? text : out.join("") + text.slice(done);
}

/** An element with another text in it; one that says the same already keeps its bytes. */
export function withText(xml: string, change: (text: string) => string): string {
  const open = startTagEnd(xml);
  const close = xml.lastIndexOf("</");
  if (close < open) return xml;
  const before = unescapeXml(xml.slice(open, close));
  const after = change(before);
  if (after === before) return xml;
  return xml.slice(0, open) + escapeText(after).replaceAll('"', "&quot;") + xml.slice(close);
}

/** An element's start tag with another value of one attribute; without that attribute it stays. */
export function withAttribute(
  xml: string,
  names: readonly string[],
  change: (value: string) => string,
): string {
  const open = startTagEnd(xml);
  const pattern = new RegExp(`(\\s(?:${names.join("|")})\\s*=\\s*)(?:"([^"]*)"|'([^']*)')`);
  const tag = xml
    .slice(0, open)
    .replace(pattern, (whole, before: string, double?: string, single?: string) => {
      const value = unescapeXml(double ?? single ?? "");
      const next = change(value);
      return next === value ? whole : `${before}"${escapeText(next).replaceAll('"', "&quot;")}"`;
    });
  return tag + xml.slice(open);
}

/** True for an element that is closed in its start tag. */
export function isSelfClosed(xml: string): boolean {
  return xml[startTagEnd(xml) - 2] === "/";
}

/** A text in which the start tag at a place is another one. */
export function withStartTag(text: string, start: number, tag: string): string {
  return text.slice(0, start) + tag + text.slice(start + startTagEnd(text.slice(start)));
}

/** Where the start tag of an element ends; ">" may stand in an attribute. */
function startTagEnd(xml: string): number {
  return (/^<[^\s/>]+(?:\s+[^\s=]+\s*=\s*(?:"[^"]*"|'[^']*'))*\s*\/?>/.exec(xml)?.[0] ?? xml).length;
}
