/** Values of a block of cells as Excel gives them; errors are their texts ("#VALUE!"). */
export type NilaiBlok = readonly (readonly (string | number | boolean | null)[])[];

/** What was found in the open workbook, before anything of it is read: titles, names, tables, settings. */
export interface KerangkaBuku {
  readonly lembar: readonly { readonly judul: string; readonly id: string }[];
  /** Workbook-wide names; `rumus` as in "='Realisasi Anggaran'!$A$1". */
  readonly nama: readonly { readonly nama: string; readonly rumus: string }[];
  readonly tabel: readonly { readonly nama: string; readonly lembar: string }[];
  /** Our own settings in the document, by key. */
  readonly setelan: Readonly<Record<string, unknown>>;
  /** Sheets cannot be added: the structure is protected. */
  readonly terkunci: boolean;
}

/** Keys of our settings in the document. */
export const KUNCI_SETELAN = {
  /** `Pengaturan`. */
  pengaturan: "LKJIP.pengaturan",
  /** `{ versi, lembar }`: which sheets we made, by their ids. */
  struktur: "LKJIP.struktur",
} as const;

/** Is this key of a document setting ours? All of them begin alike. */
export function setelanKami(kunci: string): boolean {
  return kunci.startsWith("LKJIP.");
}

/** Titles and names are the same for Excel whatever their case. */
export function samaNama(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
