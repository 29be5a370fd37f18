import { barisSatuan } from "./baris-satuan";
import { barisBadan, bernama, kolomAngka, kolomRuas, satuTeks } from "./badan-tabel";
import type { Ruas } from "./badan-tabel";
import { BAGIAN } from "../batas";
import { kepalaLagi } from "./kepala-lagi";
import { tabelBerikut } from "./tabel-berikut";
import { ANGKA, FIGUR, TEKS, TEKS_ANGKA } from "../kisi";
import type { Kisi } from "../kisi";

/** Rows of titles below the first one, at most. */
const ANAK_TERBANYAK = 2;
/** Columns of a table of figures, and of one that holds hardly any. */
const TERSEMPIT = { angka: 3, teks: 5, tanpaAngka: 6 } as const;
const ANGKA_TERSEDIKIT = 2;
/** One row alone may be anything. */
const BARIS_TERSEDIKIT = 2;
const PANJANG_JUDUL = 60;
const TAHUN = /^(?:19|20)\d\d(?!\d)/;
/** Years side by side, where one word alone stands before them. */
const TAHUN_BERJAJAR = 3;

/** A title merged over several columns. */
function dalamKelompok(kisi: Kisi, b: number, k: number): boolean {
  const g = kisi.gabungan(b, k);
  return g !== undefined && g.akhirKolom > g.awalKolom && g.akhirBaris === b;
}

/** A row of nothing but texts, each column filled, right above figures. */
function teksDiAtasAngka(kisi: Kisi, b: number, kolom: readonly number[]): boolean {
  const angka = kolom.filter((k) => kisi.jenis(b + 1, k) === ANGKA || kisi.jenis(b + 1, k) === TEKS_ANGKA);
  return kolom.every((k) => kisi.jenis(b, k) === TEKS) && angka.length >= ANGKA_TERSEDIKIT;
}

/** Titles merged over several columns, and in the row below nothing but what may be titles, under them alone. */
function berkelompok(kisi: Kisi, ruas: Ruas): boolean {
  const kolom = kolomRuas(ruas);
  const anak = (k: number): boolean =>
    dalamKelompok(kisi, ruas.baris, k)
      ? kisi.jenis(ruas.baris + 1, k) !== ANGKA || kisi.tahun(ruas.baris + 1, k)
      : kisi.kosong(ruas.baris + 1, k);
  const sah = kolom.every(anak) || teksDiAtasAngka(kisi, ruas.baris + 1, kolom);
  return sah && kolom.some((k) => dalamKelompok(kisi, ruas.baris, k));
}

/** Nothing but texts and years below blanks of the row of titles, none in the first column: the parts of groups that are not merged. */
function barisAnak(kisi: Kisi, ruas: Ruas): boolean {
  const b = ruas.baris + 1;
  const isi = kisi.kolomTerisi(b, ruas.awal, ruas.akhir);
  return (
    isi.length >= 2 &&
    isi[0] !== ruas.awal &&
    isi.some((k) => kisi.kosong(ruas.baris, k)) &&
    isi.every((k) => kisi.jenis(b, k) === TEKS || kisi.tahun(b, k))
  );
}

/** The last row of titles by their merges: as far down as a title reaches, one row more below a group. */
function barisJudulTerakhir(kisi: Kisi, ruas: Ruas): number {
  const turun = kolomRuas(ruas).map((k) => kisi.gabungan(ruas.baris, k)?.akhirBaris ?? ruas.baris);
  const bawah = Math.max(...turun);
  const beranak = bawah === ruas.baris && (berkelompok(kisi, ruas) || barisAnak(kisi, ruas));
  const judul = beranak ? bawah + 1 : bawah;
  return barisSatuan(kisi, judul + 1, ruas.awal, ruas.akhir) ? judul + 1 : judul;
}

/** Each title another; those right above a figure may be repeated: "%" after each pair, "K | Rp | K | Rp". */
function berbeda(kisi: Kisi, { baris }: Ruas, bawah: number, isi: readonly number[]): boolean {
  const berangka = (k: number): boolean => FIGUR.has(kisi.jenis(bawah + 1, k));
  const teks = (k: number): string => kisi.teks(baris, k).toLowerCase();
  return isi.every((k) => berangka(k) || !isi.some((lain) => lain !== k && teks(lain) === teks(k)));
}

/** Two texts, one over titles below it, or one before years that stand over other figures. */
function judulCukup(kisi: Kisi, { baris }: Ruas, bawah: number, isi: readonly number[]): boolean {
  const teks = isi.filter((k) => kisi.jenis(baris, k) === TEKS).length;
  const tahun = isi.filter((k) => TAHUN.test(kisi.teks(baris, k)) && !kisi.tahun(bawah + 1, k)).length;
  return teks >= (bawah > baris ? 1 : 2) || (teks === 1 && tahun >= TAHUN_BERJAJAR);
}

/** Short titles, each another, and none of them right below: a row of titles. */
function judulSah(kisi: Kisi, ruas: Ruas, bawah: number): boolean {
  const isi = kisi.kolomTerisi(ruas.baris, ruas.awal, ruas.akhir);
  return (
    berbeda(kisi, ruas, bawah, isi) &&
    isi.every((k) => kisi.teks(ruas.baris, k).length <= PANJANG_JUDUL) &&
    isi.length >= 2 &&
    judulCukup(kisi, ruas, bawah, isi) &&
    isi.every((k) => kisi.teks(bawah + 1, k) !== kisi.teks(ruas.baris, k))
  );
}

/** A title of its own over the column, or that of its group. */
function berjudul(kisi: Kisi, { baris }: Ruas, bawah: number, k: number): boolean {
  for (let b = baris; b <= bawah; b++) {
    const g = kisi.gabungan(b, k);
    if (!kisi.kosong(g?.awalBaris ?? b, g?.awalKolom ?? k)) return true;
  }
  return false;
}

/** Nothing but texts with a blank right of each, none in the first column: groups that are not merged. */
function kelompokDiAtas(kisi: Kisi, { baris, awal, akhir }: Ruas): boolean {
  const isi = kisi.kolomTerisi(baris - 1, awal, akhir);
  const judul = (k: number): boolean => kisi.jenis(baris - 1, k) === TEKS && kisi.kosong(baris - 1, k + 1);
  return isi[0] !== awal && isi.every(judul);
}

/** Nothing, or one line of text, or few cells stand right above: no row of the same table. */
function diAwal(kisi: Kisi, ruas: Ruas): boolean {
  const kolom = kolomRuas(ruas);
  const isi = kolom.filter((k) => !kisi.kosong(ruas.baris - 1, k)).length;
  return (
    isi <= kolom.length * BAGIAN.beberapa ||
    satuTeks(kisi, ruas.baris - 1, kolom) ||
    kelompokDiAtas(kisi, ruas)
  );
}

/** Names and figures in the columns below; or so many columns, all of them filled, that no text is laid out so. */
function badanSah(kisi: Kisi, ruas: Ruas, badan: readonly number[]): boolean {
  const kolom = kolomRuas(ruas);
  const angka = kolom.filter((k) => kolomAngka(kisi, k, badan)).length;
  if (angka >= ANGKA_TERSEDIKIT && kolom.length >= TERSEMPIT.angka) return bernama(kisi, ruas, badan);
  const penuh = badan.flatMap((b) => kolom.filter((k) => !kisi.kosong(b, k))).length;
  const lebar = angka > 0 ? TERSEMPIT.teks : TERSEMPIT.tanpaAngka;
  return kolom.length >= lebar && penuh >= badan.length * kolom.length * BAGIAN.hampirSemua;
}

/** The rows below up to another head among them. */
function badanSendiri(kisi: Kisi, ruas: Ruas, bawah: number): number[] {
  const badan = barisBadan(kisi, ruas, bawah);
  const kepala = { ...ruas, atas: ruas.baris, bawah };
  const akhir = badan.findIndex((b) => {
    const satu = { ...ruas, baris: b };
    return kepalaLagi(kisi, satu, kepala) || tabelBerikut(kisi, satu, bawah);
  });
  return akhir < 0 ? badan : badan.slice(0, akhir);
}

/**
 * Does the stretch look like the titles of a table, whatever its words: short texts, each another, and below them at
 * least two rows with a name each and figures in the same columns, every column under a title?
 * @returns the last row of titles
 */
export function bentukKepala(kisi: Kisi, ruas: Ruas): number | undefined {
  const bawah = barisJudulTerakhir(kisi, ruas);
  if (bawah - ruas.baris > ANAK_TERBANYAK || !judulSah(kisi, ruas, bawah) || !diAwal(kisi, ruas))
    return undefined;
  const badan = badanSendiri(kisi, ruas, bawah);
  if (badan.length < BARIS_TERSEDIKIT || !badanSah(kisi, ruas, badan)) return undefined;
  return kolomRuas(ruas).every((k) => berjudul(kisi, ruas, bawah, k)) ? bawah : undefined;
}
