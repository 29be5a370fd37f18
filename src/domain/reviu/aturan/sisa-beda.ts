import type { Aturan } from "../aturan";
import type { TabelTerikat } from "../bahan/bahan";
import type { SelReviu } from "../bahan/sel-reviu";
import { contoh } from "../contoh";
import { duaAngka, temuanIkatan } from "../temuan-ikatan";

const KEPALA = "NO\tKEGIATAN\tPagu (Rp)\tRealisasi (Rp)\tSisa (Rp)";

const judul = ({ tabel }: TabelTerikat, sel: SelReviu | undefined): string =>
  tabel.kolom
    .find(({ kolom }) => kolom === sel?.kolom)
    ?.judul.split("|")
    .at(-1)
    ?.trim() ?? "";

/** What is left of a budget is pagu less realisasi. */
export const SISA_BEDA: Aturan = {
  kode: "SISA_BEDA",
  tingkat: "galat",
  butuh: "tabel",
  dasar: "hitungan",
  periksa: (bahan) =>
    temuanIkatan(bahan, {
      kode: "SISA_BEDA",
      tingkat: "galat",
      jenis: "sisa",
      isi: (ikatan, milik) => {
        const [utuh, diambil] = ikatan.suku.map(({ sel }) => judul(milik, sel));
        return { ...duaAngka(ikatan), utuh: utuh ?? "", diambil: diambil ?? "" };
      },
    }),
  contoh: {
    menyala: {
      lembar: contoh(
        KEPALA,
        "1\tPasar\t4.000.000\t3.000.000\t1.000.000",
        "2\tTera\t2.000.000\t1.700.000\t200.000",
        "3\tIndustri\t9.000.000\t8.500.000\t500.000",
      ),
      sel: "E3",
    },
    diam: contoh(
      KEPALA,
      "1\tPasar\t4.000.000\t3.000.000\t1.000.000",
      "2\tTera\t2.000.000\t1.700.000\t300.000",
      "3\tIndustri\t9.000.000\t9.000.000\t-",
    ),
  },
};
