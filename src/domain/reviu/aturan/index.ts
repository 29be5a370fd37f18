import type { Aturan } from "../aturan";
import { ANGGARAN_INDUK } from "./anggaran-induk";
import { ANGGARAN_PROGRAM_BEDA } from "./anggaran-program-beda";
import { ANGKA_KEMBAR } from "./angka-kembar";
import { ANGKA_RUSAK } from "./angka-rusak";
import { ARAH_BERLAWANAN } from "./arah-berlawanan";
import { ARAH_TAK_LAZIM } from "./arah-tak-lazim";
import { ARAH_TERBALIK } from "./arah-terbalik";
import { BARIS_KEMBAR } from "./baris-kembar";
import { CAPAIAN_BUKAN_PERSEN } from "./capaian-bukan-persen";
import { CELAH_KRITERIA } from "./celah-kriteria";
import { DATA_ANTAR_TABEL } from "./data-antar-tabel";
import { EJAAN_BEDA } from "./ejaan-beda";
import { FORMULA_GALAT } from "./formula-galat";
import { IKU_TAK_DIUKUR } from "./iku-tak-diukur";
import { IKUT_BERUBAH } from "./ikut-berubah";
import { INTERVAL_BERLUBANG } from "./interval-berlubang";
import { JANJI_TAK_DIUKUR } from "./janji-tak-diukur";
import { JUDUL_KEMBAR } from "./judul-kembar";
import { JUMLAH_BARIS_BEDA } from "./jumlah-baris-beda";
import { JUMLAH_BEDA } from "./jumlah-beda";
import { KEPALA_KELIRU } from "./kepala-keliru";
import { KODE_DUA_EJAAN } from "./kode-dua-ejaan";
import { KOLOM_KEMBAR } from "./kolom-kembar";
import { NAMA_KRITERIA_LAIN } from "./nama-kriteria-lain";
import { NE_DI_LUAR_BATAS } from "./ne-di-luar-batas";
import { NILAI_ANTAR_TABEL } from "./nilai-antar-tabel";
import { NIP_SALAH } from "./nip-salah";
import { NOL_NOL } from "./nol-nol";
import { NOMOR_MELOMPAT } from "./nomor-melompat";
import { NOMOR_TABEL_KEMBAR } from "./nomor-tabel-kembar";
import { PAGU_TERLAMPAUI } from "./pagu-terlampaui";
import { PEMBANDING_KURANG } from "./pembanding-kurang";
import { PERSEN_BEDA } from "./persen-beda";
import { PERSEN_DIPOTONG } from "./persen-dipotong";
import { PERSEN_UBAH_BEDA } from "./persen-ubah-beda";
import { PK_TAK_SAMA } from "./pk-tak-sama";
import { RERATA_BEDA } from "./rerata-beda";
import { RINCIAN_BEDA } from "./rincian-beda";
import { RINCIAN_KURANG } from "./rincian-kurang";
import { SASARAN_BERNOMOR_LAIN } from "./sasaran-bernomor-lain";
import { SASARAN_BERUPA_INDIKATOR } from "./sasaran-berupa-indikator";
import { SATUAN_ANTAR_TABEL } from "./satuan-antar-tabel";
import { SATUAN_JANGGAL } from "./satuan-janggal";
import { SELISIH_BEDA } from "./selisih-beda";
import { SUMBER_KOSONG } from "./sumber-kosong";
import { SURPLUS_BEDA } from "./surplus-beda";
import { TAHUN_LALU_BEDA } from "./tahun-lalu-beda";
import { INDIKATOR_HILANG } from "./indikator-hilang";
import { TAHUN_LAIN } from "./tahun-lain";
import { TANGGAL_TAK_LENGKAP } from "./tanggal-tak-lengkap";
import { TANPA_JUMLAH } from "./tanpa-jumlah";
import { TARGET_BERUBAH } from "./target-berubah";
import { TARGET_BERUPA_UANG } from "./target-berupa-uang";
import { TARGET_DI_BAWAH_LALU } from "./target-di-bawah-lalu";
import { TARGET_MELONJAK } from "./target-melonjak";
import { TOTAL_ANTAR_TABEL } from "./total-antar-tabel";
import { TURUN_TANPA_SEBAB } from "./turun-tanpa-sebab";
import { UKUR_TAK_DIJANJIKAN } from "./ukur-tak-dijanjikan";
import { SISA_BEDA } from "./sisa-beda";
import { SEL_BEDA } from "./sel-beda";
import { SATUAN_SEBARIS } from "./satuan-sebaris";
import { SATUAN_MIRIP } from "./satuan-mirip";
import { TARGET_BARIS_LAIN } from "./target-baris-lain";
import { JUDUL_TANPA_PERSEN } from "./judul-tanpa-persen";
import { NILAI_TANPA_SATUAN } from "./nilai-tanpa-satuan";
import { TABEL_TANPA_NOMOR } from "./tabel-tanpa-nomor";
import { INDIKATOR_MIRIP } from "./indikator-mirip";
import { SASARAN_DIUKUR_LAIN } from "./sasaran-diukur-lain";

/** All rules; a further one is its own file, its line here, its code and sentence, and nothing else. */
export const ATURAN: readonly Aturan[] = [
  ANGKA_RUSAK,
  FORMULA_GALAT,
  PERSEN_BEDA,
  PERSEN_DIPOTONG,
  PERSEN_UBAH_BEDA,
  SELISIH_BEDA,
  SISA_BEDA,
  SEL_BEDA,
  SURPLUS_BEDA,
  IKUT_BERUBAH,
  JUMLAH_BEDA,
  JUMLAH_BARIS_BEDA,
  RINCIAN_BEDA,
  RINCIAN_KURANG,
  NOMOR_MELOMPAT,
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
  ANGGARAN_PROGRAM_BEDA,
  SATUAN_ANTAR_TABEL,
  SATUAN_SEBARIS,
  EJAAN_BEDA,
  KODE_DUA_EJAAN,
  TARGET_BERUBAH,
  TARGET_MELONJAK,
  TURUN_TANPA_SEBAB,
  PEMBANDING_KURANG,
  ARAH_TERBALIK,
  ARAH_TAK_LAZIM,
  ARAH_BERLAWANAN,
  NE_DI_LUAR_BATAS,
  SUMBER_KOSONG,
  SASARAN_BERNOMOR_LAIN,
  SASARAN_BERUPA_INDIKATOR,
  INTERVAL_BERLUBANG,
  NAMA_KRITERIA_LAIN,
  TANGGAL_TAK_LENGKAP,
  NOMOR_TABEL_KEMBAR,
  KEPALA_KELIRU,
  TARGET_BERUPA_UANG,
  DATA_ANTAR_TABEL,
  IKU_TAK_DIUKUR,
  PK_TAK_SAMA,
  TAHUN_LALU_BEDA,
  INDIKATOR_HILANG,
  SATUAN_MIRIP,
  TARGET_BARIS_LAIN,
  JUDUL_TANPA_PERSEN,
  NILAI_TANPA_SATUAN,
  TABEL_TANPA_NOMOR,
  INDIKATOR_MIRIP,
  SASARAN_DIUKUR_LAIN,
];
