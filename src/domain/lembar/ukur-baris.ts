import type { IsiSel } from "../angka/hasil-baca";
import { bacaAngka } from "../angka/baca-angka";
import { formatAngka } from "../angka/format-angka";
import { capaian } from "../ukur/capaian";
import { galatBacaan, type HasilUkur } from "../ukur/hasil-ukur";
import { kriteria } from "../ukur/kriteria";
import { bacaPolaritas } from "../ukur/polaritas";
import { usulanPolaritas } from "../ukur/polaritas-nama";
import { berupaPersen, satuan } from "../ukur/satuan";
import type { TingkatSkala } from "../ukur/skala";
import { teksSel, type SelTerbaca } from "./baca-tabel";
import type { AturanUkur } from "./definisi";
import { teksPersen } from "./persen-sel";
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
  const { polaritasBawaan: bawaan, aturanPredikat: predikat } = aturan.pengaturan;
  const polaritas = bacaPolaritas(baris.polaritas.isi, bawaan) ?? bawaan;
  const tingkat = capaian(baris.target.isi, baris.realisasi.isi, { polaritas, predikat });
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
function periksaPolaritas(sel: SelTerbaca): TemuanLembar[] {
  if (bacaPolaritas(sel.isi) !== undefined) return [];
  return [diSel("POLARITAS_SALAH", "galat", sel, { teks: teksSel(sel) })];
}

/** A number that cannot be read: named with the reader's own reason. */
export function periksaAngka(sel: SelTerbaca): TemuanLembar[] {
  const bacaan = bacaAngka(sel.isi);
  return bacaan.jenis === "rusak" ? galatDiSel(galatBacaan(bacaan, sel.isi), () => sel) : [];
}

/** A ratio outside the plausible limits of the settings: a slipped decimal point prints as 9.936,68 %. */
export function takWajar(
  { pengaturan: { capaianWajar } }: AturanUkur,
  hasil: HasilUkur,
  nama: string,
  sel: SelTerbaca,
): TemuanLembar[] {
  if (hasil.jenis !== "angka") return [];
  const { nilai } = hasil;
  if (nilai >= capaianWajar.bawah && nilai <= capaianWajar.atas) return [];
  return [
    diSel("CAPAIAN_TIDAK_WAJAR", "peringatan", sel, {
      nama,
      capaian: teksPersen(Math.round(nilai * 10_000) / 10_000),
    }),
  ];
}

/** A name that speaks of something better when smaller, while the row is measured the other way round. */
function usulPolaritas({ pengaturan }: AturanUkur, baris: BarisUkur): TemuanLembar[] {
  if (teksSel(baris.polaritas) !== "" || pengaturan.polaritasBawaan !== "positif") return [];
  const nama = teksSel(baris.indikator);
  const unit = teksSel(baris.satuan) || satuan(baris.target.isi);
  if (usulanPolaritas(nama, unit) === undefined) return [];
  return [diSel("POLARITAS_DIUSULKAN", "peringatan", baris.polaritas, { nama })];
}

/** One figure is typed as a percent and the other as a bare number: 85% beside 82. */
function persenSebelah({ target, realisasi }: BarisUkur): TemuanLembar[] {
  const [t, r] = [target, realisasi].map(({ isi }) => bacaAngka(isi));
  if (t?.jenis !== "angka" || r?.jenis !== "angka" || t.persen === r.persen || r.nilai === 0) return [];
  const selPersen = t.persen ? target : realisasi;
  if (selPersen.dariFormat !== true) return [];
  return [diSel("PERSEN_SEBELAH", "peringatan", t.persen ? realisasi : target, { teks: teksSel(selPersen) })];
}

/** From how many times a fraction on the other figure is one in points: 85 beside 0.82, not 2 beside 0.8. */
const JAUH = 20;

/**
 * An indicator in percent with bare numbers, one of them at most 1, the other one missing, at most 1, or far above it:
 * what was typed as 85% into a cell that shows numbers is 0.85 now (100% is 1), and would be printed as "0,85".
 */
function persenPecahan({ target, realisasi, indikator, satuan }: BarisUkur): TemuanLembar[] {
  const pasangan = [target, realisasi];
  const angka = pasangan.flatMap(({ isi }) => (typeof isi === "number" ? [isi] : []));
  const nilai = angka.find((satu) => satu > 0 && satu <= 1);
  if (nilai === undefined || !berupaPersen(teksSel(indikator), teksSel(satuan))) return [];
  const sendiri = angka.length === 1 && pasangan.some((sel) => teksSel(sel) === "");
  if ((!sendiri && angka.length < 2) || angka.some((lain) => lain > 1 && lain < JAUH * nilai)) return [];
  const sel = pasangan.find(({ isi }) => isi === nilai) ?? target;
  const isi = { teks: formatAngka(nilai), persen: teksPersen(nilai), tetap: teksPersen(nilai / 100) };
  return [diSel("PERSEN_PECAHAN", "peringatan", sel, isi)];
}

/** What is wrong with the figures of a row: unknown or doubtful polarity, unreadable or implausible results. */
export function periksaUkuran(aturan: AturanUkur, baris: BarisUkur): TemuanLembar[] {
  const salah = periksaPolaritas(baris.polaritas);
  if (salah.length > 0 || teksSel(baris.target) === "") return salah;
  const usul = usulPolaritas(aturan, baris);
  if (teksSel(baris.realisasi) === "") return [...usul, ...persenPecahan(baris)];
  const { tingkat, indikator } = ukurBaris(aturan, baris);
  const sel = (peran: string): SelTerbaca => (peran === "realisasi" ? baris.realisasi : baris.target);
  return [
    ...usul,
    ...persenSebelah(baris),
    ...persenPecahan(baris),
    ...galatDiSel(tingkat, sel),
    ...takWajar(aturan, tingkat, indikator, baris.realisasi),
  ];
}

/** An indicator without a name or a target; where both are missing the name is asked for first. */
export function periksaNamaTarget(baris: Pick<BarisUkur, "indikator" | "target">): TemuanLembar[] {
  const nama = teksSel(baris.indikator);
  return [
    ...(nama ? [] : [diSel("INDIKATOR_KOSONG", "galat", baris.indikator, {})]),
    ...(teksSel(baris.target) || !nama ? [] : [diSel("TARGET_KOSONG", "galat", baris.target, { nama })]),
  ];
}
