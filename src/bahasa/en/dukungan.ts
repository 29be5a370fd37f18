import type { dukungan as id } from "../id/dukungan";

/** English twin of the health list's texts. */
export const dukungan: typeof id = {
  nama: {
    excel: "Sheets and reports",
    fungsi: "Support for the LKJIP functions",
    runtime: "Pane and functions run together",
    build: "Version of Excel for Windows",
    rumus: "LKJIP functions in this workbook",
  },
  ya: "there",
  tidak: "not there",
  bahasa: (kode) => `Language of Excel: ${kode}`,
  peramban: (nama) => `Browser of the pane: ${nama}`,
  buildLama: (perlu) => `This Excel is older than build ${perlu}. Ask your IT support to update Office.`,
  rumusTakDikenal: (sel) =>
    `${sel} shows #NAME?, so Excel does not know the LKJIP functions yet. Click Restore formulas, or close Excel and open it again; if it stays, give these details to your IT support.`,
  rumusBelumDipakai: "not used yet, so they cannot be checked",
  perlu: (set, versi) => `Needs ${set} ${versi}: Excel 2021 or Microsoft 365.`,
};
