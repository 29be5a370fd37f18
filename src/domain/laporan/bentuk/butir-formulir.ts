import type { Gaya } from "../../lembar/lembar";
import { barisIsi, type BarisLaporan } from "../kit/baris";
import { KOTAK } from "../kit/tabel";

/** Size of a form's text in points. */
export const UKURAN_FORMULIR = 9;

const JUDUL_KELOMPOK: Gaya = {
  ...KOTAK,
  tebal: true,
  ukuran: UKURAN_FORMULIR,
  datar: "Left",
  tegak: "Center",
  isian: "#F6F7F9",
};

/** A part of a form: its title stays with its first point. */
export function kelompokFormulir(
  judul: string,
  baris: readonly BarisLaporan[],
  lebar: readonly number[],
): BarisLaporan[][] {
  const sel = { kolom: 0, sampai: lebar.length - 1, isi: judul, gaya: JUDUL_KELOMPOK };
  const kepala = barisIsi([sel], lebar, 4);
  return baris.map((satu, i) => (i === 0 ? [kepala, satu] : [satu]));
}
