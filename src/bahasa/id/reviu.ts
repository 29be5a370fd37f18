import { judulPembanding } from "./reviu-penilai";
import { penjelasan } from "./reviu-penjelasan";
import { dasar, judul, temuan } from "./reviu-temuan";

/** Teks reviu: kalimat temuan, penjelasannya, lembar Reviu, dan ringkasan perintah. */
export const reviu = {
  temuan,
  judul,
  judulPembanding,
  dasar,
  penjelasan,
  tingkat: { galat: "Keliru", peringatan: "Perlu dilihat", info: "Catatan" },
  lembar: {
    judul: "HASIL REVIU ANGKA",
    keterangan:
      "Dibuat otomatis dari tabel di buku kerja ini. Kalau sebuah angka memang benar, tulis alasannya di kolom Memang benar; alasan itu tetap ada pada reviu berikutnya.",
    kolom: [
      "No",
      "Tingkat",
      "Letak",
      "Baris",
      "Temuan",
      "Tertulis",
      "Seharusnya",
      "Penjelasan",
      "Memang benar (alasan)",
      "Sejak reviu lalu",
    ],
    bersih: "Tidak ada yang perlu dibetulkan: semua angka tertulis yang bisa dihitung ulang cocok.",
    terpotong: (sisa: number): string =>
      `Masih ada ${String(sisa)} temuan lagi. Betulkan dahulu yang di atas, lalu jalankan Reviu sekali lagi.`,
    tidakDitemukanLagi: "Tidak ditemukan lagi; alasan lama disimpan di sini",
    sudahDiperbaiki: "Sudah diperbaiki sejak reviu lalu",
    /** Di kolom Tingkat, kalau temuannya tidak ada lagi: tidak ikut dihitung di ringkasan. */
    selesai: "Selesai",
    /** Di kolom Baris, kalau temuannya bukan tentang satu baris. */
    seluruhTabel: "(seluruh tabel)",
  },
  ringkasan: (galat: number, peringatan: number, info: number): string =>
    galat + peringatan + info === 0
      ? "Reviu selesai: semua angka tertulis yang bisa dihitung ulang cocok."
      : `Reviu selesai: ${String(galat)} keliru, ${String(peringatan)} perlu dilihat, ${String(info)} catatan.`,
  /** Persentase yang belum diisi, padahal kedua angkanya ada. */
  belumDiisi: (banyak: number, pertama: string): string =>
    banyak === 1
      ? ` Satu sel persentase masih kosong padahal bisa dihitung: ${pertama}.`
      : ` ${String(banyak)} sel persentase masih kosong padahal bisa dihitung, mulai dari ${pertama}.`,
  /** Tidak ada hitungan yang bisa diperiksa, jadi tidak ada pula yang boleh disebut cocok. */
  kosong: {
    tabel:
      "Belum ada yang dapat direviu: tidak ada tabel berisi angka di lembar yang terlihat. Klik Siapkan Buku Kerja dan isi lembarnya, atau buka buku kerja yang berisi tabelnya, lalu jalankan Reviu lagi.",
    hitungan: (tabel: number, terisi: boolean): string =>
      terisi
        ? `Tidak ada angka yang dapat direviu: ${String(tabel)} tabel terbaca, tetapi tidak ada jumlah, selisih, atau persentase yang bisa dihitung ulang dari angka lain di tabel itu.`
        : `Belum ada angka yang dapat direviu: ${String(tabel)} tabel terbaca, tetapi tidak ada jumlah, selisih, atau persentase yang bisa dihitung ulang. Isi target, realisasi, dan jumlahnya, lalu jalankan Reviu lagi.`,
  },
  /** Keadaan temuan dibandingkan dengan reviu sebelumnya. */
  keadaan: { baru: "Baru", terbuka: "Masih terbuka", diperbaiki: "Sudah diperbaiki" },
  perubahan: (baru: number, diperbaiki: number, terbuka: number): string =>
    ` Sejak reviu lalu: ${String(baru)} baru, ${String(diperbaiki)} sudah diperbaiki, ${String(terbuka)} masih terbuka.`,
  /** Isi sel yang tampil dibulatkan, beserta angka yang sebenarnya tersimpan. */
  tersimpan: (tertulis: string, isi: string): string => `${tertulis} (tersimpan ${isi})`,
  /** Sesudah penjelasan bahwa yang lebih mungkin keliru adalah sel lain. */
  selTetap: "Kalau begitu, angka di sel ini tidak perlu diubah.",
  perbaiki: {
    hilang: "Temuan ini tidak ada lagi; tidak ada yang ditulis.",
    hilangSaran: "Jalankan Reviu lagi untuk melihat temuan yang sekarang.",
    tanpa: "Untuk temuan ini tidak ada satu perbaikan yang pasti.",
    tanpaSaran: "Betulkan selnya sendiri, lalu jalankan Reviu lagi.",
    selesai: (sel: string, dari: string, menjadi: string): string =>
      `${sel} diperbaiki: ${dari} menjadi ${menjadi}. Klik Kembalikan kalau tidak jadi.`,
    ditukar: (satu: string, dua: string): string =>
      `Isi ${satu} dan ${dua} ditukar. Klik Kembalikan kalau tidak jadi.`,
    gagal: "Sel belum bisa diperbaiki.",
  },
  benar: {
    simpan: "Alasan disimpan di lembar Reviu.",
    hapus: "Alasan dihapus; temuannya dihitung lagi.",
  },
  /** Tanda di lembar pengguna. */
  tanda: {
    dipasang: (sel: number, lembar: number): string =>
      `${String(sel)} sel ditandai di ${String(lembar)} lembar: ungu yang keliru, biru yang perlu dilihat. Isi dan warna selnya sendiri tidak berubah.`,
    tetap: (sel: number): string => `Tandanya sudah sesuai: ${String(sel)} sel.`,
    bersih: "Tidak ada yang perlu ditandai.",
    dihapus: "Tanda reviu dihapus dari semua lembar.",
    tidakAda: "Tidak ada tanda reviu di buku kerja ini.",
    dilewati: (lembar: string): string => `Tanda di lembar "${lembar}" tidak diubah.`,
    dilewatiSaran:
      "Lembarnya diproteksi, atau format bersyaratnya tidak dapat dibaca Excel. Buka proteksinya, lalu ulangi.",
    gagal: "Tanda di lembar belum diubah.",
  },
  /** Lembar Catatan Hasil Reviu. */
  catatan: {
    judul: "CATATAN HASIL REVIU",
    keterangan:
      "Untuk dipakai bersama oleh OPD dan Inspektorat. Isi kolom Tanggapan OPD; tanggapan tetap ada pada putaran berikutnya. Temuan bertingkat Catatan tidak dimuat. Daftar ini dibuat dari hitungan, bukan penilaian resmi.",
    kolom: [
      "No",
      "Letak",
      "Baris",
      "Temuan",
      "Tertulis",
      "Kondisi",
      "Kriteria",
      "Seharusnya",
      "Tanggapan OPD",
      "Status",
      "Putaran",
    ],
    bersih: "Tidak ada temuan.",
    terpotong: (sisa: number): string => `Masih ada ${String(sisa)} temuan lagi yang tidak dimuat di sini.`,
    status: {
      baru: "Baru",
      terbuka: "Masih terbuka",
      diperbaiki: "Sudah diperbaiki",
      diterima: "Memang benar",
    },
    kelompok: {
      pertama: "Putaran 1",
      berubah: (nomor: number): string => `Berubah pada putaran ${String(nomor)}`,
      terbuka: "Masih terbuka dari putaran sebelumnya",
      selesai: "Sudah selesai pada putaran sebelumnya",
    },
    /** `diterima`: findings that the office declares right. */
    putaran: (nomor: number, baru: number, selesai: number, terbuka: number, diterima: number): string =>
      `Putaran ${String(nomor)}: ${String(baru)} baru, ${String(selesai)} sudah diperbaiki, ${String(terbuka)} masih terbuka${diterima === 0 ? "" : `, ${String(diterima)} dinyatakan memang benar`}.`,
    ditulis: (putaran: string): string => `Lembar Catatan Hasil Reviu ditulis. ${putaran}`,
    belumDitulis: "Lembar Catatan Hasil Reviu belum bisa ditulis.",
    bolehUlang: "Periksa apakah lembarnya terkunci, lalu jalankan lagi. Lembar lain tidak diubah.",
  },
  tahunLalu: {
    teks: "Buku kerja tahun lalu tidak bisa dibaca.",
    saran:
      "Pilih berkas .xlsx. Kalau masih .xls atau terkunci kata sandi, simpan dahulu sebagai .xlsx biasa.",
  },
  /** Rekap banyak OPD. */
  rekap: {
    rekap: {
      lembar: "Rekap Reviu",
      judul: "REKAP HASIL REVIU",
      kolom: [
        "No",
        "OPD (berkas)",
        "Keliru",
        "Perlu dilihat",
        "Catatan",
        "Rata-rata capaian",
        "Serapan",
        "Keterangan",
      ],
    },
    beda: {
      lembar: "Indikator Berbeda",
      judul: "INDIKATOR YANG SAMA DENGAN REALISASI BERBEDA",
      kolom: ["No", "Indikator", "OPD", "Realisasi", "OPD lain", "Realisasi"],
      tidakAda: "Tidak ada.",
    },
    selesai: (banyak: number): string => `Rekap ${String(banyak)} berkas dibuat.`,
    gagal: "Rekap belum bisa dibuat.",
  },
  gagal: "Reviu belum bisa dijalankan.",
  belumDitulis: "Lembar Reviu belum bisa ditulis.",
  bolehUlang: "Periksa apakah lembar Reviu terkunci, lalu jalankan lagi. Lembar lain tidak diubah.",
  diterima: (banyak: number): string => ` Di luar itu, ${String(banyak)} temuan Anda nyatakan memang benar.`,
};
