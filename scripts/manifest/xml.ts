/** An element to write: name, attributes, and either children or a text. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly content: readonly XmlNode[] | string;
}

/** Makes an element. */
export function el(
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  content: readonly XmlNode[] | string = [],
): XmlNode {
  return { name, attributes, content };
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}

/** Writes an element and what is in it, two blanks a level, ending with a line break. */
export function writeXml(node: XmlNode, indent = ""): string {
  const attributes = Object.entries(node.attributes).map(([name, value]) => ` ${name}="${escape(value)}"`);
  const start = `${indent}<${node.name}${attributes.join("")}`;
  if (typeof node.content === "string") return `${start}>${escape(node.content)}</${node.name}>\n`;
  if (node.content.length === 0) return `${start}/>\n`;
  const children = node.content.map((child) => writeXml(child, `${indent}  `)).join("");
  return `${start}>\n${children}${indent}</${node.name}>\n`;
}
