import { SaxesParser } from "saxes";

/** What pressing a control does. */
export type ControlAction =
  { readonly kind: "function"; readonly name: string } | { readonly kind: "pane"; readonly url: string };

export interface ManifestControl {
  readonly id: string;
  readonly action: ControlAction;
}

/** What the host needs of an add-in-only manifest. */
export interface AddInManifest {
  readonly id: string;
  readonly version: string;
  /** The page of the shared runtime (or the pane's, without one). */
  readonly pageUrl: string;
  readonly controls: readonly ManifestControl[];
  readonly functions?: { readonly metadataUrl: string; readonly namespace: string };
}

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

/** Reads a manifest; throws where it is no XML or lacks what the host needs. */
export function readManifest(xml: string): AddInManifest {
  const root = parseXml(xml);
  const resources = new Map(
    descendants(root).flatMap(({ attributes: { id, DefaultValue } }) =>
      id !== undefined && DefaultValue !== undefined ? [[id, DefaultValue] as const] : [],
    ),
  );
  const resource = (element: Element | undefined): string | undefined =>
    resources.get(element?.attributes["resid"] ?? "");
  const runtime = first(root, "Runtime");
  const fallback = first(root, "SourceLocation")?.attributes["DefaultValue"];
  const pageUrl = resource(runtime) ?? fallback;
  if (!pageUrl) throw new Error("The manifest names no page.");
  const functions = functionsOf(root, resource);
  return {
    id: first(root, "Id")?.text.trim() ?? "",
    version: first(root, "Version")?.text.trim() ?? "1.0.0.0",
    pageUrl,
    controls: descendants(root).flatMap((element) => controlOf(element, resource) ?? []),
    ...(functions ? { functions } : {}),
  };
}

function functionsOf(
  root: Element,
  resource: (element: Element | undefined) => string | undefined,
): AddInManifest["functions"] {
  const point = descendants(root).find(({ attributes }) => attributes["type"] === "CustomFunctions");
  if (!point) return undefined;
  const metadata = first(point, "Metadata");
  const metadataUrl = resource(metadata && first(metadata, "SourceLocation"));
  const namespace = resource(first(point, "Namespace"));
  if (!metadataUrl || !namespace)
    throw new Error("The manifest's custom functions lack metadata or namespace.");
  return { metadataUrl, namespace };
}

function controlOf(
  element: Element,
  resource: (element: Element | undefined) => string | undefined,
): ManifestControl | undefined {
  const action = element.name === "Control" || element.name === "Item" ? first(element, "Action") : undefined;
  const { id } = element.attributes;
  if (!action || id === undefined) return undefined;
  if (action.attributes["type"] === "ExecuteFunction") {
    return { id, action: { kind: "function", name: first(action, "FunctionName")?.text.trim() ?? "" } };
  }
  return { id, action: { kind: "pane", url: resource(first(action, "SourceLocation")) ?? "" } };
}

function descendants(element: Element): Element[] {
  return element.children.flatMap((child) => [child, ...descendants(child)]);
}

function first(element: Element, name: string): Element | undefined {
  return descendants(element).find((candidate) => candidate.name === name);
}

/** Namespace prefixes do not matter here: names and attributes are kept without them. */
function parseXml(xml: string): Element {
  const parser = new SaxesParser();
  const root: Element = { name: "", attributes: {}, children: [], text: "" };
  const open: Element[] = [root];
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", (tag) => {
    const attributes = Object.entries(tag.attributes).map(([key, value]) => [local(key), value]);
    const element: Element = {
      name: local(tag.name),
      attributes: Object.fromEntries(attributes) as Record<string, string>,
      children: [],
      text: "",
    };
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

function local(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}
