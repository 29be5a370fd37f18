import type { Aturan } from "../aturan";
import { namaDeret } from "../bahan/bagian-waktu";
import { contoh } from "../contoh";
import { duaAngka, temuanIkatan } from "../temuan-ikatan";

const KEPALA = "NO\tPASAR\tKIOS\tMEJA\tJUMLAH";

/** A column of sums is the sum of the columns left of it, or of the months or quarters, row by row. */
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
      isi: (ikatan, { tabel }) => {
        const huruf = ikatan.suku.map(({ sel }) => sel.kolom);
        const bagian = namaDeret(tabel.angka, huruf);
        return { ...duaAngka(ikatan), ...(bagian ? { bagian } : {}) };
      },
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
