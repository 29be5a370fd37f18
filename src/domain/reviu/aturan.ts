import type { Tingkat } from "../temuan/temuan";
import type { BahanReviu } from "./bahan/bahan";
import type { KodeReviu, TemuanReviu } from "./temuan-reviu";

/** What a rule rests on; its words are in the texts of the review. */
export type DasarAturan =
  | "hitungan"
  | "permenpan-53-2014"
  | "permendagri-54-2010"
  | "permendagri-77-2020"
  | "pmk-22-2021"
  | "bkn-nip";

/** A sheet as it is typed: a line a row, tabs between its cells. */
export interface LembarContoh {
  readonly nama: string;
  readonly isi: string;
}

/** A rule: what it looks for, on what it rests, and what it finds. The runner knows none of them by name. */
export interface Aturan {
  /** Code of its findings. */
  readonly kode: KodeReviu;
  /** The gravest level of its findings. */
  readonly tingkat: Tingkat;
  /** One table at a time, or several tables of the workbook together. */
  readonly butuh: "tabel" | "buku";
  readonly dasar: DasarAturan;
  readonly periksa: (bahan: BahanReviu) => TemuanReviu[];
  readonly contoh: {
    /** Sheets on which it finds something, and the cell of its first finding. */
    readonly menyala: { readonly lembar: readonly LembarContoh[]; readonly sel: string };
    /** Sheets that look alike and on which it must find nothing. */
    readonly diam: readonly LembarContoh[];
    /** Last year's workbook beside both of them. */
    readonly tahunLalu?: readonly LembarContoh[];
  };
}
