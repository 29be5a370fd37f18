/** What a workbook holds only where it was chosen: a small office sees a small workbook. */
export const TAMBAHAN = ["perbandingan", "unit", "keluaran", "triwulan", "renstra"] as const;

/**
 * "perbandingan": earlier years and a pembanding beside every indicator · "unit": who answers for a row · "keluaran":
 * target and realisasi of the output of each sub kegiatan · "triwulan" and "renstra": a sheet each.
 */
export type KunciTambahan = (typeof TAMBAHAN)[number];
