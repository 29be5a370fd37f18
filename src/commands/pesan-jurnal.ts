import { jurnal as en } from "../bahasa/en/jurnal";
import { jurnal as id } from "../bahasa/id/jurnal";
import type { Pesan } from "../domain/pesan";
import { bahasaTampilan } from "../workbook/lingkungan";

/** Texts about the journal in the language of Excel's menus. */
export function teksJurnal(): typeof id {
  return bahasaTampilan() === "id" ? id : en;
}

/** Said by every command whose run was too large for the journal. */
export function pesanJurnal(tercatat: boolean): Pesan[] {
  const { penuh, penuhSaran } = teksJurnal();
  return tercatat ? [] : [{ kode: "JURNAL_PENUH", tingkat: "peringatan", teks: penuh, saran: penuhSaran }];
}

/** Rules on a sheet that Excel would not show, so that they were left alone. */
export function pesanTakTerbaca(lembar: string): Pesan {
  const { takTerbaca, takTerbacaSaran } = teksJurnal();
  return { kode: "ATURAN_TAK_TERBACA", tingkat: "info", teks: takTerbaca(lembar), saran: takTerbacaSaran };
}
