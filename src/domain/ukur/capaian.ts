import type { IsiSel, KonteksAngka } from "../angka/hasil-baca";
import { mungkinTanggal, tulisTanggal } from "../angka/tanggal";
import { bandingkan } from "./banding";
import { capaianYaTidak } from "./capaian-ya-tidak";
import { angka, galatBacaan, galatPasangan, galatTidakAda, KOSONG, STRIP, teksIsi } from "./hasil-ukur";
import type { Galat, HasilUkur } from "./hasil-ukur";
import { POLARITAS_BIASA, polaritasBatas, sesuaiBatas } from "./polaritas";
import type { Polaritas } from "./polaritas";
import type { AturanPredikat } from "./predikat-aturan";
import { rasioCapaian } from "./rumus-capaian";
import { bacaSelUkur, selAngka } from "./sel";
import type { Sel } from "./sel";
import { KELIPATAN_TANGGAL } from "./toleransi";

export { rasioCapaian } from "./rumus-capaian";

/** Choices for one indicator. */
export interface OpsiCapaian {
  /** Where left out, what the target's own limit says ("≤ 5 %" is negatif), else "positif". */
  readonly polaritas?: Polaritas;
  /** Highest ratio to give (1 is 100 %); never capped where left out, as in the reports. */
  readonly batasAtas?: number;
  /** How predicates are compared; see `AturanPredikat`. */
  readonly predikat?: AturanPredikat;
  /** What is known of the notation of the column the cells come from. */
  readonly konteks?: KonteksAngka;
}

/** No case was promised: none happened is success, some happened is failure (two e-SAKIP programs give 100 and 0). */
const NOL_BERHASIL: ReadonlySet<Polaritas> = new Set(["negatif", "negatif-rasio", "stabil"]);

function targetNol(sel: Sel, realisasi: number, polaritas: Polaritas): HasilUkur {
  const tertulis = sel.bacaan.jenis !== "strip" && NOL_BERHASIL.has(polaritas);
  if (realisasi === 0) return tertulis ? angka(1) : STRIP;
  if (tertulis && polaritas !== "stabil" && realisasi > 0) return angka(0);
  return galatTidakAda("TARGET_NOL", teksIsi(realisasi));
}

function hitung(sel: Sel, target: number, realisasi: number, polaritas: Polaritas): HasilUkur {
  if (target === 0) return targetNol(sel, realisasi, polaritas);
  const rasio = rasioCapaian(target, realisasi, polaritas);
  return rasio === undefined ? galatTidakAda("REALISASI_NOL", teksIsi(target)) : angka(rasio);
}

/** Settles what no formula is needed for: broken and blank cells; undefined where there is something to compute. */
function tanpaRumus(target: Sel, realisasi: Sel): HasilUkur | undefined {
  if (target.bacaan.jenis === "rusak") return galatBacaan(target.bacaan, "", "target");
  if (realisasi.bacaan.jenis === "rusak") return galatBacaan(realisasi.bacaan, "", "realisasi");
  if (realisasi.bacaan.jenis === "kosong" || realisasi.bacaan.jenis === "tidak-tersedia") return KOSONG;
  if (target.bacaan.jenis === "kosong" || target.bacaan.jenis === "tidak-tersedia")
    return galatTidakAda("TARGET_KOSONG", teksIsi(target.isi));
  return undefined;
}

/** A typed 1-2 becomes a date, and its day number beside a small target 380.741 %: named, not computed. */
function tanggalTerselip(target: number, { isi }: Sel): Galat | undefined {
  if (typeof isi !== "number" || !mungkinTanggal(isi)) return undefined;
  if (isi <= Math.abs(target) * KELIPATAN_TANGGAL) return undefined;
  return galatPasangan("TANGGAL_MUNGKIN", teksIsi(isi), tulisTanggal(isi), "realisasi");
}

function pilihPolaritas(target: Sel, dipilih: Polaritas | undefined): Polaritas | Galat {
  const batas = selAngka(target) ? target.bacaan.batas : undefined;
  if (dipilih === undefined) return polaritasBatas(batas) ?? POLARITAS_BIASA;
  if (sesuaiBatas(dipilih, batas)) return dipilih;
  return galatPasangan("POLARITAS_BERTENTANGAN", teksIsi(target.isi), dipilih, "target");
}

function ukur(target: Sel, realisasi: Sel, opsi: OpsiCapaian): HasilUkur {
  const langsung = tanpaRumus(target, realisasi) ?? capaianYaTidak(target, realisasi, opsi.predikat);
  if (langsung) return langsung;
  const polaritas = pilihPolaritas(target, opsi.polaritas);
  if (typeof polaritas !== "string") return polaritas;
  const banding = bandingkan(target, realisasi);
  if (banding.jenis === "galat") return banding;
  return (
    tanggalTerselip(banding.target, realisasi) ?? hitung(target, banding.target, banding.realisasi, polaritas)
  );
}

/**
 * Capaian of one indicator as a ratio (0.2879 is 28,79 %).
 * - positif R/T; negatif (2T−R)/T; negatif-rasio T/R; stabil 1 − |R−T|/|T|; never capped unless `batasAtas` says so.
 *   A target below 0 counts by its distance: 1 + (R−T)/|T|. "≤", "maks." in a target mean negatif, "≥", "min." positif.
 * - realisasi blank, "n/a", "belum rilis": `kosong` (not measured is not zero); "-" counts as zero; 0/0: `strip`, but 1
 *   where smaller is better (no case promised, none happened), and 0 where one happened.
 * - target 0 or blank with a realisasi, or T/R at R=0: #N/A; a cell that is no number: #VALUE!.
 * - range target ("69,1-69,5"): 1 inside, else the nearer limit is the target (SKP rule, PermenPANRB 8/2021).
 * - units convert within one measure (120 menit, 2 jam), else #VALUE!; dates, words and predicates: `capaianYaTidak`.
 * - "100 %" beside a plain 95 is 95 percent points; beside a number of at most 1 it is refused, since 0,95 may be a
 *   percent-formatted 95 % as well as 0,95 %.
 */
export function capaian(target: IsiSel, realisasi: IsiSel, opsi: OpsiCapaian = {}): HasilUkur {
  const hasil = ukur(bacaSelUkur(target, opsi.konteks), bacaSelUkur(realisasi, opsi.konteks), opsi);
  return hasil.jenis === "angka" ? angka(Math.min(hasil.nilai, opsi.batasAtas ?? Infinity)) : hasil;
}
