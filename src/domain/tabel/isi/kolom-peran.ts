import type { Peran, Tabel } from "../hasil-tabel";

/** A column that has a role: while roles are being decided, and afterwards. */
export interface KolomBerperan {
  readonly peran: Peran;
  readonly triwulan: 1 | 2 | 3 | 4 | null;
}

/** The column of a role, of the whole year (`null`) or of one quarter; the leftmost where there are several. */
export function kolomPeran<K extends KolomBerperan>(
  kolom: readonly K[],
  peran: Peran,
  triwulan: KolomBerperan["triwulan"] = null,
): K | undefined {
  return kolom.find((satu) => satu.peran === peran && satu.triwulan === triwulan);
}

/** The data rows of a table (1-based), without banners, totals and blanks. */
export function barisData({ data, barisSpanduk, barisJumlah, barisKosong }: Tabel): number[] {
  const bukan = new Set([...barisSpanduk, ...barisJumlah, ...barisKosong]);
  const hasil: number[] = [];
  for (let baris = data.awal; baris <= data.akhir; baris++) if (!bukan.has(baris)) hasil.push(baris);
  return hasil;
}
