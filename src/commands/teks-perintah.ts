import { perintah as en } from "../bahasa/en/perintah";
import { perintah as id } from "../bahasa/id/perintah";
import { bahasaTampilan } from "../workbook/lingkungan";

/** The commands' texts in the language of Excel's menus. */
export function teks(): typeof id {
  return bahasaTampilan() === "id" ? id : en;
}
