import { kesalahanProfil } from "../profil/periksa-profil";
import type { BidangProfil } from "../profil/profil";
import type { ProfilTerbaca } from "./baca-profil";
import type { SelTerbaca } from "./baca-tabel";
import { labelProfil } from "./label-profil";
import { diSel, type TemuanLembar } from "./temuan-lembar";

/** A cell of the profile that is still empty. */
export interface ProfilKosong {
  readonly bidang: BidangProfil | "fungsi";
  /** The label beside the cell: "Nama Kepala". */
  readonly label: string;
  /** "Profil!C5". */
  readonly sel: string;
}

/** Fields that a report needs; the others may stay empty. */
const WAJIB: readonly (BidangProfil | "fungsi")[] = [
  "instansi",
  "daerah",
  "kota",
  "tahun",
  "jabatanKepala",
  "namaKepala",
  "pangkatKepala",
  "nipKepala",
  "tugas",
  "fungsi",
];

/** How many fields of the profile a report needs. */
export const BANYAK_WAJIB = WAJIB.length;

/** Fields of the profile that a report needs and that are empty. */
export function profilKosong(profil: ProfilTerbaca | undefined): ProfilKosong[] {
  if (!profil) return [];
  return WAJIB.filter((bidang) => profil.nilai[bidang].length === 0).map((bidang) => ({
    bidang,
    label: labelProfil(bidang),
    sel: profil.sel[bidang] ?? "",
  }));
}

/** What is missing or wrong in the profile, cell by cell. */
export function periksaProfil(profil: ProfilTerbaca | undefined): TemuanLembar[] {
  if (!profil) return [];
  const { nilai } = profil;
  const sel = (bidang: BidangProfil): SelTerbaca => ({ isi: nilai[bidang], sel: profil.sel[bidang] ?? "" });
  const kosong = profilKosong(profil).map((satu) =>
    diSel("PROFIL_KOSONG", "peringatan", { isi: "", sel: satu.sel }, { label: satu.label }),
  );
  const salah = (["tahun", "nipKepala", "nipAtasan"] as const).flatMap((bidang) => {
    const kode = kesalahanProfil(bidang, nilai[bidang]);
    return kode ? [diSel(kode, "peringatan", sel(bidang), { teks: nilai[bidang] })] : [];
  });
  return [...kosong, ...salah];
}
