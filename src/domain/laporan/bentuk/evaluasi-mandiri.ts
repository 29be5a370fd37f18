import { teksApaAdanya } from "../../lembar/kolom";
import { jawabanPelaporan } from "../bahan/jawaban-pelaporan";
import { KRITERIA_PELAPORAN } from "../bahan/kriteria-pelaporan";
import { lebarCetak, type HalamanCetak } from "../kit/halaman";
import type { BahanLaporan, SusunanLaporan } from "../kit/jenis";
import type { IsiTabel } from "../kit/tabel";
import { susunFormulir, type Formulir } from "./butir-formulir";

const KOLOM: Formulir["kolom"] = [
  { judul: "KRITERIA", datar: "Left" },
  { judul: "JAWABAN", datar: "Center" },
  { judul: "LETAK DI BUKU KERJA", datar: "Left" },
  { judul: "CATATAN", datar: "Left" },
];

function lebarKolom(halaman: HalamanCetak): number[] {
  const sisa = lebarCetak(halaman) - 28 - 60;
  const [kriteria, letak] = [Math.floor(sisa * 0.4), Math.floor(sisa * 0.36)];
  return [28, kriteria, 60, letak, sisa - kriteria - letak];
}

/** Our answer stands until the user writes another one. */
function jawabanButir({ isi, isian }: BahanLaporan, kunci: string): IsiTabel[] {
  const tempat = (kolom: string): string => `evaluasi\n${kunci}\n${kolom}`;
  const { jawaban, letak } = jawabanPelaporan(isi, kunci);
  return [
    isian.tempat(tempat("jawaban"), jawaban),
    { isi: teksApaAdanya(letak) },
    isian.tempat(tempat("catatan")),
  ];
}

const CATATAN =
  "Bukan nilai resmi. Daftar ini untuk memeriksa diri sebelum dievaluasi; nilainya diberikan oleh evaluator. Jawaban awal (Ya, Sebagian, Tidak) dan letaknya diambil dari isi buku kerja dan boleh diganti. Yang kosong tidak terbaca dari buku kerja; jawab sendiri.";

/**
 * The office's own check by the criteria of reporting of Permen PANRB 88/2021: answered where the workbook can, with the
 * place; everything else is left blank. It gives no score, and is no part of the printed report.
 */
export function evaluasiMandiri(bahan: BahanLaporan): SusunanLaporan {
  const halaman = { kertas: bahan.kertas, mendatar: true };
  const { rencana, isi } = susunFormulir(bahan, {
    halaman,
    lebar: lebarKolom(halaman),
    kop: ["EVALUASI MANDIRI PELAPORAN KINERJA", "(BUKAN NILAI RESMI)"],
    kolom: KOLOM,
    bagian: KRITERIA_PELAPORAN,
    jawaban: (kunci) => jawabanButir(bahan, kunci),
    catatan: CATATAN,
  });
  return { rencana, isi };
}
