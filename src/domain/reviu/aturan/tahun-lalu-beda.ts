import type { Aturan } from "../aturan";
import type { BahanReviu } from "../bahan/bahan";
import { buatTemuan, letakSel, tempat } from "../buat-temuan";
import { contohBuku } from "../contoh";
import { indikatorTahunLalu, semuaIndikator, type IndikatorReviu } from "../identitas/indikator";
import { cariPadanan, type Padanan } from "../identitas/padanan";
import type { TemuanReviu } from "../temuan-reviu";

/** The same figure, or the same rounded to two decimals. */
const SAMA = 0.005;

function beda(satu: IndikatorReviu, { indikator, menurut, yakin }: Padanan): TemuanReviu[] {
  const [a, b] = [satu.realisasiLalu, indikator.realisasi];
  const tetap = !a?.angka || !b?.angka || Math.abs(a.angka.nilai - b.angka.nilai) <= SAMA;
  if (menurut === "sasaran" || tetap) return [];
  const mirip = menurut === "nama" ? {} : { mirip: indikator.nama };
  const isi = { tertulis: a.teks, lain: b.teks, tempat: tempat(indikator.tabel, b.sel), ...mirip };
  const letak = {
    ...letakSel(satu.tabel, a.sel),
    label: satu.nama,
    tertulis: a.teks,
    seharusnyaTeks: b.teks,
  };
  const tingkat = menurut === "nama" ? "galat" : "peringatan";
  return [buatTemuan("TAHUN_LALU_BEDA", tingkat, isi, { ...letak, yakin: 0.9 * yakin })];
}

function periksa(bahan: BahanReviu): TemuanReviu[] {
  const kini = semuaIndikator(bahan).filter(({ realisasiLalu }) => realisasiLalu !== undefined);
  return [...cariPadanan(kini, indikatorTahunLalu(bahan))].flatMap(([satu, padanan]) => beda(satu, padanan));
}

const KEPALA = "NO\tINDIKATOR KINERJA\tTARGET 2021\tREALISASI 2020\tREALISASI 2021\tCAPAIAN (%)";

/** What this year's workbook says was reached last year is not what last year's said. */
export const TAHUN_LALU_BEDA: Aturan = {
  kode: "TAHUN_LALU_BEDA",
  tingkat: "galat",
  butuh: "buku",
  dasar: "permenpan-53-2014",
  periksa,
  contoh: {
    tahunLalu: contohBuku({
      "Bab III": [
        "NO\tINDIKATOR KINERJA\tTARGET\tREALISASI\tCAPAIAN (%)",
        "1\tTenaga kerja yang ditempatkan\t400 orang\t361 orang\t90,25 %",
        "2\tJumlah pasar\t22 pasar\t21 pasar\t95,45 %",
      ],
    }),
    menyala: {
      lembar: contohBuku({
        "Bab III": [
          KEPALA,
          "1\tTenaga kerja yang ditempatkan\t390 orang\t316 orang\t300 orang\t76,92 %",
          "2\tJumlah pasar\t22 pasar\t21 pasar\t21 pasar\t95,45 %",
        ],
      }),
      sel: "D2",
    },
    diam: contohBuku({
      "Bab III": [
        KEPALA,
        "1\tTenaga kerja yang ditempatkan\t390 orang\t361 orang\t300 orang\t76,92 %",
        "2\tJumlah pasar\t22 pasar\t21 pasar\t21 pasar\t95,45 %",
      ],
    }),
  },
};
