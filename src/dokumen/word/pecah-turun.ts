import { isiLanjutan } from "../../domain/laporan/kit/pecah-kelompok";
import type { BarisNaskah } from "../../domain/laporan/kit/naskah";

/** So many rows one merged cell covers at most; rows under one merged cell stay on one page. */
export const TURUN_TERBANYAK = 8;

/** Rows whose long merged cells are several below each other. */
interface BarisTerpecah {
  readonly baris: readonly BarisNaskah[];
  /** Rows (from 0) with which a further part of a merged cell begins: a page may begin with them, too. */
  readonly lanjutan: ReadonlySet<number>;
}

/** How many rows each part of a merged cell covers: parts of about the same size. */
function ukuranBagian(banyak: number): number {
  return Math.ceil(banyak / Math.ceil(banyak / TURUN_TERBANYAK));
}

/**
 * Cells merged over many rows, as cells of a few rows each. Word shows the text of a merged cell on its first page only,
 * so each further part says again what its rows belong to, as the sheet does at the top of a page ("… (lanjutan)").
 */
export function pecahTurun(baris: readonly BarisNaskah[]): BarisTerpecah {
  const hasil = baris.map(({ sel }) => [...sel]);
  const lanjutan = new Set<number>();
  baris.forEach(({ sel }, i) => {
    sel.forEach((satu, k) => {
      const banyak = (satu.turun ?? 0) + 1;
      if (banyak === 1) return;
      const ukuran = ukuranBagian(banyak);
      for (let awal = 0; awal < banyak; awal += ukuran) {
        const turun = Math.min(ukuran, banyak - awal) - 1;
        const isi = awal === 0 ? satu.isi : isiLanjutan(satu.isi);
        const milik = hasil[i + awal];
        if (milik) milik[k] = { ...satu, isi, turun };
        if (awal > 0) lanjutan.add(i + awal);
      }
    });
  });
  return { baris: baris.map((satu, i) => ({ ...satu, sel: hasil[i] ?? satu.sel })), lanjutan };
}
