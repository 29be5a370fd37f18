import type { PengaturanLampiran } from "../pengaturan/pengaturan";
import type { Laporan } from "./kit/jenis";
import { KINERJA_KEGIATAN } from "./kinerja-kegiatan";
import { LAMPIRAN_I } from "./lampiran-i";

/** The choices of each report; its keys are what commands, pane and command line call the reports. */
export interface PilihanLaporan {
  readonly "lampiran-i": PengaturanLampiran;
  readonly "kinerja-kegiatan": object;
}

/** Key of a report. */
export type KunciLaporan = keyof PilihanLaporan;

/** All reports. A further one is its own file, its line here and above, its texts and its test. */
export const LAPORAN: { readonly [K in KunciLaporan]: Laporan<PilihanLaporan[K]> } = {
  "lampiran-i": LAMPIRAN_I,
  "kinerja-kegiatan": KINERJA_KEGIATAN,
};
