import type { BookModel } from "../../model/book";
import type { SheetModel } from "../../model/sheet";
import type { PackageEditor } from "../package/editor";
import { typeEnds } from "../package/relationships";
import { personsOf, personsXml, readPersons, readThreads, threadsXml } from "../parts/threads";

const MICROSOFT = "http://schemas.microsoft.com/office/2017/10/relationships";

/** Writes the threads of comments of a sheet; a part in which nothing changed keeps its bytes. */
export function writeThreads(editor: PackageEditor, sheet: SheetModel, sheetPart: string): void {
  const known = editor.relations(sheetPart).find((relation) => typeEnds(relation, "threadedComment"))?.part;
  const { comments } = sheet;
  if (known === undefined) {
    if (comments.length === 0) return;
    const part = editor.free("xl/threadedComments/threadedComment", ".xml");
    editor.add(part, threadsXml(comments), "threads", sheetPart, `${MICROSOFT}/threadedComment`);
  } else if (comments.length === 0) editor.remove(known, sheetPart);
  else if (threadsXml(readThreads(editor.text(known) ?? "", personsIn(sheet), [])) !== threadsXml(comments))
    editor.setText(known, threadsXml(comments));
}

function personsIn({ comments }: SheetModel) {
  return new Map(personsOf(comments).map((person) => [person.id, person]));
}

/** Adds to the workbook's list of persons those who are missing from it. */
export function writePersons(editor: PackageEditor, book: BookModel, workbookPart: string): void {
  const known = editor.relations(workbookPart).find((relation) => typeEnds(relation, "person"))?.part;
  const persons = readPersons(known === undefined ? undefined : editor.text(known));
  const before = persons.size;
  for (const person of book.sheets.flatMap(({ comments }) => personsOf(comments))) {
    // Somebody without a name is one whom the file's own list does not have.
    if (person.name !== "" && !persons.has(person.id)) persons.set(person.id, person);
  }
  if (persons.size === before) return;
  const text = personsXml(persons.values());
  if (known !== undefined) editor.setText(known, text);
  else editor.add("xl/persons/person.xml", text, "persons", workbookPart, `${MICROSOFT}/person`);
}
