import type { Aturan } from "../aturan";
import type { BahanReviu } from "../bahan/bahan";
import { buatTemuan, letakSel, tempat } from "../buat-temuan";
import { contohBuku } from "../contoh";
import { menjanjikanTurun } from "../identitas/arah";
import { janjiTerukur } from "../identitas/padanan";
import type { TemuanReviu } from "../temuan-reviu";

function periksa(bahan: BahanReviu): TemuanReviu[] {
  return [...janjiTerukur(bahan).padanan].flatMap(([satu, { indikator, menurut }]) => {
    if (menurut === "nama" || menjanjikanTurun(satu.nama) === menjanjikanTurun(indikator.nama)) return [];
    const isi = {
      tertulis: satu.nama,
      lain: indikator.nama,
      tempat: tempat(indikator.tabel, indikator.selNama),
    };
    const letak = { ...letakSel(satu.tabel, satu.selNama), label: satu.nama, tertulis: satu.nama };
    return [buatTemuan("ARAH_BERLAWANAN", "peringatan", isi, { ...letak, yakin: 0.6 })];
  });
}

const PK = "NO\tSASARAN STRATEGIS\tINDIKATOR KINERJA\tTARGET";
const UKUR = "NO\tSASARAN\tINDIKATOR KINERJA\tTARGET\tREALISASI\tCAPAIAN (%)";

/** Promised as a fall, measured as something done: more cases would count as success. */
export const ARAH_BERLAWANAN: Aturan = {
  kode: "ARAH_BERLAWANAN",
  tingkat: "peringatan",
  butuh: "buku",
  dasar: "permenpan-53-2014",
  periksa,
  contoh: {
    menyala: {
      lembar: contohBuku({
        PK: [
          PK,
          "1\tTenaga kerja terlindungi\tMenurunnya kasus perselisihan hubungan industrial\t6 kasus",
          "2\tPasar\tJumlah pasar\t22 pasar",
        ],
        "Bab III": [
          UKUR,
          "1\tTenaga kerja terlindungi\tJumlah kasus perselisihan hubungan industrial yang diselesaikan\t6 kasus\t3 kasus\t50,00 %",
          "2\tPasar\tJumlah pasar\t22 pasar\t21 pasar\t95,45 %",
        ],
      }),
      sel: "C2",
    },
    diam: contohBuku({
      PK: [
        PK,
        "1\tTenaga kerja terlindungi\tKasus perselisihan hubungan industrial yang selesai\t6 kasus",
        "2\tPasar\tJumlah pasar\t22 pasar",
      ],
      "Bab III": [
        UKUR,
        "1\tTenaga kerja terlindungi\tJumlah kasus perselisihan hubungan industrial yang diselesaikan\t6 kasus\t3 kasus\t50,00 %",
        "2\tPasar\tJumlah pasar\t22 pasar\t21 pasar\t95,45 %",
      ],
    }),
  },
};
