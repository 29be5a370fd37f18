import type { SusunanLaporan } from "./jenis";

/** Ratios to the usual size that are tried, the largest first: below them people complain about the print. */
const RAPAT = [0.95, 0.9] as const;
/** Smaller print is worth it only where it saves every fourth page. */
const HEMAT = 0.75;
/** A report of more pages has long tables; a page less is nothing to it. */
const HALAMAN_TERBANYAK = 12;

const banyakHalaman = ({ rencana }: SusunanLaporan): number => (rencana.cetak.jeda ?? []).length + 1;

/**
 * A report a little smaller where its last page would hold next to nothing, as offices do by hand when a signature stands
 * alone on a page.
 */
export function rapatkan(susun: (rapat?: number) => SusunanLaporan): SusunanLaporan {
  const biasa = susun();
  const banyak = banyakHalaman(biasa);
  if (banyak > HALAMAN_TERBANYAK) return biasa;
  for (const rapat of banyak > 1 ? RAPAT : []) {
    const satu = susun(rapat);
    if (banyakHalaman(satu) <= banyak * HEMAT) return satu;
  }
  return biasa;
}
