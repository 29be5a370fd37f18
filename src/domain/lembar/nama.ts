import type { BidangProfil } from "../profil/profil";

/** Names of the cells that hold the profile. */
export const NAMA_PROFIL: Readonly<Record<BidangProfil | "fungsi", string>> = {
  instansi: "LKJIP_Instansi",
  pemerintah: "LKJIP_Pemerintah",
  daerah: "LKJIP_Daerah",
  kota: "LKJIP_Kota",
  tahun: "LKJIP_Tahun",
  alamat: "LKJIP_Alamat",
  statusKepala: "LKJIP_StatusKepala",
  jabatanKepala: "LKJIP_JabatanKepala",
  namaKepala: "LKJIP_NamaKepala",
  pangkatKepala: "LKJIP_PangkatKepala",
  nipKepala: "LKJIP_NIPKepala",
  jabatanAtasan: "LKJIP_JabatanAtasan",
  namaAtasan: "LKJIP_NamaAtasan",
  nipAtasan: "LKJIP_NIPAtasan",
  tugas: "LKJIP_Tugas",
  fungsi: "LKJIP_Fungsi",
};

/** Names on the Renstra sheet. */
export const NAMA_RENSTRA = { tahunPertama: "LKJIP_TahunPertamaRenstra" } as const;

/** Names on the Kriteria sheet, which formulas, drop-downs and colours follow. */
export const NAMA_KRITERIA = {
  /** Kriteria, Dari, Sampai, Warna: the scale argument of KRITERIA and WARNA. */
  skala: "LKJIP_Skala",
  warna: "LKJIP_Warna",
  /** The least percentage of each class under the chosen gap rule. */
  batasBerlaku: "LKJIP_BatasBerlaku",
  aturanCelah: "LKJIP_AturanCelah",
  polaritasBawaan: "LKJIP_PolaritasBawaan",
  /** Against which budget absorption is measured: "perubahan" (where filled in) or "induk". */
  dasarAnggaran: "LKJIP_DasarAnggaran",
  /** How predicates are compared: "nilai", "tercapai" or "peringkat". */
  aturanPredikat: "LKJIP_AturanPredikat",
  /** When an indicator is efficient: "serapan" or "target". */
  aturanEfisiensi: "LKJIP_AturanEfisiensi",
  daftarCelah: "LKJIP_DaftarAturanCelah",
  daftarPolaritas: "LKJIP_DaftarPolaritas",
  daftarWarna: "LKJIP_DaftarWarna",
  daftarStatus: "LKJIP_DaftarStatusKepala",
  daftarDasar: "LKJIP_DaftarDasarAnggaran",
  daftarCara: "LKJIP_DaftarCaraTriwulan",
  daftarPredikat: "LKJIP_DaftarAturanPredikat",
  daftarEfisiensi: "LKJIP_DaftarAturanEfisiensi",
} as const;
