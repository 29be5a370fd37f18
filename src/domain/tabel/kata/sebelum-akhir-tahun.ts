import { rapikanJudul } from "./kata";
import { sebelumMasaAkhir } from "./nama-masa";
import { BULAN_PENUH, BULAN_SINGKAT } from "./nama-bulan";

/** The months before the last one. */
const BULAN = `${BULAN_PENUH}|${BULAN_SINGKAT}`
  .split("|")
  .filter((bulan) => !bulan.startsWith("des"))
  .join("|");
/** "S.d. 30 Juni 2024", "Posisi September", "Keadaan per 31 Oktober". */
const SAMPAI = new RegExp(
  `\\b(?:sampai(?: dengan)?|s d|sd|hingga|posisi|keadaan|kondisi|status|per|as of)(?: (?:bulan|bln|akhir|tanggal|tgl|minggu|\\d{1,2}))* (?:${BULAN})\\b`,
);
/** "S.d. TW II": three of the quarters leave a part of the year out. */
const SEBAGIAN =
  /\b(?:sampai(?: dengan)?|s d|sd|hingga|posisi|keadaan|laporan|realisasi|kinerja) (?:tri?wulan|tr?w|tribulan|kuartal) (?:i{1,3}|[123])\b/;

/** One month, week or day: what was promised for it, or for the year, the title does not say. */
const SEPOTONG = new RegExp(
  `\\b(?:bulan|bln|tanggal|tgl \\d{1,2}|tanggal \\d{1,2}) (?:${BULAN})\\b|\\bminggu (?:ke )?\\d{1,2}\\b`,
);

/** Does a title say that only a part of the year was measured, up to some time before its end, or one month? */
export function sebelumAkhirTahun(judul: string): boolean {
  const rapi = rapikanJudul(judul);
  return [SAMPAI, SEBAGIAN, SEPOTONG].some((pola) => pola.test(rapi)) || sebelumMasaAkhir(rapi);
}
