import type { Aturan } from "../aturan";
import type { BahanReviu } from "../bahan/bahan";
import { buatTemuan, letakSel } from "../buat-temuan";
import { contohBuku } from "../contoh";
import {
  indikatorDi,
  lembarIndikator,
  semuaIndikator,
  tabelBerhasil,
  tanpaUlang,
  type IndikatorReviu,
} from "../identitas/indikator";
import { cariPadanan } from "../identitas/padanan";
import type { TemuanReviu } from "../temuan-reviu";

/** What is measured: a table whose place for results is still empty measures nothing. */
function terukur(bahan: BahanReviu): IndikatorReviu[] {
  const terisi = tabelBerhasil(bahan);
  return tanpaUlang(
    semuaIndikator(bahan).filter(({ macam, tabel }) => macam === "ukur" && terisi.has(tabel)),
  );
}

function periksa(bahan: BahanReviu): TemuanReviu[] {
  const [iku, ukur] = [indikatorDi(bahan, "iku"), terukur(bahan)];
  if (iku.length === 0 || ukur.length === 0) return [];
  const padanan = cariPadanan(iku, ukur);
  // Where hardly any is found, the tables speak of two things.
  if (padanan.size * 2 < iku.length) return [];
  const diukurDi = lembarIndikator(ukur);
  return iku.flatMap((satu) => {
    if (padanan.has(satu)) return [];
    const isi = { diukurDi, berhasil: satu.berhasil };
    const letak = { ...letakSel(satu.tabel, satu.selNama), label: satu.nama, tertulis: satu.nama };
    return [buatTemuan("IKU_TAK_DIUKUR", "peringatan", isi, { ...letak, yakin: 0.8 })];
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
