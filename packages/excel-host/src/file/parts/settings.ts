import type { PackageEditor } from "../package/editor";
import { typeEnds } from "../package/relationships";
import { child, childrenOf, elementXml, parseXml } from "../xml/element";
import { Pieces } from "../xml/pieces";

/** Which add-in a document's settings belong to (MS-OWEXML 2.2.5 WebExtensionReference). */
export interface AddInReference {
  /** The manifest's id. */
  readonly id: string;
  readonly version: string;
  /** The store's pointer: "developer", "en-US", a catalogue's URL. */
  readonly store?: string;
  /** MS-OWEXML store types: "Registry" (side-loaded), "OMEX", "FileSystem", "EXCatalog" … */
  readonly storeType?: string;
}

const ORDER = ["reference", "alternateReferences", "properties", "bindings", "snapshot", "extLst"];
const NS = "http://schemas.microsoft.com/office/webextensions/webextension/2010/11";

/** The taskpanes part for one pane whose web extension is `rId`; not shown until the user opens it. */
export function taskPanesXml(): string {
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<wetp:taskpanes xmlns:wetp="http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11"></wetp:taskpanes>'
  );
}

/** Adds a pane to a taskpanes part. */
export function withTaskPane(text: string, relationId: string): string {
  const pieces = Pieces.of(text, "taskpanes");
  const reference = elementXml("wetp:webextensionref", {
    "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "r:id": relationId,
  });
  const attributes = {
    "xmlns:wetp": "http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11",
    dockstate: "right",
    visibility: 0,
    width: 350,
    row: pieces.list.length,
  };
  pieces.list.push({ name: "taskpane", xml: elementXml("wetp:taskpane", attributes, reference) });
  return pieces.toString();
}

/** True when a web extension part belongs to this add-in, installed from this kind of store where one is named. */
function belongsTo(text: string, addIn: Pick<AddInReference, "id" | "storeType">): boolean {
  const root = parseXml(text, "webextension");
  const references = [
    ...childrenOf(root, "reference"),
    ...childrenOf(child(root, "alternateReferences"), "reference"),
  ];
  const bare = (value = "") => value.replace(/[{}]/g, "").toLowerCase();
  const { id, storeType } = addIn;
  return references.some(
    ({ attributes }) =>
      bare(attributes.id) === bare(id) && (storeType === undefined || attributes.storeType === storeType),
  );
}

/** The settings in a web extension part: name → JSON text. */
function readSettings(text: string): Map<string, string> {
  const properties = child(parseXml(text, "webextension"), "properties");
  return new Map(
    childrenOf(properties, "property").map(({ attributes }) => [
      attributes.name ?? "",
      attributes.value ?? "null",
    ]),
  );
}

/** A web extension part with these settings; `old` keeps its reference, bindings and snapshot. */
export function settingsXml(
  settings: ReadonlyMap<string, string>,
  addIn: AddInReference,
  old?: string,
): string {
  const pieces = Pieces.of(old ?? newExtension(addIn), "webextension");
  const prefix = /<(\w+:)?webextension[\s>]/.exec(pieces.toString())?.[1] ?? "";
  const properties = [...settings].map(([name, value]) => elementXml(`${prefix}property`, { name, value }));
  pieces.replace("properties", [elementXml(`${prefix}properties`, {}, properties.join(""))], ORDER);
  return pieces.toString();
}

/** Excel gives each instance an id of its own; the add-in's is as good and makes the same book the same file. */
function newExtension(addIn: AddInReference): string {
  const { id, version, store = "developer", storeType = "Registry" } = addIn;
  const reference = elementXml("we:reference", { id, version, store, storeType });
  const contents = `${reference}<we:alternateReferences/><we:properties/><we:bindings/>`;
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    elementXml("we:webextension", { "xmlns:we": NS, id: `{${id.replace(/[{}]/g, "")}}` }, contents)
  );
}

/**
 * The settings of an add-in and the part that they stand in; without an add-in those of the only web extension in the
 * file. Undefined where the file has none.
 */
export function readOwnSettings(
  source: PackageEditor,
  addIn: Pick<AddInReference, "id" | "storeType"> | undefined,
): { readonly part: string; readonly settings: Map<string, string> } | undefined {
  const panes = source.relations("").find((relation) => typeEnds(relation, "webextensiontaskpanes"));
  const parts = (panes ? source.relations(panes.part) : [])
    .filter((relation) => typeEnds(relation, "webextension"))
    .flatMap(({ part }) => {
      const text = source.text(part);
      return text === undefined ? [] : [{ part, text }];
    });
  const own = addIn
    ? parts.find(({ text }) => belongsTo(text, addIn))
    : parts.length === 1
      ? parts[0]
      : undefined;
  return own && { part: own.part, settings: readSettings(own.text) };
}
