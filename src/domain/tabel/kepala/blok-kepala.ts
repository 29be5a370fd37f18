import { BAGIAN } from "../batas";
import { barisDeret } from "./baris-deret";
import { barisInduk } from "./baris-induk";
import { barisNomor } from "./baris-nomor";
import { barisSatuan } from "./baris-satuan";
import type { BenihKepala } from "./cari-kepala";
import { kelompokTunggal, selebarInduk } from "./kelompok-tunggal";
import type { PengenalJudul } from "./pengenal-judul";
import { anakSemuaKelompok, kelompokBerulang } from "./kelompok-judul";
import { ANGKA, STRIP, TAK_ADA, TEKS, TEKS_ANGKA } from "../kisi";

/** A header block: rows and columns of the grid (0-based, both ends included). */
export interface BlokKepala {
  readonly atas: number;
  readonly bawah: number;
  readonly awal: number;
  readonly akhir: number;
  /** Rows of the block that only number the columns. */
  readonly nomor: readonly number[];
  /** Found by its shape alone: no word of its titles says that it is a table. */
  readonly dariBentuk?: boolean;
}

/** Header rows below the first, numbering rows not counted. */
const ANAK_TERBANYAK = 4;
const NAIK_TERBANYAK = 2;
/** Unknown titles among the cells of a second or third row ("TERTIMBANG" beside "Target", "Rp", "%"). */
const ASING_TERBANYAK = 0.25;

/** A merge of the row above covers several columns here, or the column has no header text of its own yet. */
function diBawahKelompok(p: PengenalJudul, atas: number, b: number, k: number): boolean {
  const induk = p.kisi.gabungan(b - 1, k);
  if (induk && induk.akhirKolom > induk.awalKolom) return true;
  for (let r = atas; r < b; r++) if (!p.kisi.kosong(r, k)) return kelompokTakDigabung(p, r, b, k);
  return true;
}

/** An unmerged group title: blank to its right, and the row below goes on there. */
function kelompokTakDigabung(p: PengenalJudul, r: number, b: number, k: number): boolean {
  return p.kisi.kosong(r, k + 1) && !p.kisi.gabungan(r, k) && !p.kisi.kosong(b, k + 1);
}

const BERHITUNG = /\btahun ke\b|\b(?:triwulan|tw)(?: ke)?$/;

/** The nearest text above and to the left says "Tahun ke-" or "Triwulan", and the cell is one of those. */
function tahunKe(p: PengenalJudul, atas: number, b: number, k: number): boolean {
  if (!/^(?:[1-9]|10)$/.test(p.kisi.teks(b, k))) return false;
  for (let kiri = k; kiri >= 0; kiri--)
    for (let r = b - 1; r >= atas; r--)
      if (!p.kisi.kosong(r, kiri)) return BERHITUNG.test(p.fitur(p.kisi.teks(r, kiri)).rapi);
  return false;
}

/** "Target Tahun ke-" over 1, 2, 3: a row of years (or of quarters), though it looks as if it numbered the columns. */
function barisTahunKe(p: PengenalJudul, atas: number, b: number, awal: number, akhir: number): boolean {
  const isi = p.kisi.kolomTerisi(b, awal, akhir);
  return isi.length >= 2 && isi.every((k) => tahunKe(p, atas, b, k));
}

/** A short text over a figure, with no title of its own above it: the name of a part, known to nobody. */
function namaBagian(p: PengenalJudul, b: number, k: number): boolean {
  const jenis = p.kisi.jenis(b + 1, k);
  return p.mungkinAnak(b, k) && p.kisi.kosong(b - 1, k) && (jenis === ANGKA || jenis === TEKS_ANGKA);
}

/** A short text over a figure that stands under a title of its own: the first part of an unmerged group. */
function namaPertama(p: PengenalJudul, b: number, k: number): boolean {
  const jenis = p.kisi.jenis(b + 1, k);
  return (
    p.mungkinAnak(b, k) &&
    !p.kisi.kosong(b - 1, k) &&
    (jenis === ANGKA || jenis === TEKS_ANGKA) &&
    namaBagian(p, b, k + 1)
  );
}

/** "Realisasi" and blanks over "Kec. Utara | Kec. Selatan": the names of parts under groups that are not merged. */
function barisNamaBagian(p: PengenalJudul, b: number, awal: number, akhir: number): boolean {
  const isi = p.kisi.kolomTerisi(b, awal, akhir);
  const [pertama] = isi;
  if (pertama === undefined || isi.length < 2 || pertama === awal) return false;
  return isi.every((k) => namaPertama(p, b, k) || (isi.includes(k - 1) && namaBagian(p, b, k)));
}

/** Is row `b` one more header row of the block that began at `atas`? */
function barisAnak(p: PengenalJudul, atas: number, b: number, awal: number, akhir: number): boolean {
  const isi = p.kisi.kolomTerisi(b, awal, akhir);
  const asing = isi.filter((k) => !p.anakJudul(b, k));
  if (isi.length === 0 || asing.length > isi.length * ASING_TERBANYAK) return false;
  if (asing.some((k) => !p.mungkinAnak(b, k))) return false;
  if (isi.every((k) => p.kisi.tahun(b, k)) || isi.length >= 2)
    return isi.some((k) => diBawahKelompok(p, atas, b, k)) || semuaLanjutanJudul(p, b, isi);
  const [satu = awal] = isi;
  if (selebarInduk(p, b, satu) || kelompokTunggal(p, b, awal, akhir, satu)) return true;
  const spanduk = satu === awal || p.kisi.akhirKolom(b, satu) - satu >= (akhir - awal) / 2;
  return !spanduk && diBawahKelompok(p, atas, b, satu);
}

/** Titles broken over two rows ("INDIKATOR" above "KINERJA"): every word belongs to headers, none starts with a verb. */
function semuaLanjutanJudul(p: PengenalJudul, b: number, isi: readonly number[]): boolean {
  return isi.every((k) => {
    const { kadar, banyakKata } = p.fitur(p.kisi.teks(b, k));
    return kadar === 1 && banyakKata <= 3;
  });
}

/** Cells to the right of the seed that belong to its last group ("Realisasi" with 2020 and 2021 below it). */
function lebarkanKanan(p: PengenalJudul, b: number, atas: number, akhir: number): number {
  let k = akhir;
  const anak = (kolom: number): boolean =>
    p.anakJudul(b, kolom) || tahunKe(p, atas, b, kolom) || namaBagian(p, b, kolom);
  while (k + 1 < p.kisi.lebar && anak(k + 1) && !p.kisi.kosong(b, k) && p.kisi.kosong(atas, k + 1)) k++;
  return k;
}

interface Turun {
  readonly bawah: number;
  readonly akhir: number;
  readonly nomor: number[];
}

/** `kiri` is the first column of the block, where titles higher up begin it left of the seed: there a row of numbers begins. */
function turun(p: PengenalJudul, benih: BenihKepala, kiri: number): Turun {
  const { baris, awal, akhir } = benih;
  const nomor: number[] = [];
  let bawah = Math.max(barisGabunganTerbawah(p, baris, awal, akhir), benih.bawah ?? baris);
  let kanan = akhir;
  let anak = 0;
  for (let b = baris + 1; b < p.kisi.tinggi && anak < ANAK_TERBANYAK; b++) {
    const lebih = lebarkanKanan(p, b, baris, kanan);
    if (barisTahunKe(p, baris, b, awal, lebih) || barisDeret(p.kisi, b, awal, kanan))
      [kanan, anak] = [lebih, anak + 1];
    else if (barisNomor(p.kisi, b, kiri, kanan)) nomor.push(b);
    else if (
      barisAnak(p, baris, b, awal, lebih) ||
      barisNamaBagian(p, b, awal, lebih) ||
      kelompokBerulang(p, b - 1, awal, lebih) ||
      anakSemuaKelompok(p, b, awal, lebih) ||
      barisSatuan(p.kisi, b, awal, lebih)
    )
      [kanan, anak] = [lebih, anak + 1];
    else if (
      b > bawah ||
      !(b <= (benih.bawah ?? baris) || p.kisi.barisKosong(b, awal, kanan) || judulMelewati(p, b, kiri))
    )
      break;
    bawah = Math.max(bawah, b);
  }
  return { bawah, akhir: kanan, nomor };
}

/** The first column's title is merged down across this row: whatever stands to its right is header. */
function judulMelewati(p: PengenalJudul, b: number, awal: number): boolean {
  const g = p.kisi.gabungan(b, awal);
  return g !== undefined && g.awalBaris < b;
}

/** Header cells merged downward reach at least here (blank rows inside belong to the header). */
function barisGabunganTerbawah(p: PengenalJudul, b: number, awal: number, akhir: number): number {
  let bawah = b;
  for (let k = awal; k <= akhir; k++) {
    const g = p.kisi.gabungan(b, k);
    if (g && g.akhirBaris - b < 6) bawah = Math.max(bawah, Math.min(g.akhirBaris, p.kisi.tinggi - 1));
  }
  return bawah;
}

function naik(p: PengenalJudul, { baris, awal, akhir }: BenihKepala, batas: number): number {
  let atas = baris;
  while (atas > batas && baris - atas < NAIK_TERBANYAK && barisInduk(p, atas - 1, awal, akhir)) atas--;
  return atas;
}

const DATA = new Set([ANGKA, TEKS_ANGKA, STRIP, TAK_ADA, TEKS]);

/** Columns left of the header that hold data but no title (the numbers of a program table). */
function lebarkanKiri(p: PengenalJudul, benih: BenihKepala, bawah: number, kiri: number): number {
  let awal = benih.awal;
  while (awal - 1 > kiri && benih.awal - awal < 2 && kolomDataTanpaJudul(p, benih.baris, bawah, awal - 1))
    awal--;
  return awal;
}

/** Rows below a head among which its data begins, banners and column numbers besides. */
const BARIS_AWAL = 3;

function kolomDataTanpaJudul(p: PengenalJudul, atas: number, bawah: number, k: number): boolean {
  for (let b = atas; b <= bawah; b++) if (!p.kisi.kosong(b, k)) return false;
  // What begins only further down belongs to another table.
  if (Array.from({ length: BARIS_AWAL }, (_, i) => bawah + 1 + i).every((b) => p.kisi.kosong(b, k)))
    return false;
  let isi = 0;
  const banyak = Math.min(10, p.kisi.tinggi - 1 - bawah);
  for (let b = bawah + 1; b <= bawah + banyak; b++)
    if (DATA.has(p.kisi.jenis(b, k)) && p.kisi.teks(b, k).length <= 12) isi++;
  return isi >= 1 && isi >= banyak * BAGIAN.beberapa;
}

/** Row of the title that stands over a column higher than the seed: merged down to it, or blank below it. */
function barisJudulKolom(p: PengenalJudul, b: number, k: number): number | undefined {
  const { kisi } = p;
  const baris = kisi.gabungan(b, k)?.awalBaris ?? (kisi.kosong(b, k) ? b - 1 : b);
  const asal = kisi.gabungan(baris, k)?.awalKolom ?? k;
  const judul = baris < b && b - baris <= NAIK_TERBANYAK && asal === k && kisi.jenis(baris, k) === TEKS;
  return judul && p.mungkinJudul(baris, k) ? baris : undefined;
}

/**
 * "Wilayah | Penduduk | Kinerja" over "Target | Realisasi": the row that was recognised is not the highest one. Titles
 * to its left stand one row up, in a row that also has a title over the seed.
 */
function judulLebihTinggi(
  p: PengenalJudul,
  { baris, awal, akhir }: BenihKepala,
  batasAtas: number,
  batasKiri: number,
): { awal: number; atas: number } {
  let [kiri, atas] = [awal, baris];
  for (let k = awal - 1; k > batasKiri; k--) {
    const judul = barisJudulKolom(p, baris, k);
    if (judul === undefined || judul <= batasAtas) break;
    [kiri, atas] = [k, Math.min(atas, judul)];
  }
  const diAtasBenih = p.kisi.kolomTerisi(atas, awal, akhir);
  const sah = kiri < awal && diAtasBenih.length > 0 && diAtasBenih.every((k) => p.mungkinJudul(atas, k));
  return sah ? { awal: kiri, atas } : { awal, atas: baris };
}

/** Titles to the right of the seed that stand as high as those to its left. */
function judulKanan(p: PengenalJudul, { baris, akhir }: BenihKepala, atas: number): number {
  let kanan = akhir;
  while (atas < baris && kanan + 1 < p.kisi.lebar && barisJudulKolom(p, baris, kanan + 1) === atas) kanan++;
  return kanan;
}

/**
 * Grows a seed into a header block of one to four rows (numbering rows besides): group rows above it, second and
 * third rows below it, untitled number columns to its left.
 * @param batasAtas rows up to this one belong to something else
 * @param batasKiri columns up to this one belong to another table
 */
export function bangunBlok(
  p: PengenalJudul,
  benih: BenihKepala,
  batasAtas: number,
  batasKiri: number,
): BlokKepala {
  const kiri = judulLebihTinggi(p, benih, batasAtas, batasKiri);
  const atas = Math.min(kiri.atas, naik(p, benih, batasAtas + 1));
  const lebar = { ...benih, akhir: judulKanan(p, benih, atas) };
  const { bawah, akhir, nomor } = turun(p, lebar, kiri.awal);
  const awal = kiri.awal < benih.awal ? kiri.awal : lebarkanKiri(p, benih, bawah, batasKiri);
  return { atas, bawah, awal, akhir, nomor, dariBentuk: benih.dariBentuk };
}
