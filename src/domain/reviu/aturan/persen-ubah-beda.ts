import type { Aturan } from "../aturan";
import { contoh } from "../contoh";
import { duaAngka, temuanIkatan } from "../temuan-ikatan";

const KEPALA = "NO\tURAIAN\tSebelum Perubahan\tSetelah Perubahan\tBertambah/Berkurang (%)";

/** A change in percent is (sesudah − sebelum) / sebelum. */
export const PERSEN_UBAH_BEDA: Aturan = {
  kode: "PERSEN_UBAH_BEDA",
  tingkat: "galat",
  butuh: "tabel",
  dasar: "hitungan",
  periksa: (bahan) =>
    temuanIkatan(bahan, { kode: "PERSEN_UBAH_BEDA", tingkat: "galat", jenis: "persen-ubah", isi: duaAngka }),
  contoh: {
    menyala: {
      lembar: contoh(
        KEPALA,
        "1\tBelanja Pegawai\t4.000.000\t3.000.000\t(30,00)",
        "2\tBelanja Modal\t2.000.000\t1.000.000\t(50,00)",
      ),
      sel: "E2",
    },
    diam: contoh(
      KEPALA,
      "1\tBelanja Pegawai\t4.000.000\t3.000.000\t(25,00)",
      "2\tBelanja Modal\t0\t1.000.000\t-",
    ),
  },
};
