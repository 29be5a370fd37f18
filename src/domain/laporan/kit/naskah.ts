import type { BentukDeret } from "../../lembar/grafik";
import type { Gaya, IsiRencana } from "../../lembar/lembar";
import type { TandaIsian } from "./isian";

/*
 * A report as its parts, before anybody says where they stand: the one source of the sheet and of every other form that
 * it takes. Tables are rows and cells with their spans, captions and numbers are fields.
 */

/** One cell of a table. */
export interface SelNaskah {
  readonly isi: IsiRencana;
  /** An en-US number format code, for a content that is a number. */
  readonly format?: string;
  /** What is its own: bold, a colour, an indent. */
  readonly gaya?: Gaya;
  /** How many columns of the table it takes; 1 where left out. */
  readonly lebar?: number;
  /** With how many rows below it is merged; their own cells in its column are empty. */
  readonly turun?: number;
  /** It is a place for the user's figure or text: `...isian.tempat(kunci)`. */
  readonly isian?: TandaIsian;
  /** On the sheet it sums what is typed in so many cells above it, or to the left of it, as long as that is anything. */
  readonly jumlah?: { readonly atas: number } | { readonly kiri: number };
}

/** One column of a table. */
export interface KolomNaskah {
  readonly judul: string;
  /** Title above it and its neighbours of the same group. */
  readonly kelompok?: string;
  /** Points; 0 takes an equal part of what the others leave. */
  readonly lebar: number;
  readonly datar: "Left" | "Center" | "Right";
}

/** One row of a table: figures, a banner over its columns, sums of a part, or of the whole. */
export interface BarisNaskah {
  readonly jenis: "data" | "kelompok" | "subjumlah" | "jumlah";
  readonly sel: readonly SelNaskah[];
  /** Stays on the page of the row above. */
  readonly ikut?: true;
}

/** Number of a table: 3.2 is the second of Bab III. */
export interface NomorTabel {
  readonly bab: number;
  readonly urut: number;
}

/**
 * What a series shows: the numbers of a column of its table (counted from 0), or one and the same number at every point,
 * for a line that others are measured by. A chart in Excel draws cells only, so the sheet holds that number beside the
 * table, outside of what is printed; tables and documents do not have it.
 */
type IsiDeret =
  | { readonly kolom: number; readonly tetap?: undefined }
  | { readonly tetap: number; readonly kolom?: undefined };

/** One series of a chart. */
export type DeretNaskah = IsiDeret & RupaDeret;

interface RupaDeret {
  /** What the legend says. */
  readonly nama: string;
  readonly bentuk: BentukDeret;
  readonly warna: string;
  /** Colours of the points, row by row, where they are their own. */
  readonly titik?: readonly string[];
  readonly label: boolean;
}

/**
 * A chart of the first data rows of a table, up to the first row of another kind. All series have numbers or empty cells
 * there: a chart draws a text as 0.
 */
export interface GrafikNaskah {
  readonly nomor: NomorTabel;
  readonly judul: string;
  /** Points. */
  readonly tinggi: number;
  /** Column of the names of the points, and what they are. */
  readonly kategori: number;
  readonly sumbu: string;
  readonly deret: readonly DeretNaskah[];
  readonly format: { readonly sumbu: string; readonly label: string };
}

/** A table with its caption. */
export interface TabelNaskah {
  readonly jenis: "tabel";
  readonly nomor?: NomorTabel;
  readonly judul: string;
  readonly kolom: readonly KolomNaskah[];
  readonly baris: readonly BarisNaskah[];
  /** A row (1) (2) (3) below the header. */
  readonly penomoran: boolean;
  /** Size of its text in points, where it is not the report's own. */
  readonly ukuran?: number;
  /** Drawn above the table, which then stays in one piece. */
  readonly grafik?: GrafikNaskah;
}

/** A heading, a paragraph, or a small note below a table. */
export interface TeksNaskah {
  readonly jenis: "judul" | "alinea" | "catatan";
  /** Tells whoever fills in the sheet what to do: documents leave it out. */
  readonly hanyaLembar?: true;
  readonly teks: string;
}

/** A labelled place where people write; `...isian.tempat(kunci)` gives content and mark. */
export interface ButirIsian {
  readonly label: string;
  readonly isi: IsiRencana;
  readonly isian: TandaIsian;
}

/** A block of labelled texts about one thing, named on top. */
export interface IsianNaskah {
  readonly jenis: "isian";
  readonly label: string;
  readonly kunci: string;
  readonly butir: readonly ButirIsian[];
}

/** One part of a report. */
export type BagianNaskah = TabelNaskah | TeksNaskah | IsianNaskah;

/** A whole report. */
export interface Naskah {
  /** Lines of its heading. */
  readonly judul: readonly string[];
  readonly bagian: readonly BagianNaskah[];
  readonly mendatar: boolean;
}

/** "Tabel 3.2" and what it shows. */
export function judulTabel({ nomor, judul }: Pick<TabelNaskah, "nomor" | "judul">): string {
  return nomor ? `Tabel ${nomor.bab}.${nomor.urut} ${judul}` : judul;
}

/** "Grafik 3.1" and what it shows. */
export const judulGrafik = ({ nomor, judul }: Pick<GrafikNaskah, "nomor" | "judul">): string =>
  `Grafik ${nomor.bab}.${nomor.urut} ${judul}`;

/** A header cell: first and last column of the table that it covers, and with how many rows below it is merged. */
export interface SelKepala {
  readonly isi: string;
  readonly kolom: number;
  readonly sampai: number;
  readonly turun: number;
}

function kelompokKolom(kolom: readonly KolomNaskah[]): SelKepala[] {
  const hasil: (SelKepala & { kelompok?: string })[] = [];
  kolom.forEach(({ judul, kelompok }, i) => {
    const akhir = hasil.at(-1);
    if (kelompok === undefined) hasil.push({ isi: judul, kolom: i, sampai: i, turun: 1 });
    else if (akhir?.kelompok === kelompok) hasil[hasil.length - 1] = { ...akhir, sampai: i };
    else hasil.push({ isi: kelompok, kolom: i, sampai: i, turun: 0, kelompok });
  });
  return hasil.map(({ isi, kolom: awal, sampai, turun }) => ({ isi, kolom: awal, sampai, turun }));
}

/** The header of a table: one row, or two where columns are grouped. */
export function kepalaNaskah(kolom: readonly KolomNaskah[]): readonly (readonly SelKepala[])[] {
  const judul = kolom.map(({ judul: isi }, i) => ({ isi, kolom: i, sampai: i, turun: 0 }));
  if (kolom.every(({ kelompok }) => kelompok === undefined)) return [judul];
  return [kelompokKolom(kolom), judul.filter((_, i) => kolom[i]?.kelompok !== undefined)];
}
