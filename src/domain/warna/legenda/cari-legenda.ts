import type { LembarMentah } from "../../tabel/lembar-mentah";
import { JUDUL_LEGENDA, selLegenda } from "./isi-legenda";
import type { Petak } from "../../lembar/area";

/** Columns of the grid (0-based) in which a legend may stand: their formulas are worth reading. */
export function mungkinKolomLegenda({ nilai }: LembarMentah): number[] {
  const kolom = new Set<number>();
  for (const baris of nilai) {
    const k = baris.indexOf(JUDUL_LEGENDA);
    if (k >= 0) kolom.add(k);
  }
  return [...kolom];
}

/** Legends of ours on a sheet: runs of marked cells in a column; 0-based sheet rows and columns. */
export function cariLegenda({ rumus = [], baris0, kolom0 }: LembarMentah): Petak[] {
  const hasil: { atas: number; bawah: number; kiri: number; kanan: number }[] = [];
  rumus.forEach((baris, b) =>
    baris.forEach((isi, k) => {
      if (!selLegenda(isi)) return;
      const [y, x] = [baris0 + b, kolom0 + k];
      const lanjutan = hasil.find(({ bawah, kiri }) => kiri === x && bawah === y - 1);
      if (lanjutan) lanjutan.bawah = y;
      else hasil.push({ atas: y, bawah: y, kiri: x, kanan: x });
    }),
  );
  return hasil;
}

/** The sheet as it would be without legends of ours: they are no part of anybody's table. */
export function tanpaLegenda(mentah: LembarMentah, legenda: readonly Petak[]): LembarMentah {
  if (legenda.length === 0) return mentah;
  const milikKami = (b: number, k: number): boolean =>
    legenda.some(
      ({ atas, bawah, kiri }) =>
        b + mentah.baris0 >= atas && b + mentah.baris0 <= bawah && k + mentah.kolom0 === kiri,
    );
  const kosongkan = <T>(lapis: readonly (readonly T[])[], kosong: T): (readonly T[])[] =>
    lapis.map((baris, b) => baris.map((isi, k) => (milikKami(b, k) ? kosong : isi)));
  return {
    ...mentah,
    nilai: kosongkan(mentah.nilai, null),
    teks: kosongkan(mentah.teks, ""),
    ...(mentah.rumus ? { rumus: kosongkan(mentah.rumus, "") } : {}),
  };
}
