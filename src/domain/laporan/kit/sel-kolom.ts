import type { BarisLaporan, SelLaporan } from "./baris";

/** One column of the sheet, row by row: the cell that begins there. */
export type SelKolom = readonly (SelLaporan | undefined)[];

/** The cells of a report column by column. */
export function menurutKolom(baris: readonly BarisLaporan[], banyakKolom: number): readonly SelKolom[] {
  const hasil = Array.from({ length: banyakKolom }, () =>
    new Array<SelLaporan | undefined>(baris.length).fill(undefined),
  );
  baris.forEach(({ sel }, i) => {
    for (const satu of sel) {
      const kolom = hasil[satu.kolom];
      if (kolom) kolom[i] = satu;
    }
  });
  return hasil;
}
