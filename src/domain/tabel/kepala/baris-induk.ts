import { jumlahKosong } from "./jumlah-kosong";
import { kelompokBerulang } from "./kelompok-judul";
import { kolomRuas } from "./badan-tabel";
import { FIGUR, TEKS } from "../kisi";
import type { PengenalJudul } from "./pengenal-judul";

/** "Kinerja | Anggaran", merged side by side over all the columns: the groups that they belong to. */
function kelompokSelebar(p: PengenalJudul, b: number, isi: readonly number[], akhir: number): boolean {
  const ujung = (k: number): number => p.kisi.akhirKolom(b, k);
  return (
    isi.length >= 2 &&
    isi.every((k, i) => ujung(k) > k && ujung(k) + 1 === (isi[i + 1] ?? akhir + 1) && p.mungkinJudul(b, k))
  );
}

/** One text, in its own cell, above a title that names the rows: what the table is about, and no group. */
function judulDiAtasNama(p: PengenalJudul, b: number, [satu, ...lain]: readonly number[]): boolean {
  if (satu === undefined || lain.length > 0 || p.kisi.akhirKolom(b, satu) > satu) return false;
  return p.penamaBaris(b + 1, satu);
}

/** "TA 2024", merged over columns that hold nothing but figures: with no name beside them it says when all of them are. */
function masaSeluruhnya(p: PengenalJudul, b: number, awal: number, akhir: number): boolean {
  const { kisi } = p;
  const [atas, bawah] = [kisi.gabungan(b, awal), kolomRuas({ awal, akhir })];
  return (
    atas?.awalKolom === awal &&
    atas.akhirKolom === akhir &&
    akhir > awal &&
    p.konsep(b, awal) === "tahun" &&
    bawah.every((k) => kisi.jenis(b + 1, k) === TEKS && FIGUR.has(kisi.jenis(b + 2, k)))
  );
}

/** A row above the seed that only names groups ("Tahun 2025" over Target and Realisasi). */
export function barisInduk(p: PengenalJudul, b: number, awal: number, akhir: number): boolean {
  const isi = p.kisi.kolomTerisi(b, awal, akhir);
  // "(dalam rupiah)" at the right edge says how all figures are written.
  if (isi.every((k) => /^\(.*\)$/.test(p.kisi.teks(b, k).trim()))) return false;
  if (kelompokSelebar(p, b, isi, akhir) || masaSeluruhnya(p, b, awal, akhir)) return true;
  if (jumlahKosong(p.kisi, b, { awal: 0, akhir: p.kisi.lebar - 1 })) return false;
  if (isi.length === 0 || isi[0] === awal || judulDiAtasNama(p, b, isi)) return false;
  if (kelompokBerulang(p, b, awal, akhir)) return true;
  if (isi.some((k) => !p.anakJudul(b, k))) return false;
  const gabungan = p.kisi.gabungan(b, awal);
  if (gabungan && gabungan.awalKolom <= awal && gabungan.awalBaris === b) return false;
  return isi.every((k) => p.kisi.akhirKolom(b, k) > k || p.kisi.kosong(b, k + 1) || isi.length > 1);
}
