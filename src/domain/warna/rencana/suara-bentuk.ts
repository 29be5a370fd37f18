import { bacaAngka } from "../../angka/baca-angka";
import type { SelTabel } from "../sel-tabel";

/** What a number in a capaian column is: 0.95 or 95; undefined where nothing tells. */
export type BentukAngka = "rasio" | "poin";

/** Above this a number without a percent format can only be percent points, below `RASIO_PASTI` hardly. */
const POIN_PASTI = 20;
const RASIO_PASTI = 2;
/** Reports truncate and round to one decimal: half a percent point of difference is the same figure. */
const TOLERANSI = 0.006;

/** Columns beside which a number is judged. */
export interface Pembanding {
  readonly target: string | undefined;
  readonly realisasi: string | undefined;
  /** Only realisasi / target counts: money spent has no polarity. */
  readonly hanyaPositif?: boolean;
}

function angkaSel(sel: SelTabel, baris: number, kolom: string | undefined): number | undefined {
  if (kolom === undefined) return undefined;
  const bacaan = bacaAngka(sel.nilai(baris, kolom));
  return bacaan.jenis === "angka" ? bacaan.nilai : undefined;
}

function capaianMungkin(t: number, r: number, hanyaPositif = false): number[] {
  return hanyaPositif ? [r / t] : [r / t, (2 * t - r) / t, ...(r === 0 ? [] : [t / r])];
}

/** What target and realisasi of a row give as a ratio, by each formula in use; nothing where they cannot be divided. */
export function hitungan(sel: SelTabel, baris: number, kolom: Pembanding): number[] {
  const t = angkaSel(sel, baris, kolom.target);
  const r = angkaSel(sel, baris, kolom.realisasi);
  return t === undefined || r === undefined || t === 0 ? [] : capaianMungkin(t, r, kolom.hanyaPositif);
}

/** Does the number agree with target and realisasi as a ratio, as percent points, or with neither (or both)? */
function dariPasangan(
  sel: SelTabel,
  baris: number,
  nilai: number,
  kolom: Pembanding,
): BentukAngka | undefined {
  if (nilai === 0) return undefined;
  const mungkin = hitungan(sel, baris, kolom);
  const mirip = (rasio: number): boolean =>
    mungkin.some((satu) => Math.abs(satu - rasio) <= TOLERANSI * Math.max(1, Math.abs(satu)));
  const [rasio, poin] = [mirip(nilai), mirip(nilai / 100)];
  return rasio === poin ? undefined : rasio ? "rasio" : "poin";
}

/** What the cell itself tells: its format first, then its neighbours. */
export function suaraSel(sel: SelTabel, baris: number, kolom: string, pembanding: Pembanding) {
  const nilai = sel.nilai(baris, kolom);
  if (typeof nilai !== "number") return undefined;
  if (sel.berformatPersen(baris, kolom)) return "rasio";
  return dariPasangan(sel, baris, nilai, pembanding);
}

/** The column's habit where no cell tells: large numbers are percent points; `pasti` false where it might be either. */
export function bentukMenurutBesar(nilai: readonly number[]): { bentuk: BentukAngka; pasti: boolean } {
  const terbesar = nilai.reduce((n, satu) => Math.max(n, Math.abs(satu)), 0);
  if (terbesar > POIN_PASTI) return { bentuk: "poin", pasti: true };
  return { bentuk: terbesar <= RASIO_PASTI ? "rasio" : "poin", pasti: terbesar === 0 };
}
