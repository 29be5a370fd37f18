import type { IsiSel } from "../angka/hasil-baca";
import { angka, galatTidakAda, KOSONG, STRIP, teksIsi } from "./hasil-ukur";
import type { HasilUkur } from "./hasil-ukur";
import { bacaDuaJumlah } from "./serapan";

/**
 * Change as a ratio: (sesudah − sebelum) / |sebelum|, for two years or for a budget before and after its change; a loss
 * of 10 that becomes a gain of 5 is a rise of 150 %. "-" counts as zero; either side blank: `kosong`; 0 to 0: `strip`;
 * from 0 to something: #N/A.
 */
export function perubahan(sebelum: IsiSel, sesudah: IsiSel): HasilUkur {
  const dua = bacaDuaJumlah(sebelum, sesudah, { target: "sebelum", realisasi: "sesudah" });
  if (dua.jenis === "galat") return dua;
  if (dua.target === undefined || dua.realisasi === undefined) return KOSONG;
  if (dua.target === 0)
    return dua.realisasi === 0 ? STRIP : galatTidakAda("SEBELUM_NOL", teksIsi(dua.realisasi));
  return angka((dua.realisasi - dua.target) / Math.abs(dua.target));
}
