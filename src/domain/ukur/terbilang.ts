import { bacaAngka } from "../angka/baca-angka";
import { digitDesimal } from "../angka/format-angka";
import type { IsiSel } from "../angka/hasil-baca";
import { galatBacaan, galatNilai, teksIsi } from "./hasil-ukur";
import type { Galat } from "./hasil-ukur";

const SATUAN = "nol satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas".split(" ");
const KELOMPOK = ["", "ribu", "juta", "miliar", "triliun"];

/** Largest whole part that has a name here: 999 triliun and what lies below the next. */
export const TERBILANG_MAKS = 999_999_999_999_999;

function puluhan(nilai: number): string[] {
  if (nilai < 12) return [SATUAN[nilai]!];
  if (nilai < 20) return [SATUAN[nilai - 10]!, "belas"];
  const sisa = nilai % 10;
  return [SATUAN[Math.floor(nilai / 10)]!, "puluh", ...(sisa ? [SATUAN[sisa]!] : [])];
}

function ratusan(nilai: number): string[] {
  if (nilai < 100) return puluhan(nilai);
  const ratus = Math.floor(nilai / 100);
  const sisa = nilai % 100;
  return [...(ratus === 1 ? ["seratus"] : [SATUAN[ratus]!, "ratus"]), ...(sisa ? puluhan(sisa) : [])];
}

function kelompok(nilai: number, urutan: number): string[] {
  if (nilai === 0) return [];
  // Only one thousand contracts: "seribu", but "satu juta".
  if (nilai === 1 && urutan === 1) return ["seribu"];
  return [...ratusan(nilai), ...(urutan ? [KELOMPOK[urutan]!] : [])];
}

function bulat(angka: string): string[] {
  const tiga = angka.padStart(15, "0").match(/\d{3}/g) ?? [];
  const kata = tiga.flatMap((satu, i) => kelompok(Number(satu), tiga.length - 1 - i));
  return kata.length ? kata : ["nol"];
}

/**
 * Says a number in Indonesian words: 1150 "seribu seratus lima puluh", -2.05 "minus dua koma nol lima".
 * Decimals are said digit by digit.
 * @returns undefined for a number whose whole part is above `TERBILANG_MAKS`
 */
export function terbilang(nilai: number): string | undefined {
  const mutlak = Number(Math.abs(nilai).toPrecision(15));
  if (!(mutlak < TERBILANG_MAKS + 1)) return undefined;
  const [depan = "0", belakang = ""] = digitDesimal(mutlak).split(".");
  const desimal = belakang ? ["koma", ...[...belakang].map((digit) => SATUAN[Number(digit)]!)] : [];
  return [...(nilai < 0 && mutlak !== 0 ? ["minus"] : []), ...bulat(depan), ...desimal].join(" ");
}

/** Words for what a cell holds, "16,43 %" included ("… persen"); "" for a blank and "-" for "-". */
export function terbilangSel(isi: IsiSel): { readonly jenis: "teks"; readonly teks: string } | Galat {
  const bacaan = bacaAngka(isi);
  if (bacaan.jenis === "kosong") return { jenis: "teks", teks: "" };
  if (bacaan.jenis === "strip") return { jenis: "teks", teks: "-" };
  if (bacaan.jenis !== "angka") return galatBacaan(bacaan, isi, "angka");
  const kata = terbilang(bacaan.nilai);
  if (kata === undefined) return galatNilai("TERBILANG_TERLALU_BESAR", teksIsi(isi));
  if (bacaan.perbandingan) return { jenis: "teks", teks: `satu banding ${kata}` };
  return { jenis: "teks", teks: bacaan.persen ? `${kata} persen` : kata };
}
