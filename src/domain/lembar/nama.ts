import type { BidangProfil } from "../profil/profil";
import type { KunciLembar } from "./keadaan";

/** Titles that our sheets get where nobody has taken them yet. */
export const JUDUL_LEMBAR: Readonly<Record<KunciLembar, string>> = {
  profil: "Profil",
  pk: "PK",
  iku: "IKU",
  anggaran: "Realisasi Anggaran",
  kriteria: "Kriteria",
  lampiran: "Lampiran I",
};

/** The five sheets that Siapkan Buku Kerja makes, in the order of their tabs. */
export const KUNCI_STRUKTUR = ["profil", "pk", "iku", "anggaran", "kriteria"] as const;

/** A sheet of Siapkan Buku Kerja. */
export type KunciStruktur = (typeof KUNCI_STRUKTUR)[number];

/** Hidden names on A1: a sheet that carries one is ours whatever its title is. */
export const NAMA_LEMBAR: Readonly<Record<KunciLembar, string>> = {
  profil: "LKJIP_Lembar_Profil",
  pk: "LKJIP_Lembar_PK",
  iku: "LKJIP_Lembar_IKU",
  anggaran: "LKJIP_Lembar_Anggaran",
  kriteria: "LKJIP_Lembar_Kriteria",
  lampiran: "LKJIP_Lembar_LampiranI",
};

/** Does this hidden name mark a sheet as ours? The names of all our sheets and reports begin alike. */
export function tandaLembarKami(nama: string): boolean {
  return nama.toLowerCase().startsWith("lkjip_lembar_");
}

/** Hidden name of the cells that Lampiran I fills. */
export const NAMA_AREA_LAMPIRAN = "LKJIP_AreaLampiranI";

/** Names of the Excel tables. */
export const NAMA_TABEL = {
  pk: "LKJIP_TabelPK",
  program: "LKJIP_TabelProgram",
  iku: "LKJIP_TabelIKU",
  anggaran: "LKJIP_TabelAnggaran",
  kriteria: "LKJIP_TabelKriteria",
} as const;

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

/** Names on the Kriteria sheet, which formulas, drop-downs and colours follow. */
export const NAMA_KRITERIA = {
  /** Kriteria, Dari, Sampai, Warna: the scale argument of KRITERIA and WARNA. */
  skala: "LKJIP_Skala",
  warna: "LKJIP_Warna",
  /** The least percentage of each class under the chosen gap rule. */
  batasBerlaku: "LKJIP_BatasBerlaku",
  aturanCelah: "LKJIP_AturanCelah",
  polaritasBawaan: "LKJIP_PolaritasBawaan",
  daftarCelah: "LKJIP_DaftarAturanCelah",
  daftarPolaritas: "LKJIP_DaftarPolaritas",
  daftarWarna: "LKJIP_DaftarWarna",
  daftarStatus: "LKJIP_DaftarStatusKepala",
} as const;
