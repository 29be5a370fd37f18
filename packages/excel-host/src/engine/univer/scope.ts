import type { BookModel } from "../../model/book";
import type { DefinedName, TableModel } from "../../model/rules";
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

/** What the names and tables of a book mean at one moment; each list is gone through once, whoever asks how often. */
export class Meanings {
  private names: Map<string, DefinedName[]> | undefined;
  private tables: Map<string, FoundTable> | undefined;

  constructor(readonly book: BookModel) {}

  /** The formula behind a name as seen from a sheet: its own names hide those of the workbook. */
  nameFormula(name: string, sheetId: string): string | undefined {
    const named = (this.names ??= byName(this.book)).get(name.toLowerCase()) ?? [];
    const found =
      named.find((candidate) => candidate.sheetId === sheetId) ??
      named.find((candidate) => candidate.sheetId === undefined);
    return found?.formula;
  }

  /** The table with this name; without a name, the table that the place lies in. */
  tableFor(name: string, place: Place): FoundTable | undefined {
    if (name !== "") return (this.tables ??= tablesByName(this.book)).get(name.toLowerCase());
    const sheet = this.book.sheets.find(({ id }) => id === place.sheetId);
    const table = sheet?.tables.find((candidate) => holds(candidate, place));
    return sheet && table && { sheet, table };
  }
}

/** The formula behind a name, for a single question. */
export function nameFormula(book: BookModel, name: string, sheetId: string): string | undefined {
  return new Meanings(book).nameFormula(name, sheetId);
}

/** The table with this name, or that the place lies in, for a single question. */
export function tableFor(book: BookModel, name: string, place: Place): FoundTable | undefined {
  return new Meanings(book).tableFor(name, place);
}

function byName({ names }: BookModel): Map<string, DefinedName[]> {
  const found = new Map<string, DefinedName[]>();
  for (const name of names) {
    const key = name.name.toLowerCase();
    const same = found.get(key);
    if (same) same.push(name);
    else found.set(key, [name]);
  }
  return found;
}

function tablesByName({ sheets }: BookModel): Map<string, FoundTable> {
  const found = new Map<string, FoundTable>();
  for (const sheet of sheets) {
    for (const table of sheet.tables) {
      const key = table.name.toLowerCase();
      if (!found.has(key)) found.set(key, { sheet, table });
    }
  }
  return found;
}

function holds(table: TableModel, place: Place): boolean {
  const { top, bottom, left, right } = table.range;
  return place.row >= top && place.row <= bottom && place.column >= left && place.column <= right;
}

/** A sheet name as a formula needs it: always quoted, quotes doubled. */
export function quotedSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'!`;
}
