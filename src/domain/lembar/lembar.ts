import type { GrafikRencana } from "./grafik";

/** What a cell is given: a string that begins with "=" is an en-US formula; null leaves the cell as it is. */
export type IsiRencana = string | number | boolean | null;

/** How cells look; what is absent stays as it is. Measures in points, colours "#RRGGBB". */
export interface Gaya {
  readonly tebal?: boolean;
  readonly miring?: boolean;
  readonly ukuran?: number;
  readonly jenisHuruf?: string;
  readonly warnaHuruf?: string;
  readonly isian?: string;
  readonly datar?: "Left" | "Center" | "Right" | "Justify";
  readonly tegak?: "Top" | "Center" | "Bottom";
  readonly bungkus?: boolean;
  /** Letters become smaller where a number would not fit ("###"). */
  readonly susut?: boolean;
  readonly inden?: number;
  /** An en-US number format code. */
  readonly format?: string;
  /** "kotak": a thin line around every cell; "bawah"/"atas": one line under or above the area. */
  readonly garis?: "kotak" | "bawah" | "atas";
  readonly warnaGaris?: string;
  /** Fields that stay open on a protected sheet are not ours to decide: no lock here. */
}

/** A style for a block of cells. */
export interface GayaArea {
  readonly area: string;
  readonly gaya: Gaya;
}

/** Values or formulas for a block; the array has the block's size. */
export interface Blok {
  readonly area: string;
  readonly isi: readonly (readonly IsiRencana[])[];
}

/** An Excel table over a block that holds its headers and rows. */
export interface TabelRencana {
  readonly nama: string;
  /** Header row and data rows, without the totals row. */
  readonly area: string;
  readonly saringan: boolean;
  /** One entry a calculated column: its title and the formula of every row. */
  readonly rumus: readonly { readonly judul: string; readonly rumus: string }[];
  /** Contents of the totals row, one a column; absent: no totals row. */
  readonly total?: readonly IsiRencana[];
  /** Formulas for cells in which nothing is typed; they may speak of tables on other sheets, so they are written last. */
  readonly susulan: readonly { readonly area: string; readonly rumus: string }[];
  /** One entry a column: what is needed to add it to a table of an older workbook. */
  readonly kolom: readonly KolomRencana[];
}

/** A column of a table by itself, without its place. */
export interface KolomRencana {
  readonly judul: string;
  /** Points. */
  readonly lebar: number;
  /** Marks a column that fills itself. */
  readonly rumus?: string;
  /** The formulas that earlier versions wrote: they may be replaced, anything else in the column is the user's. */
  readonly rumusLama?: readonly string[];
  /** A formula for its cells as long as nothing is typed there; what is typed over it counts. */
  readonly bilaKosong?: string;
  readonly datar?: "Left" | "Center" | "Right";
  readonly format?: string;
  /** Numbers that never wrap: LibreOffice then keeps their indent. */
  readonly utuh?: boolean;
  /** The name behind its drop-down, and the hint. */
  readonly pilihan?: { readonly sumber: string; readonly pesan: string };
  /** A number that shows decimals only where there are any. */
  readonly pecahan?: boolean;
  /** Amounts of money. */
  readonly rupiah?: boolean;
  /** A ratio: it and the criterion right of it take the colour of its class. */
  readonly pita?: boolean;
  /** Content of its cell in the totals row, and what earlier versions wrote there. */
  readonly total?: IsiRencana;
  readonly totalLama?: readonly string[];
}

/** A drop-down; the source is a range or a name, never a written-out list (those split at commas in any locale). */
export interface PilihanSel {
  readonly area: string;
  /** "=LKJIP_DaftarPolaritas". */
  readonly sumber: string;
  readonly pesan: string;
}

/** A conditional format with a native formula, relative to the first cell of the area. */
export interface WarnaBersyarat {
  readonly area: string;
  readonly rumus: string;
  readonly isian?: string;
  readonly huruf?: string;
  readonly format?: string;
}

/** A defined name for a block of this sheet. */
export interface NamaArea {
  readonly nama: string;
  readonly area: string;
  /** Hidden names mark our sheets; the others are for people to use. */
  readonly tersembunyi?: boolean;
}

/** Cells to merge: all into one, or each row for itself. */
export interface Gabungan {
  readonly area: string;
  readonly perBaris: boolean;
}

/** Cells with names of their own that a later version added to a sheet: put where they are planned, or where it is free. */
export interface Sisipan {
  readonly nama: readonly NamaArea[];
  readonly blok: Blok;
  readonly gaya: readonly GayaArea[];
  readonly pilihan: readonly PilihanSel[];
  /** Where free cells are looked for when the planned ones are taken: below or right of all that is on the sheet. */
  readonly arah: "bawah" | "kanan";
}

/** How a sheet is printed; always one page wide (`skalaMuat`). Margins in points. */
export interface TataCetak {
  readonly kertas: "A4" | "Folio";
  readonly mendatar: boolean;
  /** Rows repeated on every page: "$5:$5". */
  readonly barisJudul?: string;
  /** Columns repeated on every page, should columns that come later need a second one: "$A:$C". */
  readonly kolomJudul?: string;
  readonly area?: string;
  readonly kaki: { readonly kiri: string; readonly kanan: string };
  /** Percent; absent: whatever has all columns on one page of A4. */
  readonly skala?: number;
  readonly margin: {
    readonly atas: number;
    readonly bawah: number;
    readonly kiri: number;
    readonly kanan: number;
  };
  /** Cells above whose row a page begins: "A41". */
  readonly jeda?: readonly string[];
}

/** A cell of a report that is the user's to fill: what they typed there is kept when the report is made again. */
export interface TempatIsian {
  /** What it belongs to, whatever row that stands in: unique in its report. */
  readonly kunci: string;
  /** Row and column, counted from 0 at the report's corner. */
  readonly baris: number;
  readonly kolom: number;
  /** What we put there ourselves for a start; "" for nothing. */
  readonly bawaan: string;
  /** Its text is kept even when the report has no place of this key any more. */
  readonly abadi?: true;
}

/** A whole sheet as plain data: what src/workbook writes, in this order. */
export interface RencanaLembar {
  readonly judul: string;
  readonly nama: readonly NamaArea[];
  readonly blok: readonly Blok[];
  readonly tabel: readonly TabelRencana[];
  readonly gaya: readonly GayaArea[];
  readonly gabung: readonly Gabungan[];
  readonly pilihan: readonly PilihanSel[];
  readonly warna: readonly WarnaBersyarat[];
  /** Points, by column letters "B" or "C:E". */
  readonly lebar: readonly { readonly kolom: string; readonly poin: number }[];
  /** Points, by row numbers "5" or "7:9". */
  readonly tinggi: readonly { readonly baris: string; readonly poin: number }[];
  /** Areas whose rows take the height that their text needs. */
  readonly pasTinggi: readonly string[];
  /** Rows that stay on screen. */
  readonly beku: number;
  /** Parts of it that sheets of earlier versions lack. */
  readonly sisipan?: readonly Sisipan[];
  /** Places for the user's text; reports only. */
  readonly isian?: readonly TempatIsian[];
  /** Charts over its cells. */
  readonly grafik?: readonly GrafikRencana[];
  readonly cetak: TataCetak;
}
