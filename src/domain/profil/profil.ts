/** How the head holds the post: "" is the definitive head (pejabat definitif). */
export type StatusKepala = "" | "Plt." | "Plh." | "Pj.";

/** Every choice of `StatusKepala`, in the order of the drop-down. */
export const STATUS_KEPALA: readonly StatusKepala[] = ["", "Plt.", "Plh.", "Pj."];

/**
 * What is typed once and used everywhere: the cells of the Profil sheet.
 * Every field is the text of its cell, trimmed; "" where nothing is typed yet.
 */
export interface Profil {
  /** "Dinas Tenaga Kerja dan Perindustrian Perdagangan Kota Binjai". */
  readonly instansi: string;
  /** "Pemerintah Kota Binjai". */
  readonly pemerintah: string;
  /** "Kota Binjai": the region, as the title block prints it. */
  readonly daerah: string;
  /** "Binjai": the place before the date above a signature. */
  readonly kota: string;
  /** Four digits: "2021". */
  readonly tahun: string;
  readonly alamat: string;
  readonly statusKepala: string;
  /** Without the status: "Kepala Dinas Tenaga Kerja …". */
  readonly jabatanKepala: string;
  readonly namaKepala: string;
  readonly pangkatKepala: string;
  /** As typed; 18 digits in groups of 8-6-1-3 when it is right. */
  readonly nipKepala: string;
  readonly jabatanAtasan: string;
  readonly namaAtasan: string;
  /** Often none: an elected head of region has no NIP. */
  readonly nipAtasan: string;
  readonly tugas: string;
  /** One entry a function, without "a." and "b.". */
  readonly fungsi: readonly string[];
}

/** A field of the profile that is one line of text. */
export type BidangProfil = Exclude<keyof Profil, "fungsi">;

/** A profile in which nothing is typed yet. */
export const PROFIL_KOSONG: Profil = {
  instansi: "",
  pemerintah: "",
  daerah: "",
  kota: "",
  tahun: "",
  alamat: "",
  statusKepala: "",
  jabatanKepala: "",
  namaKepala: "",
  pangkatKepala: "",
  nipKepala: "",
  jabatanAtasan: "",
  namaAtasan: "",
  nipAtasan: "",
  tugas: "",
  fungsi: [],
};
