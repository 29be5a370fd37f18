import type { Aturan } from "../aturan";
import type { TabelTerikat } from "../bahan/bahan";
import { barisLalu } from "../bahan/baris-lalu";
import { buatTemuan, letakSel } from "../buat-temuan";
import { contoh } from "../contoh";
import { bolehMakinKecil } from "../identitas/arah";
import type { TemuanReviu } from "../temuan-reviu";

const KEPALA = "NO\tINDIKATOR KINERJA\tTARGET 2021\tREALISASI 2020\tREALISASI 2021\tCAPAIAN (%)";

function dariTabel({ tabel }: TabelTerikat): TemuanReviu[] {
  const turun = barisLalu(tabel, "target").filter(
    ({ nilai, nilaiLalu, label }) => nilai > 0 && nilai < nilaiLalu && !bolehMakinKecil(label),
  );
  if (turun.length === 0) return [];
  const negatif = new Set(
    tabel.ukur
      .isi()
      .baris.filter(({ polaritas, cocok }) => cocok && polaritas !== "positif")
      .map(({ baris }) => baris),
  );
  return turun
    .filter(({ baris }) => !negatif.has(baris))
    .map(({ sel, lalu, tahunLalu }) => {
      const isi = { target: sel.teks, lalu: lalu.teks, ...(tahunLalu === undefined ? {} : { tahunLalu }) };
      return buatTemuan("TARGET_DI_BAWAH_LALU", "peringatan", isi, { ...letakSel(tabel, sel), yakin: 0.8 });
    });
}

/** A target below what was reached last year: an evaluator asks for the reason. */
export const TARGET_DI_BAWAH_LALU: Aturan = {
  kode: "TARGET_DI_BAWAH_LALU",
  tingkat: "peringatan",
  butuh: "tabel",
  dasar: "permenpan-53-2014",
  periksa: ({ tabel }) => tabel.flatMap(dariTabel),
  contoh: {
    menyala: {
      lembar: contoh(
        KEPALA,
        "1\tTenaga kerja yang ditempatkan\t330 orang\t361 orang\t95 orang\t28,79 %",
        "2\tPasar\t22 pasar\t21 pasar\t21 pasar\t95,45 %",
      ),
      sel: "C2",
    },
    diam: contoh(
      KEPALA,
      "1\tKasus perselisihan\t330 kasus\t361 kasus\t95 kasus\t28,79 %",
      "2\tPasar\t22 pasar\t21 pasar\t21 pasar\t95,45 %",
    ),
  },
};
