import { NAMA_KRITERIA } from "./nama";

/** The criterion of a row without target and without realisasi. */
const BELUM_DILAKSANAKAN = "Belum Dilaksanakan";

/** The polarity of a row: its own, or the workbook's default from the Kriteria sheet. */
export function rumusPolaritas(judul: string): string {
  return `IF([@${judul}]="",${NAMA_KRITERIA.polaritasBawaan},[@${judul}])`;
}

/**
 * The achievement of a pair ("target,realisasi") by the workbook's rule for predicates. No cap is "", not left out: what
 * a function gets for a hole between two commas differs from one Excel to another.
 */
export function rumusCapaian(pasangan: string, polaritas: string): string {
  return `LKJIP.CAPAIAN(${pasangan},${polaritas},"",${NAMA_KRITERIA.aturanPredikat})`;
}

/**
 * The criterion of a ratio in another column of the row, by the workbook's own scale and gap rule; a row of 0 against 0
 * ("-") was not carried out and has none.
 */
export function rumusKriteria(judul: string): string {
  const kelas = `LKJIP.KRITERIA([@[${judul}]],${NAMA_KRITERIA.skala},${NAMA_KRITERIA.aturanCelah})`;
  return `=IF([@[${judul}]]="","",IF([@[${judul}]]="-","${BELUM_DILAKSANAKAN}",${kelas}))`;
}

/** What version 0.1 wrote instead of `rumusKriteria`. */
export function rumusKriteriaLama(judul: string): string {
  const kelas = `LKJIP.KRITERIA([@[${judul}]],${NAMA_KRITERIA.skala},${NAMA_KRITERIA.aturanCelah})`;
  return `=IF([@[${judul}]]="","",${kelas})`;
}

/** The number of a row: rows without a text in this column are passed over and leave no gap. */
export function rumusNomor(tabel: string, judul: string): string {
  return `=IF([@[${judul}]]="","",COUNTA(${tabel}[[#Headers],[${judul}]]:[@[${judul}]])-1)`;
}

/**
 * A formula that waits for its input: "" while the column is blank. Excel's desktop hands a blank cell to a custom
 * function as 0 (office-js 1951, 4702), and not yet measured is not zero.
 */
export function bilaTerisi(judul: string, isi: string): string {
  return `=IF([@[${judul}]]="","",${isi})`;
}

/**
 * The same for a pair: a blank target would arrive as 0 too, and 0 against 0 is success where smaller is better.
 * `target` is a term of the row, such as "[@Target]".
 */
export function bilaTerukur(target: string, realisasi: string, isi: string): string {
  return `=IF(OR([@[${realisasi}]]="",${target}=""),"",${isi})`;
}

/** A formula that fetches from a table of ours, as the realisasi of IKU does from Triwulan: nobody has typed it. */
export function rumusTabelKami(isi: unknown): boolean {
  return typeof isi === "string" && /^=.*\bLKJIP_Tabel\w+\[/.test(isi);
}
