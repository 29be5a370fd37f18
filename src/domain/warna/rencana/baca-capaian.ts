import type { SkalaCapaian } from "../../tabel/isi/arti-capaian";
import type { Pembanding, TabelUkur } from "../../tabel/isi/tabel-ukur";
import { kriteria, persenPoin } from "../../ukur/kriteria";
import type { SkalaBuku } from "../lembar-terbaca";
import { nasibTeks, notasiTeks, type NasibTeks } from "./notasi-teks";
import type { CaraBaca } from "./rumus-poin";
import { bertanda } from "../../tabel/kolom-kami";

/** How a number of a capaian column is read by a rule: 0.95 or 95. */
export type BentukAngka = "rasio" | "poin";

/** One cell of a capaian column and what a rule may do with it. */
export interface NasibSel {
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

/** A capaian column as rules will read it. */
export interface BacaanCapaian {
  readonly sel: readonly NasibSel[];
  /** How texts are read; undefined where the column holds none. */
  readonly teks?: CaraBaca;
  /** How numbers are read where nothing else is said; undefined where the column holds none. */
  readonly angka?: BentukAngka;
  readonly campuran: boolean;
  /** Numbers may be either fractions or percent points. */
  readonly ragu: boolean;
}

const BENTUK: Readonly<Record<SkalaCapaian, BentukAngka>> = { rasio: "rasio", persen: "poin" };

function kelasBeda(nilai: number, { skala, aturan }: SkalaBuku): boolean {
  return kriteria(nilai, skala, aturan).tingkat !== kriteria(nilai / 100, skala, aturan).tingkat;
}

/** Percent points without the dust of binary arithmetic, as the rule rounds them. */
function poinAngka(nilai: number, bentuk: BentukAngka): number {
  return bentuk === "rasio" ? persenPoin(nilai) : persenPoin(nilai / 100);
}

/** Where the column decided against a number's size, it gets a colour only if either reading gives the same one. */
function selAngka(
  baris: number,
  nilai: number,
  bentuk: BentukAngka,
  janggal: boolean,
  skala: SkalaBuku,
): NasibSel {
  if (janggal && kelasBeda(nilai, skala)) return { baris, angka: bentuk, bolehDidalam: false, sebab: "ragu" };
  return { baris, angka: bentuk, poin: poinAngka(nilai, bentuk), bolehDidalam: true };
}

function selTeks(baris: number, nasib: NasibTeks): NasibSel {
  if (nasib.jenis === "kosong") return { baris, bolehDidalam: true };
  if (nasib.jenis === "poin") return { baris, poin: nasib.poin, bolehDidalam: true };
  return { baris, bolehDidalam: nasib.aman, sebab: nasib.satuan ? "satuan" : "bukan" };
}

/** Bare texts such as "0.95" or "0,95" in a whole column without a percent sign: fractions, or less than one percent? */
function teksRagu(teks: readonly string[], sel: readonly NasibSel[]): boolean {
  const poin = sel.flatMap(({ poin }) => (poin === undefined ? [] : [Math.abs(poin)]));
  return !teks.some((satu) => satu.includes("%")) && poin.some((n) => n > 0) && poin.every((n) => n <= 2);
}

/** The "-" of a formula of ours says nothing about how the column writes its percentages. */
function stripKami(ukur: TabelUkur, baris: number, kolom: string): boolean {
  return ukur.nilai(baris, kolom) === "-" && bertanda(ukur.rumus(baris, kolom));
}

/** Reads a capaian column as rules will: how each cell is meant, and where that is not certain. */
export function bacaCapaian(
  ukur: TabelUkur,
  kolom: string,
  baris: readonly number[],
  pembanding: Pembanding,
  skala: SkalaBuku,
): BacaanCapaian {
  const isi = baris.map((satu) => ukur.nilai(satu, kolom));
  const teks = isi.filter(
    (satu, i): satu is string =>
      typeof satu === "string" && satu.trim() !== "" && !stripKami(ukur, baris[i] ?? 0, kolom),
  );
  const arti = ukur.arti(kolom, baris, pembanding);
  const caraTeks: CaraBaca = { bentuk: "teks", notasi: notasiTeks(teks) };
  const sel = baris.map((satu, i): NasibSel => {
    const [nilai, artinya] = [isi[i], arti.sel[i]];
    if (typeof nilai === "string") return selTeks(satu, nasibTeks(nilai, caraTeks));
    if (typeof nilai !== "number" || !artinya) return { baris: satu, bolehDidalam: true };
    return selAngka(satu, nilai, BENTUK[artinya.skala], artinya.janggal, skala);
  });
  const teksBerpoin = sel.filter(({ poin }, i) => poin !== undefined && typeof isi[i] === "string");
  const berangka = isi.some((satu) => typeof satu === "number");
  return {
    sel,
    ...(teks.length > 0 ? { teks: caraTeks } : {}),
    ...(berangka ? { angka: BENTUK[arti.angka] } : {}),
    campuran: arti.campuran,
    ragu: (berangka && !arti.pasti) || teksRagu(teks, teksBerpoin),
  };
}
