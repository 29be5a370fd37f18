/** How much a finding matters: `galat` stops something, `peringatan` wants a look, `info` only tells. */
export type Tingkat = "galat" | "peringatan" | "info";

/** What a user may put into a cell to mend a finding. */
export interface IsiSatuSel {
  /** "G12", as the finding's own cell. */
  readonly sel: string;
  /** The content to write: a number, or a text exactly as it will stand there. */
  readonly isi: string | number;
}

/** What mends a finding: one cell, or two that were exchanged. */
export interface Perbaikan extends IsiSatuSel {
  readonly juga?: IsiSatuSel;
}

/**
 * One thing found in a workbook, as data: no sentence yet. `kode` names the kind (stable, upper case, quoted in the
 * help), `isi` holds what its sentence needs. The edge puts it into words (`src/bahasa/ucap.ts`).
 */
export interface Temuan<Kode extends string = string, Isi extends object = object> {
  readonly kode: Kode;
  readonly tingkat: Tingkat;
  readonly isi: Isi;
  /** Where: "G12" of the sheet at hand, or "IKU!D7". */
  readonly sel?: string;
  /** What stands there, as displayed. */
  readonly dinyatakan?: string;
  /** What it should be: a capaian as a ratio (0.2879), any other figure in the unit of its column. */
  readonly seharusnya?: number;
  readonly perbaikan?: Perbaikan;
}

/** The findings of one area: `Peta` lists its codes and, for each, the values that its sentence needs. */
export type TemuanDari<Peta extends object> = {
  [Kode in keyof Peta & string]: Temuan<Kode, Peta[Kode] & object>;
}[keyof Peta & string];

/** The sentences of one area in one language: a function of the values for each code. */
export type TeksTemuan<Peta extends object> = {
  readonly [Kode in keyof Peta & string]: (isi: Peta[Kode]) => string;
};

/** For codes whose sentence needs no values. */
export type TanpaIsi = Readonly<Record<never, never>>;
