import { BAGIAN } from "../batas";
import { Ingatan, TEKS_DIINGAT } from "../ingatan";
import { ciriJudul } from "../kata/ciri-judul";
import type { CiriJudul } from "../kata/ciri-judul";
import { fiturJudul } from "../kata/fitur-judul";
import type { FiturJudul } from "../kata/fitur-judul";
import { PembacaKata } from "../kata/kata";
import { TEKS, TEKS_ANGKA } from "../kisi";
import type { Kisi } from "../kisi";

/** Header texts longer than this are sentences. */
const PANJANG_JUDUL = 160;
const PANJANG_JUDUL_ASING = 60;
const PANJANG_ANAK_ASING = 20;
/** "Target Kec. Lawang": the first word says what is measured, the others for which part. */
const DIUKUR = new Set(["target", "realisasi", "capaian"]);
const DIUKUR_TERPANJANG = 4;
/** "31 Des 2023", "2023 Audited": a position of the books. */
const POSISI =
  /^(?:3[01]|2[89])\s+(?:jan|[fp]eb|mar|apr|mei|jun|jul|ag|sep|okt|no[pv]|des)\p{L}*\.?\s+(?:19|20)\d\d$|^(?:19|20)\d\d\s*\(?(?:un)?audited\)?$/iu;
/** "2025 - Juni", "2024/TW III": a time, the year first. */
const TAHUN_WAKTU =
  /^(?:19|20)\d\d\s*[-–/]?\s*(?:jan|[fp]eb|mar|apr|mei|jun|jul|agu|sep|okt|no[pv]|des|tw|triwulan|semester|q[1-4])\p{L}*\.?(?:\s*(?:[1-4]|i{1,3}|iv))?$/iu;
/** Concepts that say what a row is about; a table standing alone has at least one. */
const PENAMA = new Set(["no", "kode", "sasaran", "indikator", "program", "kegiatan", "uraian", "tujuan"]);
const KALIMAT = /^(?:ter|me|ber)\p{L}+(?:nya|kan|i)\b|^(?:meningkat|terwujud|tersedia|terlaksana)/iu;

/** "Nama: Dinas" is a label with its value; "(realisasi:target x 100%)" says how a column is computed. */
const tanpaKurung = (teks: string): string => teks.replace(/\([^()]*\)/g, " ");
const berlabel = (teks: string): boolean => /:\s*\S|\S\s*:\s*$/.test(tanpaKurung(teks));

/** Sheets of a workbook share most of their titles, and a command reads them again. */
const pembaca = new PembacaKata();
const sudahDibaca = new Ingatan<FiturJudul>(TEKS_DIINGAT);
const baca = (teks: string): FiturJudul => fiturJudul(teks, pembaca);

/** Answers "is this a header cell" for one sheet, remembering texts already looked at. */
export class PengenalJudul {
  constructor(readonly kisi: Kisi) {}

  fitur(teks: string): FiturJudul {
    return sudahDibaca.ambil(teks, baca);
  }

  /** What sets a column with these header texts apart. */
  ciri(tingkat: readonly string[]): CiriJudul {
    return ciriJudul(tingkat, pembaca);
  }

  /** The concept a cell names as a header would; undefined for data, sentences and "label : nilai" lines. */
  konsep(b: number, k: number): string | undefined {
    if (this.kisi.jenis(b, k) !== TEKS && !this.tahunDepan(b, k)) return undefined;
    const teks = this.kisi.teks(b, k);
    if (teks.length > PANJANG_JUDUL || berlabel(teks)) return undefined;
    const { inti, kadar, banyakKata, rapi, awal = "" } = this.fitur(teks);
    if (inti === undefined || KALIMAT.test(rapi)) return undefined;
    if (kadar < BAGIAN.separuh && !(banyakKata <= DIUKUR_TERPANJANG && DIUKUR.has(awal))) return undefined;
    const sepertiIndikator =
      /^(persentase|prosentase|jumlah|nilai)\b/.test(rapi) && banyakKata > 4 && kadar < 1;
    return sepertiIndikator ? undefined : inti;
  }

  /** The cell is the title of a column that numbers or names the rows. */
  penamaBaris(b: number, k: number): boolean {
    return PENAMA.has(this.konsep(b, k) ?? "");
  }

  /** The cell is nothing but a month. */
  bulan(b: number, k: number): boolean {
    return this.kisi.jenis(b, k) === TEKS && this.fitur(this.kisi.teks(b, k)).bulan;
  }

  /** "T" with "R" at its right, and the "R": target and realisasi in one letter each. */
  huruf(b: number, k: number): string | undefined {
    const baca = (kolom: number): string | undefined =>
      this.kisi.jenis(b, kolom) === TEKS ? this.fitur(this.kisi.teks(b, kolom)).singkatan : undefined;
    if (baca(k) === "t" && baca(k + 1) === "r") return "target";
    return baca(k) === "r" && k > 0 && baca(k - 1) === "t" ? "realisasi" : undefined;
  }

  /** The word of "Tahap II", "Zona 3", "Pokja B": names that go on from cell to cell. */
  kataBernomor(b: number, k: number): string | undefined {
    if (this.kisi.jenis(b, k) !== TEKS) return undefined;
    return /^(\p{L}{3,15}) (?:[ivx]{1,4}|\d{1,2}|[a-f])$/u.exec(this.fitur(this.kisi.teks(b, k)).rapi)?.[1];
  }

  /** "2024 Target": the year before the word; "2024 unit" and "2.150 orang" are figures. */
  private tahunDepan(b: number, k: number): boolean {
    if (this.kisi.jenis(b, k) !== TEKS_ANGKA) return false;
    const teks = this.kisi.teks(b, k);
    if (TAHUN_WAKTU.test(teks) || POSISI.test(teks)) return true;
    if (!/^(?:19|20)\d\d\s+\p{L}/u.test(teks)) return false;
    const { inti, kadar } = this.fitur(teks);
    return kadar === 1 && inti !== undefined && inti !== "satuan";
  }

  /** May the cell stand in a header without being known to it ("Bobot", "Cara Pengukuran …")? */
  mungkinJudul(b: number, k: number): boolean {
    if (this.kisi.jenis(b, k) !== TEKS) return this.kisi.tahun(b, k) || this.tahunDepan(b, k);
    const teks = this.kisi.teks(b, k);
    return (
      (teks.length <= PANJANG_JUDUL_ASING && !/:/.test(tanpaKurung(teks))) || this.konsep(b, k) !== undefined
    );
  }

  /** A short word without figures: a title that the dictionary does not know, where its neighbours are titles. */
  mungkinAnak(b: number, k: number): boolean {
    if (this.kisi.jenis(b, k) !== TEKS) return false;
    const teks = this.kisi.teks(b, k);
    return teks.length <= PANJANG_ANAK_ASING && !/[\d:]/.test(teks) && !KALIMAT.test(teks);
  }

  /** A cell of a second or third header row: K, %, Rp, I..IV, a year, or words that all belong to headers. */
  anakJudul(b: number, k: number): boolean {
    if (this.kisi.jenis(b, k) !== TEKS) return this.kisi.tahun(b, k) || this.tahunDepan(b, k);
    const teks = this.kisi.teks(b, k);
    if (teks.length > PANJANG_JUDUL || berlabel(teks)) return false;
    const { kadar, romawi, singkatan, bulan, rapi } = this.fitur(teks);
    return (
      bulan ||
      romawi !== undefined ||
      singkatan !== undefined ||
      (kadar >= BAGIAN.separuh && !KALIMAT.test(rapi))
    );
  }
}
