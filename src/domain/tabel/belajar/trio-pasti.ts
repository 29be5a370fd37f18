import { BARIS_CUKUP, UKURAN } from "../batas";
import type { BacaanKolom } from "../peran/bacaan-kolom";
import type { KolomKerja } from "../peran/kolom-kerja";
import { angkaKolom, hitung, rasio } from "./hubungan";
import type { Angka } from "./hubungan";

/*
 * A percent that follows row for row from a pair of other columns, best from no other pair: the surest sign of what was
 * promised, reached and achieved, whatever the columns are called. And which figure of its row a column is.
 */

const SESUAI = 0.85;
/** More columns of figures than this are no row of three, and too many to try. */
const TERBANYAK = 16;
/** Beyond this the place among the figures says no more. */
const URUTAN_DILIHAT = 5;

interface Pasangan {
  readonly target: number;
  readonly realisasi: number;
}

function mengikuti(persen: Angka, target: Angka, realisasi: Angka): boolean {
  const { banyak, cocok } = hitung([persen, realisasi, target], (y = 0, r = 0, t = 0) => rasio(y, r, t));
  const beda = hitung([target, realisasi], (t, r) => t !== r).cocok;
  return banyak >= BARIS_CUKUP && cocok >= banyak * SESUAI && beda >= 2;
}

function semuaPasangan(sel: readonly Angka[], angka: readonly number[], persen: number): Pasangan[] {
  const isi = (k: number): Angka => sel[k] ?? [];
  const lain = angka.filter((k) => k !== persen);
  return lain.flatMap((target) =>
    lain
      .filter((realisasi) => realisasi !== target && mengikuti(isi(persen), isi(target), isi(realisasi)))
      .map((realisasi) => ({ target, realisasi })),
  );
}

const jarak = ({ target, realisasi }: Pasangan, persen: number): number =>
  Math.abs(persen - target) + Math.abs(persen - realisasi);

function arah({ target, realisasi }: Pasangan, persen: number): string {
  return `${target < realisasi ? "tr" : "rt"}${persen > Math.max(target, realisasi) ? "c" : "x"}`;
}

/** Where the columns of figures stand among each other, from both ends, and how many there are. */
function ciriUrutan(urut: number, banyak: number): string[] {
  const batas = (n: number): number => Math.min(n, URUTAN_DILIHAT);
  return [`N-${batas(urut)}`, `N--${batas(banyak - urut)}`, `N-banyak${Math.min(banyak, 8)}`];
}

/** The signs of each column that figures alone give: its place among them, and its part in a sure ratio. */
export function ciriTrio(kolom: readonly KolomKerja[], bacaan: BacaanKolom): readonly string[][] {
  const sel = angkaKolom(kolom, bacaan);
  const berangka = (satu: Angka): boolean => satu.filter((n) => n !== undefined).length >= BARIS_CUKUP;
  const angka = sel.flatMap((satu, i) => (berangka(satu) ? [i] : []));
  const hasil = kolom.map((_, i) => (angka.includes(i) ? ciriUrutan(angka.indexOf(i), angka.length) : []));
  if (angka.length <= TERBANYAK)
    for (const persen of angka) tandaiTrio(kolom, bacaan, persen, hasil, semuaPasangan(sel, angka, persen));
  return hasil;
}

function tandaiTrio(
  kolom: readonly KolomKerja[],
  bacaan: BacaanKolom,
  persen: number,
  hasil: string[][],
  pasangan: readonly Pasangan[],
): void {
  const [satu] = [...pasangan].sort((a, b) => jarak(a, persen) - jarak(b, persen));
  const target = kolom[satu?.target ?? -1];
  if (!satu || !target) return;
  const uang = (bacaan.median(target) ?? 0) >= UKURAN.rupiahBesar ? "u" : "";
  const tanda = pasangan.length === 1 ? "T" : "T2";
  const bagian = { t: satu.target, r: satu.realisasi, c: persen };
  for (const [huruf, k] of Object.entries(bagian))
    hasil[k]?.push(`${tanda}-${huruf}${uang}`, `${tanda}-${huruf}${uang}-${arah(satu, persen)}`);
}
