import type { KodeRusak } from "../../domain/angka/kode-rusak";
import { fungsi } from "./fungsi";

/** Kalimat tentang tabel yang dibaca dari lembar: mengapa sebuah kolom berperan begitu, dan apa yang perlu dilihat. */
export const tabel = {
  alasan: {
    judul: (judul: string) => `Judul kolomnya “${judul}”.`,
    judulSinggah: (judul: string) => `Judul kolomnya “${judul}”, tetapi artinya belum pasti.`,
    tahun: (tahun: string) => `Kolom ini untuk tahun ${tahun}, dibandingkan dengan tahun laporan.`,
    nilaiDicapai:
      "Kata “capaian” di sini berarti nilai yang dicapai, karena persentasenya tidak ditulis di kolom ini.",
    keuanganDariPagu: "Berada di sebelah kanan kolom anggaran, jadi yang dimaksud realisasi keuangan.",
    persenDariKiri: (judul: string) => `Persentase untuk kolom “${judul}” di sebelah kirinya.`,
    triwulanPolos: "Kolom triwulan tanpa kata target atau realisasi; artinya dilihat dari letaknya.",
    data: (judul: string, cocok: number, banyak: number) =>
      `Judulnya “${judul}”, dan angkanya sejalan dengan kolom pasangannya pada ${cocok} dari ${banyak} baris.`,
    dataDitemukan: (cocok: number, banyak: number) =>
      `Judulnya tidak menyebutkannya, tetapi angkanya cocok pada ${cocok} dari ${banyak} baris.`,
    bertentangan: (cocok: number, banyak: number) =>
      `Target, realisasi, dan capaian hanya cocok pada ${cocok} dari ${banyak} baris; mohon diperiksa.`,
    kembar: (judul: string) => `Kolom “${judul}” lebih tepat untuk peran ini.`,
    bukanAngka: (judul: string) => `Judulnya “${judul}”, tetapi isinya kebanyakan bukan angka.`,
    isiKolom: "Dikenali dari isi kolomnya.",
    tanpaJudul: "Kolom ini tidak berjudul.",
    tidakDikenal: (judul: string) => `Judul “${judul}” tidak termasuk yang dipakai untuk mengukur kinerja.`,
  },
  peringatan: {
    angkaRusak: (teks: string, kode: KodeRusak) => fungsi.rusak[kode](teks),
    titikRagu: (teks: string, satu: string, dua: string) => `“${teks}” dapat berarti ${satu} atau ${dua}.`,
    capaianBeda: (tertulis: string, hitung: string) =>
      `Tertulis ${tertulis}, menurut target dan realisasi ${hitung}.`,
    capaianRerata: (tertulis: string) =>
      `${tertulis} adalah rata-rata beberapa indikator yang selnya digabung, bukan capaian satu baris.`,
    capaianBertentangan: (cocok: number, banyak: number) =>
      `Capaian hanya sesuai dengan target dan realisasi pada ${cocok} dari ${banyak} baris. Periksa apakah kolomnya benar sebelum diwarnai.`,
    kolomTertukar:
      "Capaian sama dengan target dibagi realisasi. Kolom target dan realisasi mungkin tertukar, atau indikatornya makin kecil makin baik.",
    capaianRagu: "Belum jelas apakah kolom ini berisi nilai yang dicapai atau persentase capaian.",
    targetRupiah: "Target dan realisasi berisi rupiah, bukan satuan indikatornya.",
    bentukCampuran: "Cara menulis capaian di kolom ini bercampur (persen, pecahan, atau teks).",
    tanpaCapaian: "Tabel ini belum mempunyai kolom capaian.",
  },
};
