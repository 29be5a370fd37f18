import type { BenihKepala } from "./cari-kepala";
import type { PengenalJudul } from "./pengenal-judul";

/** How far down a blank column must stay blank to part two tables that stand side by side. */
const JANGKAUAN = 30;
/** Concepts that say what a row is about; a table standing alone has at least one. */
const PENGENAL = new Set(["no", "kode", "sasaran", "indikator", "program", "kegiatan", "uraian", "tujuan"]);

function kolomKosong(p: PengenalJudul, k: number, baris: number): boolean {
  const bawah = Math.min(p.kisi.tinggi - 1, baris + JANGKAUAN);
  for (let b = Math.max(0, baris - 1); b <= bawah; b++) {
    const gabungan = p.kisi.gabungan(b, k);
    const tertutup = gabungan !== undefined && gabungan.awalKolom < k && b <= baris + 3;
    if (!p.kisi.kosong(b, k) || tertutup) return false;
  }
  return true;
}

function berpengenal(p: PengenalJudul, b: number, awal: number, akhir: number): boolean {
  for (let k = awal; k <= akhir; k++) if (PENGENAL.has(p.konsep(b, k) ?? "")) return true;
  return false;
}

/** Columns where a new table begins because a wholly blank column stands before it. */
function awalSesudahCelah(p: PengenalJudul, { baris, awal, akhir }: BenihKepala): number[] {
  const hasil: number[] = [];
  for (let k = awal + 1; k <= akhir; k++)
    if (!p.kisi.kosong(baris, k) && p.kisi.kosong(baris, k - 1) && kolomKosong(p, k - 1, baris))
      hasil.push(k);
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

/** Last column of a stretch without the blank columns at its right end. */
function pangkasKanan(p: PengenalJudul, baris: number, awal: number, akhir: number): number {
  let k = akhir;
  while (k > awal && p.kisi.kosong(baris, k) && p.kisi.gabungan(baris, k) === undefined) k--;
  return k;
}

/** Parts a header seed into the tables that stand side by side; each part can stand alone. */
export function bagiRuas(p: PengenalJudul, benih: BenihKepala): BenihKepala[] {
  const batas = [...new Set([...awalSesudahCelah(p, benih), ...awalBerulang(p, benih)])].sort(
    (a, b) => a - b,
  );
  const bagian: BenihKepala[] = [];
  let awal = benih.awal;
  for (const k of [...batas, benih.akhir + 1]) {
    const akhir = pangkasKanan(p, benih.baris, awal, k - 1);
    const bolehPisah =
      k > benih.akhir ||
      (berpengenal(p, benih.baris, awal, akhir) && berpengenal(p, benih.baris, k, benih.akhir));
    if (!bolehPisah) continue;
    bagian.push({ ...benih, awal, akhir });
    awal = k;
  }
  return bagian;
}
