import type { Aturan } from "../aturan";
import { contoh } from "../contoh";
import { duaAngka, temuanIkatan } from "../temuan-ikatan";

const KEPALA = "No\tKomoditi\tJanuari\tFebruari\tMaret\tRata - Rata";

/** A mean is the mean of its months. */
export const RERATA_BEDA: Aturan = {
  kode: "RERATA_BEDA",
  tingkat: "galat",
  butuh: "tabel",
  dasar: "hitungan",
  periksa: (bahan) =>
    temuanIkatan(bahan, { kode: "RERATA_BEDA", tingkat: "galat", jenis: "rerata", isi: duaAngka }),
  contoh: {
    menyala: {
      lembar: contoh(
        KEPALA,
        "1\tBeras\t11.495\t11.333\t11.344\t11.391",
        "2\tGula\t13.038\t13.075\t13.167\t13.093",
        "3\tSusu\t13.817\t13.500\t13.500\t14.906",
      ),
      sel: "F4",
    },
    diam: contoh(
      KEPALA,
      "1\tBeras\t11.495\t11.333\t11.344\t11.391",
      "2\tGula\t13.038\t13.075\t13.167\t13.093",
      "3\tSusu\t13.817\t13.500\t13.500\t13.606",
    ),
  },
};
