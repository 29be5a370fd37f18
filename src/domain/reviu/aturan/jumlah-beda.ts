import type { Aturan } from "../aturan";
import type { TabelTerikat } from "../bahan/bahan";
import { contoh } from "../contoh";
import type { Ikatan } from "../hitung/ikatan";
import { cacatRumus } from "../penjelasan/cacat-rumus";
import { duaAngka, temuanIkatan } from "../temuan-ikatan";

const KEPALA = "NO\tKECAMATAN\tKIOS\tMEJA";

const judulKolom = ({ hasil }: Ikatan, { tabel }: TabelTerikat): string =>
  tabel.kolom.find(({ kolom }) => kolom === hasil.kolom)?.judul ?? "";

/** A total row is the sum of the rows that it stands for. */
export const JUMLAH_BEDA: Aturan = {
  kode: "JUMLAH_BEDA",
  tingkat: "galat",
  butuh: "tabel",
  dasar: "hitungan",
  periksa: (bahan) =>
    temuanIkatan(bahan, {
      kode: "JUMLAH_BEDA",
      // "KABUPATEN" is believed to be the sum of its districts, but nothing says so.
      tingkat: ({ hasil }, { tabel }) =>
        tabel.total.some(({ baris }) => baris === hasil.baris) ? "galat" : "peringatan",
      jenis: "jumlah-kolom",
      isi: (ikatan, milik) => ({
        ...duaAngka(ikatan),
        kolom: judulKolom(ikatan, milik),
        ...cacatRumus(milik.tabel, ikatan),
      }),
    }),
  contoh: {
    menyala: {
      lembar: contoh(KEPALA, "1\tSelatan\t12\t4", "2\tKota\t30\t9", "3\tTimur\t8\t7", "JUMLAH\t\t52\t20"),
      sel: "C5",
    },
    diam: contoh(KEPALA, "1\tSelatan\t12\t-", "2\tKota\t30\t9", "3\tTimur\t8\t7", "JUMLAH\t\t50\t16"),
  },
};
