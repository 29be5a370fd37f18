import { NAMA_KRITERIA } from "./nama";

/** The polarity of a row: its own, or the workbook's default from the Kriteria sheet. */
export function rumusPolaritas(judul: string): string {
  return `IF([@${judul}]="",${NAMA_KRITERIA.polaritasBawaan},[@${judul}])`;
}

/** The criterion of a ratio in another column of the row, by the workbook's own scale and gap rule. */
export function rumusKriteria(judul: string): string {
  const rumus = `LKJIP.KRITERIA([@[${judul}]],${NAMA_KRITERIA.skala},${NAMA_KRITERIA.aturanCelah})`;
  return `=IF([@[${judul}]]="","",${rumus})`;
}

/**
 * A formula that waits for its input: "" while the column is blank. Excel's desktop hands a blank cell to a custom
 * function as 0 (office-js 1951, 4702), and not yet measured is not zero.
 */
export function bilaTerisi(judul: string, isi: string): string {
  return `=IF([@${judul}]="","",${isi})`;
}
