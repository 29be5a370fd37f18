import { rumusLkjip } from "./panggilan";

/** Cells with formulas of ours below each other; 0-based. */
export interface BlokLkjip {
  readonly kolom: number;
  readonly atas: number;
  readonly rumus: readonly string[];
}

/**
 * Runs of cells whose formulas need LKjIP, column by column.
 * @param rumus rows of formulas of the block that begins in row `baris0`, column `kolom0`
 */
export function blokLkjip(
  rumus: readonly (readonly unknown[])[],
  baris0: number,
  kolom0: number,
): BlokLkjip[] {
  const hasil: { kolom: number; atas: number; rumus: string[] }[] = [];
  const terakhir = new Map<number, { atas: number; rumus: string[] }>();
  rumus.forEach((baris, b) =>
    baris.forEach((isi, k) => {
      if (!rumusLkjip(isi)) return;
      const lanjutan = terakhir.get(k);
      if (lanjutan && lanjutan.atas + lanjutan.rumus.length === baris0 + b) lanjutan.rumus.push(isi);
      else {
        const blok = { kolom: kolom0 + k, atas: baris0 + b, rumus: [isi] };
        terakhir.set(k, blok);
        hasil.push(blok);
      }
    }),
  );
  return hasil;
}

/** A cell's value as it must be written so that it shows what the formula showed. */
export function nilaiTulis(nilai: unknown): string | number | boolean {
  if (nilai === "#N/A") return "=NA()";
  if (typeof nilai === "number" || typeof nilai === "boolean") return nilai;
  const teks = String(nilai ?? "");
  if (teks.startsWith("#")) return teks;
  return teks !== "-" && /^[=+@'\-($\s]|\d|^(true|false|benar|salah)$/i.test(teks) ? `'${teks}` : teks;
}

/** Do two results say the same? Binary dust does not count. */
export function samaHasil(a: unknown, b: unknown): boolean {
  if (typeof a === "number" && typeof b === "number")
    return Math.abs(a - b) <= 1e-12 * Math.max(1, Math.abs(a));
  return a === b;
}
