import type { BookModel } from "./book";

/** An id that no sheet of the book has or has had. */
export function freeSheetId({ sheets, removedSheets }: BookModel): string {
  const taken = new Set([...sheets.map((sheet) => sheet.id), ...removedSheets]);
  for (let number = taken.size + 1; ; number++) if (!taken.has(`s${number}`)) return `s${number}`;
}
