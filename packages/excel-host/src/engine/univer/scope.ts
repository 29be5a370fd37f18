import type { BookModel } from "../../model/book";
import type { TableModel } from "../../model/rules";
import type { SheetModel } from "../../model/sheet";

/** Where a formula stands: names and `[@Column]` mean something only from a place. */
export interface Place {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

interface FoundTable {
  readonly sheet: SheetModel;
  readonly table: TableModel;
}

/** The table with this name; without a name, the table that the place lies in. */
export function tableFor(book: BookModel, name: string, place: Place): FoundTable | undefined {
  const wanted = name.toLowerCase();
  for (const sheet of book.sheets) {
    const table = sheet.tables.find((candidate) =>
      wanted === ""
        ? sheet.id === place.sheetId && holds(candidate, place)
        : candidate.name.toLowerCase() === wanted,
    );
    if (table) return { sheet, table };
  }
  return undefined;
}

function holds(table: TableModel, place: Place): boolean {
  const { top, bottom, left, right } = table.range;
  return place.row >= top && place.row <= bottom && place.column >= left && place.column <= right;
}

/** The formula behind a name as seen from a sheet: its own names hide those of the workbook. */
export function nameFormula(book: BookModel, name: string, sheetId: string): string | undefined {
  const wanted = name.toLowerCase();
  const named = book.names.filter((candidate) => candidate.name.toLowerCase() === wanted);
  const found =
    named.find((candidate) => candidate.sheetId === sheetId) ??
    named.find((candidate) => candidate.sheetId === undefined);
  return found?.formula;
}

/** A sheet name as a formula needs it: always quoted, quotes doubled. */
export function quotedSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'!`;
}
