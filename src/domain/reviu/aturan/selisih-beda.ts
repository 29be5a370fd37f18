import type { Aturan } from "../aturan";
import { contoh } from "../contoh";
import { duaAngka, temuanIkatan } from "../temuan-ikatan";

const KEPALA = "NO\tURAIAN\tSebelum Perubahan\tSetelah Perubahan\tSelisih (Rp)";

/** A difference is sesudah less sebelum. */
export const SELISIH_BEDA: Aturan = {
  kode: "SELISIH_BEDA",
  tingkat: "galat",
  butuh: "tabel",
  dasar: "hitungan",
  periksa: (bahan) =>
    temuanIkatan(bahan, { kode: "SELISIH_BEDA", tingkat: "galat", jenis: "selisih", isi: duaAngka }),
  contoh: {
    menyala: {
      lembar: contoh(
        KEPALA,
        "1\tBelanja Pegawai\t4.000.000\t3.000.000\t(1.100.000)",
        "2\tBelanja Modal\t2.000.000\t1.000.000\t(1.000.000)",
      ),
      sel: "E2",
    },
    diam: contoh(
      KEPALA,
      "1\tBelanja Pegawai\t4.000.000\t3.000.000\t(1.000.000)",
      "2\tBelanja Modal\t2.000.000\t3.000.000\t1.000.000",
    ),
  },
};
