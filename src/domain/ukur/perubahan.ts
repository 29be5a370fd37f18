import type { IsiSel } from "../angka/hasil-baca";
import { bacaNominal } from "./serapan";
import { angka, galatTidakAda, KOSONG, STRIP, teksIsi } from "./hasil-ukur";
import type { HasilUkur } from "./hasil-ukur";

/**
 * Change as a ratio: (sesudah − sebelum) / sebelum, for two years or for a budget before and after its change.
 * "-" counts as zero; either side blank: `kosong`; 0 to 0: `strip`; from 0 to something: #N/A.
 */
export function perubahan(sebelum: IsiSel, sesudah: IsiSel): HasilUkur {
  const awal = bacaNominal(sebelum, "sebelum");
  if (awal.jenis === "galat") return awal;
  const akhir = bacaNominal(sesudah, "sesudah");
  if (akhir.jenis === "galat") return akhir;
  if (awal.nilai === undefined || akhir.nilai === undefined) return KOSONG;
  if (awal.nilai === 0) return akhir.nilai === 0 ? STRIP : galatTidakAda("SEBELUM_NOL", teksIsi(akhir.nilai));
  return angka((akhir.nilai - awal.nilai) / awal.nilai);
}
