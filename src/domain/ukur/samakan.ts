import type { Angka } from "../angka/hasil-baca";
import { kaliSatuan } from "./besaran";
import { galatNilai, galatPasangan, teksIsi } from "./hasil-ukur";
import type { Galat, Peran } from "./hasil-ukur";
import { periksaNotasi } from "./notasi-pasangan";
import type { SelAngka } from "./sel";
import { POIN_WAJAR, RASIO_ATAU_POIN } from "./toleransi";

/** Two numbers of the same kind and unit. */
export interface Pasangan {
  readonly jenis: "pasangan";
  readonly target: number;
  readonly realisasi: number;
}

/** What the two sides of a pair are called in messages. */
export interface PeranPasangan {
  readonly target: Peran;
  readonly realisasi: Peran;
}

/** Target and realisasi of an indicator. */
const PERAN_CAPAIAN: PeranPasangan = { target: "target", realisasi: "realisasi" };

/** Two numbers as a pair. */
export const pasangan = (target: number, realisasi: number): Pasangan => ({
  jenis: "pasangan",
  target,
  realisasi,
});

/** "Rp", "%", "1:" or nothing: kinds that never mix where both are written. */
function jenisSatuan({ persen, rupiah, perbandingan }: Angka): string {
  return perbandingan ? "1:" : persen ? "%" : rupiah ? "Rp" : "";
}

const polos = (bacaan: Angka): boolean => jenisSatuan(bacaan) === "" && bacaan.satuan === undefined;

/** A plain number beside a proportion or a percent far from percent points counts something else. */
function polosCocok(polosnya: Angka, lain: Angka): boolean {
  if (lain.perbandingan) return false;
  return !lain.persen || Math.abs(polosnya.nilai) <= POIN_WAJAR;
}

/** How many times the unit of the realisasi that of the target is; undefined where they clash. */
function kali(t: Angka, r: Angka): number | undefined {
  if (polos(t)) return polosCocok(t, r) ? 1 : undefined;
  if (polos(r)) return polosCocok(r, t) ? 1 : undefined;
  if (jenisSatuan(t) !== jenisSatuan(r)) return undefined;
  return jenisSatuan(t) === "" ? kaliSatuan(t.satuan ?? "", r.satuan ?? "") : 1;
}

/** 0.95 beside "100 %": a percent-formatted 95 % or 0,95 %? Only the user knows. */
function persenRagu(sel: SelAngka, lain: SelAngka, peran: Peran): Galat | undefined {
  const ragu = typeof sel.isi === "number" && sel.isi !== 0 && Math.abs(sel.isi) <= RASIO_ATAU_POIN;
  return ragu && lain.bacaan.persen ? galatNilai("PERSEN_MERAGUKAN", teksIsi(sel.isi), peran) : undefined;
}

/**
 * Brings two cells to numbers of one unit: "120 menit" and "2 jam" convert, "32 orang" beside "20 kasus" is refused
 * with both names, and so is a pair whose notation or percent is in doubt. A number without a unit goes with any.
 */
export function samakan(t: SelAngka, r: SelAngka, peran: PeranPasangan = PERAN_CAPAIAN): Pasangan | Galat {
  const ragu =
    persenRagu(r, t, peran.realisasi) ??
    persenRagu(t, r, peran.target) ??
    periksaNotasi(t, r, peran.target) ??
    periksaNotasi(r, t, peran.realisasi);
  if (ragu) return ragu;
  const faktor = kali(t.bacaan, r.bacaan);
  if (faktor === undefined) return galatPasangan("SATUAN_BEDA", teksIsi(t.isi), teksIsi(r.isi));
  return pasangan(t.bacaan.nilai * faktor, r.bacaan.nilai);
}
