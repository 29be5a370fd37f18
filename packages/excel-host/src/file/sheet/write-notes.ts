import type { Note } from "../../model/rules";
import type { SheetModel } from "../../model/sheet";
import type { PackageEditor } from "../package/editor";
import { typeEnds } from "../package/relationships";
import { noteShapes } from "../parts/note-shapes";
import { notesXml, readNotes } from "../parts/notes";
import { threadNotes } from "../parts/threads";
import { SheetPart } from "./sheet-part";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Writes the notes of a sheet: the comments part and the shapes that show them. */
export function writeNotes(editor: PackageEditor, sheet: SheetModel, sheetPart: string): void {
  const comments = part(editor, sheetPart, "comments");
  const before = comments === undefined ? undefined : editor.text(comments);
  const notes = [...sheet.notes, ...threadNotes(sheet.comments)];
  if (sameNotes(before === undefined ? [] : readNotes(before), notes)) return;
  const text = notesXml(notes, before);
  if (comments !== undefined) editor.setText(comments, text);
  else editor.add(editor.free("xl/comments", ".xml"), text, "comments", sheetPart, `${OFFICE}/comments`);
  writeShapes(editor, notes, sheetPart);
}

function part(editor: PackageEditor, from: string, type: string): string | undefined {
  return editor.relations(from).find((relation) => typeEnds(relation, type))?.part;
}

/** The shapes go into the drawing that the sheet names as `<legacyDrawing>`; headers have one of their own. */
function writeShapes(editor: PackageEditor, notes: readonly Note[], sheetPart: string): void {
  const worksheet = SheetPart.of(editor.text(sheetPart) ?? "", sheetPart);
  const link = worksheet.element("legacyDrawing");
  const linkId = Object.entries(link?.attributes ?? {}).find(([key]) => /(^|:)id$/.test(key))?.[1];
  const known = editor.relations(sheetPart).find(({ id }) => id === linkId)?.part;
  if (known !== undefined) {
    editor.setText(known, noteShapes(notes, editor.text(known)));
    return;
  }
  const drawing = editor.free("xl/drawings/vmlDrawing", ".vml");
  const id = editor.add(drawing, noteShapes(notes, undefined), "vml", sheetPart, `${OFFICE}/vmlDrawing`);
  worksheet.replace("legacyDrawing", `<legacyDrawing xmlns:r="${OFFICE}" r:id="${id}"/>`);
  editor.setText(sheetPart, worksheet.toString());
}

/** The same notes, in whatever order. */
function sameNotes(one: readonly Note[], other: readonly Note[]): boolean {
  const texts = (notes: readonly Note[]) =>
    notes.map(({ row, column, author, text }) => JSON.stringify([row, column, author, text])).sort();
  return JSON.stringify(texts(one)) === JSON.stringify(texts(other));
}
