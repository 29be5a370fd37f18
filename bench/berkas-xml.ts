import { strFromU8 } from "fflate";
import { SaxesParser } from "saxes";

/** The package of an .xlsx and its XML, read by nothing of the host's. */

export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

/** A relationship, its target as a part's name. */
export interface Relation {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

const local = (name: string): string => name.slice(name.indexOf(":") + 1);

export function parse(text: string): Element {
  const root: Element = { name: "", attributes: {}, children: [], text: "" };
  const stack = [root];
  const parser = new SaxesParser({ xmlns: false });
  const top = (): Element => stack[stack.length - 1] ?? root;
  parser.on("opentag", ({ name, attributes }) => {
    const element: Element = { name: local(name), attributes, children: [], text: "" };
    top().children.push(element);
    stack.push(element);
  });
  parser.on("closetag", () => void stack.pop());
  parser.on("text", (piece) => void (top().text += piece));
  parser.on("cdata", (piece) => void (top().text += piece));
  parser.on("error", (error) => {
    throw error;
  });
  parser.write(text).close();
  return root.children[0] ?? root;
}

export function xmlOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c))
    return new TextDecoder("utf-16be").decode(bytes);
  const [, encoding = "utf-8"] =
    /^[^>]*?encoding=["']([\w-]+)/.exec(strFromU8(bytes.subarray(0, 200), true)) ?? [];
  return new TextDecoder(encoding).decode(bytes);
}

/** An element as one text that does not depend on how it is spelled. */
export function canonical(element: Element, targets: ReadonlyMap<string, string> = new Map()): string {
  const attributes = Object.entries(element.attributes)
    .filter(([name]) => !/^(?:xmlns|mc:)/.test(name) && !/:uid$/.test(name))
    .map(([name, value]) => `${local(name)}=${(name.startsWith("r:") && targets.get(value)) || value}`)
    .sort();
  const inner = element.children.map((child) => canonical(child, targets)).join("");
  const text = element.children.length > 0 ? element.text.trim() : element.text;
  return `<${[element.name, ...attributes].join(" ")}>${inner}${text}</>`;
}

export const childOf = (element: Element | undefined, name: string): Element | undefined =>
  element?.children.find((child) => child.name === name);

/** The part that a target means, seen from the folder of the part that leads to it. */
function resolved(from: string, target: string): string {
  const path = target.startsWith("/") ? [] : from.split("/").slice(0, -1);
  for (const step of target.replace(/\\/g, "/").split("/")) {
    if (step === "..") path.pop();
    else if (step !== "." && step !== "") path.push(step);
  }
  return path.join("/");
}

export type Parts = Readonly<Record<string, Uint8Array>>;

/** Names of parts are the same in capitals and without (OPC 6.2.2.3). */
export const partNamed = (parts: Parts, name: string): string =>
  name in parts
    ? name
    : (Object.keys(parts).find((candidate) => candidate.toLowerCase() === name.toLowerCase()) ?? name);

export function relations(parts: Parts, part: string): Relation[] {
  const at = part.lastIndexOf("/") + 1;
  const bytes = parts[partNamed(parts, `${part.slice(0, at)}_rels/${part.slice(at)}.rels`)];
  if (!bytes) return [];
  return parse(xmlOf(bytes)).children.map(({ attributes }) => {
    const { Id = "", Type = "", Target = "", TargetMode } = attributes;
    const type = Type.slice(Type.lastIndexOf("/") + 1);
    const target = TargetMode === "External" ? Target : partNamed(parts, resolved(part, Target));
    return { id: Id, type, target };
  });
}

/** The content type of each part. */
export function typesOf(parts: Parts): Map<string, string> {
  const bytes = parts["[Content_Types].xml"];
  const entries = bytes ? parse(xmlOf(bytes)).children : [];
  const attribute = (name: string, key: string): Map<string, string> =>
    new Map(
      entries
        .filter((entry) => entry.name === name)
        .map(({ attributes }) => [(attributes[key] ?? "").toLowerCase(), attributes.ContentType ?? ""]),
    );
  const [defaults, overrides] = [attribute("Default", "Extension"), attribute("Override", "PartName")];
  const typeOf = (part: string): string =>
    overrides.get(`/${part}`.toLowerCase()) ??
    defaults.get(part.slice(part.lastIndexOf(".") + 1).toLowerCase()) ??
    "";
  return new Map(
    Object.keys(parts)
      .filter((part) => !/\/$|calcChain|\[Content/i.test(part))
      .map((part) => [part.toLowerCase(), typeOf(part)]),
  );
}
