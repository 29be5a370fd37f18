import { oneCell, type Workbook } from "excel-host";
import type { Edits } from "./edits";

interface Place {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** The note on a cell, or the remarks of its comment, one a line. */
export function noteAt(workbook: Workbook, { sheetId, row, column }: Place): string | undefined {
  const { notes, comments } = workbook.sheet(sheetId);
  const isHere = (one: { readonly row: number; readonly column: number }): boolean =>
    one.row === row && one.column === column;
  const thread = comments.find(isHere);
  if (!thread) return notes.find(isHere)?.text;
  return [thread, ...thread.replies].map(({ author, text }) => `${author.name}: ${text}`).join("\n");
}

/** True where the cell carries a comment with answers, which is not edited as a note. */
export function hasComment(workbook: Workbook, { sheetId, row, column }: Place): boolean {
  return workbook.sheet(sheetId).comments.some((one) => one.row === row && one.column === column);
}

/** Puts a note on a cell, another in its place, or takes it away (an empty text); one step back undoes it. */
export function setNote(workbook: Workbook, edits: Edits, place: Place, text: string): void {
  const { sheetId, row, column } = place;
  const area = oneCell({ row, column });
  edits.whole(sheetId, area, () =>
    workbook.edit(sheetId, "notes", (draft) => {
      const before = draft.notes.find((note) => note.row === row && note.column === column);
      const others = draft.notes.filter((note) => note !== before);
      const note = { row, column, author: before?.author ?? "", text };
      draft.notes = text === "" ? others : [...others, note];
    }),
  );
}
