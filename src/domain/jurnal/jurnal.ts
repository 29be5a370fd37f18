import type { AturanWarna } from "../warna/rencana";
import type { CetakLaporan } from "../lembar/cetak-laporan";
import type { IsiSel, Padat } from "./padat";
import type { RupaSel } from "./rupa-sel";

/** Keys of the journal in the document's settings begin so: one run a key, "LKJIP.jurnal.7", in pieces. */
export const AWAL_JURNAL = "LKJIP.jurnal.";
/** Hidden names that follow what a run has written when rows or columns are inserted: prefix and a number. */
export const NAMA_JURNAL = "LKJIP_Jurnal_";
/** Those of version 0.1. */
export const NAMA_TAMBAHAN = "LKJIP_Tambahan_";

/** Runs that are kept at most; the oldest go first. */
export const RUN_TERBANYAK = 10;
/** Letters that all runs take together at most. */
export const HURUF_TERBANYAK = 400_000;

/** Commands that write; each has a word in the texts. */
export const PERINTAH_JURNAL = [
  "warnai",
  "laporan",
  "siapkan",
  "pengaturan",
  "profil",
  "ambil",
  "perbaiki",
  "kirim",
  "reviu",
  "catatan-reviu",
  "memang-benar",
  "tanda",
  "tahun-baru",
  "baris-bawah",
  "jadikan-angka",
] as const;

/** A command that writes. */
export type PerintahJurnal = (typeof PERINTAH_JURNAL)[number];

/** How a block of two columns looked before we touched it; null where cells differed and were left alone. */
export interface RupaBlok {
  readonly kepala?: {
    readonly tebal: boolean | null;
    readonly bungkus: boolean | null;
    readonly datar: string | null;
    readonly tegak: string | null;
  };
  /** Number formats of the first column from the header down, equal ones counted. */
  readonly format: readonly (readonly [string, number])[];
  /** Edges of the block that had no line. */
  readonly tanpaGaris: readonly string[];
  /** The second column had the sheet's own width. */
  readonly lebarBiasa: boolean;
}

/** A sheet that a run has changed. It is found by the hidden name, then by its title, last by its id. */
export interface TempatLembar {
  readonly judul: string;
  readonly id: string;
  /** A hidden name that stands on it. */
  readonly nama?: string;
}

/** Cells that a run replaced. */
export interface LangkahSel {
  readonly jenis: "sel";
  /** Index in the run's sheets. */
  readonly lembar: number;
  /** The name that follows the block. */
  readonly nama?: string;
  /** Where the block stood: "F2:G12". */
  readonly area: string;
  /** What stood there, one entry a column, formulas relative to their rows. */
  readonly lama: readonly Padat[];
  /** What the run wrote; undefined for runs of 0.1, whose formulas carry our mark. */
  readonly baru?: readonly Padat[];
  /** Titles that we give the columns' first cells. */
  readonly judul?: readonly string[];
  readonly rupa?: RupaBlok;
  /** How a sheet of ours that is written anew looked there. */
  readonly rupaSel?: RupaSel;
  /** How it was printed, where that is known. */
  readonly cetak?: CetakLaporan;
  /** Merged cells of the block as they were, counted from its first cell: "A1:C1". */
  readonly gabung?: readonly string[];
}

/** Rules of ours that the sheet had in the area at hand: those of colours, or the marks of the review. */
export interface LangkahAturan {
  readonly jenis: "aturan";
  readonly lembar: number;
  /** The name that follows the area; undefined: the whole sheet. */
  readonly nama?: string;
  readonly area: string;
  readonly aturan: readonly AturanWarna[];
  /** The marks of the review; without it the rules of colours. */
  readonly milik?: "reviu";
}

/** A sheet that the run made. It goes again only if it is untouched. */
export interface LangkahLembar {
  readonly jenis: "lembar";
  readonly lembar: number;
  /** Names that were defined with it and go with it. */
  readonly nama: readonly string[];
  /** Fingerprint of its cells when it was finished; undefined: the run did not get so far. */
  readonly sidik?: string;
  /** Until then: fingerprints of the cells that are planned, see `sidikRencana`. */
  readonly rencana?: string;
}

/** Cells that were inserted to make room. */
export interface LangkahSisip {
  readonly jenis: "sisip";
  readonly lembar: number;
  readonly nama: string;
  readonly arah: "Down" | "Right";
}

/** A defined name of ours; null where there was none. */
export interface LangkahNama {
  readonly jenis: "nama";
  readonly nama: string;
  readonly rumus: string | null;
}

/** An Excel table that was made over cells which stood there. */
export interface LangkahTabel {
  readonly jenis: "tabel";
  readonly nama: string;
}

/** A setting of ours; `lama` is absent where there was none. */
export interface LangkahSetelan {
  readonly jenis: "setelan";
  readonly kunci: string;
  readonly lama?: unknown;
}

/** The paper of a sheet. */
export interface LangkahCetak {
  readonly jenis: "cetak";
  readonly lembar: number;
  readonly kertas: string;
}

/** A row of a table of ours in which a run changed cells. */
export interface BarisDiubah {
  /** Fingerprint of the row after the run: by it the row is found again wherever it stands. */
  readonly baris: string;
  /** Index of the column's title, what stood there, what the run wrote, and the number format if that changed too. */
  readonly isi: readonly (readonly [kolom: number, lama: IsiSel, baru: IsiSel, format?: string])[];
}

/** Rows that a run wrote into a table of ours: found again by what they hold, since tables are sorted and grow. */
export interface LangkahBaris {
  readonly jenis: "baris";
  readonly lembar: number;
  readonly tabel: string;
  /** Titles of the columns whose cells make the fingerprint of a row. */
  readonly kolom: readonly string[];
  /** Fingerprints of the rows that were written whole. */
  readonly baris: readonly string[];
  /** How many rows the table grew. */
  readonly tumbuh: number;
  /** Titles of the columns in which cells of existing rows changed. */
  readonly judul: readonly string[];
  readonly ubah: readonly BarisDiubah[];
  /** Tables below it on its sheet, which moved down. */
  readonly bawah?: readonly string[];
}

/** Rows that stood right under a table of ours and were taken into it, as new rows at its end. */
export interface LangkahBawah {
  readonly jenis: "bawah";
  readonly lembar: number;
  readonly tabel: string;
  /** Rows of data that the table had before. */
  readonly tinggi: number;
  /** Titles of all its columns then, and of those whose cells make the fingerprint of a row. */
  readonly judul: readonly string[];
  readonly kolom: readonly string[];
  /** Fingerprints of the rows, from the top. */
  readonly baris: readonly string[];
  /** What stood in each row under the table, formulas as Excel gives them, and its number formats. */
  readonly isi: readonly (readonly IsiSel[])[];
  readonly format: readonly (readonly string[])[];
}

/** A column that was added to a table; it goes again only while it holds nothing but our formula. */
export interface LangkahKolom {
  readonly jenis: "kolom";
  readonly lembar: number;
  readonly tabel: string;
  readonly judul: string;
}

/** One thing that a run replaced. */
export type Langkah =
  | LangkahSel
  | LangkahAturan
  | LangkahLembar
  | LangkahSisip
  | LangkahNama
  | LangkahTabel
  | LangkahSetelan
  | LangkahCetak
  | LangkahBaris
  | LangkahBawah
  | LangkahKolom;

/** Everything that one run of a command replaced, in the order of writing. */
export interface Run {
  /** Counts up in a workbook. */
  readonly nomor: number;
  readonly perintah: PerintahJurnal;
  /** ISO 8601. */
  readonly waktu: string;
  readonly lembar: readonly TempatLembar[];
  readonly langkah: readonly Langkah[];
  /** The sheet that was in front when it began; undefined: an older version wrote it, or nobody could tell. */
  readonly depan?: TempatLembar;
  /** It was larger than the journal may be: that it ran is all that is known. */
  readonly penuh?: true;
  /** The number of the run that this one goes on from: both are one command to the user, taken back by one click. */
  readonly lanjutan?: number;
  /** What is left of a run that was taken back as far as its sheets were found. */
  readonly sisa?: true;
}

/** The run without what is too large for the journal. */
export function tanpaIsi({ nomor, perintah, waktu, lembar }: Run): Run {
  return {
    nomor,
    perintah,
    waktu,
    lembar: lembar.map(({ judul, id }) => ({ judul, id })),
    langkah: [],
    penuh: true,
  };
}

/** Names of the journal's own that a run has defined: they go with it. */
export function namaRun({ lembar, langkah }: Run): string[] {
  const semua = [...lembar, ...langkah].flatMap((satu) =>
    "nama" in satu && typeof satu.nama === "string" ? [satu.nama] : [],
  );
  return [...new Set(semua)].filter(namaJurnal);
}

/** Is this a hidden name of the journal's own? */
export function namaJurnal(nama: string): boolean {
  return [NAMA_JURNAL, NAMA_TAMBAHAN].some((awal) => nama.startsWith(awal));
}
