import type { kirim as id } from "../id/kirim";
import { hitung } from "./hitung";

/** Texts of Prepare to Send. */
export const kirim: typeof id = {
  selesai: (banyak) => `${banyak} LKJIP formulas were replaced. This file opens without LKjIP.`,
  tetap: "There is no LKJIP formula in this workbook. The file can be sent as it is.",
  gagal: "The file is not ready to be sent.",
  perLembar: (lembar, nilai, rumus) =>
    `Sheet "${lembar}": ${hitung(nilai, "formula")} turned into values` +
    (rumus > 0 ? `, ${rumus} into formulas of Excel's own.` : "."),
  dibersihkan: (banyak) =>
    `${banyak} hidden names and settings of LKjIP were removed, so this change cannot be taken back.`,
  simpanSalinan:
    "Save it under another name (F12) to send it, then click Take Back so that the office's file has its formulas again.",
  belumDihitung: "The formula in this cell has no result yet, so it cannot be replaced by its value.",
  belumSaran: "Wait until it is calculated, or press Ctrl+Alt+F9, then try again.",
  belumBersih: "The formulas are replaced, but hidden names and settings are not all removed yet.",
  belumBersihSaran: "Run it again to remove the rest.",
  sebagian: "The change stopped half-way and could not be taken back wholly. Click Take Back to try again.",
};
