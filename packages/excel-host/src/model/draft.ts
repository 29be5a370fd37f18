import type { BookModel } from "./book";
import type { InternedFormats } from "./format-table";
import type { SheetModel } from "./sheet";

/** An entry of a draft: its fields may be given other values; lists inside it are replaced, not changed. */
export type Editable<T> = { -readonly [K in keyof T]: T[K] };

type Field<F> =
  F extends ReadonlyMap<infer K, infer V>
    ? Map<K, Field<V>>
    : F extends ReadonlySet<infer V>
      ? Set<V>
      : F extends readonly (infer V)[]
        ? Editable<V>[]
        : Editable<F>;

/** The same data, to be changed: maps and lists take entries, and entries take other values. */
export type Draft<T> = { -readonly [K in keyof T]: Field<T[K]> };

/** A sheet that is being changed, or built. */
export type SheetDraft = Draft<SheetModel>;

/** A book that is being changed, or built. */
export interface BookDraft extends Draft<Omit<BookModel, "sheets" | "formats">> {
  sheets: SheetDraft[];
  formats: InternedFormats;
}

/** A book to be changed: the only way from the data that everybody sees to the data that src/model changes. */
export function draftOf(book: BookModel): BookDraft {
  return book as BookDraft;
}

/** A sheet of the book, to be changed. Throws when there is none with that id. */
export function draftSheet(book: BookModel, id: string): SheetDraft {
  const sheet = draftOf(book).sheets.find((candidate) => candidate.id === id);
  if (!sheet) throw new Error(`no sheet with id ${id}`);
  return sheet;
}
