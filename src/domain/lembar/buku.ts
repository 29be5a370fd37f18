import { lembarDari } from "./area";

/** Values of a block of cells as Excel gives them; errors are their texts ("#VALUE!"). */
export type NilaiBlok = readonly (readonly (string | number | boolean | null)[])[];

/** What was found in the open workbook, before anything of it is read: titles, names, tables, settings. */
export interface KerangkaBuku {
  readonly lembar: readonly { readonly judul: string; readonly id: string }[];
  /** Workbook-wide names; `rumus` as in "='Realisasi Anggaran'!$A$1". */
  readonly nama: readonly { readonly nama: string; readonly rumus: string }[];
  readonly tabel: readonly { readonly nama: string; readonly lembar: string }[];
  /** Our own settings in the document, by key ("LKJIP.…"). */
  readonly setelan: Readonly<Record<string, unknown>>;
  /** Sheets cannot be added: the structure is protected. */
  readonly terkunci: boolean;
}

/** A block of cells that was read: where it stands and what it holds. */
export interface BlokTerbaca {
  readonly lembar: string;
  /** "A6:K14". */
  readonly area: string;
  readonly nilai: NilaiBlok;
  /** The same cells with their formulas, where they were asked for. */
  readonly rumus?: readonly (readonly unknown[])[];
}

/** An Excel table that was read: header row and data rows, without the totals row. */
export interface TabelTerbaca extends BlokTerbaca {
  readonly nama: string;
  /** What stands below the table, its totals row included or not; the first row is the one right below it. */
  readonly bawah?: BlokTerbaca;
  /** Cells that hold a number in percent format, in the rows and columns of `nilai`. */
  readonly persen?: readonly (readonly boolean[])[];
  /** Number formats of the same cells; none in the header row. */
  readonly format?: readonly (readonly string[])[];
}

/** A workbook after both readings: its frame, our tables and our named cells. */
export interface BukuTerbaca extends KerangkaBuku {
  readonly isiTabel: readonly TabelTerbaca[];
  /** By name in lower case. */
  readonly isiNama: Readonly<Record<string, BlokTerbaca>>;
  /** Excel's decimal separator is the Indonesian comma. */
  readonly komaDesimal: boolean;
}

/** Every setting of ours in a document has a key that begins so. */
export const AWAL_SETELAN = "LKJIP.";

/** Keys of our settings in the document. */
export const KUNCI_SETELAN = {
  /** `Pengaturan`. */
  pengaturan: "LKJIP.pengaturan",
  /** `{ versi }`: this workbook was prepared by us. */
  struktur: "LKJIP.struktur",
} as const;

/** Every hidden name that marks a sheet of ours, a form or a report, begins so; it stands on A1. */
export const AWAL_PENANDA = "LKJIP_Lembar_";

/** Titles and names are the same for Excel whatever their case. */
export function samaNama(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** A named block of ours that was read. */
export function blokNama({ isiNama }: Pick<BukuTerbaca, "isiNama">, nama: string): BlokTerbaca | undefined {
  const kunci = nama.toLowerCase();
  return Object.hasOwn(isiNama, kunci) ? isiNama[kunci] : undefined;
}

/** The title of the sheet where a name of ours stands; undefined where it is gone. */
export function lembarOlehNama({ nama }: Pick<KerangkaBuku, "nama">, dicari: string): string | undefined {
  const item = nama.find((satu) => samaNama(satu.nama, dicari));
  return item && lembarDari(item.rumus);
}

/** Titles of the sheets that are ours, forms and reports, by their hidden names. */
export function lembarKami({ nama }: Pick<KerangkaBuku, "nama">): string[] {
  const awal = AWAL_PENANDA.toLowerCase();
  return nama
    .filter((satu) => satu.nama.toLowerCase().startsWith(awal))
    .flatMap(({ rumus }) => lembarDari(rumus) ?? []);
}
