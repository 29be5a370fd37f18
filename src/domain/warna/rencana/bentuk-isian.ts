import type { TabelUkur } from "../../tabel/isi/tabel-ukur";
import { indeksKolom } from "../../tabel/alamat";
import type { BacaanCapaian } from "./baca-capaian";
import { kutip } from "./rumus-poin";
import type { BentukTulis } from ".";

/** How the office writes its own capaian: cells that are filled in look like those that are there. */
export interface BentukIsian {
  readonly bentuk: BentukTulis;
  /** Number format of the filled cells. */
  readonly format: string;
  /** What the formula shows for a ratio that it computes (an expression in Excel's words). */
  readonly tulis: (rasio: string) => string;
}

/** A column that is filled from nothing: ratios shown as percents. */
export const BENTUK_BARU: BentukIsian = { bentuk: "rasio", format: "0.00%", tulis: (rasio) => rasio };

/** Decimals of a computed percentage where the column's own do not tell. */
const DESIMAL = 2;

function tersering(isi: readonly string[]): string | undefined {
  const banyak = new Map<string, number>();
  for (const satu of isi) banyak.set(satu, (banyak.get(satu) ?? 0) + 1);
  return [...banyak].sort((a, b) => b[1] - a[1])[0]?.[0];
}

function formatSel({ mentah }: TabelUkur, baris: number, kolom: string): string {
  return mentah.format?.[baris - 1 - mentah.baris0]?.[indeksKolom(kolom) - mentah.kolom0] ?? "General";
}

/** Decimals after the sign of a number as it was typed; what a formula computed has more than anybody reads. */
const desimalDari = (nilai: number): number =>
  Math.min(DESIMAL, /\.(\d+)$/.exec(String(nilai))?.[1]?.length ?? 0);

/** "0", "0.0" or "0.00": as many decimals as the typed numbers have; a ratio shows no percent without two. */
function formatKetikan(angka: readonly number[], bentuk: BentukTulis): string {
  const desimal = bentuk === "rasio" ? DESIMAL : Math.max(0, ...angka.map(desimalDari));
  return desimal === 0 ? "0" : `0.${"0".repeat(desimal)}`;
}

/** A text format would keep a formula from being one; without a format of its own a share would show all its digits. */
function formatAngka(sel: TabelUkur, kolom: string, baris: readonly number[], bentuk: BentukTulis): string {
  const angka = baris.flatMap((satu) => {
    const nilai = sel.nilai(satu, kolom);
    return typeof nilai === "number" ? [{ nilai, format: formatSel(sel, satu, kolom) }] : [];
  });
  const format = tersering(angka.map((satu) => satu.format)) ?? "General";
  if (format !== "General" && format !== "@") return format;
  return formatKetikan(
    angka.map(({ nilai }) => nilai),
    bentuk,
  );
}

/**
 * A percentage as text, like the texts of the column: their decimal sign whatever the PC's own, their percent sign, and
 * their decimals (two where they are whole, so that nothing is lost).
 */
function tulisTeks(teks: readonly string[], titik: boolean): (rasio: string) => string {
  const akhiran = tersering(teks.map((satu) => /\s*%\s*$/.exec(satu)?.[0].trimEnd() ?? "")) ?? "";
  const desimal = Math.max(...teks.map((satu) => /[.,](\d{1,2})(?!\d)/.exec(satu)?.[1]?.length ?? 0));
  const [dari, ke] = titik ? [",", "."] : [".", ","];
  return (rasio) => {
    const angka = `SUBSTITUTE(FIXED(100*(${rasio}),${desimal || DESIMAL},TRUE),"${dari}","${ke}")`;
    return akhiran === "" ? angka : `${angka}&${kutip(akhiran)}`;
  };
}

/**
 * The form of a capaian column by the user's own cells in it; undefined where it is not certain, or no figure stands
 * there. Numbers go before texts: they are what rules and formulas read best.
 */
export function bentukIsian(
  sel: TabelUkur,
  kolom: string,
  bacaan: BacaanCapaian,
  baris: readonly number[],
): BentukIsian | undefined {
  if (bacaan.ragu || bacaan.campuran) return undefined;
  if (bacaan.angka) {
    const format = formatAngka(sel, kolom, baris, bacaan.angka);
    return {
      bentuk: bacaan.angka,
      format,
      tulis: (rasio) => (bacaan.angka === "poin" ? `100*(${rasio})` : rasio),
    };
  }
  const milik = new Set(baris);
  const terbaca = bacaan.sel.filter((satu) => milik.has(satu.baris) && satu.poin !== undefined);
  const teks = terbaca.map((satu) => sel.teks(satu.baris, kolom));
  if (!bacaan.teks || teks.length === 0) return undefined;
  return { bentuk: "teks", format: "General", tulis: tulisTeks(teks, bacaan.teks.notasi === "titik") };
}
