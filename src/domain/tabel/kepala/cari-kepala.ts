import { BAGIAN } from "../batas";
import { barisBadan } from "./badan-tabel";
import { barisNomor } from "./baris-nomor";
import { bentukKepala } from "./bentuk-kepala";
import { kolomHurufBulan } from "./huruf-bulan";
import { tabelBerikut } from "./tabel-berikut";
import { TEKS, type Kisi } from "../kisi";
import { judulGanjil, tahunBerkata } from "./judul-ganjil";
import { kelompokBerulang, kelompokSerupa } from "./kelompok-judul";
import { kepalaLagi } from "./kepala-lagi";
import type { KepalaDiAtas } from "./kepala-lagi";
import { memutusAngka } from "./memutus-angka";
import type { PengenalJudul } from "./pengenal-judul";

/** So many years or months side by side are no figures. */
const DERET_WAKTU = 3;
/** A table of which nothing but its numbers is known has so many columns at least. */
const TERSEMPIT = 4;
const LEMAH = new Set(["uraian", "jumlah", "tahun", "persen", "lainnya", "status", "perubahan", "ukur"]);

/** A row's stretch of header cells: the seed of a header block. */
export interface BenihKepala {
  readonly baris: number;
  readonly awal: number;
  readonly akhir: number;
  /** Last row of the titles as the shape of the table tells it, where its words did not show it. */
  readonly bawah?: number;
  /** Found by its shape alone: no word of its titles speaks for it. */
  readonly dariBentuk?: boolean;
}

/** Counts what a stretch of cells says: header words, different concepts, cells in all. */
function nilaiRuas(p: PengenalJudul, b: number, awal: number, akhir: number) {
  const konsep: string[] = [];
  let terisi = 0;
  let tahun = 0;
  let bulan = 0;
  const bernomor = new Map<string, number>();
  const huruf = kolomHurufBulan(p.kisi, b, awal, akhir);
  for (let k = awal; k <= akhir; k++) {
    if (p.kisi.kosong(b, k)) continue;
    terisi++;
    const satu = p.konsep(b, k) ?? p.huruf(b, k);
    if (satu !== undefined) konsep.push(satu);
    else if (p.kisi.tahun(b, k) || tahunBerkata(p, b, p.kisi.teks(b, k))) tahun++;
    else if (p.bulan(b, k) || huruf.includes(k)) bulan++;
    else {
      const kata = p.kataBernomor(b, k);
      if (kata !== undefined) bernomor.set(kata, (bernomor.get(kata) ?? 0) + 1);
    }
  }
  // "Indikator | 2021 | 2022 | 2023": a row of years is a header as well, and so is one of months or of "Tahap I | II | III".
  for (const deret of [tahun, bulan, ...bernomor.values()])
    if (deret >= DERET_WAKTU) konsep.push(...Array.from({ length: deret }, () => "tahun"));
  const beda = new Set(konsep);
  const kuat = [...beda].filter((satu) => !LEMAH.has(satu)).length;
  return { terisi, kena: konsep.length, beda: beda.size, kuat };
}

/** Some title speaks of a percent. */
function berpersen(p: PengenalJudul, { baris, awal, akhir }: BenihKepala): boolean {
  for (let k = awal; k <= akhir; k++)
    if (p.kisi.jenis(baris, k) === TEKS && p.fitur(p.kisi.teks(baris, k)).kata.has("persen")) return true;
  return false;
}

/** "1", "2", "3" in the first column right below the stretch, or below a row of column numbers: what a table's rows begin with. */
function barisBernomor({ kisi }: PengenalJudul, { baris, awal }: BenihKepala): boolean {
  const nomor = (b: number): string => kisi.teks(b, awal).replace(/\.$/, "");
  return [1, 2, 3].some((turun) => ["1", "2", "3"].every((n, i) => nomor(baris + turun + i) === n));
}

const KODE_BARIS = /^\p{Lu}{1,4}[.\-\s]?\d+(?:[.\-]\d+)*$/u;

/** "R-01", "R-02", "R-03" in the first column right below the stretch. */
function barisBerkode({ kisi }: PengenalJudul, { baris, awal }: BenihKepala): boolean {
  const kode = [1, 2, 3].map((turun) => kisi.teks(baris + turun, awal));
  return new Set(kode).size === kode.length && kode.every((satu) => KODE_BARIS.test(satu));
}

/** "No | Proses Bisnis | Skema | Pelaku": titles that nobody knows over rows that are counted from one on, or coded. */
function judulBernomor(p: PengenalJudul, benih: BenihKepala): boolean {
  const { baris, awal, akhir } = benih;
  if (akhir - awal + 1 < TERSEMPIT) return false;
  for (let k = awal; k <= akhir; k++) if (p.kisi.jenis(baris, k) !== TEKS) return false;
  if (JUDUL_NOMOR.test(p.kisi.teks(baris, awal).trim())) return barisBernomor(p, benih);
  return p.konsep(baris, awal) === "kode" && barisBerkode(p, benih);
}

/** Does the stretch start a header? Inside an open table more is asked, for data may use header words too. */
function benihSah(p: PengenalJudul, benih: BenihKepala, diDalamTabel: boolean): boolean {
  const { terisi, kena, beda, kuat } = nilaiRuas(p, benih.baris, benih.awal, benih.akhir);
  // "Siswa Kelas 1 | Siswa Kelas 5" over "Sasaran | Diimunisasi | %" twice: the titles below may be all that is known.
  const kenal = (): boolean => kena > 0 || nilaiRuas(p, benih.baris + 1, benih.awal, benih.akhir).kuat > 0;
  if (!diDalamTabel && kenal() && kelompokBerulang(p, benih.baris, benih.awal, benih.akhir)) return true;
  if (!diDalamTabel && judulBernomor(p, benih)) return true;
  if (beda < 2 || kuat < 1 || kena < terisi * BAGIAN.sebagian) return false;
  return !diDalamTabel || (kena >= terisi * BAGIAN.kebanyakan && (beda >= 3 || kena === terisi));
}

/** Some word of the titles tells what a table is about, or they speak of a percent. */
function bicara(p: PengenalJudul, benih: BenihKepala, bawah: number): boolean {
  for (let baris = benih.baris; baris <= bawah; baris++)
    if (nilaiRuas(p, baris, benih.awal, benih.akhir).kuat > 0 || berpersen(p, { ...benih, baris }))
      return true;
  return false;
}

/** From the first to the last column of the stretch and of the table above it. */
const selebarKeduanya = (benih: BenihKepala, tabel: KepalaDiAtas): BenihKepala => ({
  ...benih,
  awal: Math.min(benih.awal, tabel.awal),
  akhir: Math.max(benih.akhir, tabel.akhir),
});

/** The seed that the shape of its table shows, whatever its words. */
function benihBentuk(p: PengenalJudul, benih: BenihKepala, tabel?: KepalaDiAtas): BenihKepala | undefined {
  if (tabel && !tabelBerikut(p.kisi, selebarKeduanya(benih, tabel), tabel.bawah)) return undefined;
  const bawah = bentukKepala(p.kisi, benih);
  if (bawah === undefined || (bawah === benih.baris && benihDiBawah(p, benih))) return undefined;
  return { ...benih, bawah, dariBentuk: !bicara(p, benih, bawah) };
}

/** The stretch looks like a table by itself, its rows named in its first column. */
function tabelSendiri({ kisi }: PengenalJudul, benih: BenihKepala): boolean {
  const bawah = bentukKepala(kisi, benih);
  if (bawah === undefined) return false;
  return barisBadan(kisi, benih, bawah).every((b) => kisi.jenis(b, benih.awal) === TEKS);
}

/** Two tables that nobody knows, a blank column between them. */
function berdampingan(p: PengenalJudul, benih: BenihKepala): BenihKepala[] {
  for (let k = benih.awal + 1; k <= benih.akhir; k++) {
    const [kiri, kanan] = [
      { ...benih, akhir: k - 1 },
      { ...benih, awal: k },
    ];
    if (p.kisi.bercelah(k) && tabelSendiri(p, kiri) && tabelSendiri(p, kanan))
      return [kiri, ...berdampingan(p, kanan)];
  }
  return [benih];
}

/** The row below is one of titles by its words, and no row of names before figures: it is the better seed. */
function benihDiBawah(p: PengenalJudul, { baris, awal, akhir }: BenihKepala): boolean {
  const lebar = (akhir - awal + 1) * BAGIAN.separuh;
  return ruasJudul(p, baris + 1).some(
    (satu) => satu.akhir > awal && satu.akhir - satu.awal + 1 >= lebar && benihSah(p, satu, false),
  );
}

/** Titles that begin further left stand in the row below: this one holds but the groups of some of them. */
function judulLebihKiri(p: PengenalJudul, { baris, awal, akhir }: BenihKepala): boolean {
  return ruasJudul(p, baris + 1).some(
    (satu) => satu.awal < awal && satu.akhir >= akhir && (benihSah(p, satu, false) || berbentuk(p, satu)),
  );
}

const berbentuk = (p: PengenalJudul, benih: BenihKepala): boolean =>
  bentukKepala(p.kisi, benih) !== undefined;

/** "tahun ini telah | melaksanakan | kegiatan.": a sentence that was laid over several cells. */
function kalimatTerpotong(kisi: Kisi, { baris, awal, akhir }: BenihKepala): boolean {
  const teks: string[] = [];
  for (let k = awal; k <= akhir; k++) if (!kisi.kosong(baris, k)) teks.push(kisi.teks(baris, k));
  const kecil = teks.filter((satu) => /^\p{Ll}/u.test(satu)).length;
  return kecil >= teks.length * BAGIAN.separuh && /\p{Ll}{5}\.$/u.test(teks[teks.length - 1] ?? "");
}

/** May the cell be a title, by itself or by its row? */
const judulDi = (p: PengenalJudul, b: number, k: number): boolean =>
  p.mungkinJudul(b, k) || judulGanjil(p, b, k);

/** Stretches of a row that hold only header-like cells and blanks; numbers end a stretch. */
function ruasJudul(p: PengenalJudul, b: number): BenihKepala[] {
  const hasil: BenihKepala[] = [];
  let awal = -1;
  let akhir = -1;
  const tutup = (): void => {
    if (awal >= 0 && akhir > awal) hasil.push({ baris: b, awal, akhir });
    awal = -1;
  };
  for (let k = 0; k < p.kisi.lebar; k++) {
    if (p.kisi.kosong(b, k)) continue;
    if (!judulDi(p, b, k)) tutup();
    else {
      if (awal < 0) awal = k;
      akhir = Math.min(p.kisi.akhirKolom(b, k), p.kisi.lebar - 1);
    }
  }
  tutup();
  return hasil;
}

function hanyaJudul(p: PengenalJudul, b: number, { awal, akhir }: KepalaDiAtas): boolean {
  for (let k = awal; k <= akhir; k++) if (!p.kisi.kosong(b, k) && !judulDi(p, b, k)) return false;
  return true;
}

/** A row that begins so, with nothing but texts, is a header even where another table is still open. */
export const JUDUL_NOMOR = /^(?:no|nomor|nmr)\.?(?: urut)?$|^#$/i;

/** Two titles of different meaning at least, every word of which is one of titles ("Tidak ditargetkan" is none). */
function judulDikenal(p: PengenalJudul, { baris, awal, akhir }: BenihKepala): boolean {
  const isi = p.kisi.kolomTerisi(baris, awal, akhir);
  const konsep = isi.flatMap((k) =>
    p.fitur(p.kisi.teks(baris, k)).kadar === 1 ? (p.konsep(baris, k) ?? []) : [],
  );
  const kuat = konsep.some((satu) => !LEMAH.has(satu));
  return kuat && new Set(konsep).size >= 2 && konsep.length >= isi.length * BAGIAN.sebagian;
}

/** The row begins with what rows are called, and nothing else: "Uraian", "Nama Kegiatan". */
const bernamaJudul = (p: PengenalJudul, { baris, awal }: BenihKepala): boolean =>
  p.penamaBaris(baris, awal) && p.fitur(p.kisi.teks(baris, awal)).kadar === 1;

/** The seed of a head right below the rows of an open table; the shape alone is enough, and it may have a single row. */
function benihLagi(p: PengenalJudul, benih: BenihKepala, tabel: KepalaDiAtas): BenihKepala | undefined {
  const ruas = selebarKeduanya(benih, tabel);
  const berkata = judulDikenal(p, benih) || bernamaJudul(p, benih);
  const sah = berkata && memutusAngka(p.kisi, ruas, tabel.bawah) !== undefined;
  if (!sah && !kepalaLagi(p.kisi, ruas, tabel)) return undefined;
  const bawah = bentukKepala(p.kisi, benih);
  return { ...benih, bawah, dariBentuk: !bicara(p, benih, bawah ?? benih.baris) };
}

/** The seed of groups that are all alike, though nobody knows a word of them. */
function benihSerupa(p: PengenalJudul, benih: BenihKepala): BenihKepala | undefined {
  const { baris, awal, akhir } = benih;
  if (!kelompokSerupa(p, baris, awal, akhir) || judulLebihKiri(p, benih)) return undefined;
  return { ...benih, bawah: baris + 1, dariBentuk: !bicara(p, benih, baris + 1) };
}

/** Header seeds of a row; `terbuka` gives the head of the table that is open above a column. */
export function cariBenih(
  p: PengenalJudul,
  b: number,
  terbuka: (k: number) => KepalaDiAtas | undefined,
): BenihKepala[] {
  return ruasJudul(p, b).flatMap((benih) => {
    const tabel = terbuka(benih.awal) ?? terbuka(benih.akhir);
    // Cheap first: nearly every row of an open table holds figures and is no header.
    if (tabel && !hanyaJudul(p, b, tabel)) return [];
    const diDalam = tabel !== undefined && !JUDUL_NOMOR.test(p.kisi.teks(b, benih.awal).trim());
    if (barisNomor(p.kisi, b, benih.awal, benih.akhir) || kalimatTerpotong(p.kisi, benih)) return [];
    if (benihSah(p, benih, diDalam) && !judulLebihKiri(p, benih))
      return [{ ...benih, bawah: bentukKepala(p.kisi, benih) }];
    const lagi = tabel ? benihLagi(p, benih, tabel) : benihSerupa(p, benih);
    if (lagi) return [lagi];
    return berdampingan(p, benih).flatMap((satu) => benihBentuk(p, satu, tabel) ?? []);
  });
}
