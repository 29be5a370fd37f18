import type { SheetDraft } from "../../model/draft";
import type { PackageEditor } from "../package/editor";
import { typeEnds, type Relationship } from "../package/relationships";
import { readNotes } from "../parts/notes";
import { readPersons, readThreads, standsForThread } from "../parts/threads";

/** Notes, and threads of comments; the notes that only stand for a thread are left out. */
export function readRemarks(
  source: PackageEditor,
  sheet: SheetDraft,
  relations: readonly Relationship[],
  personsText: string | undefined,
): void {
  const textOf = (type: string) => {
    const found = relations.find((relation) => typeEnds(relation, type));
    return found && source.text(found.part);
  };
  const [notes, threads] = [textOf("comments"), textOf("threadedComment")];
  if (notes !== undefined) sheet.notes = readNotes(notes);
  if (threads === undefined) return;
  const persons = readPersons(personsText);
  const comments = readThreads(threads, persons, sheet.notes);
  const isStandIn = standsForThread(comments);
  sheet.comments = structuredClone(comments) as SheetDraft["comments"];
  sheet.notes = sheet.notes.filter((note) => !isStandIn(note));
}
