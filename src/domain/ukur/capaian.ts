import { bacaAngka } from "../angka/baca-angka";
import type { IsiSel, KonteksAngka } from "../angka/hasil-baca";
import { bandingkan } from "./banding";
import type { Sel } from "./banding";
import { angka, galatBacaan, galatTidakAda, KOSONG, STRIP, teksIsi } from "./hasil-ukur";
import type { HasilUkur } from "./hasil-ukur";
import type { Polaritas } from "./polaritas";

/** Choices for one indicator. */
export interface OpsiCapaian {
  /** "positif" where left out. */
  readonly polaritas?: Polaritas;
  /** Highest ratio to give (1 is 100 %); never capped where left out, as in the reports. */
  readonly batasAtas?: number;
  /** What is known of the notation of the column the cells come from. */
  readonly konteks?: KonteksAngka;
}

const RUMUS: Readonly<Record<Polaritas, (target: number, realisasi: number) => number>> = {
  positif: (target, realisasi) => realisasi / target,
  negatif: (target, realisasi) => (2 * target - realisasi) / target,
  "negatif-rasio": (target, realisasi) => target / realisasi,
};

/** Capaian as a ratio by one formula; undefined where it has no value: target 0, or T/R at R = 0. Every other place asks here. */
export function rasioCapaian(target: number, realisasi: number, polaritas: Polaritas): number | undefined {
  const hasil = RUMUS[polaritas](target, realisasi);
  return Number.isFinite(hasil) ? hasil : undefined;
}

function hitung(target: number, realisasi: number, opsi: OpsiCapaian): HasilUkur {
  const polaritas = opsi.polaritas ?? "positif";
  if (target === 0 && realisasi === 0) return STRIP;
  if (target === 0) return galatTidakAda("TARGET_NOL", teksIsi(realisasi));
  if (polaritas === "negatif-rasio" && realisasi === 0)
    return galatTidakAda("REALISASI_NOL", teksIsi(target));
  return angka(Math.min(RUMUS[polaritas](target, realisasi), opsi.batasAtas ?? Infinity));
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

/**
 * Capaian of one indicator as a ratio (0.2879 is 28,79 %).
 * - positif R/T; negatif (2T−R)/T; negatif-rasio T/R; never capped unless `batasAtas` says so.
 * - realisasi blank or "n/a": `kosong` (not measured is not zero); "-" counts as zero; 0/0: `strip`.
 * - target 0 or blank with a realisasi, or T/R at R=0: #N/A; a cell that is no number: #VALUE!.
 * - range target ("69,1-69,5"): 1 inside, else the nearer limit is the target (SKP rule, PermenPANRB 8/2021).
 * - predicates: by written scores where both have one ("BB (76)"), else by rank within their family.
 * - "100 %" beside a plain 95 is 95 percent points; beside a number of at most 1 it is refused, since 0,95 may be a
 *   percent-formatted 95 % as well as 0,95 %.
 */
export function capaian(target: IsiSel, realisasi: IsiSel, opsi: OpsiCapaian = {}): HasilUkur {
  const selTarget: Sel = { isi: target, bacaan: bacaAngka(target, opsi.konteks) };
  const selRealisasi: Sel = { isi: realisasi, bacaan: bacaAngka(realisasi, opsi.konteks) };
  const langsung = tanpaRumus(selTarget, selRealisasi);
  if (langsung) return langsung;
  const banding = bandingkan(selTarget, selRealisasi);
  return banding.jenis === "galat" ? banding : hitung(banding.target, banding.realisasi, opsi);
}
