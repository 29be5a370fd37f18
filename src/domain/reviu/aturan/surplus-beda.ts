import type { Aturan } from "../aturan";
import { contoh } from "../contoh";
import { duaAngka, temuanIkatan } from "../temuan-ikatan";

const KEPALA = "Kode\tUraian\tSebelum Perubahan\tSetelah Perubahan";

/** Surplus or deficit is pendapatan less belanja; its sign says which of the two it is. */
export const SURPLUS_BEDA: Aturan = {
  kode: "SURPLUS_BEDA",
  tingkat: "galat",
  butuh: "tabel",
  dasar: "permendagri-77-2020",
  periksa: (bahan) =>
    temuanIkatan(bahan, {
      kode: "SURPLUS_BEDA",
      tingkat: "galat",
      jenis: "surplus",
      isi: (ikatan) => ({ ...duaAngka(ikatan), surplus: (ikatan.tepat ?? 0) >= 0 }),
    }),
  contoh: {
    menyala: {
      lembar: contoh(
        KEPALA,
        "4\tPENDAPATAN\t7.000.000\t9.000.000",
        "5\tBELANJA DAERAH\t5.000.000\t6.000.000",
        "SURPLUS/(DEFISIT)\t\t2.000.000\t(3.000.000)",
      ),
      sel: "D4",
    },
    diam: contoh(
      KEPALA,
      "4\tPENDAPATAN\t7.000.000\t9.000.000",
      "5\tBELANJA DAERAH\t8.000.000\t6.000.000",
      "SURPLUS/(DEFISIT)\t\t(1.000.000)\t3.000.000",
    ),
  },
};
