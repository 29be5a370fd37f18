import type { Angka, HasilBaca, IsiSel } from "../angka/hasil-baca";
import { cariPredikat } from "../angka/predikat";
import type { Predikat } from "../angka/predikat";
import { galatBacaan, galatNilai, teksIsi } from "./hasil-ukur";
import type { Galat } from "./hasil-ukur";

/** A cell beside how it was read. */
export interface Sel {
  readonly isi: IsiSel;
  readonly bacaan: HasilBaca;
}

/** Target and realisasi as two numbers of the same kind. */
export interface Pasangan {
  readonly jenis: "pasangan";
  readonly target: number;
  readonly realisasi: number;
}

const pasangan = (target: number, realisasi: number): Pasangan => ({ jenis: "pasangan", target, realisasi });
const NOL: Angka = { jenis: "angka", nilai: 0, persen: false, rupiah: false };

/** 0.95 beside "100 %": a percent-formatted 95 % or 0,95 %? Only the user knows. */
function meragukan({ isi }: Sel, bacaan: Angka): boolean {
  return typeof isi === "number" && bacaan.nilai !== 0 && Math.abs(bacaan.nilai) <= 1;
}

function bandingAngka(target: Sel, realisasi: Sel, t: Angka, r: Angka): Pasangan | Galat {
  if (t.persen && !r.persen && meragukan(realisasi, r))
    return galatNilai("PERSEN_MERAGUKAN", teksIsi(realisasi.isi), "realisasi");
  if (r.persen && !t.persen && meragukan(target, t))
    return galatNilai("PERSEN_MERAGUKAN", teksIsi(target.isi), "target");
  return pasangan(t.nilai, r.nilai);
}

function bandingPredikat(target: Predikat, realisasi: Predikat, isi: string): Pasangan | Galat {
  if (target.keluarga !== realisasi.keluarga) return galatNilai("PREDIKAT_BEDA", isi, "realisasi");
  if (target.skor !== undefined && realisasi.skor !== undefined) return pasangan(target.skor, realisasi.skor);
  return pasangan(target.peringkat, realisasi.peringkat);
}

/** Beside a plain number a predicate counts with its written score only: "BB" alone says no score. */
function skorSaja(sel: Sel): Sel {
  if (sel.bacaan.jenis !== "predikat") return sel;
  const skor = cariPredikat(sel.bacaan.teks)?.skor;
  return skor === undefined ? sel : { isi: sel.isi, bacaan: { ...NOL, nilai: skor } };
}

/** The limit of a range target that counts (SKP rule, PermenPANRB 8/2021): inside the range the target is met exactly. */
function batasRentang(rentang: Extract<HasilBaca, { jenis: "rentang" }>, realisasi: number): number {
  return Math.min(rentang.atas, Math.max(rentang.bawah, realisasi));
}

function targetRentang({ isi, bacaan }: Sel, r: Angka): Sel {
  if (bacaan.jenis !== "rentang") return { isi, bacaan };
  return {
    isi: teksIsi(isi),
    bacaan: { ...NOL, nilai: batasRentang(bacaan, r.nilai), persen: bacaan.persen },
  };
}

const stripNol = (sel: Sel): Sel => (sel.bacaan.jenis === "strip" ? { ...sel, bacaan: NOL } : sel);

function predikatDari({ bacaan }: Sel): Predikat | undefined {
  return bacaan.jenis === "predikat" ? cariPredikat(bacaan.teks) : undefined;
}

function galatSel({ isi, bacaan }: Sel, peran: "target" | "realisasi"): Galat {
  if (bacaan.jenis === "rentang") return galatNilai("REALISASI_RENTANG", teksIsi(isi), peran);
  if (bacaan.jenis === "predikat") return galatNilai("PREDIKAT_TANPA_ANGKA", bacaan.teks, peran);
  return galatBacaan(bacaan, isi, peran);
}

/**
 * Brings a target and a realisasi to two comparable numbers: percent with percent points, predicates by score or
 * rank, a range target by the limit that counts, "-" as zero (as the reports themselves read it).
 */
export function bandingkan(targetMentah: Sel, realisasiMentah: Sel): Pasangan | Galat {
  const predikatTarget = predikatDari(targetMentah);
  const predikatRealisasi = predikatDari(realisasiMentah);
  if (predikatTarget && predikatRealisasi)
    return bandingPredikat(predikatTarget, predikatRealisasi, teksIsi(realisasiMentah.isi));
  const realisasi = skorSaja(stripNol(realisasiMentah));
  if (realisasi.bacaan.jenis !== "angka") return galatSel(realisasi, "realisasi");
  const target = skorSaja(targetRentang(stripNol(targetMentah), realisasi.bacaan));
  if (target.bacaan.jenis !== "angka") return galatSel(target, "target");
  return bandingAngka(target, realisasi, target.bacaan, realisasi.bacaan);
}
