import { fungsi } from "./fungsi";
import type { IsiTemuanTabel } from "../../domain/tabel/isi/temuan-tabel";
import type { TeksAlasan, TeksArea } from "../ucap";

/** Kalimat tentang tabel yang dibaca dari lembar: mengapa sebuah kolom berperan begitu, dan apa yang perlu dilihat. */
export const tabel: TeksArea<IsiTemuanTabel> & { readonly alasan: TeksAlasan } = {
  alasan: {
    judul: ({ isi }) => `Judul kolomnya “${isi}”.`,
    judulSinggah: ({ isi }) => `Judul kolomnya “${isi}”, tetapi artinya belum pasti.`,
    mirip: ({ isi }) =>
      `Judul kolomnya “${isi}”. Artinya ditebak dari kolom yang mirip di tabel lain; periksa dulu.`,
    tahun: ({ isi }) => `Kolom ini untuk tahun ${isi}, dibandingkan dengan tahun laporan.`,
    nilaiDicapai: () =>
      "Kata “capaian” di sini berarti nilai yang dicapai, karena persentasenya tidak ditulis di kolom ini.",
    keuanganDariPagu: () => "Berada di sebelah kanan kolom anggaran, jadi yang dimaksud realisasi keuangan.",
    persenDariKiri: ({ isi }) => `Persentase untuk kolom “${isi}” di sebelah kirinya.`,
    triwulanPolos: () => "Kolom triwulan tanpa kata target atau realisasi; artinya dilihat dari letaknya.",
    data: ({ isi, cocok, banyak }) =>
      `Judulnya “${isi}”, dan angkanya sejalan dengan kolom pasangannya pada ${cocok} dari ${banyak} baris.`,
    dataDitemukan: ({ cocok, banyak }) =>
      `Judulnya tidak menyebutkannya, tetapi angkanya cocok pada ${cocok} dari ${banyak} baris.`,
    bertentangan: ({ cocok, banyak }) =>
      `Target, realisasi, dan capaian hanya cocok pada ${cocok} dari ${banyak} baris; mohon diperiksa.`,
    kembar: ({ isi }) => `Kolom “${isi}” lebih tepat untuk peran ini.`,
    bukanAngka: ({ isi }) => `Judulnya “${isi}”, tetapi isinya kebanyakan bukan angka.`,
    isiKolom: () => "Dikenali dari isi kolomnya.",
    bagian: ({ isi }) =>
      `Ini salah satu bagian (“${isi}”) dari beberapa yang setara, jadi tidak mewakili seluruh barisnya.`,
    tanpaJudul: () => "Kolom ini tidak berjudul.",
    tidakDikenal: ({ isi }) => `Judul “${isi}” tidak termasuk yang dipakai untuk mengukur kinerja.`,
    dipilih: () => "Dipilih oleh Anda.",
    diingat: () => "Dipilih oleh Anda pada kesempatan sebelumnya.",
  },
  temuan: {
    ANGKA_RUSAK: ({ teks, rusak }) => fungsi.rusak[rusak](teks),
    TITIK_RAGU: ({ teks, satu, dua }) => `“${teks}” dapat berarti ${satu} atau ${dua}.`,
    CAPAIAN_BEDA: ({ tertulis, hitung, serapan }) =>
      `Tertulis ${tertulis}, menurut ${serapan ?? "target"} dan realisasi ${hitung}.`,
    CAPAIAN_RERATA: ({ tertulis }) =>
      `${tertulis} adalah rata-rata beberapa indikator yang selnya digabung, bukan capaian satu baris.`,
    CAPAIAN_BERTENTANGAN: ({ cocok, banyak, serapan }) => {
      const dasar = `sesuai dengan ${serapan ?? "target"} dan realisasi`;
      const berapa =
        cocok === 0
          ? `di ${banyak} baris tidak satu pun ${dasar}`
          : `hanya ${dasar} pada ${cocok} dari ${banyak} baris`;
      return `${serapan ? "Serapan" : "Capaian"} ${berapa}. Periksa apakah kolomnya benar sebelum diwarnai.`;
    },
    KOLOM_TERTUKAR: ({ serapan }) =>
      serapan
        ? `Serapan sama dengan ${serapan} dibagi realisasi. Kolom ${serapan} dan realisasi mungkin tertukar.`
        : "Capaian sama dengan target dibagi realisasi. Kolom target dan realisasi mungkin tertukar, atau indikatornya makin kecil makin baik.",
    CAPAIAN_RAGU: () => "Belum jelas apakah kolom ini berisi nilai yang dicapai atau persentase capaian.",
    BAGIAN_SETARA: ({ bagian }) =>
      `Tabel ini terbagi atas ${bagian} tanpa kolom untuk keseluruhannya, jadi capaian satu baris tidak dihitung. Pilih sendiri kolom target dan realisasi yang dipakai.`,
    SEL_TANGGAL: ({ teks }) =>
      `“${teks}” berformat tanggal, jadi capaian barisnya tidak dihitung. Ketik ulang angkanya dan ubah format selnya menjadi Umum.`,
    PASANGAN_RAGU: ({ galat, isi, lain }) => fungsi.galat[galat](isi, lain),
    POLARITAS_JANGGAL: ({ nama, tertulis }) =>
      `“${nama}” biasanya makin kecil makin baik, tetapi capaian ${tertulis} dihitung sebagai realisasi dibagi target. Periksa polaritasnya sebelum diwarnai.`,
    TARGET_RUPIAH: () => "Target dan realisasi berisi rupiah, bukan satuan indikatornya.",
    BENTUK_CAMPURAN: () => "Cara menulis capaian di kolom ini bercampur (persen, pecahan, atau teks).",
    TANPA_CAPAIAN: () => "Tabel ini belum mempunyai kolom capaian.",
  },
};
