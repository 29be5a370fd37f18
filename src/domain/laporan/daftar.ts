import { FORMULIR_REVIU, PERNYATAAN_REVIU } from "./formulir-reviu";
import type { Laporan } from "./kit/jenis";
import { LAMPIRAN_I, type PilihanLampiran } from "./lampiran-i";
import { LAMPIRAN_II } from "./lampiran-ii";
import { PK_PERUBAHAN, type PilihanPerubahan } from "./pk-perubahan";
import { PK_UNIT, type PilihanUnit } from "./pk-unit";

/** The choices of each report; its keys are what commands, pane and command line call the reports. */
export interface PilihanLaporan {
  readonly "lampiran-i": PilihanLampiran;
  readonly "lampiran-ii": PilihanLampiran;
  readonly "pk-unit": PilihanUnit;
  readonly "pk-perubahan": PilihanPerubahan;
  readonly "formulir-reviu": object;
  readonly "pernyataan-reviu": object;
}

/** Key of a report. */
export type KunciLaporan = keyof PilihanLaporan;

/** All reports. A further one is its own file, its line here and above, its texts and its test. */
export const LAPORAN: { readonly [K in KunciLaporan]: Laporan<PilihanLaporan[K]> } = {
  "lampiran-i": LAMPIRAN_I,
  "lampiran-ii": LAMPIRAN_II,
  "pk-unit": PK_UNIT,
  "pk-perubahan": PK_PERUBAHAN,
  "formulir-reviu": FORMULIR_REVIU,
  "pernyataan-reviu": PERNYATAAN_REVIU,
};
