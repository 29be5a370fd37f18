import type { Pesan } from "../pesan";
import type { LembarMentah } from "../tabel/lembar-mentah";
import type { PilihanKriteria } from "../ukur/pilih-skala";
import type { Polaritas } from "../ukur/polaritas";
import type { Ingatan } from "./ingatan";
import type { PetaTabel } from "./rencana";
import type { RencanaLegenda } from "./legenda/rencana-legenda";

/** Which part of the workbook: what is selected, one sheet (the one in front without a name), or all of it. */
export type Cakupan =
  | { readonly jenis: "pilihan" }
  | { readonly jenis: "lembar"; readonly nama?: string }
  | { readonly jenis: "buku" };

/** A block of cells, 0-based sheet rows and columns, both ends included. */
export interface PetakSel {
  readonly atas: number;
  readonly kiri: number;
  readonly bawah: number;
  readonly kanan: number;
}

/** One sheet as it was read, with what decides whether and where something may be written. */
export interface LembarTerbaca {
  /** Excel's id of the sheet: survives renaming. */
  readonly id: string;
  readonly mentah: LembarMentah;
  readonly terproteksi: boolean;
  /** The sheet was made by this add-in: it has its own colours. */
  readonly kami: boolean;
  /** Excel tables (ListObjects) on the sheet. */
  readonly tabelExcel: readonly PetakSel[];
  /** Legends of ours; `mentah` is without them. */
  readonly legenda?: readonly PetakSel[];
  /** Widths of columns in points, by 0-based sheet column; those not in it have Excel's own. */
  readonly lebarKolom?: ReadonlyMap<number, number>;
  /** What is printed; undefined where the user has not chosen it. */
  readonly cetak?: readonly PetakSel[];
  /** The part to be treated where the user chose a selection; undefined for the whole sheet. */
  readonly batas?: PetakSel;
}

/** The scale that colours follow. */
export interface SkalaBuku extends PilihanKriteria {
  /** True: the Kriteria sheet is there, and the rules follow it by its names; false: limits are written into the rules. */
  readonly ikutLembar: boolean;
}

/** One sheet on the screen. */
export interface PetaLembar {
  readonly nama: string;
  readonly id: string;
  readonly tabel: readonly PetaTabel[];
  /** About the sheet as a whole: protected, one of ours, no table found. */
  readonly pesan: readonly Pesan[];
  /** The legend that will stand on the sheet; undefined where none will. */
  readonly legenda: RencanaLegenda | undefined;
  /** Kept for planning again without reading again. */
  readonly sumber: LembarTerbaca;
}

/** All that was read and what will be done, for showing before doing. Plain data. */
export interface PetaWarna {
  readonly lembar: readonly PetaLembar[];
  readonly skala: SkalaBuku;
  /** The workbook's default, for columns that are added. */
  readonly polaritas: Polaritas;
  /** What the workbook remembers of earlier decisions. */
  readonly ingatan: Ingatan;
  /** A legend of the colours is wanted on every sheet that is coloured. */
  readonly legenda: boolean;
  /** What the workbook remembers of that choice. */
  readonly legendaDiingat: boolean | undefined;
  /** About the workbook: a Kriteria sheet that cannot be used. */
  readonly pesan: readonly Pesan[];
  /** True: everything found is sure, nothing is left to ask. */
  readonly yakin: boolean;
}
