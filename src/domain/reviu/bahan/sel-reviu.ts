import { formatAngka, formatPersen } from "../../angka/format-angka";
import type { HasilBaca } from "../../angka/hasil-baca";
import type { NilaiSel } from "../../tabel";

/** A cell of a table as the review sees it. */
export interface SelReviu {
  /** "D15". */
  readonly sel: string;
  /** 1-based row of the sheet. */
  readonly baris: number;
  /** Letters of its column. */
  readonly kolom: string;
  readonly isi: NilaiSel;
  /** As displayed; the thousands of a number separated, though its format does not. */
  readonly teks: string;
  readonly bacaan: HasilBaca;
  /** Its number: percent points where it is a percentage; "-" is 0; undefined where there is none. */
  readonly nilai: number | undefined;
  /** Digits after the decimal sign, as displayed. */
  readonly desimal: number;
  readonly persen: boolean;
  readonly berumus: boolean;
}

/** What a cell was read from. */
export interface SelAsal extends Pick<
  SelReviu,
  "sel" | "baris" | "kolom" | "isi" | "teks" | "bacaan" | "berumus"
> {
  readonly format: string;
  readonly persenFormat: boolean;
}

const DESIMAL_TERBANYAK = 8;

function desimalNilai(nilai: number): number {
  const [, pecahan = ""] = String(Number(nilai.toFixed(DESIMAL_TERBANYAK))).split(".");
  return pecahan.length;
}

/** Decimals that a number format shows; undefined for "General". */
function desimalFormat(format: string): number | undefined {
  const polos = (format.split(";")[0] ?? "").replace(/"[^"]*"|\\.|\[[^\]]*\]/g, "");
  if (!/[0#]/.test(polos)) return undefined;
  return /\.([0#?]+)/.exec(polos)?.[1]?.length ?? 0;
}

function desimalTeks(teks: string, bacaan: HasilBaca): number {
  if (bacaan.jenis !== "angka") return 0;
  const [angka = ""] = /\d[\d.,]*/.exec(teks) ?? [];
  const tanda = bacaan.notasi === "inggris" ? "." : ",";
  if (!angka.includes(tanda)) return Number.isInteger(bacaan.nilai) ? 0 : desimalNilai(bacaan.nilai);
  return angka.length - angka.lastIndexOf(tanda) - 1;
}

function nilaiBacaan(bacaan: HasilBaca): number | undefined {
  if (bacaan.jenis === "angka") return bacaan.nilai;
  return bacaan.jenis === "strip" ? 0 : undefined;
}

/** Numbers that may be years: nobody separates their thousands. */
const TAHUN = { awal: 1900, akhir: 2100 } as const;
const POLOS = /^-?(?:\d+|\d{1,3}(?:,\d{3})+)(?:[.,]\d+)?$/;

/** A number as sentences write it, so that 925000001 stands beside 925.000.000 in one way, and 65% beside 65 %. */
function teksBerpisah({ isi, teks }: SelAsal, desimal: number): string {
  const tampil = teks.trim();
  if (typeof isi !== "number") return tampil;
  if (Math.abs(isi) < 1000 || !POLOS.test(tampil)) return tampil.replace(/(\d)%$/, "$1 %");
  const tahun = Number.isInteger(isi) && isi >= TAHUN.awal && isi <= TAHUN.akhir;
  return tahun ? tampil : formatAngka(isi, desimal);
}

/** Reads what is displayed and how exactly it is stated. */
export function selReviu(asal: SelAsal): SelReviu {
  const { sel, baris, kolom, isi, teks, bacaan, berumus, persenFormat } = asal;
  const angka = typeof isi === "number" ? (persenFormat ? isi * 100 : isi) : undefined;
  const desimal = angka === undefined ? desimalTeks(teks, bacaan) : desimalAngka(asal, angka);
  // One literal: a long table makes tens of thousands of them.
  return {
    sel,
    baris,
    kolom,
    isi,
    teks: teksBerpisah(asal, desimal),
    bacaan,
    berumus,
    persen: angka === undefined ? bacaan.jenis === "angka" && bacaan.persen : persenFormat,
    nilai: angka === undefined ? nilaiBacaan(bacaan) : Number(angka.toFixed(10)),
    desimal,
  };
}

/** A typed 0.527 shown as 52,70 % was typed as 52,7 %; a formula shows what its format shows. */
function desimalAngka({ format, persenFormat, berumus }: SelAsal, nilai: number): number {
  const tampil = desimalFormat(format) ?? desimalNilai(nilai);
  return persenFormat && !berumus ? Math.min(tampil, desimalNilai(nilai)) : tampil;
}

/** A figure of a cell's column, written as the cell writes its own: decimals, brackets, percent sign, Rp and unit. */
export function tulisSeperti(sel: SelReviu, nilai: number, desimal = sel.desimal): string {
  const kurung =
    /\(\s*[\d.,]+\s*%?\s*\)/.test(sel.teks) ||
    (nilai < 0 && /,\d\d\b/.test(sel.teks) && !/^\s*-/.test(sel.teks));
  const angka = formatAngka(Math.abs(nilai), desimal);
  const bertanda = nilai < 0 ? (kurung ? `(${angka})` : `-${angka}`) : angka;
  const satuan = sel.bacaan.jenis === "angka" ? (sel.bacaan.satuan ?? "") : "";
  const rp = /^\s*(Rp\.?\s*)/i.exec(sel.teks)?.[1] ?? "";
  const persen = sel.persen ? (/\d%/.test(sel.teks) ? "%" : " %") : "";
  return `${rp}${bertanda}${persen}${satuan === "" ? "" : ` ${satuan}`}`;
}

/** More decimals than anybody types. */
const DESIMAL_KETIKAN = 4;

/** What a typed number is where its cell displays it rounded: "70,1" below "70"; nothing where both say the same. */
export function tersimpan(sel: SelReviu): { readonly tersimpan?: string } {
  const { isi, nilai, desimal, berumus } = sel;
  if (berumus || typeof isi !== "number" || nilai === undefined) return {};
  const bulat = Number(nilai.toFixed(DESIMAL_KETIKAN));
  if (Number(nilai.toFixed(desimal)) === bulat) return {};
  return { tersimpan: tulisSeperti(sel, bulat, desimalNilai(bulat)) };
}

/** Percentages are written with two decimals at least. */
export const DESIMAL_PERSEN = 2;

/**
 * A percentage as its cell writes its own: with a sign or without. Where a ratio stands there, as a percentage all the same.
 * @param rasio what the cell says, as a ratio; null where nobody knows
 */
export function tulisPersen(sel: SelReviu, poin: number, rasio: number | null): string {
  const polos = !sel.persen && rasio !== null && Math.abs((sel.nilai ?? 0) - rasio * 100) < 1e-6;
  return sel.persen || polos
    ? tulisSeperti(sel, poin, Math.max(sel.desimal, DESIMAL_PERSEN))
    : formatPersen(poin / 100);
}

/** What to put into the cell to mend it: a number where one stands, else a text in the cell's own spelling. */
export function isiPerbaikan(sel: SelReviu, nilai: number): string | number {
  if (typeof sel.isi !== "number") return tulisSeperti(sel, nilai);
  const bulat = Number(nilai.toFixed(DESIMAL_TERBANYAK));
  return sel.persen ? Number((bulat / 100).toFixed(DESIMAL_TERBANYAK)) : bulat;
}
