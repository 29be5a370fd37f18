import { lembarDariContoh } from "../../../src/domain/reviu/contoh";
import type { LembarMentah } from "../../../src/domain/tabel";

/** A small workbook: its sheets, a line a row, "|" between cells. */
export type IsiBuku = Readonly<Record<string, readonly string[]>>;

/** A workbook with one planted error: the sheet and cell where it must be told, and what it must be. */
export interface BukuSalah {
  readonly nama: string;
  readonly isi: IsiBuku;
  /** "Sheet!C5"; several where more than one place would do. */
  readonly di: readonly string[];
  /** What the finding should say that it should be; absent where no one figure is right. */
  readonly seharusnya?: string;
  /** Codes that tell the error; another finding in that cell does not count. */
  readonly kode: RegExp;
}

/** The sheets of such a workbook. */
export const lembarBuku = (isi: IsiBuku): LembarMentah[] =>
  Object.entries(isi).map(([nama, baris]) =>
    lembarDariContoh({ nama, isi: baris.map((satu) => satu.replaceAll("|", "\t")).join("\n") }),
  );
