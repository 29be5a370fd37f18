import { kolomRuas } from "./badan-tabel";
import type { BenihKepala } from "./cari-kepala";
import { FIGUR } from "../kisi";
import type { PengenalJudul } from "./pengenal-judul";

/** How far down a blank column must stay blank to part two tables that stand side by side. */
const JANGKAUAN = 30;

function kolomKosong(p: PengenalJudul, k: number, baris: number): boolean {
  const bawah = Math.min(p.kisi.tinggi - 1, baris + JANGKAUAN);
  for (let b = Math.max(0, baris - 1); b <= bawah; b++) {
    const gabungan = p.kisi.gabungan(b, k);
    const tertutup = gabungan !== undefined && gabungan.awalKolom < k && b <= baris + 3;
    if (!p.kisi.kosong(b, k) || tertutup) return false;
  }
  return true;
}

/** Rows below a title that are looked at for a figure. */
const DILIHAT = 5;

/** A figure stands below the title soon. */
function berangka(p: PengenalJudul, b: number, k: number): boolean {
  const dibawah = Array.from({ length: DILIHAT }, (_, i) => b + 1 + i);
  return dibawah.some((r) => FIGUR.has(p.kisi.jenis(r, k)) && !p.kisi.tahun(r, k));
}

/** Columns of figures beside titles that name the rows: a table could be made of these columns alone. */
function kolomSendiri(p: PengenalJudul, b: number, awal: number, akhir: number): number {
  const kolom = kolomRuas({ awal, akhir });
  const nama = kolom.filter((k) => p.penamaBaris(b, k));
  return nama.length === 0 ? 0 : kolom.filter((k) => !nama.includes(k) && berangka(p, b, k)).length;
}

/** Columns where a new table begins because a wholly blank column stands before it. */
function awalSesudahCelah(p: PengenalJudul, { baris, awal, akhir }: BenihKepala): number[] {
  const hasil: number[] = [];
  for (let k = awal + 1; k <= akhir; k++)
    if (!p.kisi.kosong(baris, k) && (p.kisi.bercelah(k) || kolomKosong(p, k - 1, baris))) hasil.push(k);
  return hasil;
}

/** Titles that name the rows stand left of the seed, merged down to it: what is repeated to their right shares them. */
function bernamaBersama(p: PengenalJudul, { baris, awal }: BenihKepala): boolean {
  if (awal === 0 || baris === 0) return false;
  const kiri = p.kisi.gabungan(baris, awal - 1);
  if (kiri) return kiri.awalBaris < baris && kiri.awalKolom === kiri.akhirKolom;
  const kosong = (b: number): boolean => p.kisi.kosong(b, awal - 1);
  return kosong(baris) && !kosong(baris - 1) && !kosong(baris + 1);
}

/** Columns where the same headers begin again without a blank column between: "No | Indikator | … | No | Indikator". */
function awalBerulang(p: PengenalJudul, benih: BenihKepala): number[] {
  if (bernamaBersama(p, benih)) return [];
  const { baris, awal, akhir } = benih;
  const judul: { k: number; rapi: string }[] = [];
  for (let k = awal; k <= akhir; k++)
    if (!p.kisi.kosong(baris, k)) judul.push({ k, rapi: p.fitur(p.kisi.teks(baris, k)).rapi });
  const [pertama, kedua] = judul;
  if (!pertama || !kedua) return [];
  return judul
    .filter((satu, i) => i > 1 && satu.rapi === pertama.rapi && judul[i + 1]?.rapi === kedua.rapi)
    .map((satu) => satu.k);
}

/** What numbers rows: whoever begins with it begins a table. */
const NOMOR = new Set(["no", "kode"]);

/** Some row goes on at one side only, until both end: two tables have no rows in common. */
function barisBeda({ kisi }: PengenalJudul, { baris, awal, akhir }: BenihKepala, k: number): boolean {
  for (let b = baris + 1; b < Math.min(kisi.tinggi, baris + JANGKAUAN); b++) {
    const kiri = kisi.kolomTerisi(b, awal, k - 1).length;
    const kanan = kisi.kolomTerisi(b, k, akhir).length;
    if (kiri + kanan === 0) return false;
    if (Math.min(kiri, kanan) === 0 && Math.max(kiri, kanan) >= 2) return true;
  }
  return false;
}

/** Columns of figures that no table shares with another: what is promised and what was reached. */
const SEPASANG = 2;

/**
 * Is what stands right of column `k` another table? Both sides could stand alone, and the rows are named anew there: by
 * a number, by the same title, with other rows, or beside figures enough for two.
 */
function mulaiLagi(p: PengenalJudul, benih: BenihKepala, k: number): boolean {
  const { baris, awal, akhir } = benih;
  const nama = p.konsep(baris, k) ?? "";
  const sendiri = Math.min(kolomSendiri(p, baris, awal, k - 1), kolomSendiri(p, baris, k, akhir));
  if (!p.penamaBaris(baris, k) || sendiri === 0) return false;
  const kiri = kolomRuas({ awal, akhir: k - 1 }).map((i) => p.konsep(baris, i));
  return NOMOR.has(nama) || kiri.includes(nama) || sendiri >= SEPASANG || barisBeda(p, benih, k);
}

/** Last column of a stretch without the blank columns at its right end. */
function pangkasKanan(p: PengenalJudul, baris: number, awal: number, akhir: number): number {
  let k = akhir;
  while (k > awal && p.kisi.kosong(baris, k) && p.kisi.gabungan(baris, k) === undefined) k--;
  return k;
}

/** Both sides of column `k` have titles that name rows. */
function bernamaKeduanya(p: PengenalJudul, { baris, awal, akhir }: BenihKepala, k: number): boolean {
  const bernama = (dari: number, sampai: number): boolean =>
    kolomRuas({ awal: dari, akhir: sampai }).some((i) => p.penamaBaris(baris, i));
  return bernama(awal, k - 1) && bernama(k, akhir);
}

/** Parts a header seed into the tables that stand side by side; each part can stand alone. */
export function bagiRuas(p: PengenalJudul, benih: BenihKepala): BenihKepala[] {
  const berulang = awalBerulang(p, benih);
  const batas = [...new Set([...awalSesudahCelah(p, benih), ...berulang])].sort((a, b) => a - b);
  const terpisah = berulang.length > 0 ? bernamaKeduanya : mulaiLagi;
  const bagian: BenihKepala[] = [];
  let awal = benih.awal;
  for (const k of [...batas, benih.akhir + 1]) {
    const akhir = pangkasKanan(p, benih.baris, awal, k - 1);
    const bolehPisah = k > benih.akhir || terpisah(p, { ...benih, awal }, k);
    if (!bolehPisah) continue;
    bagian.push({ ...benih, awal, akhir });
    awal = k;
  }
  return bagian;
}
