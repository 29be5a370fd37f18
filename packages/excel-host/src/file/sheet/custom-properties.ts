import type { SheetModel } from "../../model/sheet";
import type { PackageEditor } from "../package/editor";
import { childrenOf, elementXml } from "../xml/element";
import { SheetPart } from "./sheet-part";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.customProperty";

/** The properties that programs keep with a sheet: each in a part of its own, in UTF-16 (ECMA-376 18.3.1.22, 12.3.6). */
export function readCustomProperties(
  part: SheetPart,
  sheetPart: string,
  editor: PackageEditor,
): Map<string, string> {
  const parts = new Map(editor.relations(sheetPart).map((relation) => [relation.id, relation.part]));
  return new Map(
    childrenOf(part.element("customProperties"), "customPr").map(({ attributes }) => {
      const id = Object.entries(attributes).find(([key]) => /(^|:)id$/.test(key))?.[1] ?? "";
      const bytes = editor.parts.get(parts.get(id) ?? "");
      return [attributes.name ?? "", bytes ? new TextDecoder("utf-16le").decode(bytes) : ""];
    }),
  );
}

/** Writes the properties of a sheet; nothing is touched where they are as they were. */
export function writeCustomProperties(editor: PackageEditor, sheet: SheetModel, sheetPart: string): void {
  const part = SheetPart.of(editor.text(sheetPart) ?? "", sheetPart);
  const before = readCustomProperties(part, sheetPart, editor);
  if (JSON.stringify([...before]) === JSON.stringify([...sheet.properties])) return;
  for (const { part: gone, type } of editor.relations(sheetPart))
    if (type.endsWith("/customProperty")) editor.remove(gone, sheetPart);
  const items = [...sheet.properties].map(([name, value]) => {
    const made = editor.free("xl/customProperty", ".bin");
    editor.parts.set(made, utf16(value));
    editor.setContentType(made, TYPE);
    const id = editor.relate(sheetPart, `${OFFICE}/customProperty`, made);
    return elementXml("customPr", { "xmlns:r": OFFICE, name, "r:id": id });
  });
  part.replace(
    "customProperties",
    items.length > 0 ? elementXml("customProperties", {}, items.join("")) : "",
  );
  editor.setText(sheetPart, part.toString());
}

function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < text.length; index++) view.setUint16(index * 2, text.charCodeAt(index), true);
  return bytes;
}
