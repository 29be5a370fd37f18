/** What the percentages of a coloured column are: of the year, of a part of it or of the table, or of a budget. */
export type JenisBerwarna = "capaian" | "kriteria" | "triwulan" | "semester" | "bagian" | "serapan";

/** A coloured column and what it holds. */
export interface KolomBerwarna {
  /** Letters of the column. */
  readonly kolom: string;
  readonly jenisKolom: JenisBerwarna;
}
