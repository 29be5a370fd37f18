import type { BookModel, SourcePackage } from "../model/book";
import type { SheetModel } from "../model/sheet";
import { layoutOf, type SheetLayout, type SourceLayout } from "./layout";
import { PackageEditor } from "./package/editor";
import { typeEnds, type Relationship } from "./package/relationships";
import { renameInPart } from "./rename";
import { SheetPart } from "./sheet/sheet-part";

/** What a sheet may lead to that is bound to it by more than its place: ids, caches, macros. */
const WITHOUT_COPY: Readonly<Record<string, string>> = {
  pivotTable: "a pivot table",
  slicer: "a slicer",
  timeline: "a timeline",
  threadedComment: "threaded comments",
  control: "a form control",
  ctrlProp: "a form control",
  oleObject: "an embedded object",
};

function sourceLayout({ sheets }: SourceLayout, sheet: SheetModel): SheetLayout | undefined {
  const wanted = sheet.origin?.sheetId ?? sheet.id;
  return sheets.find(({ id }) => id === wanted && id !== "");
}

/** What a sheet has in its file that cannot be copied, in words; empty when it can be copied whole. */
export function partsWithoutCopy(
  parts: SourcePackage["parts"],
  source: SourceLayout,
  sheet: SheetModel,
): string[] {
  const layout = sourceLayout(source, sheet);
  if (!layout) return [];
  const relations = new PackageEditor(parts).relations(layout.part);
  const found = relations.flatMap((relation) => WITHOUT_COPY[lastWord(relation)] ?? []);
  return [...new Set(found)];
}

function lastWord({ type }: Relationship): string {
  return type.slice(type.lastIndexOf("/") + 1);
}

/** A copy's own drawings, charts and notes; pictures are shared, tables are written from the model. */
function fate(relation: Relationship): "own" | "shared" | "none" {
  if (typeEnds(relation, "table")) return "none";
  return typeEnds(relation, "image") ? "shared" : "own";
}

/**
 * Gives each copied sheet a copy of its original's part, with links, pictures, charts and notes, as they were read.
 * The layouts that come back bear a name that stands in for the sheet's own until everything is renamed.
 */
export function copySourceParts(editor: PackageEditor, book: BookModel, workbookPart: string): SheetLayout[] {
  return book.sheets.flatMap((sheet) => {
    const layout = sheet.origin && book.source && sourceLayout(layoutOf(book.source), sheet);
    return layout ? [copyOf(editor, layout, { id: sheet.id, name: standIn(book, sheet) }, workbookPart)] : [];
  });
}

/** A name that neither the file nor the book has for a sheet. */
function standIn(book: BookModel, { id }: SheetModel): string {
  const layouts = book.source ? layoutOf(book.source).sheets : [];
  const taken = new Set([...layouts, ...book.sheets].map(({ name }) => name));
  let name = `copy_${id}`;
  while (taken.has(name)) name += "_";
  return name;
}

function copyOf(
  editor: PackageEditor,
  layout: SheetLayout,
  { id, name }: Pick<SheetModel, "id" | "name">,
  workbookPart: string,
): SheetLayout {
  const part = editor.free("xl/worksheets/sheet", ".xml");
  const [own] = editor.relations(workbookPart).filter((relation) => relation.part === layout.part);
  const copies = editor.copyTree(layout.part, part, fate);
  editor.relate(workbookPart, own?.type ?? "", part);
  for (const copied of copies.values()) renameInPart(editor, copied, new Map([[layout.name, name]]));
  editor.setText(part, withoutCodeName(editor.text(part) ?? "", part));
  return { id, part, name, visibility: "", xml: "", tables: [] };
}

/** Two sheets of one name for macros are damage to Excel; tables are linked anew. */
function withoutCodeName(text: string, name: string): string {
  const part = SheetPart.of(text, name);
  const properties = part.pieces.get("sheetPr");
  if (properties !== undefined)
    part.replace("sheetPr", properties.replace(/\scodeName\s*=\s*(?:"[^"]*"|'[^']*')/, ""));
  part.replace("tableParts", "");
  return part.toString();
}
