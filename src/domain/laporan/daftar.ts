import type { PengaturanLaporan } from "../pengaturan/pengaturan";
import { ANALISIS } from "./analisis";
import { EFISIENSI_LAPORAN } from "./efisiensi";
import { EVALUASI_MANDIRI } from "./evaluasi-mandiri";
import { BAGIAN_DEPAN } from "./bagian-depan";
import { DATA_PENDUKUNG } from "./data-pendukung";
import { FORMULIR_REVIU, PERNYATAAN_REVIU } from "./formulir-reviu";
import { KINERJA_KEGIATAN } from "./kinerja-kegiatan";
import { GRAFIK } from "./grafik";
import type { Laporan } from "./kit/jenis";
import { LAMPIRAN_I, type PilihanLampiran } from "./lampiran-i";
import { LAMPIRAN_II } from "./lampiran-ii";
import { PENGUKURAN_KINERJA } from "./pengukuran-kinerja";
import { PENGUKURAN_SASARAN } from "./pengukuran-sasaran";
import { PERBANDINGAN } from "./perbandingan";
import { PERUBAHAN_ANGGARAN } from "./perubahan-anggaran";
import { PK_PERUBAHAN, type PilihanPerubahan } from "./pk-perubahan";
import { PK_UNIT, type PilihanUnit } from "./pk-unit";
import { PROGRAM_ANGGARAN } from "./program-anggaran";
import type { PilihanBab2 } from "./bentuk/tabel-2-1";
import { TABEL_2_1 } from "./tabel-2-1";
import { TRIWULAN_LAPORAN } from "./triwulan";

/** The choices of each report; its keys are what commands, pane and command line call the reports. */
export interface PilihanLaporan {
  readonly "bagian-depan": object;
  readonly "data-pendukung": object;
  readonly "tabel-2-1": PilihanBab2;
  readonly "program-anggaran": PilihanBab2;
  readonly "pengukuran-kinerja": object;
  readonly "pengukuran-sasaran": object;
  readonly perbandingan: object;
  readonly analisis: object;
  readonly grafik: object;
  readonly "kinerja-kegiatan": object;
  readonly "perubahan-anggaran": object;
  readonly efisiensi: Pick<PengaturanLaporan, "efisiensi">;
  readonly triwulan: object;
  readonly "lampiran-i": PilihanLampiran;
  readonly "lampiran-ii": PilihanLampiran;
  readonly "pk-unit": PilihanUnit;
  readonly "pk-perubahan": PilihanPerubahan;
  readonly "formulir-reviu": object;
  readonly "pernyataan-reviu": object;
  readonly "evaluasi-mandiri": object;
}

/** Key of a report. */
export type KunciLaporan = keyof PilihanLaporan;

/** All reports, in the order of the book. A further one is its own file, its line here and above, its texts and its test. */
export const LAPORAN: { readonly [K in KunciLaporan]: Laporan<PilihanLaporan[K]> } = {
  "bagian-depan": BAGIAN_DEPAN,
  "data-pendukung": DATA_PENDUKUNG,
  "tabel-2-1": TABEL_2_1,
  "program-anggaran": PROGRAM_ANGGARAN,
  "pengukuran-kinerja": PENGUKURAN_KINERJA,
  "pengukuran-sasaran": PENGUKURAN_SASARAN,
  perbandingan: PERBANDINGAN,
  analisis: ANALISIS,
  grafik: GRAFIK,
  "kinerja-kegiatan": KINERJA_KEGIATAN,
  "perubahan-anggaran": PERUBAHAN_ANGGARAN,
  efisiensi: EFISIENSI_LAPORAN,
  triwulan: TRIWULAN_LAPORAN,
  "lampiran-i": LAMPIRAN_I,
  "lampiran-ii": LAMPIRAN_II,
  "pk-unit": PK_UNIT,
  "pk-perubahan": PK_PERUBAHAN,
  "formulir-reviu": FORMULIR_REVIU,
  "pernyataan-reviu": PERNYATAAN_REVIU,
  "evaluasi-mandiri": EVALUASI_MANDIRI,
};
