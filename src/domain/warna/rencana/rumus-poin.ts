import { persenPoin } from "../../ukur/kriteria";
import { DESIMAL_POIN } from "../../ukur/toleransi";
import type { BentukTulis } from ".";

/**
 * How percent texts of a column are written: "koma" 28,78; "ribuan" 1.150,25; "titik" 28.78 (commas are read too,
 * so it must not be used where dots part thousands).
 */
export type NotasiTeks = "koma" | "ribuan" | "titik";

/** How one cell of a capaian column is to be read by a rule. */
export interface CaraBaca {
  readonly bentuk: BentukTulis;
  readonly notasi: NotasiTeks;
}

/** A text inside a formula. */
export const kutip = (teks: string): string => `"${teks.replaceAll('"', '""')}"`;

/** Text before the percent sign: NUMBERVALUE reads it the same whatever the PC's own decimal sign is. */
function rumusTeks(sel: string, notasi: NotasiTeks): string {
  const awal = `LEFT(${sel},FIND("%",${sel}&"%")-1)`;
  if (notasi === "titik") return `NUMBERVALUE(SUBSTITUTE(${awal},".",","),","," ")`;
  return `NUMBERVALUE(${awal},",","${notasi === "ribuan" ? "." : " "}")`;
}

/** The percent points of a cell; without the dust of binary arithmetic, as `persenPoin` does it. */
export function rumusPoin(sel: string, { bentuk, notasi }: CaraBaca): string {
  if (bentuk === "rasio") return `ROUND(${sel}*100,${DESIMAL_POIN})`;
  return `ROUND(${bentuk === "poin" ? sel : rumusTeks(sel, notasi)},${DESIMAL_POIN})`;
}

/** Not zero where the cell holds something to read in this way. */
export function rumusBerisi(sel: string, { bentuk }: CaraBaca): string {
  return bentuk === "teks" ? `ISTEXT(${sel})*LEN(TRIM(SUBSTITUTE(${sel},"%","")))` : `ISNUMBER(${sel})`;
}

const POLA: Readonly<Record<NotasiTeks, RegExp>> = {
  koma: /^[+-]?\d+(,\d+)?$/,
  ribuan: /^[+-]?\d{1,3}(\.\d{3})*(,\d+)?$|^[+-]?\d+(,\d+)?$/,
  titik: /^[+-]?\d+([.,]\d+)?$/,
};

/**
 * The percent points that `rumusPoin` gives for a cell: the rule's own arithmetic in plain code.
 * @returns undefined where the rule finds nothing to read
 */
export function poinMenurutRumus(isi: unknown, cara: readonly CaraBaca[]): number | undefined {
  const satu = cara.find(({ bentuk }) => (bentuk === "teks") === (typeof isi === "string"));
  if (!satu) return undefined;
  if (typeof isi === "number") return persenPoin(satu.bentuk === "rasio" ? isi : isi / 100);
  if (typeof isi !== "string") return undefined;
  const awal = (isi.split("%")[0] ?? "").replaceAll(" ", "");
  if (!POLA[satu.notasi].test(awal)) return undefined;
  const tanpaRibuan = satu.notasi === "ribuan" ? awal.replaceAll(".", "") : awal;
  return persenPoin(Number(tanpaRibuan.replace(",", ".")) / 100);
}
