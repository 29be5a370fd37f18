import { bacaAngka } from "../angka/baca-angka";
import type { IsiSel } from "../angka/hasil-baca";
import { rapikan } from "../angka/rapikan";
import { cariWarna } from "./warna";

/** Limits of one band as a cell or two cells state them, unscaled. */
export interface Batas {
  readonly bawah?: number;
  readonly atas?: number;
}

/** What one column of an office's table of criteria holds. */
export type JenisKolom = "nomor" | "angka" | "interval" | "warna" | "teks" | "kosong";

const kosong = (isi: IsiSel): boolean => bacaAngka(isi).jenis === "kosong";

/** Reads "91 ≤ 100", "91-100", "≤ 50" or "≥ 91"; undefined where the cell is no interval. */
export function bacaInterval(isi: IsiSel): Batas | undefined {
  if (typeof isi !== "string") return undefined;
  const teks = rapikan(isi).replace(/<=/g, "≤").replace(/>=/g, "≥");
  const bacaan = bacaAngka(teks.replace(/(\d) ?(?:%? ?)≤/, "$1-"));
  if (bacaan.jenis === "rentang") return { bawah: bacaan.bawah, atas: bacaan.atas };
  if (bacaan.jenis !== "angka") return undefined;
  if (teks.startsWith("≤")) return { atas: bacaan.nilai };
  return teks.startsWith("≥") ? { bawah: bacaan.nilai } : undefined;
}

/** The number of a limit; undefined where the cell holds none. */
export function bacaBatas(isi: IsiSel): number | undefined {
  const bacaan = bacaAngka(isi);
  return bacaan.jenis === "angka" && !bacaInterval(isi) ? bacaan.nilai : undefined;
}

function berurut(kolom: readonly IsiSel[]): boolean {
  return kolom.every((isi, i) => bacaBatas(isi) === i + 1);
}

/** Judges a column by its cells (without the header). */
export function jenisKolom(kolom: readonly IsiSel[]): JenisKolom {
  const isi = kolom.filter((satu) => !kosong(satu));
  if (isi.length === 0) return "kosong";
  if (isi.every((satu) => bacaBatas(satu) !== undefined)) return berurut(kolom) ? "nomor" : "angka";
  if (isi.every((satu) => bacaInterval(satu))) return "interval";
  return isi.some((satu) => typeof satu === "string" && cariWarna(rapikan(satu))) ? "warna" : "teks";
}

/** A row counts when a cell of it says something; blank cells of a range arrive as "", null or 0. */
const berisi = (baris: readonly IsiSel[]): boolean => baris.some((isi) => isi !== 0 && !kosong(isi));

const adaBatas = (baris: readonly IsiSel[]): boolean =>
  baris.some((isi) => bacaBatas(isi) !== undefined || bacaInterval(isi) !== undefined);

/** The rows of the table without blank rows and without the header above the first limits. */
export function barisIsi(tabel: readonly (readonly IsiSel[])[]): (readonly IsiSel[])[] {
  const baris = tabel.filter(berisi);
  const awal = baris.findIndex(adaBatas);
  return awal < 0 ? [] : baris.slice(awal);
}
