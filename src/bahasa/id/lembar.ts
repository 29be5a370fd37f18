import type { IsiTemuanLembar } from "../../domain/lembar/temuan-lembar";
import type { TeksArea } from "../ucap";

const ISI_SEL = "Isi sel ini.";
const PERBAIKI_SEL = "Perbaiki tulisannya di sel ini.";
const SIAPKAN = "Klik Siapkan Buku Kerja.";

/** What is found on our sheets, in words for the office. */
export const lembar: TeksArea<IsiTemuanLembar> & { readonly saranUkur: string } = {
  temuan: {
    TARGET_KOSONG: ({ nama }) => `Target "${nama}" masih kosong.`,
    REALISASI_KOSONG: ({ nama }) => `Realisasi "${nama}" masih kosong (belum diukur).`,
    INDIKATOR_KOSONG: () => "Nama indikator di baris ini masih kosong.",
    SASARAN_KOSONG: ({ nama }) => `Indikator "${nama}" belum punya sasaran strategis.`,
    POLARITAS_SALAH: ({ teks }) => `Polaritas "${teks}" tidak dikenal.`,
    POLARITAS_DIUSULKAN: ({ nama }) =>
      `Apakah "${nama}" makin kecil makin baik? Namanya menunjuk ke sana, padahal dihitung positif.`,
    POLARITAS_LAIN: ({ nama, ini, lain, lembar }) =>
      `"${nama}" dihitung ${ini} di sini, tetapi ${lain} di lembar ${lembar}, jadi capaiannya berbeda.`,
    CAPAIAN_TIDAK_WAJAR: ({ nama, capaian }) =>
      `Capaian "${nama}" ${capaian}, di luar batas wajar. Periksa target, realisasi, dan polaritasnya.`,
    PERSEN_SEBELAH: ({ teks }) =>
      `Pasangan sel ini tertulis ${teks}, sedangkan sel ini angka tanpa tanda persen.`,
    PERSEN_PECAHAN: ({ teks, persen, tetap }) =>
      `Sel ini berisi ${teks}, padahal indikatornya dalam persen: maksudnya ${persen} atau ${tetap}?`,
    BARIS_DI_BAWAH: ({ tabel, banyak }) =>
      `${banyak} baris tepat di bawah tabel ${tabel} belum masuk tabel, jadi tidak ikut dihitung dan dicetak.`,
    PAGU_KOSONG: ({ nama }) => `Pagu "${nama}" masih kosong.`,
    ANGGARAN_KOSONG: ({ nama }) => `Anggaran program "${nama}" masih kosong.`,
    ANGGARAN_PERUBAHAN_KOSONG: ({ nama }) =>
      `Anggaran perubahan program "${nama}" kosong; laporan memakai jumlah sub kegiatannya kalau ada yang berubah, kalau tidak anggaran induknya.`,
    PROFIL_KOSONG: ({ label }) => `${label} belum diisi.`,
    TAHUN_SALAH: ({ teks }) => `Tahun "${teks}" tidak benar. Tulis empat angka, misalnya 2026.`,
    NIP_SALAH: ({ teks }) =>
      `NIP "${teks}" tidak benar. NIP terdiri atas 18 angka, misalnya 19700101 199503 1 001.`,
    SKALA_RUSAK: () =>
      "Tabel di lembar Kriteria tidak dapat dipakai; sementara dipakai skala Permendagri 54/2010.",
    SKALA_TIDAK_URUT: () =>
      "Kelas di lembar Kriteria tidak urut dari tertinggi ke terendah; warna di lembar bisa keliru.",
    CELAH_SALAH: ({ teks }) =>
      `Aturan celah "${teks}" tidak dikenal; sementara dipakai "Naik setelah mencapai 91".`,
    CARA_SALAH: ({ teks }) => `Cara hitung "${teks}" tidak dikenal; di lembar dipakai nilai akhir.`,
    ATURAN_SALAH: ({ label, teks, dipakai }) =>
      `${label} "${teks}" tidak dikenal; sementara dipakai "${dipakai}".`,
    KOLOM_DIGANTI: ({ judul, lembar, diduga }) =>
      `Kolom "${judul}" tidak ada di tabel ${lembar} (judulnya diganti menjadi "${diduga}"?).`,
    KOLOM_TIDAK_ADA: ({ judul, lembar }) => `Kolom "${judul}" tidak ada di tabel ${lembar}.`,
    TABEL_TIDAK_ADA: ({ tabel }) => `Tabel ${tabel} belum ada di buku kerja ini.`,
    BAGIAN_TIDAK_ADA: ({ tabel }) => `Lembar ${tabel} belum ditambahkan ke buku kerja ini.`,
    TABEL_KOSONG: ({ tabel }) => `Tabel ${tabel} belum berisi satu baris pun.`,
  },
  saran: {
    TARGET_KOSONG: ISI_SEL,
    REALISASI_KOSONG: "Bila memang nol, tulis 0 atau tanda -.",
    INDIKATOR_KOSONG: ISI_SEL,
    SASARAN_KOSONG: ISI_SEL,
    POLARITAS_SALAH: PERBAIKI_SEL,
    POLARITAS_DIUSULKAN: "Pilih negatif atau positif di sel ini.",
    POLARITAS_LAIN: "Samakan polaritasnya di kedua lembar.",
    CAPAIAN_TIDAK_WAJAR: "Kalau memang benar, ubah batas wajarnya di Pengaturan.",
    PERSEN_SEBELAH: "Tulis keduanya dengan cara yang sama, misalnya 85%.",
    PERSEN_PECAHAN:
      "Ketik 85 untuk 85 %, atau ubah format selnya menjadi Persentase lalu ketik lagi dengan tanda %.",
    BARIS_DI_BAWAH: "Klik Masukkan ke tabel, atau hapus baris itu.",
    PAGU_KOSONG: ISI_SEL,
    ANGGARAN_KOSONG: ISI_SEL,
    PROFIL_KOSONG: ISI_SEL,
    TAHUN_SALAH: PERBAIKI_SEL,
    NIP_SALAH: PERBAIKI_SEL,
    KOLOM_DIGANTI: "Tulis lagi judul semula di sel ini.",
    KOLOM_TIDAK_ADA: "Klik Siapkan Buku Kerja: kolomnya ditambahkan di kanan tabel, masih kosong.",
    TABEL_TIDAK_ADA: SIAPKAN,
    BAGIAN_TIDAK_ADA: "Tambahkan di Beranda, Bagian tambahan.",
  },
  saranUkur: PERBAIKI_SEL,
};
