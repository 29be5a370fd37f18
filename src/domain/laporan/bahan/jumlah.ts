import { bulatkanDesimal } from "../../angka/format-angka";
import type { IsiSel } from "../../angka/hasil-baca";
import { angka, KOSONG, STRIP, type HasilUkur } from "../../ukur/hasil-ukur";
import { bacaDuaJumlah } from "../../ukur/serapan";
import { DESIMAL_JUMLAH } from "../../ukur/toleransi";

/**
 * A sum of amounts: undefined `nilai` where nothing was filled in; not `lengkap` where an amount is missing or cannot be
 * read, so that no share is computed of it; `rusak` where one cannot be read: then the sum itself would be wrong.
 */
export interface JumlahUang {
  readonly nilai: number | undefined;
  readonly lengkap: boolean;
  readonly rusak: boolean;
}

/** The sum of all amounts: undefined while one of them is missing, since half a sum is no sum. */
export const jumlahUtuh = ({ nilai, lengkap }: JumlahUang): number | undefined =>
  lengkap ? nilai : undefined;

const PERAN = { target: "pagu", realisasi: "realisasi" } as const;

/** One amount of a cell: "-" is zero, a blank or an unreadable text is not there. */
export function jumlahSel(isi: IsiSel): JumlahUang {
  const dua = bacaDuaJumlah(isi, null, PERAN);
  const nilai = dua.jenis === "kurang" ? dua.target : undefined;
  return { nilai, lengkap: nilai !== undefined, rusak: dua.jenis === "galat" };
}

/** Adds sums up; a part that is missing makes the whole incomplete. */
export function jumlahkan(bagian: readonly JumlahUang[]): JumlahUang {
  const ada = bagian.flatMap(({ nilai }) => (nilai === undefined ? [] : [nilai]));
  const jumlah = ada.reduce((a, b) => a + b, 0);
  const rusak = bagian.some((satu) => satu.rusak);
  return {
    nilai: ada.length === 0 || rusak ? undefined : bulatkanDesimal(jumlah, DESIMAL_JUMLAH),
    lengkap: bagian.every(({ lengkap }) => lengkap),
    rusak,
  };
}

/** The amounts of some cells, added up. */
export const jumlahIsi = (isi: readonly IsiSel[]): JumlahUang => jumlahkan(isi.map(jumlahSel));

/**
 * Absorption from two sums: never a mean of percents. `strip` for 0/0; `kosong` where a part of either is missing, since
 * half a sum has no share.
 */
export function serapanJumlah(pagu: JumlahUang, realisasi: JumlahUang): HasilUkur {
  if (!pagu.lengkap || !realisasi.lengkap || pagu.nilai === undefined || realisasi.nilai === undefined)
    return KOSONG;
  if (pagu.nilai === 0) return realisasi.nilai === 0 ? STRIP : KOSONG;
  return angka(realisasi.nilai / pagu.nilai);
}
