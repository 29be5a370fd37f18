import { teksApaAdanya } from "../../lembar/kolom";
import type { Gaya } from "../../lembar/lembar";
import type { ButirReviu } from "../bahan/butir-reviu";
import { jawabanPelaporan } from "../bahan/jawaban-pelaporan";
import { KRITERIA_PELAPORAN } from "../bahan/kriteria-pelaporan";
import { barisIsi, barisJarak, type BarisLaporan } from "../kit/baris";
import { potonganTabel, susunBerhalaman } from "../kit/berhalaman";
import { lebarCetak, type HalamanCetak } from "../kit/halaman";
import type { BahanLaporan, SusunanLaporan } from "../kit/jenis";
import { barisJudul, barisPojok, namaDuaBaris } from "../kit/kop";
import { barisTabel, kepalaTabel, type KolomLaporan } from "../kit/tabel";
import { kelompokFormulir, UKURAN_FORMULIR as ukuran } from "./butir-formulir";

const KOLOM: readonly KolomLaporan[] = [
  { judul: "NO", kolom: 0, datar: "Center", ukuran },
  { judul: "KRITERIA", kolom: 1, datar: "Left", ukuran },
  { judul: "JAWABAN", kolom: 2, datar: "Center", ukuran },
  { judul: "LETAK DI BUKU KERJA", kolom: 3, datar: "Left", ukuran },
  { judul: "CATATAN", kolom: 4, datar: "Left", ukuran },
];

function lebarKolom(halaman: HalamanCetak): number[] {
  const sisa = lebarCetak(halaman) - 28 - 60;
  const [kriteria, letak] = [Math.floor(sisa * 0.4), Math.floor(sisa * 0.36)];
  return [28, kriteria, 60, letak, sisa - kriteria - letak];
}

/** Our answer stands until the user writes another one. */
function barisButir(
  { isi: buku, isian }: BahanLaporan,
  { kunci, isi }: ButirReviu,
  nomor: number,
  lebar: readonly number[],
): BarisLaporan {
  const tempat = (kolom: string): string => `evaluasi\n${kunci}\n${kolom}`;
  const { jawaban, letak } = jawabanPelaporan(buku, kunci);
  return barisTabel(
    KOLOM,
    [
      { isi: `'${nomor}.` },
      { isi: teksApaAdanya(isi) },
      isian.tempat(tempat("jawaban"), jawaban),
      { isi: teksApaAdanya(letak) },
      isian.tempat(tempat("catatan")),
    ],
    lebar,
  );
}

const CATATAN =
  "Bukan nilai resmi. Daftar ini untuk memeriksa diri sebelum dievaluasi; nilainya diberikan oleh evaluator. Jawaban awal (Ya, Sebagian, Tidak) dan letaknya diambil dari isi buku kerja dan boleh diganti. Yang kosong tidak terbaca dari buku kerja; jawab sendiri.";

function penutup(lebar: readonly number[]): BarisLaporan[] {
  const gaya: Gaya = { miring: true, ukuran: 8, bungkus: true, datar: "Left" };
  return [barisIsi([{ kolom: 0, sampai: lebar.length - 1, isi: CATATAN, gaya }], lebar, 2)];
}

/**
 * The office's own check by the criteria of reporting of Permen PANRB 88/2021: answered where the workbook can, with the
 * place; everything else is left blank. It gives no score, and is no part of the printed report.
 */
export function evaluasiMandiri(bahan: BahanLaporan): SusunanLaporan {
  const { judul, profil, kertas, tinggiAtas } = bahan;
  const halaman = { kertas, mendatar: true };
  const lebar = lebarKolom(halaman);
  const baris = KRITERIA_PELAPORAN.flatMap((satu) =>
    kelompokFormulir(
      satu.judul,
      satu.butir.map((butir, i) => barisButir(bahan, butir, i + 1, lebar)),
      lebar,
    ),
  );
  const kop = [
    "EVALUASI MANDIRI PELAPORAN KINERJA",
    "(BUKAN NILAI RESMI)",
    ...namaDuaBaris(profil.instansi, profil.daerah),
    `TAHUN ${profil.tahun}`.trim(),
  ];
  const potongan = [
    { baris: [...barisJudul(kop, lebar), barisJarak(14)], lekat: "sesudah" as const },
    ...potonganTabel(kepalaTabel(KOLOM, lebar), baris),
    { baris: penutup(lebar), lekat: "sebelum" as const },
  ];
  const sampul = { judul, kaki: profil.instansi, halaman, tinggiAtas };
  const { rencana } = susunBerhalaman(barisPojok(judul, lebar), potongan, lebar, sampul);
  const banyak = KRITERIA_PELAPORAN.reduce((n, { butir }) => n + butir.length, 0);
  return { rencana, isi: [{ benda: "butir", banyak }] };
}
