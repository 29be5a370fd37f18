import { hurufKolom } from "../../tabel/alamat";
import type { RencanaLembar } from "../../lembar/lembar";
import { barisJarak, UKURAN, type BarisLaporan } from "./baris";
import {
  BARIS_AKHIR,
  lebarCetak,
  MARGIN_LAPORAN,
  perluJeda,
  skalaLaporan,
  tinggiCetak,
  type HalamanCetak,
} from "./halaman";
import { rangkai } from "./rangkai";
import { potongBaris } from "./ukuran-teks";

/** The parts of a report from top to bottom. */
interface BagianLaporan {
  readonly atas: readonly BarisLaporan[];
  /** Header and numbering rows of the table: repeated on every page that it needs. */
  readonly kepala: readonly BarisLaporan[];
  readonly data: readonly BarisLaporan[];
  /** A second table with headers of its own; kept together with what follows where a page can hold it. */
  readonly sambungan: readonly BarisLaporan[];
  /** What follows the tables and stays together with their last row. */
  readonly akhir: readonly BarisLaporan[];
}

/** Title, footer and paper of a report's sheet. */
export interface SampulLaporan {
  readonly judul: string;
  readonly kaki: string;
  readonly halaman: HalamanCetak;
  /** Height of what the user put above the report, in points: it is printed with it. */
  readonly tinggiAtas: number;
}

/** Height of some rows together, in points. */
export const tinggiSemua = (baris: readonly BarisLaporan[]): number =>
  baris.reduce((n, { tinggi }) => n + tinggi, 0);

function adaTempat(
  sambungan: readonly BarisLaporan[],
  akhir: readonly BarisLaporan[],
  halaman: number,
): boolean {
  return sambungan.length > 0 && tinggiSemua([...sambungan, ...akhir]) <= halaman;
}

/**
 * First row (from 0) of what must stay on one page: the second table, or else the last rows above the signature,
 * so that no signature stands alone on a page.
 */
function awalUtuh({ atas, kepala, data, sambungan, akhir }: BagianLaporan, halaman: number): number {
  const tabel = atas.length + kepala.length + data.length;
  if (adaTempat(sambungan, akhir, halaman)) return tabel;
  const awal = sambungan.length > 0 ? tabel + sambungan.length - 1 : tabel - BARIS_AKHIR;
  return Math.max(awal, atas.length + kepala.length);
}

/**
 * Headers are repeated where their own table needs more than its first page; otherwise the first row, the report's
 * corner, is: a sheet that had repeated rows once cannot be left without any.
 */
function ulangKepala({ atas, kepala, data, sambungan }: BagianLaporan, halaman: number): boolean {
  return sambungan.length === 0 || tinggiSemua([...atas, ...kepala, ...data]) > halaman;
}

/** Page breaks; on the first page the report begins below what the user put above it. */
function jeda(bagian: BagianLaporan, halaman: number, tinggiAtas: number): string[] {
  const { atas, kepala, data, sambungan, akhir } = bagian;
  const [pertama = barisJarak(0), ...lain] = atas;
  const mulai = awalUtuh(bagian, halaman);
  const judulUlang = tinggiSemua(ulangKepala(bagian, halaman) ? kepala : [pertama]);
  const semua = [
    barisJarak(pertama.tinggi + tinggiAtas),
    ...lain,
    ...kepala,
    ...data,
    ...sambungan,
    ...akhir,
  ];
  const tinggi = semua.map((baris) => baris.tinggi);
  // A second table begins a page of its own unless all is on one: its place must not hang on how high rows are drawn.
  const duaHalaman = adaTempat(bagian.sambungan, bagian.akhir, halaman) && tinggiSemua(semua) > halaman;
  return duaHalaman || perluJeda({ tinggi, mulai, judulUlang }, halaman) ? [`A${mulai + 1}`] : [];
}

/** Room that the page number takes in the footer, in points. */
const RUANG_NOMOR = 150;

/** Left part of the footer: cut before the page number; `&` begins a code in footers, a real one is doubled. */
function kaki(teks: string, halaman: HalamanCetak): string {
  const [muat = "", sisa] = potongBaris(teks, lebarCetak(halaman) - RUANG_NOMOR, UKURAN);
  return `${muat}${sisa === undefined ? "" : " …"}`.replaceAll("&", "&&");
}

/** Reports have neither tables, rules, drop-downs nor names of their own. */
const TANPA = { nama: [], tabel: [], pilihan: [], warna: [], pasTinggi: [], beku: 0 } as const;

/** Which rows are repeated on every page ("$3:$4"), and above which cells a page begins. */
export interface PembagianHalaman {
  readonly barisJudul: string;
  readonly jeda: readonly string[];
  /** How many columns are printed, where it is not all of them. */
  readonly kolomCetak?: number;
}

function pembagian(bagian: BagianLaporan, sampul: SampulLaporan): PembagianHalaman {
  const halaman = tinggiCetak(sampul.halaman);
  const kepala = bagian.atas.length + 1;
  const barisKepala = `$${kepala}:$${kepala + bagian.kepala.length - 1}`;
  return {
    barisJudul: ulangKepala(bagian, halaman) ? barisKepala : "$1:$1",
    jeda: jeda(bagian, halaman, sampul.tinggiAtas),
  };
}

/** The rows of a report on one sheet, ready to print. */
export function lembarLaporan(
  baris: readonly BarisLaporan[],
  lebar: readonly number[],
  sampul: SampulLaporan,
  { barisJudul, jeda: sel, kolomCetak = lebar.length }: PembagianHalaman,
): RencanaLembar {
  const { blok, rumus, gaya, gabung, tinggi, isian } = rangkai(baris, lebar.length);
  return {
    ...TANPA,
    judul: sampul.judul,
    blok: [blok, ...rumus],
    gaya,
    gabung,
    lebar: lebar.map((poin, i) => ({ kolom: hurufKolom(i), poin })),
    tinggi,
    isian,
    cetak: {
      kertas: sampul.halaman.kertas,
      mendatar: sampul.halaman.mendatar,
      barisJudul,
      area: `A1:${hurufKolom(kolomCetak - 1)}${baris.length}`,
      kaki: { kiri: kaki(sampul.kaki, sampul.halaman), kanan: "Halaman &P dari &N" },
      margin: MARGIN_LAPORAN,
      skala: skalaLaporan(sampul.halaman),
      jeda: sel,
    },
  };
}

/** Puts the parts of a report on one sheet, ready to print. */
export function susunLaporan(
  bagian: BagianLaporan,
  lebar: readonly number[],
  sampul: SampulLaporan,
): RencanaLembar {
  const { atas, kepala, data, sambungan, akhir } = bagian;
  const baris = [...atas, ...kepala, ...data, ...sambungan, ...akhir];
  return lembarLaporan(baris, lebar, sampul, pembagian(bagian, sampul));
}
