import { angkaDari } from "../baris/sel-angka";
import { SELISIH } from "../batas";
import type { BacaanKolom } from "../peran/bacaan-kolom";
import type { KolomKerja } from "../peran/kolom-kerja";

/*
 * What the figures of a row have to do with each other, whatever they are called: one is the ratio or the difference of
 * two others, or never more than its neighbour.
 */

/** Rows that are compared; more only cost time. */
const BARIS = 12;
/** Columns further apart than this are seldom computed from each other. */
const JAUH = 9;
/** Two rows are the least that can agree by more than chance. */
const CUKUP = 2;
const SESUAI = { rasio: 0.6, selisih: 0.8 } as const;

export type Angka = readonly (number | undefined)[];

export interface Bersama {
  readonly banyak: number;
  readonly cocok: number;
}

/** In how many rows all columns have a figure, and in how many of those the figures pass. */
export function hitung(sel: readonly Angka[], uji: (...nilai: number[]) => boolean): Bersama {
  let banyak = 0;
  let cocok = 0;
  for (let b = 0; b < (sel[0]?.length ?? 0); b++) {
    const nilai = sel.map((kolom) => kolom[b]);
    if (nilai.some((satu) => satu === undefined)) continue;
    banyak++;
    if (uji(...(nilai as number[]))) cocok++;
  }
  return { banyak, cocok };
}

const sering = ({ banyak, cocok }: Bersama, bagian: number): boolean =>
  banyak >= CUKUP && cocok >= banyak * bagian;

/** As a ratio or in percent points, read twice rounded. */
export const rasio = (y: number, a: number, b: number): boolean =>
  b !== 0 &&
  (Math.abs(y - a / b) <= SELISIH.longgarNisbi * Math.max(1, Math.abs(a / b)) ||
    Math.abs(y - (100 * a) / b) <= SELISIH.longgar);

const selisih = (y: number, a: number, b: number): boolean =>
  Math.abs(y - (a - b)) <= SELISIH.jumlahTotalNisbi * Math.max(1, Math.abs(a));

/** Sizes of two columns beside each other: the same, some times, many times. */
function beda(kiri: Angka, kanan: Angka): string {
  const jarak = kiri.flatMap((a, i) => {
    const b = kanan[i];
    return a && b && a > 0 && b > 0 ? [Math.abs(Math.log10(a / b))] : [];
  });
  const tengah = jarak.sort((a, b) => a - b)[Math.floor(jarak.length / 2)];
  return tengah === undefined ? "x" : String([0.1, 0.5, 1.5].filter((batas) => tengah >= batas).length);
}

function ciriSebelah(sel: readonly Angka[], i: number, lain: number): string[] {
  const [ini, itu] = [sel[i], sel[lain]];
  if (!ini || !itu) return [];
  const kurang = hitung([ini, itu], (a, b) => a <= b);
  if (kurang.banyak < CUKUP) return [];
  const lebih = hitung([ini, itu], (a, b) => a >= b);
  const urutan = sering(kurang, 1) ? "le" : sering(lebih, 1) ? "ge" : "acak";
  const sisi = lain < i ? "kiri" : "kanan";
  return [`${sisi}-${urutan}`, `${sisi}-${beda(ini, itu)}`];
}

/** Marks the three columns of each ratio and each difference of a row. */
function tandai(sel: readonly Angka[], i: number, a: number, b: number, ciri: readonly Set<string>[]): void {
  const [y, kiri, kanan] = [sel[i], sel[a], sel[b]];
  if (!y || !kiri || !kanan) return;
  const catat = (nama: readonly [string, string, string]): void =>
    [i, a, b].forEach((k, urut) => ciri[k]?.add(nama[urut] ?? ""));
  if (sering(hitung([y, kiri, kanan], rasio), SESUAI.rasio)) catat(["rasio", "pembilang", "penyebut"]);
  if (sering(hitung([y, kiri, kanan], selisih), SESUAI.selisih)) catat(["selisih", "terkurang", "pengurang"]);
}

/** The figures of the first rows of each column. */
export function angkaKolom(kolom: readonly KolomKerja[], bacaan: BacaanKolom): Angka[] {
  return kolom.map((satu) =>
    bacaan
      .baca(satu)
      .slice(0, BARIS)
      .map((isi) => angkaDari(isi)),
  );
}

/** The relations of each column of a table to the others, as marks. */
export function ciriHubungan(kolom: readonly KolomKerja[], bacaan: BacaanKolom): ReadonlySet<string>[] {
  const sel = angkaKolom(kolom, bacaan);
  const ciri = kolom.map(() => new Set<string>());
  const angka = sel.flatMap((satu, i) =>
    satu.filter((nilai) => nilai !== undefined).length >= CUKUP ? [i] : [],
  );
  const dekat = (i: number, lain: number): boolean => i !== lain && Math.abs(i - lain) <= JAUH;
  for (const i of angka) {
    for (const lain of [i - 1, i + 1]) ciriSebelah(sel, i, lain).forEach((satu) => ciri[i]?.add(satu));
    const sekitar = angka.filter((lain) => dekat(i, lain));
    for (const a of sekitar) for (const b of sekitar) if (a !== b) tandai(sel, i, a, b, ciri);
  }
  return ciri;
}
