/** A merged block of cells; 0-based row and column indices inside the grid of the sheet, both ends included. */
export interface Gabungan {
  readonly awalBaris: number;
  readonly awalKolom: number;
  readonly akhirBaris: number;
  readonly akhirKolom: number;
}

/** What a cell of the grid may hold. */
export type NilaiSel = string | number | boolean | null;

/**
 * One sheet as plain data, exactly as it stands in the workbook. Row r and column c of the arrays are the cell
 * (baris0 + r, kolom0 + c) of the sheet, both 0-based. Indices in `gabungan`, `barisTersembunyi` and
 * `kolomTersembunyi` count inside the arrays too. Rows may be of different lengths; what is missing is blank.
 */
export interface LembarMentah {
  readonly nama: string;
  readonly baris0: number;
  readonly kolom0: number;
  readonly nilai: readonly (readonly NilaiSel[])[];
  /** As displayed. */
  readonly teks: readonly (readonly string[])[];
  /** Number format codes ("0.00%"); a percent format makes a number a ratio. */
  readonly format?: readonly (readonly string[])[];
  readonly rumus?: readonly (readonly string[])[];
  readonly gabungan: readonly Gabungan[];
  readonly barisTersembunyi?: ReadonlySet<number>;
  readonly kolomTersembunyi?: ReadonlySet<number>;
}
