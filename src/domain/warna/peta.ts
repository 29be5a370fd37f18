import type { Pesan } from "../temuan/pesan";
import type { TemuanWarna } from "./temuan-warna";
import type { Cakupan, LembarTerbaca, SkalaBuku } from "./lembar-terbaca";
import type { PolaritasArah as Polaritas } from "../ukur/polaritas";
import type { Ingatan } from "./ingatan";
import type { PetaTabel } from "./rencana";
import type { Skala } from "../ukur/skala";
import type { SkalaKantor } from "./skala-kantor";
import type { RencanaLegenda } from "./legenda/rencana-legenda";

export type { Cakupan, LembarTerbaca, SkalaBuku };

/** One sheet on the screen. */
export interface PetaLembar {
  readonly nama: string;
  readonly id: string;
  readonly tabel: readonly PetaTabel[];
  /** About the sheet as a whole: protected, one of ours, no table found. */
  readonly temuan: readonly TemuanWarna[];
  /** The legend that will stand on the sheet; undefined where none will. */
  readonly legenda: RencanaLegenda | undefined;
  /** Kept for planning again without reading again. */
  readonly sumber: LembarTerbaca;
}

/** All that was read and what will be done, for showing before doing. Plain data. */
export interface PetaWarna {
  readonly lembar: readonly PetaLembar[];
  readonly skala: SkalaBuku;
  /** The scale without the office's own table: of the Kriteria sheet, or the one that was chosen. */
  readonly skalaUmum: SkalaBuku;
  /** The office's own table of criteria, offered as the scale; undefined where none was found, or none may be taken. */
  readonly skalaKantor: SkalaKantor | undefined;
  /** The scale that the workbook remembers of such a table. */
  readonly skalaDiingat: Skala | undefined;
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
