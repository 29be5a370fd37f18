import type { Editable } from "../../model/draft";
import { isShortInteger, type DocumentProperties } from "../../model/book";
import { child, childrenOf, elementXml, parseXml, type XmlElement } from "../xml/element";
import { Pieces, withoutPrefix } from "../xml/pieces";
import { escapeText } from "../xml/text";

/** Core properties: the model's name and the element's. */
const CORE = [
  ["title", "dc:title"],
  ["subject", "dc:subject"],
  ["author", "dc:creator"],
  ["keywords", "cp:keywords"],
  ["comments", "dc:description"],
  ["category", "cp:category"],
  ["lastAuthor", "cp:lastModifiedBy"],
  ["created", "dcterms:created"],
  ["revision", "cp:revision"],
] as const;
const APP = [
  ["manager", "Manager"],
  ["company", "Company"],
] as const;

const APP_ORDER = ["Template", "Manager", "Company", "Application", "DocSecurity"];

const NEW_CORE =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ' +
  'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" ' +
  'xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"></cp:coreProperties>';

/** LibreOffice trusts the calculated values of a file only when it knows the program named here. */
const NEW_APP =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties" ' +
  'xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">' +
  "<Application>Microsoft Excel</Application><AppVersion>16.0300</AppVersion></Properties>";

const NEW_CUSTOM =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" ' +
  'xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"></Properties>';

const CUSTOM_FORMAT_ID = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";

/** Reads the three property parts; each may be absent. */
export function readProperties(
  core: string | undefined,
  app: string | undefined,
  custom: string | undefined,
): DocumentProperties {
  const coreRoot = core === undefined ? undefined : parseXml(core, "core");
  const appRoot = app === undefined ? undefined : parseXml(app, "app");
  const text = (root: XmlElement | undefined, name: string) =>
    child(root, name.replace(/^.*:/, ""))?.text ?? "";
  const properties = { custom: readCustom(custom) } as Editable<DocumentProperties>;
  for (const [key, element] of CORE) properties[key] = text(coreRoot, element);
  for (const [key, element] of APP) properties[key] = text(appRoot, element);
  return properties;
}

function readCustomValue(property: XmlElement): string | number | boolean {
  const [value] = property.children;
  const text = value?.text ?? "";
  const type = value?.name.replace(/^.*:/, "") ?? "";
  if (type === "bool") return text === "true" || text === "1";
  return /^(?:i\d|int|ui\d|uint|r\d|decimal)$/.test(type) && Number.isFinite(Number(text))
    ? Number(text)
    : text;
}

function readCustom(text: string | undefined): DocumentProperties["custom"] {
  if (text === undefined) return new Map();
  const properties = childrenOf(parseXml(text, "custom"), "property");
  return new Map(properties.map((property) => [property.attributes.name ?? "", readCustomValue(property)]));
}

/** Dates of the core part name their type. */
function typeOf(element: string): Record<string, string> {
  return element.startsWith("dcterms:") ? { "xsi:type": "dcterms:W3CDTF" } : {};
}

function setTexts(
  pieces: Pieces,
  names: readonly (readonly [string, string])[],
  properties: DocumentProperties,
  order: readonly string[],
): void {
  for (const [key, element] of names) {
    const local = element.replace(/^.*:/, "");
    const old = pieces.get(local);
    const value = properties[key as "title"];
    const before = old === undefined ? "" : (parseXml(old.trim(), element).text ?? "");
    if (before !== value)
      pieces.replace(
        local,
        [value === "" ? "" : elementXml(element, typeOf(element), escapeText(value))],
        order,
      );
  }
}

/** The core part with the book's properties; everything else in it stays. */
export function coreXml(properties: DocumentProperties, old: string | undefined): string {
  const pieces = Pieces.of(old ?? NEW_CORE, "core");
  pieces.declare("dc", "http://purl.org/dc/elements/1.1/");
  pieces.declare("dcterms", "http://purl.org/dc/terms/");
  pieces.declare("xsi", "http://www.w3.org/2001/XMLSchema-instance");
  pieces.declare("cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties");
  setTexts(pieces, CORE, properties, []);
  return pieces.toString();
}

/** The app part with the book's properties; everything else in it stays. */
export function appXml(properties: DocumentProperties, old: string | undefined): string {
  const pieces = Pieces.of(withoutPrefix(old ?? NEW_APP), "app");
  setTexts(pieces, APP, properties, APP_ORDER);
  return pieces.toString();
}

/** The app part without the lists of sheets and names, which no longer hold (readers do not need them). */
export function withoutSheetTitles(app: string): string {
  const pieces = Pieces.of(withoutPrefix(app), "app");
  pieces.replace("HeadingPairs", [], []);
  pieces.replace("TitlesOfParts", [], []);
  return pieces.toString();
}

function customValueXml(value: string | number | boolean): string {
  if (typeof value === "boolean") return `<vt:bool>${value}</vt:bool>`;
  if (typeof value === "string") return `<vt:lpwstr>${escapeText(value)}</vt:lpwstr>`;
  return isShortInteger(value) ? `<vt:i4>${value}</vt:i4>` : `<vt:r8>${value}</vt:r8>`;
}

/** The part with the user's own properties; those that are as they were keep their bytes. */
export function customXml(custom: DocumentProperties["custom"], old: string | undefined): string {
  const text = withoutPrefix(old ?? NEW_CUSTOM);
  const pieces = Pieces.of(text, "custom");
  const before = childrenOf(parseXml(text, "custom"), "property");
  const known = new Map(before.map((element) => [element.attributes.name, element]));
  let pid = Math.max(1, ...before.map((element) => Number(element.attributes.pid) || 1));
  const items = [...custom].map(([name, value]) => {
    const element = known.get(name);
    if (element && readCustomValue(element) === value) return text.slice(element.start, element.end);
    pid += 1;
    return elementXml(
      "property",
      { fmtid: CUSTOM_FORMAT_ID, pid: element?.attributes.pid ?? pid, name },
      customValueXml(value),
    );
  });
  pieces.replace("property", items, []);
  return pieces.toString();
}
