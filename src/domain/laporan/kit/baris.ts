import type { Gaya, IsiRencana } from "../../lembar/lembar";
import type { TandaIsian } from "./isian";
import { banyakBaris, tinggiBaris } from "./ukuran-teks";

/** Size of the report's text in points. */
export const UKURAN = 10;

/**
 * One cell of a report; `sampai` merges it with the columns up to that one, `turun` with so many rows below.
 * Columns count from 0.
 */
export interface SelLaporan {
  readonly kolom: number;
  readonly sampai?: number | undefined;
  readonly turun?: number | undefined;
  readonly isi: IsiRencana;
  /** What the cell shares with those above and below it: one request for all of them. */
  readonly gaya?: Gaya | undefined;
  /** What is its own: a colour, a number format. */
  readonly beda?: Gaya | undefined;
  /** The cell is a place for the user's text: see `IsianLaporan`. */
  readonly isian?: TandaIsian | undefined;
  /** It is a sum that follows what the user types. */
  readonly jumlah?: JumlahSel | undefined;
}

/** Cells whose numbers another cell sums: so many rows above it (0 is its own), these columns of the sheet. */
export interface JumlahSel {
  readonly atas: number;
  readonly kiri: number;
  readonly kanan: number;
}

/** One row of a report. */
export interface BarisLaporan {
  readonly sel: readonly SelLaporan[];
  /** Points. */
  readonly tinggi: number;
  /** What the whole row has beyond its cells' own styles: bold, a fill. */
  readonly gaya?: Gaya;
}

function lebarSel({ kolom, sampai = kolom }: SelLaporan, lebar: readonly number[]): number {
  let jumlah = 0;
  for (let i = kolom; i <= sampai; i++) jumlah += lebar[i] ?? 0;
  return jumlah;
}

/** Points that one step of indent takes of a cell's width. */
const LANGKAH_INDEN = 9;

/** Excel draws no row higher than this many points. */
const TINGGI_TERBESAR = 409;

/** Height in points that a cell's wrapped text needs; 0 for numbers and for cells merged with rows below. */
export function tinggiSel(sel: SelLaporan, lebar: readonly number[], tebal = false): number {
  const { isi, gaya, beda } = sel;
  if (typeof isi !== "string" || sel.turun) return 0;
  const ukuran = gaya?.ukuran ?? UKURAN;
  const ruang = lebarSel(sel, lebar) - (beda?.inden ?? gaya?.inden ?? 0) * LANGKAH_INDEN;
  return tinggiBaris(banyakBaris(isi, ruang, ukuran, tebal || (gaya?.tebal ?? beda?.tebal)), ukuran);
}

/** A row as high as its longest wrapped text needs, but at least one line; `gaya` is for the whole row. */
export function barisIsi(
  sel: readonly SelLaporan[],
  lebar: readonly number[],
  tambahan: number = 0,
  gaya?: Gaya,
): BarisLaporan {
  const tinggi = sel.map((satu) => tinggiSel(satu, lebar, gaya?.tebal));
  const poin = Math.min(Math.max(tinggiBaris(1, UKURAN), ...tinggi) + tambahan, TINGGI_TERBESAR);
  return { sel, tinggi: poin, ...(gaya ? { gaya } : {}) };
}

/** An empty row. */
export function barisJarak(tinggi: number): BarisLaporan {
  return { sel: [], tinggi };
}
