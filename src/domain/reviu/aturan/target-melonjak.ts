import type { Aturan } from "../aturan";
import type { TabelTerikat } from "../bahan/bahan";
import { barisLalu } from "../bahan/baris-lalu";
import { buatTemuan, letakSel } from "../buat-temuan";
import { contoh } from "../contoh";
import { bolehMakinKecil } from "../identitas/arah";
import type { TemuanReviu } from "../temuan-reviu";

const KEPALA = "NO\tINDIKATOR KINERJA\tTARGET 2021\tREALISASI 2020\tREALISASI 2021\tCAPAIAN (%)";
/** A target of so many times last year's result asks for its ground. */
const LONJAKAN = 2;

function dariTabel({ tabel }: TabelTerikat): TemuanReviu[] {
  return barisLalu(tabel, "target").flatMap(({ sel, lalu, nilai, nilaiLalu, label, tahunLalu }) => {
    if (nilaiLalu <= 0 || nilai <= nilaiLalu * LONJAKAN || bolehMakinKecil(label)) return [];
    const isi = { target: sel.teks, lalu: lalu.teks, ...(tahunLalu === undefined ? {} : { tahunLalu }) };
    return [buatTemuan("TARGET_MELONJAK", "peringatan", isi, { ...letakSel(tabel, sel), yakin: 0.7 })];
  });
}

/** A target that leaps: more than twice of what was reached last year. */
export const TARGET_MELONJAK: Aturan = {
  kode: "TARGET_MELONJAK",
  tingkat: "peringatan",
  butuh: "tabel",
  dasar: "permenpan-53-2014",
  periksa: ({ tabel }) => tabel.flatMap(dariTabel),
  contoh: {
    menyala: {
      lembar: contoh(
        KEPALA,
        "1\tTenaga kerja yang ditempatkan\t900 orang\t361 orang\t295 orang\t32,78 %",
        "2\tPasar\t22 pasar\t21 pasar\t21 pasar\t95,45 %",
      ),
      sel: "C2",
    },
    diam: contoh(
      KEPALA,
      "1\tTenaga kerja yang ditempatkan\t390 orang\t361 orang\t295 orang\t75,64 %",
      "2\tPasar baru\t22 pasar\t0 pasar\t21 pasar\t95,45 %",
    ),
  },
};
