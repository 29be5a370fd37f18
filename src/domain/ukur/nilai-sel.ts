import { bacaAngka } from "../angka/baca-angka";
import type { IsiSel, KonteksAngka } from "../angka/hasil-baca";
import { angka, galatBacaan, galatNilai, galatTidakAda, KOSONG, STRIP } from "./hasil-ukur";
import type { HasilUkur } from "./hasil-ukur";

/**
 * The number in a cell as Excel's own functions would have it: "16,43 %" is 0.1643, a predicate its score or rank.
 * "n/a" is #N/A; a range or a text #VALUE!.
 */
export function nilaiSel(isi: IsiSel, konteks?: KonteksAngka): HasilUkur {
  const bacaan = bacaAngka(isi, konteks);
  switch (bacaan.jenis) {
    case "angka":
      return angka(bacaan.persen ? bacaan.nilai / 100 : bacaan.nilai);
    case "predikat":
      return angka(bacaan.nilai);
    case "kosong":
      return KOSONG;
    case "strip":
      return STRIP;
    case "tidak-tersedia":
      return galatTidakAda("BUKAN_ANGKA", bacaan.teks);
    case "rentang":
      return galatNilai("REALISASI_RENTANG", String(isi));
    default:
      return galatBacaan(bacaan, isi);
  }
}
