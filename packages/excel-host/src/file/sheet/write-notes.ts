import type { SheetModel } from "../../model/sheet";
import type { PackageEditor } from "../package/editor";
import { typeEnds } from "../package/relationships";
import { noteShapes } from "../parts/note-shapes";
import { notesXml, readNotes } from "../parts/notes";
import { SheetPart } from "./sheet-part";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Writes the notes of a sheet: the comments part and the shapes that show them. */
export function writeNotes(editor: PackageEditor, sheet: SheetModel, sheetPart: string): void {
  const comments = part(editor, sheetPart, "comments");
  const before = comments === undefined ? undefined : editor.text(comments);
  if (JSON.stringify(before === undefined ? [] : readNotes(before)) === JSON.stringify(sheet.notes)) return;
  const text = notesXml(sheet.notes, before);
  if (comments !== undefined) editor.setText(comments, text);
  else editor.add(editor.free("xl/comments", ".xml"), text, "comments", sheetPart, `${OFFICE}/comments`);
  writeShapes(editor, sheet, sheetPart);
}

function part(editor: PackageEditor, from: string, type: string): string | undefined {
  return editor.relations(from).find((relation) => typeEnds(relation, type))?.part;
}

/** The shapes go into the drawing that the sheet names as `<legacyDrawing>`; headers have one of their own. */
function writeShapes(editor: PackageEditor, sheet: SheetModel, sheetPart: string): void {
  const worksheet = SheetPart.of(editor.text(sheetPart) ?? "", sheetPart);
  const link = worksheet.element("legacyDrawing");
  const linkId = Object.entries(link?.attributes ?? {}).find(([key]) => /(^|:)id$/.test(key))?.[1];
  const known = editor.relations(sheetPart).find(({ id }) => id === linkId)?.part;
  if (known !== undefined) {
    editor.setText(known, noteShapes(sheet.notes, editor.text(known)));
    return;
  }
  const drawing = editor.free("xl/drawings/vmlDrawing", ".vml");
  const id = editor.add(
    drawing,
    noteShapes(sheet.notes, undefined),
    "vml",
    sheetPart,
    `${OFFICE}/vmlDrawing`,
  );
  worksheet.replace("legacyDrawing", `<legacyDrawing xmlns:r="${OFFICE}" r:id="${id}"/>`);
  editor.setText(sheetPart, worksheet.toString());
}
