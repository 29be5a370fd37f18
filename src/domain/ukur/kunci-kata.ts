import type { IsiSel } from "../angka/hasil-baca";
import { rapikan } from "../angka/rapikan";

/**
 * A choice in words, as it is looked up: small letters, "-" and "_" as spaces. A blank cell is "", and so is 0: Excel
 * for Windows and Mac hands blank cells to functions as 0.
 */
export function kunciKata(isi: IsiSel): string {
  if (isi === null || isi === undefined || isi === 0) return "";
  const teks = rapikan(String(isi)).toLowerCase();
  const kata = teks
    .replace(/[-_()]+/g, " ")
    .replace(/,? +/g, " ")
    .trim();
  // A lone "-" is no blank.
  return kata === "" ? teks : kata;
}
