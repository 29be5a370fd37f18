import type { KunciTambahan } from "../../domain/lembar/tambahan";

/** Names of the optional parts of a workbook. */
export const bagian: Readonly<Record<KunciTambahan, string>> = {
  perbandingan: "Comparison",
  unit: "Unit",
  keluaran: "Output of sub kegiatan",
  triwulan: "Triwulan",
  renstra: "Renstra",
};
