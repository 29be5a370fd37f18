import type { Petak } from "../lembar/area";
import type { LembarMentah } from "../tabel/lembar-mentah";
import type { IsianSel } from "./warna-kantor";
import type { PilihanKriteria } from "../ukur/pilih-skala";

/** Which part of the workbook: what is selected, one sheet (the one in front without a name), or all of it. */
export type Cakupan =
  | { readonly jenis: "pilihan" }
  | { readonly jenis: "lembar"; readonly nama?: string }
  | { readonly jenis: "buku" };

/** One sheet as it was read, with what decides whether and where something may be written. */
export interface LembarTerbaca {
  /** Excel's id of the sheet: survives renaming. */
  readonly id: string;
  readonly mentah: LembarMentah;
  readonly terproteksi: boolean;
  /** The sheet was made by this add-in: it has its own colours. */
  readonly kami: boolean;
  /** Excel tables (ListObjects) on the sheet. */
  readonly tabelExcel: readonly Petak[];
  /** Legends of ours; `mentah` is without them. */
  readonly legenda?: readonly Petak[];
  /** Widths of columns in points, by 0-based sheet column; those not in it have Excel's own. */
  readonly lebarKolom?: ReadonlyMap<number, number>;
  /** Fills around the office's own table of criteria, where one was found. */
  readonly isianKriteria?: IsianSel;
  /** Fills of the sheet's first rows, where they were read. */
  readonly isian?: IsianSel;
  /** Areas of each conditional format that the office has made itself and that shows a colour. */
  readonly aturanKantor?: readonly (readonly Petak[])[];
  /** What is printed; undefined where the user has not chosen it. */
  readonly cetak?: readonly Petak[];
  /** The part to be treated where the user chose a selection; undefined for the whole sheet. */
  readonly batas?: Petak;
}

/** The scale that colours follow. */
export interface SkalaBuku extends PilihanKriteria {
  /** True: the Kriteria sheet is there, and the rules follow it by its names; false: limits are written into the rules. */
  readonly ikutLembar: boolean;
}
