/** What a row under the header is. */
export type MacamBaris = "data" | "lanjutan" | "spanduk" | "jumlah" | "kosong";

/** A row of the grid (0-based) and what it is. */
export interface BarisTabel {
  readonly baris: number;
  readonly macam: MacamBaris;
}

/** Which columns of the table number and name its rows (0-based in the grid). */
export interface KolomNama {
  readonly no: number | undefined;
  /** Sasaran, program, indikator, description: left to right. */
  readonly nama: readonly number[];
}
