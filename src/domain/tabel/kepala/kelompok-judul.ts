import { BAGIAN } from "../batas";
import { FIGUR_ATAU_STRIP, TEKS } from "../kisi";
import type { Kisi } from "../kisi";
import { kolomRuas } from "./badan-tabel";
import type { PengenalJudul } from "./pengenal-judul";

/** A title over several columns; both ends included. */
interface Kelompok {
  readonly awal: number;
  readonly akhir: number;
}

/** Last column of the group that begins at a cell: its merge, or the blanks to its right under which the row below goes on. */
function akhirKelompok(kisi: Kisi, b: number, k: number): number {
  if (kisi.gabungan(b, k)) return kisi.akhirKolom(b, k);
  let akhir = k;
  while (kisi.kosong(b, akhir + 1) && !kisi.kosong(b + 1, akhir + 1) && !kisi.gabungan(b, akhir + 1)) akhir++;
  return akhir;
}

function kelompokBaris(kisi: Kisi, b: number, awal: number, akhir: number): Kelompok[] {
  const hasil: Kelompok[] = [];
  for (let k = awal; k <= akhir; k++) {
    if (kisi.jenis(b, k) !== TEKS) continue;
    const ujung = akhirKelompok(kisi, b, k);
    if (ujung > k) hasil.push({ awal: k, akhir: ujung });
  }
  return hasil;
}

/** The short texts below a group from left to right; undefined where something else stands there. */
function anakKelompok(p: PengenalJudul, b: number, { awal, akhir }: Kelompok): string | undefined {
  const teks: string[] = [];
  for (let k = awal; k <= akhir; k++) {
    if (!p.mungkinAnak(b, k) && !p.anakJudul(b, k)) return undefined;
    teks.push(p.kisi.teks(b, k).toLowerCase());
  }
  return teks.join("|");
}

/** Below the titles stand figures in most columns of the groups. */
function berangkaDiBawah(kisi: Kisi, b: number, kelompok: readonly Kelompok[]): boolean {
  let [angka, isi] = [0, 0];
  for (const { awal, akhir } of kelompok)
    for (let k = awal; k <= akhir; k++, isi++) if (FIGUR_ATAU_STRIP.has(kisi.jenis(b, k))) angka++;
  return angka >= isi * BAGIAN.kebanyakan;
}

/**
 * Is row `b` the titles of groups whose columns are called alike in each group ("Tender | Non Tender" over "Paket |
 * Nilai" and "Paket | Nilai"), with figures below? The repetition shows a header, whatever its words.
 */
export function kelompokBerulang(p: PengenalJudul, b: number, awal: number, akhir: number): boolean {
  const { kisi } = p;
  const kelompok = kelompokBaris(kisi, b, awal, akhir);
  if (kelompok.length < 2 || b + 2 >= kisi.tinggi) return false;
  const anak = kelompok.map((satu) => anakKelompok(p, b + 1, satu));
  if (anak.includes(undefined) || new Set(anak).size === anak.length) return false;
  const lain = kolomRuas({ awal, akhir }).filter(
    (k) => !kelompok.some((satu) => satu.awal <= k && k <= satu.akhir),
  );
  return (
    lain.every((k) => p.mungkinJudul(b, k) || kisi.kosong(b, k)) && berangkaDiBawah(kisi, b + 2, kelompok)
  );
}

/** So many groups with the same titles are no accident, whatever these are. */
const SERUPA_TERSEDIKIT = 3;

/** "Sasaran | IDL | % IDL", each over "L | P | JML": three groups or more, all of them alike, over figures. */
export function kelompokSerupa(p: PengenalJudul, b: number, awal: number, akhir: number): boolean {
  const kelompok = kelompokBaris(p.kisi, b, awal, akhir);
  if (kelompok.length < SERUPA_TERSEDIKIT || !kelompokBerulang(p, b, awal, akhir)) return false;
  return new Set(kelompok.map((satu) => anakKelompok(p, b + 1, satu))).size === 1;
}

/** Share of these columns with a figure in row `b`. */
function kadarFigur(kisi: Kisi, b: number, kolom: readonly number[]): number {
  return kolom.filter((k) => FIGUR_ATAU_STRIP.has(kisi.jenis(b, k))).length / kolom.length;
}

/** A row of data right below: filled from its first column on, in nearly every column. */
function barisPenuh(kisi: Kisi, b: number, awal: number, akhir: number): boolean {
  const kolom = kolomRuas({ awal, akhir });
  const terisi = kolom.filter((k) => !kisi.kosong(b, k)).length;
  return (
    !kisi.kosong(b, awal) && terisi >= kolom.length * BAGIAN.hampirSemua && kadarFigur(kisi, b, kolom) > 0
  );
}

const PANJANG_ANAK = 40;

/**
 * Is row `b` one of short titles each under a group title, merged or not ("Perencanaan" and blanks over "Volume | Satuan
 * | Pagu")? The first column, which numbers or names the rows, has nothing there. Figures right below are enough;
 * over one more row of titles at least half of the words must be known.
 */
export function anakSemuaKelompok(p: PengenalJudul, b: number, awal: number, akhir: number): boolean {
  const { kisi } = p;
  const isi = kisi.kolomTerisi(b, awal, akhir);
  if (isi.length < 2 || isi[0] === awal || kisi.kosong(b - 1, awal)) return false;
  const anak = (k: number): boolean =>
    (kisi.kosong(b - 1, k) || kisi.kosong(b - 1, k + 1)) &&
    kisi.jenis(b, k) === TEKS &&
    kisi.teks(b, k).length <= PANJANG_ANAK;
  if (!isi.every(anak)) return false;
  if (kadarFigur(kisi, b + 1, isi) >= BAGIAN.hampirSemua) return true;
  const kenal = isi.filter((k) => p.anakJudul(b, k)).length;
  if (kenal < isi.length * BAGIAN.separuh) return false;
  return kadarFigur(kisi, b + 2, isi) >= BAGIAN.sebagian || barisPenuh(kisi, b + 1, awal, akhir);
}
