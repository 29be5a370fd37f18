import { SaxesParser } from "saxes";

/** An element as read: its name without prefix, its attributes as written, its children and its own text. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

/** Reads an XML text into a tree; throws when it is not well-formed. */
export function parseXml(xml: string): Element {
  const root: Element = { name: "#document", attributes: {}, children: [], text: "" };
  const open = [root];
  const parser = new SaxesParser();
  parser.on("opentag", (tag) => {
    const name = tag.name.slice(tag.name.indexOf(":") + 1);
    const element: Element = { name, attributes: tag.attributes, children: [], text: "" };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on("text", (text) => {
    const current = open.at(-1);
    if (current) current.text += text;
  });
  parser.on("closetag", () => void open.pop());
  parser.on("error", (error) => {
    throw error;
  });
  parser.write(xml).close();
  return root;
}

/** Every element below `root` that passes, in document order. */
export function findAll(root: Element, accept: (element: Element) => boolean): Element[] {
  return root.children.flatMap((child) => [...(accept(child) ? [child] : []), ...findAll(child, accept)]);
}

/** Every element below `root` with one of the names. */
export function named(root: Element, ...names: string[]): Element[] {
  return findAll(root, (element) => names.includes(element.name));
}

/** An attribute's value, or "" where it is not written. */
export function attribute(element: Element, name: string): string {
  return element.attributes[name] ?? "";
}
