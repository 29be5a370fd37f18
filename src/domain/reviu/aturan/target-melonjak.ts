import type { Aturan } from "../aturan";
import type { TabelTerikat } from "../bahan/bahan";
import { buatTemuan, letakSel } from "../buat-temuan";
import { contoh } from "../contoh";
import { bolehMakinKecil } from "../identitas/arah";
import type { TemuanReviu } from "../temuan-reviu";

const KEPALA = "NO\tINDIKATOR KINERJA\tTARGET 2021\tREALISASI 2020\tREALISASI 2021\tCAPAIAN (%)";
/** A target of so many times last year's result asks for its ground. */
const LONJAKAN = 2;

function dariTabel({ tabel }: TabelTerikat): TemuanReviu[] {
  const [target, lalu] = [tabel.ukur.kolom("target"), tabel.ukur.kolom("realisasi_lalu")];
  if (!target || !lalu) return [];
  return tabel.data.flatMap(({ baris, label }) => {
    const [sel, selLalu] = [tabel.sel(baris, target.kolom), tabel.sel(baris, lalu.kolom)];
    const [a, b] = [sel.nilai ?? 0, selLalu.nilai ?? 0];
    if (b <= 0 || a <= b * LONJAKAN || sel.persen !== selLalu.persen || bolehMakinKecil(label)) return [];
    const isi = { target: sel.teks, lalu: selLalu.teks };
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
