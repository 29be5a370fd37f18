import type { Aturan } from "../aturan";
import type { TabelTerikat } from "../bahan/bahan";
import { tulisSeperti } from "../bahan/sel-reviu";
import { buatTemuan, letakSel } from "../buat-temuan";
import { contoh } from "../contoh";
import { rerataLain } from "../hitung/rerata-persen";
import { duaAngka, temuanIkatan } from "../temuan-ikatan";
import type { TemuanReviu } from "../temuan-reviu";

const KEPALA = "No\tKomoditi\tJanuari\tFebruari\tMaret\tRata - Rata";

/** Percentages are written with two decimals at least. */
const DESIMAL_PERSEN = 2;

function rerataPersen({ tabel, ikatan }: TabelTerikat): TemuanReviu[] {
  return rerataLain(tabel, ikatan).map(({ sel, rerata }) => {
    const hitung = tulisSeperti(sel, rerata, Math.max(sel.desimal, DESIMAL_PERSEN));
    const letak = { ...letakSel(tabel, sel), seharusnya: rerata / 100, seharusnyaTeks: hitung, yakin: 0.8 };
    return buatTemuan("RERATA_BEDA", "galat", { tertulis: sel.teks, hitung }, letak);
  });
}

/** A mean is the mean of its months, or of the percentages above it. */
export const RERATA_BEDA: Aturan = {
  kode: "RERATA_BEDA",
  tingkat: "galat",
  butuh: "tabel",
  dasar: "hitungan",
  periksa: (bahan) => [
    ...temuanIkatan(bahan, { kode: "RERATA_BEDA", tingkat: "galat", jenis: "rerata", isi: duaAngka }),
    ...bahan.tabel.flatMap(rerataPersen),
  ],
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
