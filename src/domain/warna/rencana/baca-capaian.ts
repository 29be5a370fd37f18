import { kriteria, persenPoin } from "../../ukur/kriteria";
import type { SkalaBuku } from "../peta";
import { nasibTeks, notasiTeks, type NasibTeks } from "./notasi-teks";
import type { CaraBaca } from "./rumus-poin";
import type { SelTabel } from "../sel-tabel";
import { bentukMenurutBesar, suaraSel, type BentukAngka, type Pembanding } from "./suara-bentuk";

/** One cell of a capaian column and what a rule may do with it. */
export interface SelCapaian {
  /** 1-based. */
  readonly baris: number;
  /** Percent points that the colour follows; undefined: no colour. */
  readonly poin?: number;
  /** How its number is read; undefined for blanks and texts, which follow their neighbours. */
  readonly angka?: BentukAngka;
  /** False: it must stay outside the coloured areas. */
  readonly bolehDidalam: boolean;
  /** Why it gets no colour, where that is worth telling. */
  readonly sebab?: "satuan" | "bukan" | "ragu";
}

/** A capaian column, understood. */
export interface BacaanCapaian {
  readonly sel: readonly SelCapaian[];
  /** How texts are read; undefined where the column holds none. */
  readonly teks?: CaraBaca;
  /** How numbers are read where nothing else is said; undefined where the column holds none. */
  readonly angka?: BentukAngka;
  readonly campuran: boolean;
  /** Numbers may be either fractions or percent points. */
  readonly ragu: boolean;
}

function kelasBeda(nilai: number, { skala, aturan }: SkalaBuku): boolean {
  return kriteria(nilai, skala, aturan).tingkat !== kriteria(nilai / 100, skala, aturan).tingkat;
}

/** Percent points without the dust of binary arithmetic, as the rule rounds them. */
function poinAngka(nilai: number, bentuk: BentukAngka): number {
  return bentuk === "rasio" ? persenPoin(nilai) : persenPoin(nilai / 100);
}

/** A number of which its own row tells nothing: the column decides, unless that could paint it wrongly. */
function selTanpaSuara(baris: number, nilai: number, kolom: BentukAngka, skala: SkalaBuku): SelCapaian {
  const janggal = kolom === "poin" ? Math.abs(nilai) <= 2 : Math.abs(nilai) > 10;
  if (nilai !== 0 && janggal && kelasBeda(nilai, skala))
    return { baris, angka: kolom, bolehDidalam: false, sebab: "ragu" };
  return { baris, angka: kolom, poin: poinAngka(nilai, kolom), bolehDidalam: true };
}

function selTeks(baris: number, nasib: NasibTeks): SelCapaian {
  if (nasib.jenis === "kosong") return { baris, bolehDidalam: true };
  if (nasib.jenis === "poin") return { baris, poin: nasib.poin, bolehDidalam: true };
  return { baris, bolehDidalam: nasib.aman, sebab: nasib.satuan ? "satuan" : "bukan" };
}

/** Bare texts such as "0.95" or "0,95" in a whole column without a percent sign: fractions, or less than one percent? */
function teksRagu(teks: readonly string[], sel: readonly SelCapaian[]): boolean {
  const poin = sel.flatMap(({ poin }) => (poin === undefined ? [] : [Math.abs(poin)]));
  return !teks.some((satu) => satu.includes("%")) && poin.some((n) => n > 0) && poin.every((n) => n <= 2);
}

function angkaKolom(
  angka: readonly number[],
  suara: readonly (BentukAngka | undefined)[],
): { bentuk: BentukAngka; pasti: boolean } {
  const rasio = suara.filter((satu) => satu === "rasio").length;
  const poin = suara.filter((satu) => satu === "poin").length;
  if (rasio + poin === 0) return bentukMenurutBesar(angka);
  return { bentuk: rasio >= poin ? "rasio" : "poin", pasti: true };
}

/** Reads a capaian column: how each cell is meant, and where that is not certain. */
export function bacaCapaian(
  sel: SelTabel,
  kolom: string,
  baris: readonly number[],
  pembanding: Pembanding,
  skala: SkalaBuku,
): BacaanCapaian {
  const isi = baris.map((satu) => sel.nilai(satu, kolom));
  const teks = isi.filter((satu): satu is string => typeof satu === "string" && satu.trim() !== "");
  const angka = isi.filter((satu): satu is number => typeof satu === "number");
  const suara = baris.map((satu) => suaraSel(sel, satu, kolom, pembanding));
  const umum = angkaKolom(angka, suara);
  const caraTeks: CaraBaca = { bentuk: "teks", notasi: notasiTeks(teks) };
  const hasil = baris.map((satu, i): SelCapaian => {
    const nilai = isi[i];
    if (typeof nilai === "string") return selTeks(satu, nasibTeks(nilai, caraTeks));
    if (typeof nilai !== "number") return { baris: satu, bolehDidalam: true };
    const bentuk = suara[i];
    if (!bentuk) return selTanpaSuara(satu, nilai, umum.bentuk, skala);
    return { baris: satu, angka: bentuk, poin: poinAngka(nilai, bentuk), bolehDidalam: true };
  });
  const teksBerpoin = hasil.filter(
    ({ baris: b, poin }) => poin !== undefined && typeof sel.nilai(b, kolom) === "string",
  );
  return {
    sel: hasil,
    ...(teks.length > 0 ? { teks: caraTeks } : {}),
    ...(angka.length > 0 ? { angka: umum.bentuk } : {}),
    campuran: suara.includes("rasio") && suara.includes("poin"),
    ragu: (angka.length > 0 && !umum.pasti) || teksRagu(teks, teksBerpoin),
  };
}
