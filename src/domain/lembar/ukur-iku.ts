import { capaian } from "../ukur/capaian";
import { kriteria } from "../ukur/kriteria";
import type { IsiSel } from "../angka/hasil-baca";
import type { HasilUkur } from "../ukur/hasil-ukur";
import { bacaPolaritas } from "../ukur/polaritas";
import type { TingkatSkala } from "../ukur/skala";
import { teksSel } from "./baca-tabel";
import type { BarisIKUTerbaca, IsiBuku } from "./isi-buku";

/** One indicator, measured. */
export interface IndikatorTerukur {
  readonly indikator: string;
  readonly satuan: string;
  readonly target: IsiSel;
  readonly realisasi: IsiSel;
  /** The achievement as a ratio. */
  readonly tingkat: HasilUkur;
  /** The class; undefined where there is no number. */
  readonly kriteria?: TingkatSkala;
}

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
