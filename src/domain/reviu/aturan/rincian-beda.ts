import type { Aturan } from "../aturan";
import { contoh } from "../contoh";
import { duaAngka, temuanIkatan } from "../temuan-ikatan";
import { daftarTerbuka } from "./rincian-kurang";

const KEPALA = "Kode\tUraian\tAnggaran (Rp)";

/** A heading with a code is the sum of what stands below it. */
export const RINCIAN_BEDA: Aturan = {
  kode: "RINCIAN_BEDA",
  tingkat: "galat",
  butuh: "tabel",
  dasar: "hitungan",
  periksa: (bahan) =>
    temuanIkatan(bahan, {
      kode: "RINCIAN_BEDA",
      tingkat: "galat",
      jenis: "rincian",
      isi: (ikatan, milik) =>
        daftarTerbuka(ikatan, milik) ? undefined : { ...duaAngka(ikatan), banyak: ikatan.suku.length },
    }),
  contoh: {
    menyala: {
      lembar: contoh(
        KEPALA,
        "5.1\tBelanja Operasi\t7.000.000",
        "5.1.01\tBelanja Pegawai\t4.000.000",
        "5.1.02\tBelanja Barang\t2.000.000",
        "5.2\tBelanja Modal\t1.000.000",
      ),
      sel: "C2",
    },
    diam: contoh(
      KEPALA,
      "5.1\tBelanja Operasi\t6.000.000",
      "5.1.01\tBelanja Pegawai\t4.000.000",
      "5.1.02\tBelanja Barang\t2.000.000",
      "5.2\tBelanja Modal\t1.000.000",
    ),
  },
};
