import { SaxesParser } from "saxes";

/** An element of a manifest: name and attributes without their namespace prefixes, children and own text. */
export interface ManifestElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly ManifestElement[];
  readonly text: string;
}

interface Growing extends ManifestElement {
  readonly children: Growing[];
  text: string;
}

/** Reads a manifest's XML into a tree whose root holds the document element; throws where it is no XML. */
export function readManifestTree(xml: string): ManifestElement {
  const parser = new SaxesParser();
  const root = growing("");
  const open = [root];
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const element = growing(local(name), attributes);
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on("text", (text) => {
    const element = open.at(-1);
    if (element) element.text += text;
  });
  parser.on("closetag", () => void open.pop());
  parser.write(xml).close();
  return root;
}

/** Every element below this one, in the order of the document. */
export function descendants(element: ManifestElement): ManifestElement[] {
  return element.children.flatMap((child) => [child, ...descendants(child)]);
}

/** The first element of this name below another. */
export function firstBelow(element: ManifestElement | undefined, name: string): ManifestElement | undefined {
  return element && descendants(element).find((candidate) => candidate.name === name);
}

/** The children of this name. */
export function childrenNamed(element: ManifestElement | undefined, name: string): ManifestElement[] {
  return element?.children.filter((child) => child.name === name) ?? [];
}

function growing(name: string, attributes: Readonly<Record<string, string>> = {}): Growing {
  const entries = Object.entries(attributes).map(([key, value]) => [local(key), value]);
  return { name, attributes: Object.fromEntries(entries) as Record<string, string>, children: [], text: "" };
}

/** Namespace prefixes do not matter in a manifest. */
function local(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}
