import type { IsiSel } from "../angka/hasil-baca";
import { bacaAngka } from "../angka/baca-angka";
import { capaian } from "../ukur/capaian";
import { galatBacaan, type HasilUkur } from "../ukur/hasil-ukur";
import { kriteria } from "../ukur/kriteria";
import { bacaPolaritas } from "../ukur/polaritas";
import type { TingkatSkala } from "../ukur/skala";
import { teksSel, type SelTerbaca } from "./baca-tabel";
import type { AturanUkur } from "./definisi";
import { diSel, galatDiSel, type TemuanLembar } from "./temuan-lembar";

/** One indicator, measured. */
export interface IndikatorTerukur {
  readonly indikator: string;
  readonly satuan: string;
  readonly target: IsiSel;
  readonly realisasi: IsiSel;
  /** A ratio. */
  readonly tingkat: HasilUkur;
  /** The class; undefined where there is no number. */
  readonly kriteria?: TingkatSkala;
}

/** The cells of a row by which an indicator is measured. */
export interface BarisUkur {
  readonly indikator: SelTerbaca;
  readonly satuan: SelTerbaca;
  readonly target: SelTerbaca;
  readonly realisasi: SelTerbaca;
  readonly polaritas: SelTerbaca;
}

/**
 * Measures one row from what was typed, not from what its formulas show (they may still be calculating). An unknown
 * polarity counts as the workbook's default.
 */
export function ukurBaris(aturan: AturanUkur, baris: BarisUkur): IndikatorTerukur {
  const bawaan = aturan.pengaturan.polaritasBawaan;
  const polaritas = bacaPolaritas(baris.polaritas.isi, bawaan) ?? bawaan;
  const tingkat = capaian(baris.target.isi, baris.realisasi.isi, { polaritas });
  const kelas =
    tingkat.jenis === "angka" ? kriteria(tingkat.nilai, aturan.skala, aturan.aturanCelah).tingkat : undefined;
  return {
    indikator: teksSel(baris.indikator),
    satuan: teksSel(baris.satuan),
    target: baris.target.isi,
    realisasi: baris.realisasi.isi,
    tingkat,
    ...(kelas ? { kriteria: kelas } : {}),
  };
}

/** A polarity that is not known. */
export function periksaPolaritas(sel: SelTerbaca): TemuanLembar[] {
  if (bacaPolaritas(sel.isi) !== undefined) return [];
  return [diSel("POLARITAS_SALAH", "galat", sel, { teks: teksSel(sel) })];
}

/** A number that cannot be read: named with the reader's own reason. */
export function periksaAngka(sel: SelTerbaca): TemuanLembar[] {
  const bacaan = bacaAngka(sel.isi);
  return bacaan.jenis === "rusak" ? galatDiSel(galatBacaan(bacaan, sel.isi), () => sel) : [];
}

/** An indicator without a name or a target. */
export function periksaNamaTarget(baris: Pick<BarisUkur, "indikator" | "target">): TemuanLembar[] {
  const nama = teksSel(baris.indikator);
  return [
    ...(nama ? [] : [diSel("INDIKATOR_KOSONG", "galat", baris.indikator, {})]),
    ...(teksSel(baris.target) ? [] : [diSel("TARGET_KOSONG", "galat", baris.target, { nama })]),
  ];
}
