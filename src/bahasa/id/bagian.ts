import type { KunciTambahan } from "../../domain/lembar/tambahan";

/** Nama bagian tambahan buku kerja. */
export const bagian: Readonly<Record<KunciTambahan, string>> = {
  perbandingan: "Perbandingan",
  unit: "Unit",
  keluaran: "Keluaran sub kegiatan",
  triwulan: "Triwulan",
  renstra: "Renstra",
};
