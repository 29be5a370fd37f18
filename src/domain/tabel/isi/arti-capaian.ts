import type { HasilBaca } from "../../angka/hasil-baca";
import { cocokBaris, SEMUA_POLARITAS } from "./cocok";
import type { SkalaCapaian, Trio } from "./cocok";

/** How one cell states its capaian. `teks-persen`: text in percent points, with or without the sign. */
export type BentukSel = "rasio" | "persen" | "teks-persen" | "teks-rasio" | "kosong" | "bukan-angka";

/** How a column states capaian: 0,2879 · 28,79 · "28,79 %" as text · several of them. */
export type BentukCapaian = "rasio" | "persen" | "teks-persen" | "campuran";

/** What is known of a capaian cell before its column is asked. */
export interface SelCapaian {
  readonly trio: Trio;
  /** The cell holds text, not a number. */
  readonly teks: boolean;
  /** A number with a percent format: a ratio beyond doubt. */
  readonly formatPersen: boolean;
}

/** Numbers up to this can be ratios. */
const RASIO_TERBESAR = 3;

/** The scale that target and realisasi of the row ask for; undefined where both or none fit. */
function skalaMenurutBaris(trio: Trio): SkalaCapaian | undefined {
  const cocok = (skala: SkalaCapaian): boolean =>
    SEMUA_POLARITAS.some((polaritas) => cocokBaris(trio, polaritas, skala, true) === true);
  const [persen, rasio] = [cocok("persen"), cocok("rasio")];
  return persen === rasio ? undefined : persen ? "persen" : "rasio";
}

/** The scale of a cell by itself: percent signs, percent formats, size and the row's own figures. */
function skalaSel({ trio, formatPersen }: SelCapaian): SkalaCapaian | undefined {
  const { capaian } = trio;
  if (formatPersen) return "rasio";
  if (capaian.jenis !== "angka" || capaian.nilai === 0) return undefined;
  if (capaian.persen || Math.abs(capaian.nilai) > RASIO_TERBESAR) return "persen";
  return skalaMenurutBaris(trio);
}

/** The scale of the cells that do not show their own: that of most others, else ratio where all numbers are small. */
function skalaUmum(sel: readonly SelCapaian[], skala: readonly (SkalaCapaian | undefined)[]): SkalaCapaian {
  const persen = skala.filter((satu) => satu === "persen").length;
  const rasio = skala.filter((satu) => satu === "rasio").length;
  if (persen !== rasio) return persen > rasio ? "persen" : "rasio";
  const angka = sel.flatMap(({ trio: { capaian } }) => (capaian.jenis === "angka" ? [capaian.nilai] : []));
  return angka.some((nilai) => !Number.isInteger(nilai)) ? "rasio" : "persen";
}

function bentukSel({ trio: { capaian }, teks }: SelCapaian, skala: SkalaCapaian): BentukSel {
  if (capaian.jenis === "kosong" || capaian.jenis === "strip") return "kosong";
  if (capaian.jenis !== "angka") return "bukan-angka";
  return teks ? `teks-${skala}` : skala;
}

/** The cells' forms, and the form of the column they make. */
export interface BentukKolom {
  readonly sel: readonly BentukSel[];
  readonly bentuk: BentukCapaian;
  readonly skala: readonly SkalaCapaian[];
}

function bentukSeluruh(sel: readonly BentukSel[], capaian: readonly HasilBaca[]): BentukCapaian {
  const dihitung = sel.filter((satu, i) => {
    const isi = capaian[i];
    // A zero is a zero on any scale: it makes no column mixed.
    return (
      satu !== "kosong" &&
      satu !== "bukan-angka" &&
      !(isi?.jenis === "angka" && isi.nilai === 0 && !isi.persen)
    );
  });
  const [pertama, ...lain] = new Set(dihitung);
  if (pertama === undefined) return sel.includes("teks-persen") ? "teks-persen" : "persen";
  return lain.length > 0 || pertama === "teks-rasio" ? "campuran" : (pertama as BentukCapaian);
}

/** Tells how a column of capaian is written, cell by cell and as a whole. */
export function bentukKolom(sel: readonly SelCapaian[]): BentukKolom {
  const sendiri = sel.map(skalaSel);
  const umum = skalaUmum(sel, sendiri);
  const skala = sendiri.map((satu) => satu ?? umum);
  const bentuk = sel.map((satu, i) => bentukSel(satu, skala[i] ?? umum));
  return {
    sel: bentuk,
    skala,
    bentuk: bentukSeluruh(
      bentuk,
      sel.map(({ trio }) => trio.capaian),
    ),
  };
}
