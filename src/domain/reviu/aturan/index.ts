import type { Aturan } from "../aturan";
import { ANGGARAN_INDUK } from "./anggaran-induk";
import { ANGKA_KEMBAR } from "./angka-kembar";
import { ANGKA_RUSAK } from "./angka-rusak";
import { BARIS_KEMBAR } from "./baris-kembar";
import { CAPAIAN_BUKAN_PERSEN } from "./capaian-bukan-persen";
import { CELAH_KRITERIA } from "./celah-kriteria";
import { FORMULA_GALAT } from "./formula-galat";
import { IKUT_BERUBAH } from "./ikut-berubah";
import { JANJI_TAK_DIUKUR } from "./janji-tak-diukur";
import { JUDUL_KEMBAR } from "./judul-kembar";
import { JUMLAH_BARIS_BEDA } from "./jumlah-baris-beda";
import { JUMLAH_BEDA } from "./jumlah-beda";
import { KOLOM_KEMBAR } from "./kolom-kembar";
import { NILAI_ANTAR_TABEL } from "./nilai-antar-tabel";
import { NIP_SALAH } from "./nip-salah";
import { NOL_NOL } from "./nol-nol";
import { PAGU_TERLAMPAUI } from "./pagu-terlampaui";
import { PERSEN_BEDA } from "./persen-beda";
import { PERSEN_DIPOTONG } from "./persen-dipotong";
import { PERSEN_UBAH_BEDA } from "./persen-ubah-beda";
import { RERATA_BEDA } from "./rerata-beda";
import { RINCIAN_BEDA } from "./rincian-beda";
import { RINCIAN_KURANG } from "./rincian-kurang";
import { SATUAN_JANGGAL } from "./satuan-janggal";
import { SELISIH_BEDA } from "./selisih-beda";
import { SURPLUS_BEDA } from "./surplus-beda";
import { TAHUN_LAIN } from "./tahun-lain";
import { TANPA_JUMLAH } from "./tanpa-jumlah";
import { TARGET_DI_BAWAH_LALU } from "./target-di-bawah-lalu";
import { TOTAL_ANTAR_TABEL } from "./total-antar-tabel";
import { UKUR_TAK_DIJANJIKAN } from "./ukur-tak-dijanjikan";

/** All rules; a further one is its own file, its line here, its code and sentence, and nothing else. */
export const ATURAN: readonly Aturan[] = [
  ANGKA_RUSAK,
  FORMULA_GALAT,
  PERSEN_BEDA,
  PERSEN_DIPOTONG,
  PERSEN_UBAH_BEDA,
  SELISIH_BEDA,
  SURPLUS_BEDA,
  IKUT_BERUBAH,
  JUMLAH_BEDA,
  JUMLAH_BARIS_BEDA,
  RINCIAN_BEDA,
  RINCIAN_KURANG,
  RERATA_BEDA,
  BARIS_KEMBAR,
  ANGKA_KEMBAR,
  KOLOM_KEMBAR,
  NOL_NOL,
  CAPAIAN_BUKAN_PERSEN,
  CELAH_KRITERIA,
  PAGU_TERLAMPAUI,
  TARGET_DI_BAWAH_LALU,
  NILAI_ANTAR_TABEL,
  JANJI_TAK_DIUKUR,
  UKUR_TAK_DIJANJIKAN,
  SATUAN_JANGGAL,
  TOTAL_ANTAR_TABEL,
  ANGGARAN_INDUK,
  TANPA_JUMLAH,
  JUDUL_KEMBAR,
  TAHUN_LAIN,
  NIP_SALAH,
];
