import type { Aturan } from "../aturan";
import type { BahanReviu } from "../bahan/bahan";
import { buatTemuan, letakSel } from "../buat-temuan";
import { contohBuku } from "../contoh";
import { indikatorDi, lembarIndikator, type IndikatorReviu } from "../identitas/indikator";
import { cariPadanan, janjiTerukur, type JanjiTerukur, type Padanan } from "../identitas/padanan";
import type { TemuanReviu } from "../temuan-reviu";

const PK = "NO\tSASARAN STRATEGIS\tINDIKATOR KINERJA\tTARGET";
const UKUR = "NO\tINDIKATOR KINERJA\tTARGET\tREALISASI\tCAPAIAN (%)";

/** Key indicators with results, and what the agreement may call them; where it has hardly any, it is another office's. */
function ikuDilaporkan(
  bahan: BahanReviu,
  { janji, ukur }: JanjiTerukur,
): [IndikatorReviu, Padanan | undefined][] {
  const [iku, terukur] = [indikatorDi(bahan, "iku"), new Set(ukur.map(({ kunci }) => kunci))];
  const padanan = cariPadanan(iku, janji);
  if (padanan.size * 2 < iku.length) return [];
  const dilaporkan = iku.filter(({ kunci, berhasil }) => berhasil && !terukur.has(kunci));
  return dilaporkan.map((satu) => [satu, padanan.get(satu)]);
}

function periksa(bahan: BahanReviu): TemuanReviu[] {
  const terukur = janjiTerukur(bahan);
  const { janji, ukur, padanan } = terukur;
  if (janji.length === 0) return [];
  const janjiDi = lembarIndikator(janji).join(", ");
  const semua = [...ukur.map((satu) => [satu, padanan.get(satu)] as const), ...ikuDilaporkan(bahan, terukur)];
  return semua.flatMap(([satu, ada]) => {
    if (ada?.menurut === "nama") return [];
    const isi = { janjiDi, ...(ada ? { mirip: ada.indikator.nama } : {}) };
    const letak = { ...letakSel(satu.tabel, satu.selNama), label: satu.nama, tertulis: satu.nama };
    return [buatTemuan("UKUR_TAK_DIJANJIKAN", "peringatan", isi, { ...letak, yakin: 0.8 })];
  });
}

/** Measured under a name that the Perjanjian Kinerja does not have: renamed, or never promised. */
export const UKUR_TAK_DIJANJIKAN: Aturan = {
  kode: "UKUR_TAK_DIJANJIKAN",
  tingkat: "peringatan",
  butuh: "buku",
  dasar: "permenpan-53-2014",
  periksa,
  contoh: {
    menyala: {
      lembar: contohBuku({
        PK: [
          PK,
          "1\tPasar yang nyaman\tPasar bersih\t22 pasar",
          "2\tPelayanan tera\tJumlah UTTP yang ditera ulang\t176 UTTP",
        ],
        "Bab III": [
          UKUR,
          "1\tJumlah UTTP yang ditera ulang\t176 UTTP\t169 UTTP\t96,02 %",
          "2\tJumlah pencari kerja terdaftar\t1.150 orang\t189 orang\t16,43 %",
        ],
      }),
      sel: "B3",
    },
    diam: contohBuku({
      PK: [
        PK,
        "1\tPasar yang nyaman\tJumlah pasar yang representatif\t22 pasar",
        "2\tPelayanan tera\tJumlah UTTP yang ditera ulang\t176 UTTP",
      ],
      "Bab III": [
        UKUR,
        "1\tJumlah UTTP yang ditera ulang\t176 UTTP\t169 UTTP\t96,02 %",
        "2\tJumlah pasar yang representatif\t22 pasar\t21 pasar\t95,45 %",
      ],
    }),
  },
};
