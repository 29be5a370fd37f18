import type { Aturan } from "../aturan";
import type { BahanReviu } from "../bahan/bahan";
import { buatTemuan, letakSel } from "../buat-temuan";
import { contohBuku } from "../contoh";
import { semuaIndikator, tanpaUlang } from "../identitas/indikator";
import { cariPadanan } from "../identitas/padanan";
import type { TemuanReviu } from "../temuan-reviu";

function periksa(bahan: BahanReviu): TemuanReviu[] {
  const semua = semuaIndikator(bahan);
  const iku = tanpaUlang(semua.filter(({ macam }) => macam === "iku"));
  const ukur = tanpaUlang(semua.filter(({ macam }) => macam === "ukur"));
  if (iku.length === 0 || ukur.length === 0) return [];
  const padanan = cariPadanan(iku, ukur);
  // Where hardly any is found, the tables speak of two things.
  if (padanan.size * 2 < iku.length) return [];
  const diukurDi = [...new Set(ukur.map(({ tabel }) => tabel.lembar))].join(", ");
  return iku.flatMap((satu) => {
    if (padanan.has(satu)) return [];
    const letak = { ...letakSel(satu.tabel, satu.selNama), label: satu.nama, tertulis: satu.nama };
    return [buatTemuan("IKU_TAK_DIUKUR", "peringatan", { diukurDi }, { ...letak, yakin: 0.8 })];
  });
}

const IKU = [
  "NO\tINDIKATOR KINERJA UTAMA\tSATUAN\tTARGET\tREALISASI\tTINGKAT REALISASI (%)",
  "1\tJumlah pasar representatif\tPasar\t22\t21\t95,45 %",
  "2\tJumlah UTTP ditera\tUTTP\t176\t169\t96,02 %",
];
const UKUR = [
  "NO\tINDIKATOR KINERJA\tTARGET\tREALISASI\tCAPAIAN (%)",
  "1\tJumlah pasar representatif\t22 pasar\t21 pasar\t95,45 %",
];

/** A key indicator of which the chapter on results says nothing. */
export const IKU_TAK_DIUKUR: Aturan = {
  kode: "IKU_TAK_DIUKUR",
  tingkat: "peringatan",
  butuh: "buku",
  dasar: "permenpan-53-2014",
  periksa,
  contoh: {
    menyala: {
      lembar: contohBuku({ IKU, "Bab III": [...UKUR, "2\tJumlah kios\t10 kios\t5 kios\t50,00 %"] }),
      sel: "B3",
    },
    diam: contohBuku({ IKU, "Bab III": [...UKUR, "2\tJumlah UTTP ditera\t176 UTTP\t169 UTTP\t96,02 %"] }),
  },
};
