import { SaxesParser } from "saxes";
import { FileFormatError } from "../errors";
import { escapeAttribute } from "./text";

/** One element of a small XML part. `start` and `end` are its place in the text that was parsed. */
export interface XmlElement {
  /** With its prefix: "x14:id". */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  /** Its own text and that of nothing below it. */
  text: string;
  readonly start: number;
  end: number;
}

/** Parses a whole part; entities in DTDs are not resolved. Throws DAMAGED when it is not well formed. */
export function parseXml(text: string, partName = ""): XmlElement {
  const root: XmlElement = { name: "", attributes: {}, children: [], text: "", start: 0, end: text.length };
  const stack = [root];
  const parser = new SaxesParser({ xmlns: false });
  parser.on("opentag", (tag) => {
    const start = text.lastIndexOf("<", parser.position - 1);
    const element: XmlElement = {
      name: tag.name,
      attributes: tag.attributes,
      children: [],
      text: "",
      start,
      end: 0,
    };
    stack[stack.length - 1]?.children.push(element);
    stack.push(element);
  });
  parser.on("closetag", () => {
    const element = stack.pop();
    if (element) element.end = parser.position;
  });
  const addText = (piece: string) => {
    const element = stack[stack.length - 1];
    if (element) element.text += piece;
  };
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.on("error", (cause) => {
    throw new FileFormatError("DAMAGED", `The part ${partName} is not well-formed XML: ${cause.message}`, {
      cause,
    });
  });
  parser.write(text).close();
  const [document] = root.children;
  if (!document) throw new FileFormatError("DAMAGED", `The part ${partName} is empty`);
  return document;
}

/** The name without its prefix. */
export function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

/** The first child with this local name. */
export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((candidate) => localName(candidate.name) === name);
}

/** Every child with this local name. */
export function childrenOf(element: XmlElement | undefined, name: string): XmlElement[] {
  return element?.children.filter((candidate) => localName(candidate.name) === name) ?? [];
}

/** Follows a path of local names downwards. */
export function descend(element: XmlElement | undefined, ...path: string[]): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>((at, name) => child(at, name), element);
}

/** Attributes for a start tag; undefined ones are left out. */
export type AttributeValues = Record<string, string | number | boolean | undefined>;

/** ` name="value"` for each attribute that is not undefined; booleans are written 1 and 0. */
export function attributesXml(attributes: AttributeValues): string {
  let out = "";
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined) continue;
    const text = typeof value === "boolean" ? (value ? "1" : "0") : String(value);
    out += ` ${name}="${escapeAttribute(text)}"`;
  }
  return out;
}

/** One element as text; without contents it is closed in its start tag. */
export function elementXml(name: string, attributes: AttributeValues, contents = ""): string {
  const start = `<${name}${attributesXml(attributes)}`;
  return contents === "" ? `${start}/>` : `${start}>${contents}</${name}>`;
}

/** xsd:boolean, with a value for when the attribute is absent. */
export function booleanOf(value: string | undefined, absent = false): boolean {
  return value === undefined ? absent : value === "1" || value === "true" || value === "on";
}

/** A number from an attribute; undefined when it is absent or no number. */
export function numberOf(value: string | undefined): number | undefined {
  if (value === undefined || value.trim() === "") return undefined;
  const number = Number(value);
  return Number.isFinite(number) ? number : undefined;
}
