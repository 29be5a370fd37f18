import type { Aturan } from "../aturan";
import { namaDeret } from "../bahan/bagian-waktu";
import type { TabelTerikat } from "../bahan/bahan";
import { sebutJudul } from "../bahan/tabel-reviu";
import { contoh } from "../contoh";
import type { Ikatan } from "../hitung/ikatan";
import { berjudulJumlah } from "../hitung/ikatan-baris";
import { duaAngka, temuanIkatan } from "../temuan-ikatan";

const KEPALA = "NO\tPASAR\tKIOS\tMEJA\tJUMLAH";

/** The title of a column that is believed to be a sum though it does not say so: "Realisasi 2025" of its quarters. */
function judulLain({ hasil }: Ikatan, { tabel }: TabelTerikat): string | undefined {
  const kolom = tabel.kolom.find((satu) => satu.kolom === hasil.kolom);
  return !kolom || berjudulJumlah(kolom) ? undefined : sebutJudul(kolom);
}

/** A column of sums is the sum of the columns left of it, or of the months or quarters, row by row. */
export const JUMLAH_BARIS_BEDA: Aturan = {
  kode: "JUMLAH_BARIS_BEDA",
  tingkat: "galat",
  butuh: "tabel",
  dasar: "hitungan",
  periksa: (bahan) =>
    temuanIkatan(bahan, {
      kode: "JUMLAH_BARIS_BEDA",
      tingkat: (ikatan, milik) => (judulLain(ikatan, milik) === undefined ? "galat" : "peringatan"),
      jenis: "jumlah-baris",
      isi: (ikatan, milik) => {
        const huruf = ikatan.suku.map(({ sel }) => sel.kolom);
        const bagian = namaDeret(milik.tabel.angka, huruf);
        const kolom = judulLain(ikatan, milik);
        return {
          ...duaAngka(ikatan),
          ...(bagian ? { bagian } : {}),
          ...(kolom === undefined ? {} : { kolom }),
        };
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
