import type { BacaanKolom } from "../peran/bacaan-kolom";
import type { KolomKerja } from "../peran/kolom-kerja";
import { ciriHubungan } from "./hubungan";
import { ciriIsi } from "./isi-kolom";
import { ciriJudulTabel } from "./judul-tabel";
import { ciriKata } from "./kata-judul";
import { ciriTrio } from "./trio-pasti";
import { ciriTafsir, ciriTetangga } from "./tetangga";

function ciriLetak(i: number, banyak: number): string[] {
  return [
    `letak${String(Math.floor((10 * i) / banyak))}`,
    ...(i === 0 ? ["pertama"] : []),
    ...(i === banyak - 1 ? ["terakhir"] : []),
  ];
}

/**
 * The signs by which the learned judgement knows a column, for each column of a table: words of its title and its
 * neighbours', what the cells hold, how the figures follow from each other, what the rules made of the others.
 * @param laporan the year of the report, null where the sheet names none
 * @param judul the texts above the table
 */
export function ciriTabel(
  kolom: readonly KolomKerja[],
  bacaan: BacaanKolom,
  laporan: number | null,
  judul: readonly string[],
): readonly (readonly string[])[] {
  const hubungan = ciriHubungan(kolom, bacaan);
  const tajuk = ciriJudulTabel(judul);
  const trio = ciriTrio(kolom, bacaan);
  return kolom.map((satu, i) => [
    ...new Set([
      ...ciriKata(kolom, i, laporan),
      ...ciriIsi(satu, bacaan),
      ...(hubungan[i] ?? []),
      ...ciriTafsir(satu, laporan),
      ...ciriTetangga(kolom, i),
      ...ciriLetak(i, kolom.length),
      ...tajuk,
      ...(trio[i] ?? []),
    ]),
  ]);
}
