import type { AturanCelah, Skala, TingkatSkala } from "../../ukur/skala";

/** Where a band begins, in percent points: at `nilai`, or just above it. */
export interface Ambang {
  readonly nilai: number;
  readonly lewat: boolean;
}

function ambangSatu(atas: TingkatSkala, bawah: TingkatSkala, aturan: AturanCelah): Ambang {
  const dari = atas.batasBawah;
  if (aturan === "bulatkan") return { nilai: Math.ceil(dari) - 0.5, lewat: false };
  if (aturan === "batas-atas" && bawah.batasAtas !== undefined && bawah.batasAtas < dari)
    return { nilai: bawah.batasAtas, lewat: true };
  return { nilai: dari, lewat: false };
}

/**
 * Where each band but the lowest begins under a gap rule, best band first: what `kriteria` decides, as limits that
 * a formula can compare with.
 */
export function ambangSkala(skala: Skala, aturan: AturanCelah): Ambang[] {
  return skala.tingkat.slice(1).map((bawah, i) => ambangSatu(skala.tingkat[i]!, bawah, aturan));
}
