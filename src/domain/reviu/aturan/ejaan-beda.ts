import { alamatLembar } from "../../lembar/area";
import type { Aturan } from "../aturan";
import type { BahanReviu } from "../bahan/bahan";
import { buatTemuan } from "../buat-temuan";
import { contohBuku } from "../contoh";
import { namaDisebut, type NamaDisebut } from "../identitas/nama";
import { ejaanLain } from "../identitas/ejaan";
import { singkatanBeda } from "../identitas/singkatan";
import type { TemuanReviu } from "../temuan-reviu";

function temuanDari({ tempat: di, teks }: NamaDisebut, lain: NamaDisebut): TemuanReviu {
  const isi = { tertulis: teks, lain: lain.teks, tempat: alamatLembar(lain.tempat.lembar, lain.tempat.sel) };
  return buatTemuan("EJAAN_BEDA", "peringatan", isi, { ...di, label: teks, tertulis: teks, yakin: 0.8 });
}

function periksa(bahan: BahanReviu): TemuanReviu[] {
  return [...ejaanLain(namaDisebut(bahan)), ...singkatanBeda(bahan.lembar)].map(([satu, lain]) =>
    temuanDari(satu, lain),
  );
}

const PK = "NO\tSASARAN STRATEGIS\tINDIKATOR KINERJA\tTARGET";
const UKUR = "NO\tSASARAN\tINDIKATOR KINERJA\tTARGET\tREALISASI\tCAPAIAN (%)";

/** One name in two spellings: of a sasaran, a program, an official, an abbreviation. */
export const EJAAN_BEDA: Aturan = {
  kode: "EJAAN_BEDA",
  tingkat: "peringatan",
  butuh: "buku",
  dasar: "permenpan-53-2014",
  periksa,
  contoh: {
    menyala: {
      lembar: contohBuku({
        PK: [
          PK,
          "1\tMeningkatnya penempatan tenaga kerja\tJumlah tenaga kerja ditempatkan\t330 orang",
          "2\tMeningkatnya sumber daya manusia\tJumlah pencari kerja dilatih\t32 orang",
        ],
        "Bab III": [
          UKUR,
          "1\tMeningkatnya penetapan tenaga kerja\tJumlah tenaga kerja ditempatkan\t330 orang\t95 orang\t28,79 %",
          "2\tMeningkatnya sumber daya manusia\tJumlah pencari kerja dilatih\t32 orang\t28 orang\t87,50 %",
        ],
      }),
      sel: "B2",
    },
    diam: contohBuku({
      PK: [
        PK,
        "1\tMeningkatnya jalan mantap kelas A\tPanjang jalan mantap\t330 km",
        "2\tMeningkatnya jalan mantap kelas B\tPanjang jalan sedang\t32 km",
      ],
      "Bab III": [
        UKUR,
        "1\tMeningkatnya jalan mantap kelas B\tPanjang jalan sedang\t32 km\t28 km\t87,50 %",
        "2\tMeningkatnya jalan mantap Kelas A\tPanjang jalan mantap\t330 km\t95 km\t28,79 %",
      ],
    }),
  },
};
