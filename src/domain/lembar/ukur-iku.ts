import { capaian } from "../ukur/capaian";
import { kriteria } from "../ukur/kriteria";
import { bacaPolaritas } from "../ukur/polaritas";
import type { IndikatorTerukur } from "../laporan/bahan";
import { teksSel } from "./baca-tabel";
import type { BarisIKUTerbaca, IsiBuku } from "./isi-buku";

/**
 * Measures one row of the IKU table from what was typed, not from what its formulas show (they may still be
 * calculating). An unknown polarity counts as the workbook's default.
 */
export function ukurIKU(isi: IsiBuku, baris: BarisIKUTerbaca): IndikatorTerukur {
  const bawaan = isi.pengaturan.polaritasBawaan;
  const polaritas = bacaPolaritas(baris.polaritas.isi, bawaan) ?? bawaan;
  const tingkat = capaian(baris.target.isi, baris.realisasi.isi, { polaritas });
  const kelas =
    tingkat.jenis === "angka" ? kriteria(tingkat.nilai, isi.skala, isi.aturanCelah).tingkat : undefined;
  return {
    indikator: teksSel(baris.indikator),
    satuan: teksSel(baris.satuan),
    target: baris.target.isi,
    realisasi: baris.realisasi.isi,
    tingkat,
    ...(kelas ? { kriteria: kelas } : {}),
  };
}
