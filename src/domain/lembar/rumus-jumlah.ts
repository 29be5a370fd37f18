/**
 * Totals that never divide unequal sets. Ranges go into SUMPRODUCT or straight into a function, never into a bare IF:
 * a saved formula must mean the same in every Excel. Blanks are told by LEN, since some programs take 0 for "" in arrays.
 */

/** Cells of a column that hold text other than the report's "-". */
export function banyakTeks(kolom: string): string {
  return `SUMPRODUCT(ISTEXT(${kolom})*(${kolom}<>"-")*(LEN(${kolom})>0))`;
}

/** Rows that have something in one of these columns and nothing in this one. */
export function banyakKosong(isi: readonly string[], kolom: string): string {
  return `SUMPRODUCT((${isi.map((satu) => `LEN(${satu})`).join("+")}>0)*(LEN(${kolom})=0))`;
}

/**
 * The sum of a column of amounts: plain where all are numbers, read by LKJIP.ANGKA where some are texts
 * ("Rp. 7.417.586.120,00"), blank where nothing is filled in or one of them cannot be read.
 */
function jumlah(kolom: string): string {
  return `IF(${banyakTeks(kolom)}=0,SUM(${kolom}),SUM(LKJIP.ANGKA(${kolom})))`;
}

/** The total of what is filled in; "" where nothing is, or a text cannot be read. */
export function rumusJumlah(kolom: string): string {
  return `=IFERROR(IF(COUNTA(${kolom})=0,"",${jumlah(kolom)}),"")`;
}

/** The total of a column of formulas, whose blanks are "" and not empty cells. */
export function rumusJumlahHitungan(kolom: string): string {
  return `=IFERROR(IF(SUMPRODUCT(--(LEN(${kolom})>0))=0,"",${jumlah(kolom)}),"")`;
}

/** The total of what is filled in, and "" too while some rows are without: half a budget is no total. */
export function rumusJumlahLengkap(kolom: string, isi: readonly string[]): string {
  return `=IFERROR(IF(COUNTA(${kolom})=0,"",IF(${banyakKosong(isi, kolom)}>0,"",${jumlah(kolom)})),"")`;
}

/** Beside such a total, why it is not there: so many rows are without; "" where nothing or everything is filled in. */
export function catatanBelumLengkap(kolom: string, isi: readonly string[], sebab: string): string {
  const kosong = banyakKosong(isi, kolom);
  const teks = `${kosong}&" baris ${sebab}; jumlah menunggu."`;
  return `=IFERROR(IF(COUNTA(${kolom})*${kosong}>0,${teks},""),"")`;
}
