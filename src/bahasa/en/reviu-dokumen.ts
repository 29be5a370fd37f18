import type { TemuanDokumen } from "../../domain/reviu/dokumen/temuan-dokumen";
import type { reviuDokumen as id } from "../id/reviu-dokumen";

function place({ seharusnya }: TemuanDokumen): string {
  if (!seharusnya) return "";
  const { lembar, sel, kolom } = seharusnya;
  const at = sel === "" ? "computed from the workbook" : `${lembar}!${sel}`;
  return kolom === "" ? at : `${at}, column ${kolom}`;
}

/** Texts of laying a Word document beside the workbook. */
export const reviuDokumen: typeof id = {
  judul: {
    bertentangan: "Differs from the workbook",
    "tak-ditemukan": "Not in the workbook",
    "tabel-lain": "Table that is not in the workbook",
  },
  pesan: (temuan) => {
    const { jenis, tertulis, seharusnya, banyak } = temuan;
    if (jenis === "tabel-lain")
      return `None of the ${String(banyak)} figures of this table is in the workbook. Compare them with their source.`;
    if (!seharusnya) return `${tertulis} was not found in the workbook. Check its source.`;
    if (seharusnya.teks === "" || seharusnya.teks === "-")
      return `Word says ${tertulis}, while the workbook has nothing there (${place(temuan)}).`;
    return `Word says ${tertulis}, while the workbook says ${seharusnya.teks} (${place(temuan)}).`;
  },
  letak: ({ judul, tabel, nomor, baris }) => {
    const at = tabel === "" ? `paragraph ${String(nomor)}` : tabel;
    return [judul, at, baris].filter((satu) => satu !== "").join(" \u203a ");
  },
  tabelKe: (nomor) => `table ${String(nomor)}`,
  ringkasan: (banyak, cocok, bertentangan, lain) => {
    if (banyak === 0) return "There are no figures in this document that could be compared.";
    const start = `${String(cocok)} of ${String(banyak)} figures in the document agree with the workbook`;
    if (bertentangan + lain === 0) return `${start}. Nothing differs.`;
    return `${start}; ${String(bertentangan)} differ, ${String(lain)} were not found.`;
  },
  gagal: {
    teks: "This document cannot be read.",
    saran:
      "Choose a Word file (.docx). If it is still .doc or has a password, save it as a plain .docx first.",
  },
};
