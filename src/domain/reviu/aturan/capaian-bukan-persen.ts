import type { Aturan } from "../aturan";
import type { TabelTerikat } from "../bahan/bahan";
import { buatTemuan, letakSel } from "../buat-temuan";
import { contohBuku } from "../contoh";
import type { TemuanReviu } from "../temuan-reviu";

const KEPALA = "NO\tINDIKATOR KINERJA\tTARGET\tREALISASI\tCAPAIAN (%)";

function dariTabel({ tabel }: TabelTerikat): TemuanReviu[] {
  const [kolom, target, realisasi] = [
    tabel.ukur.kolom("capaian"),
    tabel.ukur.kolom("target"),
    tabel.ukur.kolom("realisasi"),
  ];
  if (!kolom || !target || !realisasi) return [];
  return tabel.data.flatMap(({ baris }) => {
    const sel = tabel.sel(baris, kolom.kolom);
    const adaTarget = (tabel.sel(baris, target.kolom).nilai ?? 0) !== 0;
    const { bacaan } = sel;
    const satuan = bacaan.jenis === "angka" && !bacaan.persen && /^\p{L}{3,}/u.test(bacaan.satuan ?? "");
    const strip = bacaan.jenis === "strip" && tabel.sel(baris, realisasi.kolom).bacaan.jenis !== "kosong";
    if (!adaTarget || (!satuan && !strip)) return [];
    return [
      buatTemuan(
        "CAPAIAN_BUKAN_PERSEN",
        "peringatan",
        { tertulis: sel.teks },
        { ...letakSel(tabel, sel), yakin: 0.9 },
      ),
    ];
  });
}

/** A capaian that is no percentage: a unit ("0 kasus") or a dash where target and realisasi give one. */
export const CAPAIAN_BUKAN_PERSEN: Aturan = {
  kode: "CAPAIAN_BUKAN_PERSEN",
  tingkat: "peringatan",
  butuh: "tabel",
  dasar: "permenpan-53-2014",
  periksa: ({ tabel }) => tabel.flatMap(dariTabel),
  contoh: {
    menyala: {
      lembar: contohBuku({
        "Bab III": [
          KEPALA,
          "1\tKasus yang diselesaikan\t6 kasus\t-\t0 kasus",
          "2\tPasar\t22 pasar\t21 pasar\t95,45 %",
          "3\tKios\t10 kios\t5 kios\t50,00 %",
        ],
      }),
      sel: "E2",
    },
    diam: contohBuku({
      "Bab III": [
        KEPALA,
        "1\tKasus yang diselesaikan\t6 kasus\t-\t0 %",
        "2\tPasar\t22 pasar\t21 pasar\t95,45 %",
        "3\tKios\t10 kios\t5 kios\t50,00 %",
      ],
    }),
  },
};
