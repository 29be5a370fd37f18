import type { Pengukuran } from "../bahan/indikator";
import { persenLaporan } from "../kit/angka";
import type { BarisNaskah, DeretNaskah, KolomNaskah, SelNaskah } from "../kit/naskah";
import { gayaTingkat, SEL_KOSONG, selAngka, selNomor, selTeks } from "../kit/sel";
import type { HasilUkur } from "../../ukur/hasil-ukur";
import {
  bagiTitik,
  judulBagian,
  LEBAR,
  TINGGI_GRAFIK,
  WARNA_BATAS,
  WARNA_DERET,
  WARNA_TANPA_KELAS,
  type CalonGrafik,
} from "./bagi-grafik";
import { bernomor, type IndikatorBernomor } from "./indikator-bernomor";
import { namaIndikator } from "./indikator-sel";

const KOLOM: readonly KolomNaskah[] = [
  { judul: "No", lebar: 32, datar: "Center" },
  { judul: "Indikator Kinerja", lebar: 0, datar: "Left" },
  { judul: "Kriteria", lebar: LEBAR.uang, datar: "Center" },
  { judul: "Capaian (%)", lebar: LEBAR.persen, datar: "Right" },
  { judul: "Garis 100 %", lebar: LEBAR.persen, datar: "Right" },
];
const CAPAIAN = 3;
const SERATUS = 4;

/** Formats of the axis and of the labels of a chart of percents. */
export const FORMAT_PERSEN = { sumbu: "[$-421]0 %", label: "[$-421]0.00 %" } as const;

/** A percent that a chart draws: always a number, a gap where there is none. */
export function selPersen(hasil: HasilUkur): SelNaskah {
  return hasil.jenis === "angka" ? selAngka(persenLaporan(hasil, true)) : SEL_KOSONG;
}

function barisCapaian({ nomor, satu }: IndikatorBernomor): BarisNaskah {
  const { tingkat, kriteria } = satu;
  const gaya = gayaTingkat(kriteria);
  const kelas = kriteria?.nama ?? (tingkat.jenis === "strip" ? "-" : "");
  return {
    jenis: "data",
    sel: [
      selNomor(nomor),
      selTeks(namaIndikator(satu)),
      selTeks(kelas, { ...gaya, datar: "Center" }),
      { ...selPersen(tingkat), gaya },
      selPersen({ jenis: "angka", nilai: 1 }),
    ],
  };
}

function deretCapaian(bagian: readonly IndikatorBernomor[]): DeretNaskah[] {
  const titik = bagian.map(({ satu }) => satu.kriteria?.hex ?? WARNA_TANPA_KELAS);
  return [
    { kolom: CAPAIAN, nama: "Capaian", bentuk: "kolom", warna: WARNA_DERET[1], titik, label: true },
    { kolom: SERATUS, nama: "100 %", bentuk: "garis", warna: WARNA_BATAS, label: false },
  ];
}

/** Capaian of every indicator in the colour of its class, and the line at 100 %. */
export function grafikCapaian(terukur: Pengukuran, tahun: string): CalonGrafik[] {
  const bagian = bagiTitik(bernomor(terukur));
  return bagian.map((isi, i): CalonGrafik => ({
    jenis: "tabel",
    kolom: KOLOM,
    baris: isi.map(barisCapaian),
    penomoran: false,
    ukuran: 9,
    grafik: {
      judul: judulBagian(`Capaian Indikator Kinerja ${tahun}`.trim(), i + 1, bagian.length),
      tinggi: TINGGI_GRAFIK,
      kategori: 0,
      sumbu: "Nomor indikator (lihat tabel)",
      deret: deretCapaian(isi),
      format: FORMAT_PERSEN,
    },
  }));
}
