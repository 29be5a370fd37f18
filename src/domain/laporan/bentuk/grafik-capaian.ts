import type { Pengukuran } from "../bahan/indikator";
import { persenLaporan } from "../kit/angka";
import type { BarisNaskah, KolomNaskah, SelNaskah } from "../kit/naskah";
import { gayaTingkat, SEL_KOSONG, selAngka, selNomor, selTeks } from "../kit/sel";
import type { HasilUkur } from "../../ukur/hasil-ukur";
import { bagiTitik, grafikPersen, LEBAR, WARNA_TANPA_KELAS, type CalonGrafik } from "./bagi-grafik";
import { bernomor, type IndikatorBernomor } from "./indikator-bernomor";
import { namaIndikator } from "./indikator-sel";

const KOLOM: readonly KolomNaskah[] = [
  { judul: "No", lebar: 32, datar: "Center" },
  { judul: "Indikator Kinerja", lebar: 0, datar: "Left" },
  { judul: "Kriteria", lebar: LEBAR.uang, datar: "Center" },
  { judul: "Capaian (%)", lebar: LEBAR.persen, datar: "Right" },
];
const CAPAIAN = 3;

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
    ],
  };
}

const warnaTitik = ({ satu }: IndikatorBernomor): string => satu.kriteria?.hex ?? WARNA_TANPA_KELAS;

/** Capaian of every indicator in the colour of its class, and the line at 100 %. */
export function grafikCapaian(terukur: Pengukuran, tahun: string): CalonGrafik[] {
  const bagian = bagiTitik(bernomor(terukur));
  return bagian.map((isi, i) =>
    grafikPersen({
      judul: `Capaian Indikator Kinerja ${tahun}`.trim(),
      bagian: { ke: i + 1, dari: bagian.length },
      kolom: KOLOM,
      baris: isi.map(barisCapaian),
      sumbu: "Nomor indikator (lihat tabel)",
      ukuran: { kolom: CAPAIAN, nama: "Capaian", titik: isi.map(warnaTitik) },
      batas: { tetap: 1, nama: "100 %" },
    }),
  );
}
