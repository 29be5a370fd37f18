import type { BookModel, XmlPart } from "../../model/book";
import { freeXmlPartId } from "../../model/xml-parts";
import type { PackageEditor } from "../package/editor";
import { typeEnds, type Relationship } from "../package/relationships";
import { elementXml, parseXml } from "../xml/element";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const DS = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";

/** The id in the properties of a part; undefined where it has none. */
function storedId(source: PackageEditor, part: string): string | undefined {
  const properties = source.relations(part).find((relation) => typeEnds(relation, "customXmlProps"));
  const text = properties && source.text(properties.part);
  const attributes = text === undefined ? {} : parseXml(text, properties?.part).attributes;
  return Object.entries(attributes).find(([name]) => /(^|:)itemID$/.test(name))?.[1];
}

/** The custom XML parts of a workbook. */
export function readXmlParts(source: PackageEditor, relations: readonly Relationship[]): XmlPart[] {
  const found: XmlPart[] = [];
  for (const { part } of relations.filter((relation) => typeEnds(relation, "customXml"))) {
    const xml = source.text(part);
    if (xml === undefined) continue;
    found.push({ id: storedId(source, part) ?? freeXmlPartId(found), xml, part });
  }
  return found;
}

/** Brings the custom XML parts into the package: changed ones are written, gone ones go with their properties. */
export function writeXmlParts(editor: PackageEditor, book: BookModel, workbookPart: string): void {
  if (!book.changed.has("xmlParts")) return;
  const kept = new Set(book.xmlParts.map(({ part }) => part));
  for (const relation of editor.relations(workbookPart)) {
    if (typeEnds(relation, "customXml") && !kept.has(relation.part))
      editor.removeTree(relation.part, workbookPart);
  }
  for (const item of book.xmlParts) {
    if (item.part !== undefined) editor.setText(item.part, item.xml);
    else addPart(editor, item, workbookPart);
  }
}

function addPart(editor: PackageEditor, { id, xml }: XmlPart, workbookPart: string): void {
  const part = editor.free("customXml/item", ".xml");
  editor.setText(part, xml);
  editor.relate(workbookPart, `${OFFICE}/customXml`, part);
  const references = elementXml("ds:schemaRefs", {});
  const properties = elementXml("ds:datastoreItem", { "ds:itemID": id, "xmlns:ds": DS }, references);
  const text = `<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n${properties}`;
  const name = part.replace("item", "itemProps");
  editor.add(name, text, "xmlProperties", part, `${OFFICE}/customXmlProps`);
}
