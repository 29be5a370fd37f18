import type { Pengaturan } from "../pengaturan/pengaturan";
import type { Profil } from "../profil/profil";
import type { AturanCelah, Skala } from "../ukur/skala";
import type { Pesan } from "../pesan";
import type { BarisSel, BlokTerbaca, TabelTerbaca } from "./baca-tabel";
import type { KerangkaBuku } from "./buku";
import type { JUDUL_ANGGARAN } from "./lembar-anggaran";
import type { JUDUL_IKU } from "./lembar-iku";
import type { JUDUL_PK, JUDUL_PROGRAM } from "./lembar-pk";

/** A workbook after both readings: its frame, our tables and our named cells. */
export interface BukuTerbaca extends KerangkaBuku {
  readonly isiTabel: readonly TabelTerbaca[];
  /** By name in lower case. */
  readonly isiNama: Readonly<Record<string, BlokTerbaca>>;
  /** Excel's decimal separator is the Indonesian comma. */
  readonly komaDesimal: boolean;
}

/** A row of the IKU table. */
export type BarisIKUTerbaca = BarisSel<keyof typeof JUDUL_IKU>;
/** A row of the PK table; a blank sasaran continues the one above. */
export type BarisPKTerbaca = BarisSel<keyof typeof JUDUL_PK>;
/** A row of the program table. */
export type BarisProgramTerbaca = BarisSel<keyof typeof JUDUL_PROGRAM>;
/** A row of the Realisasi Anggaran table. */
export type BarisAnggaranTerbaca = BarisSel<keyof typeof JUDUL_ANGGARAN>;

/** What people have typed on our sheets; a part is undefined where its sheet or table is not there. */
export interface IsiBuku {
  readonly profil?: { readonly nilai: Profil; readonly sel: Readonly<Partial<Record<keyof Profil, string>>> };
  readonly iku?: readonly BarisIKUTerbaca[];
  readonly pk?: readonly BarisPKTerbaca[];
  readonly program?: readonly BarisProgramTerbaca[];
  readonly anggaran?: readonly BarisAnggaranTerbaca[];
  readonly pengaturan: Pengaturan;
  readonly skala: Skala;
  readonly aturanCelah: AturanCelah;
  /** What of the Kriteria sheet could not be used. */
  readonly pesan: readonly Pesan[];
  readonly komaDesimal: boolean;
}
