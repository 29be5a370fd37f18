import { reviu as en } from "../bahasa/en/reviu";
import { reviu as id } from "../bahasa/id/reviu";
import type { KodeReviu, TemuanReviu } from "../domain/reviu/temuan-reviu";
import { bahasaTampilan } from "../workbook/lingkungan";

/** A text in one line. */
export const rapat = (isi: string): string => isi.replace(/\s+/g, " ").trim();

/** The review's texts in the language of Excel's menus. */
export function teksReviu(): typeof id {
  return bahasaTampilan() === "id" ? id : en;
}

/** Of several comparisons that are missing, each is a finding of its own. */
const PEMBANDING = "PEMBANDING_KURANG";

/** The code that tells a finding from the others of its kind. */
export const kodeRinci = (temuan: TemuanReviu): string =>
  temuan.kode === PEMBANDING ? `${PEMBANDING}.${temuan.isi.unsur}` : temuan.kode;

/** The title of a finding. */
export function judulTemuan(temuan: TemuanReviu): string {
  const t = teksReviu();
  return temuan.kode === PEMBANDING ? t.judulPembanding[temuan.isi.unsur] : t.judul[temuan.kode];
}

/** The key of a word in one of the dictionaries. */
export function menurutKata<K extends string>(
  kata: string,
  ...kamus: readonly Readonly<Record<K, string>>[]
): K | undefined {
  for (const satu of kamus) for (const kunci in satu) if (satu[kunci] === kata) return kunci;
  return undefined;
}

/** The code of a finding by its title on the sheet, in whichever language that was written. */
export function kodeJudul(judul: string): string {
  const unsur = menurutKata(judul, id.judulPembanding, en.judulPembanding);
  return unsur ? `${PEMBANDING}.${unsur}` : (menurutKata<KodeReviu>(judul, id.judul, en.judul) ?? judul);
}

/** The name of a row on the sheet as a finding tells it: what is no row's is called the whole table there. */
export const labelLama = (label: string): string =>
  [id, en].some(({ lembar }) => lembar.seluruhTabel === label) ? "" : label;

/** The row of a finding as the sheets name it. */
export const labelLembar = ({ label, tabel }: Pick<TemuanReviu, "label" | "tabel">): string =>
  rapat(label) || (tabel === "" ? "" : teksReviu().lembar.seluruhTabel);
