import type { Aturan } from "../aturan";
import { contoh } from "../contoh";
import { duaAngka, temuanIkatan } from "../temuan-ikatan";

const KEPALA = "NO\tPASAR\tKIOS\tMEJA\tJUMLAH";

/** A column of sums is the sum of the columns left of it, row by row. */
export const JUMLAH_BARIS_BEDA: Aturan = {
  kode: "JUMLAH_BARIS_BEDA",
  tingkat: "galat",
  butuh: "tabel",
  dasar: "hitungan",
  periksa: (bahan) =>
    temuanIkatan(bahan, {
      kode: "JUMLAH_BARIS_BEDA",
      tingkat: "galat",
      jenis: "jumlah-baris",
      isi: duaAngka,
    }),
  contoh: {
    menyala: {
      lembar: contoh(
        KEPALA,
        "1\tTavip\t120\t40\t160",
        "2\tKebun Lada\t53\t198\t215",
        "3\tRambung\t309\t90\t399",
      ),
      sel: "E3",
    },
    diam: contoh(KEPALA, "1\tTavip\t120\t40\t160", "2\tKebun Lada\t53\t198\t251", "3\tRambung\t309\t-\t309"),
  },
};
