import type { AturanCelah, Skala, TingkatSkala } from "./skala";
import { DESIMAL_POIN } from "./toleransi";

/** The band of a capaian, and whether the printed table leaves a hole where it lies (90 < x < 91). */
export interface HasilKriteria {
  readonly tingkat: TingkatSkala;
  readonly diCelah: boolean;
}

const SKALA_POIN = 10 ** DESIMAL_POIN;

/**
 * Percent points as they are compared with a limit, without the dust of binary arithmetic: 0.57 is 57, not
 * 56.99999999999999. The one authority: colour rules round in the same way.
 */
export function persenPoin(rasio: number): number {
  return Math.round(rasio * 100 * SKALA_POIN) / SKALA_POIN;
}

/** Is `poin` in the hole below `atas`, above the printed upper limit of `bawah`? */
function diAntara(poin: number, atas: TingkatSkala, bawah: TingkatSkala): boolean {
  return bawah.batasAtas !== undefined && poin > bawah.batasAtas && poin < atas.batasBawah;
}

function mencapai(poin: number, atas: TingkatSkala, bawah: TingkatSkala, aturan: AturanCelah): boolean {
  return poin >= atas.batasBawah || (aturan === "batas-atas" && diAntara(poin, atas, bawah));
}

/**
 * The band of a capaian (ratio). Above the best band's limit is the best band, below the lowest is the lowest.
 * A value in a gap of the printed table is decided by `aturan`: "batas-bawah" a band begins at its lower limit
 * (≥ 91/76/66/51); "batas-atas" it begins above the upper limit of the one below (> 90/75/65/50); "bulatkan" the
 * percent is rounded to a whole one first, half up. Otherwise the value counts unrounded.
 */
export function kriteria(rasio: number, skala: Skala, aturan: AturanCelah = "batas-bawah"): HasilKriteria {
  const poin = persenPoin(rasio);
  const dipakai = aturan === "bulatkan" ? Math.floor(poin + 0.5) : poin;
  const berikut = skala.tingkat.slice(1);
  const cocok = berikut.findIndex((bawah, i) => mencapai(dipakai, skala.tingkat[i]!, bawah, aturan));
  const urutan = cocok < 0 ? skala.tingkat.length - 1 : cocok;
  const diCelah = berikut.some((bawah, i) => diAntara(poin, skala.tingkat[i]!, bawah));
  return { tingkat: skala.tingkat[urutan]!, diCelah };
}
