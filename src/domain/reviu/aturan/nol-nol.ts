import type { Aturan } from "../aturan";
import type { TabelTerikat } from "../bahan/bahan";
import { buatTemuan, letakTabel } from "../buat-temuan";
import { sebutanPembagi } from "../hitung/kolom-jumlah";
import { contoh } from "../contoh";
import type { TemuanReviu } from "../temuan-reviu";

const KEPALA = "NO\tSUB KEGIATAN\tPagu (Rp)\tRealisasi (Rp)\t%";
const BARIS_CUKUP = 2;

function dariTabel({ tabel }: TabelTerikat): TemuanReviu[] {
  const [target, realisasi, capaian] = [
    tabel.ukur.kolom("target") ?? tabel.ukur.kolom("pagu"),
    tabel.ukur.kolom("realisasi") ?? tabel.ukur.kolom("realisasi_rp"),
    tabel.ukur.kolom("capaian") ?? tabel.ukur.kolom("serapan"),
  ];
  if (!target || !realisasi) return [];
  const nol = tabel.data.filter(({ baris }) => {
    const [t, r] = [tabel.sel(baris, target.kolom), tabel.sel(baris, realisasi.kolom)];
    return t.bacaan.jenis === "angka" && t.nilai === 0 && r.nilai === 0;
  });
  if (nol.length < BARIS_CUKUP) return [];
  const ejaan = capaian
    ? [...new Set(nol.map(({ baris }) => tabel.sel(baris, capaian.kolom).teks))].filter(Boolean)
    : [];
  const dibagi = sebutanPembagi(tabel, tabel.sel(tabel.data[0]?.baris ?? 0, target.kolom));
  const isi = { dibagi, nol: nol.length, banyak: tabel.data.length, ejaan };
  return [buatTemuan("NOL_NOL", "info", isi, letakTabel(tabel))];
}

/** Rows whose target (or budget) and realisasi are both zero: 0 % says failure where nothing was planned. */
export const NOL_NOL: Aturan = {
  kode: "NOL_NOL",
  tingkat: "info",
  butuh: "tabel",
  dasar: "hitungan",
  periksa: ({ tabel }) => tabel.flatMap(dariTabel),
  contoh: {
    menyala: {
      lembar: contoh(
        KEPALA,
        "1\tRapat\t0\t0\t0,0 %",
        "2\tArsip\t0\t0\t0,0%",
        "3\tListrik\t5.591.600\t5.043.000\t90,19 %",
      ),
      sel: "A1",
    },
    diam: contoh(
      KEPALA,
      "1\tRapat\t1.000.000\t0\t0,00 %",
      "2\tArsip\t2.000.000\t0\t0,00 %",
      "3\tListrik\t5.591.600\t5.043.000\t90,19 %",
    ),
  },
};
