import type { Aturan } from "../aturan";
import type { BahanReviu } from "../bahan/bahan";
import { buatTemuan, letakSel } from "../buat-temuan";
import { contohBuku } from "../contoh";
import { indikatorDi, lembarIndikator } from "../identitas/indikator";
import { cariPadanan } from "../identitas/padanan";
import type { TemuanReviu } from "../temuan-reviu";

const PK = "NO\tSASARAN STRATEGIS\tINDIKATOR KINERJA\tTARGET";
const UKUR = "NO\tINDIKATOR KINERJA\tTARGET\tREALISASI\tCAPAIAN (%)";

function periksa(bahan: BahanReviu): TemuanReviu[] {
  const [janji, ukur] = [indikatorDi(bahan, "janji"), indikatorDi(bahan, "iku", "ukur")];
  if (janji.length === 0 || ukur.length === 0) return [];
  const dilaporkan = new Set([...cariPadanan(ukur, janji).values()].map(({ indikator }) => indikator.kunci));
  const diukurDi = lembarIndikator(ukur);
  return janji.flatMap((satu) => {
    if (dilaporkan.has(satu.kunci)) return [];
    const letak = {
      ...letakSel(satu.tabel, satu.selNama),
      label: satu.nama,
      tertulis: satu.target?.teks ?? "",
    };
    return [buatTemuan("JANJI_TAK_DIUKUR", "peringatan", { diukurDi }, { ...letak, yakin: 0.7 })];
  });
}

/** Promised in the Perjanjian Kinerja and reported nowhere. */
export const JANJI_TAK_DIUKUR: Aturan = {
  kode: "JANJI_TAK_DIUKUR",
  tingkat: "peringatan",
  butuh: "buku",
  dasar: "permenpan-53-2014",
  periksa,
  contoh: {
    menyala: {
      lembar: contohBuku({
        PK: [
          PK,
          "1\tPasar yang nyaman\tJumlah pasar yang representatif\t22 pasar",
          "2\tTenaga kerja terlatih\tPeningkatan akreditasi LPKS\t4 LPKS",
        ],
        "Bab III": [
          UKUR,
          "1\tJumlah pasar yang representatif\t22 pasar\t21 pasar\t95,45 %",
          "2\tJumlah UTTP yang ditera ulang\t176 UTTP\t169 UTTP\t96,02 %",
        ],
      }),
      sel: "C3",
    },
    diam: contohBuku({
      PK: [
        PK,
        "1\tPasar yang nyaman\tJumlah pasar yang representatif\t22 pasar",
        "2\tPelayanan tera\tJumlah UTTP yang ditera ulang\t176 UTTP",
      ],
      "Bab III": [
        UKUR,
        "1\tJumlah Pasar yang Representatif\t22 pasar\t21 pasar\t95,45 %",
        "2\tJumlah UTTP yang ditera ulang\t176 UTTP\t169 UTTP\t96,02 %",
      ],
    }),
  },
};
