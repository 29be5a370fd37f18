import type { Kertas } from "../pengaturan/pengaturan";
import { hurufKolom } from "../tabel/alamat";
import type { RencanaLembar } from "../struktur/lembar";
import { rangkai, UKURAN, type BarisLaporan } from "./baris-laporan";
import { MARGIN_LAPORAN, perluJeda, tinggiCetak } from "./halaman";

/** The parts of a report from top to bottom. */
export interface BagianLaporan {
  readonly atas: readonly BarisLaporan[];
  /** Header and numbering rows: repeated on every page. */
  readonly kepala: readonly BarisLaporan[];
  readonly data: readonly BarisLaporan[];
  /** What follows the table and stays together with its last row. */
  readonly akhir: readonly BarisLaporan[];
}

/** Title and footer of a report's sheet. */
export interface SampulLaporan {
  readonly judul: string;
  readonly kaki: string;
  readonly kertas: Kertas;
}

/** First row (from 0) of what must stay on one page: the last data row, so that no signature stands alone. */
function awalUtuh({ atas, kepala, data }: BagianLaporan): number {
  return atas.length + kepala.length + Math.max(data.length - 1, 0);
}

function jeda(bagian: BagianLaporan, semua: readonly BarisLaporan[], kertas: Kertas): string[] {
  const mulai = awalUtuh(bagian);
  const blok = {
    tinggi: semua.map(({ tinggi }) => tinggi),
    mulai,
    judulUlang: bagian.kepala.reduce((n, { tinggi }) => n + tinggi, 0),
  };
  return perluJeda(blok, tinggiCetak(kertas)) ? [`A${mulai + 1}`] : [];
}

/** `&` begins a code in footers: a real one is doubled. */
function kakiAman(teks: string): string {
  return teks.replaceAll("&", "&&");
}

/** Puts the parts of a report on one sheet, ready to print upright. */
export function susunLaporan(
  bagian: BagianLaporan,
  lebar: readonly number[],
  sampul: SampulLaporan,
): RencanaLembar {
  const semua = [...bagian.atas, ...bagian.kepala, ...bagian.data, ...bagian.akhir];
  const { blok, gaya, gabung, tinggi } = rangkai(semua, lebar.length);
  const kepala = bagian.atas.length + 1;
  return {
    judul: sampul.judul,
    nama: [],
    blok: [blok],
    tabel: [],
    gaya: [{ area: blok.area, gaya: { jenisHuruf: "Arial", ukuran: UKURAN, tegak: "Top" } }, ...gaya],
    gabung,
    pilihan: [],
    warna: [],
    lebar: lebar.map((poin, i) => ({ kolom: hurufKolom(i), poin })),
    tinggi,
    pasTinggi: [],
    beku: 0,
    cetak: {
      kertas: sampul.kertas,
      mendatar: false,
      barisJudul: `$${kepala}:$${kepala + bagian.kepala.length - 1}`,
      area: blok.area,
      kaki: { kiri: kakiAman(sampul.kaki), kanan: "Halaman &P dari &N" },
      margin: MARGIN_LAPORAN,
      jeda: jeda(bagian, semua, sampul.kertas),
    },
  };
}
