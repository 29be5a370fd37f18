import type { Angka, HasilBaca } from "../angka/hasil-baca";
import { cariPredikat } from "../angka/predikat";
import type { Predikat } from "../angka/predikat";
import { kaliSatuan } from "./besaran";
import { galatBacaan, galatNilai, galatPasangan, teksIsi } from "./hasil-ukur";
import type { Galat } from "./hasil-ukur";
import { pasangan, samakan } from "./samakan";
import type { Pasangan } from "./samakan";
import type { Sel } from "./sel";
import { selAngka } from "./sel";

export type { Pasangan } from "./samakan";
export type { Sel } from "./sel";

const NOL: Angka = { jenis: "angka", nilai: 0, persen: false, rupiah: false };

function bandingPredikat(target: Predikat, realisasi: Predikat, t: Sel, r: Sel): Pasangan | Galat {
  if (target.keluarga !== realisasi.keluarga) return galatNilai("PREDIKAT_BEDA", teksIsi(r.isi), "realisasi");
  if (target.skor !== undefined && realisasi.skor !== undefined) return pasangan(target.skor, realisasi.skor);
  if (target.peringkat === realisasi.peringkat) return pasangan(target.peringkat, realisasi.peringkat);
  return galatPasangan("PREDIKAT_TANPA_NILAI", teksIsi(t.isi), teksIsi(r.isi));
}

/** Beside a plain number a predicate counts with its written score only: "BB" alone says no score. */
function skorSaja(sel: Sel): Sel {
  const skor = predikatSel(sel)?.skor;
  return skor === undefined ? sel : { isi: sel.isi, bacaan: { ...NOL, nilai: skor } };
}

/** The limit of a range target that counts (SKP rule, PermenPANRB 8/2021): inside the range the target is met exactly. */
function batasRentang({ bawah, atas, satuan }: Extract<HasilBaca, { jenis: "rentang" }>, r: Angka): number {
  // "5-7 hari" beside "1 minggu": the realisasi in the unit of the target. A clash of units is told later.
  const nilai = r.nilai * (kaliSatuan(r.satuan ?? "", satuan ?? "") ?? 1);
  return Math.min(atas, Math.max(bawah, nilai));
}

function targetRentang({ isi, bacaan }: Sel, r: Angka): Sel {
  if (bacaan.jenis !== "rentang") return { isi, bacaan };
  const { persen, satuan } = bacaan;
  const nilai = batasRentang(bacaan, r);
  return { isi, bacaan: { ...NOL, nilai, persen, ...(satuan === undefined ? {} : { satuan }) } };
}

const stripNol = (sel: Sel): Sel => (sel.bacaan.jenis === "strip" ? { ...sel, bacaan: NOL } : sel);

/** The predicate in a cell; undefined where it holds none. */
export function predikatSel({ bacaan }: Sel): Predikat | undefined {
  return bacaan.jenis === "predikat" ? cariPredikat(bacaan.teks) : undefined;
}

function galatSel({ isi, bacaan }: Sel, peran: "target" | "realisasi"): Galat {
  if (bacaan.jenis === "rentang") return galatNilai("REALISASI_RENTANG", teksIsi(isi), peran);
  if (bacaan.jenis === "predikat") return galatNilai("PREDIKAT_TANPA_ANGKA", bacaan.teks, peran);
  return galatBacaan(bacaan, isi, peran);
}

/**
 * Brings a target and a realisasi to two comparable numbers: of one unit, percent with percent points, predicates by
 * the scores written beside them, a range target by the limit that counts, "-" as zero (as the reports read it).
 */
export function bandingkan(targetMentah: Sel, realisasiMentah: Sel): Pasangan | Galat {
  const [predikatT, predikatR] = [predikatSel(targetMentah), predikatSel(realisasiMentah)];
  if (predikatT && predikatR) return bandingPredikat(predikatT, predikatR, targetMentah, realisasiMentah);
  const realisasi = skorSaja(stripNol(realisasiMentah));
  if (!selAngka(realisasi)) return galatSel(realisasi, "realisasi");
  const target = skorSaja(targetRentang(stripNol(targetMentah), realisasi.bacaan));
  return selAngka(target) ? samakan(target, realisasi) : galatSel(target, "target");
}
