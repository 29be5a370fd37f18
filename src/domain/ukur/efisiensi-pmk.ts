/*
 * Efficiency by PMK 22/PMK.02/2021. It is the rule of ministries (superseded there by PMK 62/2023), borrowed by some
 * offices; its constants are from knowledge, not re-read in the primary text, so it is a choice and never the rule.
 */

/** One output: its budget and spending in rupiah, and its capaian as a ratio. */
export interface KeluaranAnggaran {
  readonly pagu: number;
  readonly realisasi: number;
  readonly capaian: number;
}

/** E and NE as ratios (−0.1455 is −14,55 %). */
export interface HasilPMK {
  readonly efisiensi: number;
  readonly nilai: number;
  /** E lies outside −20 .. 20 %, so NE was taken at its limit. */
  readonly dibatasi: boolean;
}

/** E counts within these limits only, so that NE lies between 0 and 100 %. */
export const E_TERBESAR = 0.2;

/**
 * E = Σ(pagu × capaian − realisasi) / Σ(pagu × capaian); NE = 50 % + E / 20 % × 50 %, with E limited to −20 .. 20 %.
 * @returns undefined where nothing was planned or achieved (a sum of 0 has no share)
 */
export function efisiensiPMK(keluaran: readonly KeluaranAnggaran[]): HasilPMK | undefined {
  const seharusnya = keluaran.reduce((jumlah, { pagu, capaian }) => jumlah + pagu * capaian, 0);
  const dipakai = keluaran.reduce((jumlah, { realisasi }) => jumlah + realisasi, 0);
  if (seharusnya === 0) return undefined;
  const efisiensi = (seharusnya - dipakai) / seharusnya;
  const terbatas = Math.min(E_TERBESAR, Math.max(-E_TERBESAR, efisiensi));
  const nilai = 0.5 + (terbatas / E_TERBESAR) * 0.5;
  return { efisiensi, nilai, dibatasi: terbatas !== efisiensi };
}
