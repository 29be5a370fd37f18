import type { Link } from "../../model/rules";
import type { SheetModel } from "../../model/sheet";
import { parseRect, rectName } from "../../model/address";
import type { PackageEditor } from "../package/editor";
import { typeEnds, type Relationship } from "../package/relationships";
import { SheetPart } from "./sheet-part";
import { childrenOf, elementXml, parseXml } from "../xml/element";

const R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** The links of a worksheet part; `relations` are the part's own. */
export function readLinks(part: SheetPart, relations: readonly Relationship[]): Link[] {
  const xml = part.pieces.get("hyperlinks")?.trim() ?? "";
  return childrenOf(part.element("hyperlinks"), "hyperlink").flatMap((element): Link[] => {
    const { ref = "", location, tooltip } = element.attributes;
    const range = parseRect(ref);
    if (!range) return [];
    const id = relationId(element.attributes);
    const address = relations.find((relation) => relation.id === id && id !== undefined)?.target;
    return [
      {
        range,
        ...(address !== undefined && { address }),
        ...(location !== undefined && { location }),
        ...(tooltip !== undefined && { screenTip: tooltip }),
        source: xml.slice(element.start, element.end),
      },
    ];
  });
}

function relationId(attributes: Readonly<Record<string, string>>): string | undefined {
  return Object.entries(attributes).find(([key]) => /(^|:)id$/.test(key))?.[1];
}

/** Writes the links of a sheet (ECMA-376 18.3.1.47); addresses stand in relationships of the part. */
export function writeLinks(editor: PackageEditor, sheet: SheetModel, sheetPart: string): void {
  const part = SheetPart.of(editor.text(sheetPart) ?? "", sheetPart);
  if (sheet.links.length === 0 && part.element("hyperlinks") === undefined) return;
  const items = sheet.links.map((link) => linkXml(editor, link, sheetPart));
  part.replace("hyperlinks", items.length > 0 ? `<hyperlinks>${items.join("")}</hyperlinks>` : "");
  editor.setText(sheetPart, part.toString());
  dropUnused(editor, part, sheetPart);
}

function linkXml(editor: PackageEditor, link: Link, sheetPart: string): string {
  const ref = rectName(link.range);
  if (link.source !== undefined) {
    const { attributes } = parseXml(link.source, "hyperlink");
    return elementXml("hyperlink", { ...attributes, ref, ...locationOf(link) });
  }
  const id =
    link.address === undefined ? undefined : editor.relateOutside(sheetPart, `${R}/hyperlink`, link.address);
  const outside = id === undefined ? {} : { "xmlns:r": R, "r:id": id };
  return elementXml("hyperlink", { ref, ...outside, ...locationOf(link), tooltip: link.screenTip });
}

function locationOf({ location }: Link): { location?: string } {
  return location === undefined ? {} : { location };
}

/** Addresses of links that are gone. */
function dropUnused(editor: PackageEditor, part: SheetPart, sheetPart: string): void {
  const links = childrenOf(part.element("hyperlinks"), "hyperlink");
  const used = new Set(links.map(({ attributes }) => relationId(attributes)));
  const unused = editor
    .relations(sheetPart)
    .filter((relation) => typeEnds(relation, "hyperlink") && !used.has(relation.id));
  editor.unrelate(sheetPart, new Set(unused.map(({ id }) => id)));
}
