import { mungkinTanggal, bacaTanggal } from "../angka/tanggal";
import type { Tanggal } from "../angka/tanggal";
import type { Predikat } from "../angka/predikat";
import { predikatSel } from "./banding";
import { angka, galatPasangan, teksIsi } from "./hasil-ukur";
import type { HasilUkur } from "./hasil-ukur";
import { BIASA_PREDIKAT } from "./predikat-aturan";
import type { AturanPredikat } from "./predikat-aturan";
import type { Sel } from "./sel";

/*
 * Targets that are reached or not: dates, words, and predicates without scores. No polarity turns them round.
 */

const tercapai = (ya: boolean): HasilUkur => angka(ya ? 1 : 0);

/** Beside a date in words a number of Excel that may be a date is one. */
function tanggalSel({ isi, bacaan }: Sel, lain: Tanggal | undefined): Tanggal | undefined {
  if (bacaan.jenis === "teks") return bacaTanggal(bacaan.teks);
  return lain && typeof isi === "number" && mungkinTanggal(isi) ? { awal: isi, akhir: isi } : undefined;
}

function bandingTanggal(t: Sel, r: Sel): HasilUkur | undefined {
  const target = tanggalSel(t, undefined) ?? tanggalSel(t, tanggalSel(r, undefined));
  const realisasi = tanggalSel(r, target);
  if (!target || !realisasi) return undefined;
  if (realisasi.akhir <= target.akhir) return tercapai(true);
  if (realisasi.awal > target.akhir) return tercapai(false);
  return galatPasangan("TANGGAL_TAK_PASTI", teksIsi(t.isi), teksIsi(r.isi));
}

/** Words begin with a letter: an identity number or a code is no target that can be reached. */
const kata = ({ bacaan }: Sel): string | undefined =>
  bacaan.jenis === "teks" && /^\p{L}/u.test(bacaan.teks) ? bacaan.teks.toLowerCase() : undefined;

function bandingKata(t: Sel, r: Sel): HasilUkur | undefined {
  const [target, realisasi] = [kata(t), kata(r)];
  if (target === undefined || realisasi === undefined) return undefined;
  if (target === realisasi) return tercapai(true);
  return galatPasangan("TEKS_BEDA", teksIsi(t.isi), teksIsi(r.isi));
}

function lebihDari(target: Predikat, realisasi: Predikat): boolean {
  if (target.skor !== undefined && realisasi.skor !== undefined) return realisasi.skor >= target.skor;
  return realisasi.peringkat >= target.peringkat;
}

function bandingPredikat(t: Sel, r: Sel, aturan: AturanPredikat): HasilUkur | undefined {
  const [target, realisasi] = [predikatSel(t), predikatSel(r)];
  if (!target || !realisasi || target.keluarga !== realisasi.keluarga) return undefined;
  if (aturan === "peringkat") return angka(realisasi.peringkat / target.peringkat);
  if (aturan === "tercapai") return tercapai(lebihDari(target, realisasi));
  const berskor = target.skor !== undefined && realisasi.skor !== undefined;
  // A better predicate has reached its target, whatever the scores are.
  return !berskor && realisasi.peringkat >= target.peringkat ? tercapai(true) : undefined;
}

/**
 * Capaian of a target that is reached or not: a date ("31 Desember 2021": on time 1, late 0), the same words
 * ("Tepat waktu": 1; other words are refused), predicates by the rule of the office.
 * @returns undefined where the pair is to be divided
 */
export function capaianYaTidak(
  t: Sel,
  r: Sel,
  aturan: AturanPredikat = BIASA_PREDIKAT,
): HasilUkur | undefined {
  return bandingPredikat(t, r, aturan) ?? bandingTanggal(t, r) ?? bandingKata(t, r);
}
