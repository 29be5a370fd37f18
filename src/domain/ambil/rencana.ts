import { SEMUA_TUJUAN, type CatatanSel, type Ditinggal, type Tujuan } from "./jenis";
import type { MacamTabel } from "./kenali";
import type { KeputusanMirip, Kemiripan, SelisihSumber, Usul } from "./kumpulan";
import type { MasaTabel } from "./masa-tabel";
import type { KeputusanPagu, MacamPagu } from "./putuskan-pagu";
import type { TulisanTabel } from "./tulisan";

/** A source table as it was understood. */
export interface TabelDikenali {
  /** "Bab III!A6:E9"; choices are kept under it. */
  readonly kunci: string;
  readonly lembar: string;
  readonly rentang: string;
  readonly macam: MacamTabel;
  /** The unit whose agreement it is; "" for the head's. */
  readonly unit: string;
  /** Our tables that its rows go to. */
  readonly tujuan: readonly Tujuan[];
  readonly yakin: number;
  readonly disertakan: boolean;
  /** Why it is not taken. */
  readonly alasan?: Ditinggal["alasan"];
  /** Rows that were read of it. */
  readonly banyak: number;
  readonly pagu?: KeputusanPagu;
  /** Its title speaks of a part of the year only. */
  readonly masa?: MasaTabel;
}

/** Choices for one source table; what is absent is decided as usual. */
export interface PilihanTabelAmbil {
  readonly sertakan?: boolean;
  /** Where a measurement goes: to the agreement or to the key indicators. */
  readonly tujuan?: "pk" | "iku";
  readonly pagu?: MacamPagu;
}

/** The user's choices; a plan is made again with them, at once and without reading. */
export interface PilihanAmbil {
  /** Sheets of the source that are not to be read. */
  readonly tanpaLembar?: readonly string[];
  readonly tabel?: Readonly<Record<string, PilihanTabelAmbil>>;
  /** Tables that the reader is not sure of are taken too. */
  readonly ragu?: boolean;
  /** What happens to rows that only look like another one. */
  readonly mirip?: KeputusanMirip;
  readonly miripSatu?: Readonly<Record<string, KeputusanMirip>>;
}

/** An indicator of the agreement that one table has and another has not. */
export interface HanyaDi {
  readonly nama: string;
  readonly sel: string;
  /** The table that lacks it. */
  readonly tidakDi: string;
}

/** What *Ambil Data* understood and would do; nothing is written yet. */
export interface RencanaAmbil {
  readonly tabel: readonly TabelDikenali[];
  readonly usul: Readonly<Record<Tujuan, readonly Usul[]>>;
  readonly tulisan: readonly TulisanTabel[];
  readonly ditinggal: readonly Ditinggal[];
  readonly catatan: readonly CatatanSel[];
  readonly selisih: readonly SelisihSumber[];
  readonly mirip: readonly Kemiripan[];
  readonly hanyaDi: readonly HanyaDi[];
}

/** Title of the first sheet of ours, in their order, that gets rows, or else cells; undefined where none gets any. */
export function lembarTerisi({ tulisan }: Pick<RencanaAmbil, "tulisan">): string | undefined {
  const urut = SEMUA_TUJUAN.flatMap((tujuan) => tulisan.filter((satu) => satu.tujuan === tujuan));
  const terisi = urut.find(({ baru }) => baru.length > 0) ?? urut.find(({ lengkapi }) => lengkapi.length > 0);
  return terisi?.tabel.lembar;
}
