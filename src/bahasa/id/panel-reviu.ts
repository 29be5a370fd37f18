import { reviu } from "./reviu";

/** Teks halaman Reviu di panel. */
export const panelReviu = {
  keadaan: reviu.keadaan,
  terpotong: reviu.lembar.terpotong,
  pengantar:
    "Semua tabel angka di buku kerja ini dibaca: jumlah, selisih, persentase, dan nilai yang sama di tabel lain. Yang tidak cocok ditampilkan di sini. Belum ada yang ditulis.",
  baca: "Reviu sekarang",
  bacaUlang: "Reviu lagi",
  tulis: "Tulis ke lembar Reviu",
  catatan: "Buat Catatan Hasil Reviu",
  tandai: "Tandai di lembar",
  hapusTanda: "Hapus tanda",
  tandaKeterangan:
    "Tandai di lembar memberi warna sementara pada sel yang ditemukan: ungu untuk yang keliru, biru untuk yang perlu dilihat. Isinya tidak berubah. Tandanya hilang kalau selnya diubah, kalau pada reviu berikutnya selnya sudah cocok, atau kalau Anda klik Hapus tanda.",
  tampilInfo: (banyak: number) => `Tampilkan catatan kecil (${String(banyak)})`,
  sebelumnya: "Sebelumnya",
  berikutnya: "Berikutnya",
  /** `diterima`: yang dinyatakan memang benar tetap ada di daftar, tetapi tidak dihitung di ringkasan. */
  urutan: (ke: number, dari: number, diterima: number) =>
    ke === 0
      ? `${String(dari)} temuan di daftar${diterima === 0 ? "" : `, termasuk ${String(diterima)} yang dinyatakan memang benar`}`
      : `${String(ke)} dari ${String(dari)}`,
  papanTik: "Tombol panah atas dan bawah berpindah temuan; selnya ikut terbuka.",
  daftar: "Daftar temuan",
  tertulis: (tertulis: string, seharusnya: string, bersyarat: boolean) =>
    bersyarat ? `${tertulis}, atau ${seharusnya} kalau angka lainnya benar` : `${tertulis} → ${seharusnya}`,
  perbaiki: {
    tombol: "Perbaiki",
    tanya: (sel: string, dari: string, menjadi: string) => `${sel}: ${dari} diganti ${menjadi}?`,
    ya: "Ya, ganti",
    batal: "Batal",
  },
  benar: {
    tombol: "Memang benar",
    label: "Alasannya",
    simpan: "Simpan alasan",
    hapus: "Hapus alasan",
    tertulis: (alasan: string) => `Memang benar: ${alasan}`,
  },
  dibetulkan: (banyak: number) => `Sudah diperbaiki di halaman ini (${String(banyak)})`,
  selesai: (banyak: number) => `Sudah diperbaiki sejak reviu lalu (${String(banyak)})`,
  /** Berkas lain yang disandingkan. */
  sebelah: {
    judul: "Bandingkan dengan berkas lain",
    keterangan: "Pilih berkasnya atau seret ke sini. Berkas dibaca di komputer ini saja dan tidak diubah.",
    word: "Laporan di Word (.docx)",
    pilihWord: "Pilih berkas Word…",
    tahunLalu: "Buku kerja tahun lalu (.xlsx)",
    pilihTahunLalu: "Pilih buku kerja tahun lalu…",
    dibandingkan: (nama: string) => `Reviu sekarang dibandingkan dengan ${nama}.`,
    lepas: "Lepas buku kerja tahun lalu",
    terpotong: (sisa: number) =>
      `Masih ada ${String(sisa)} perbedaan lagi. Betulkan dahulu yang di atas, lalu pilih berkasnya sekali lagi.`,
  },
  sedang: {
    cocokkan: "Mencocokkan dokumen Word ...",
    tahunLalu: "Membaca buku kerja tahun lalu ...",
    baca: "Mereviu ...",
    tulis: "Menulis lembar Reviu ...",
    perbaiki: "Memperbaiki ...",
    simpan: "Menyimpan alasan ...",
    catatan: "Menulis catatan ...",
    tandai: "Menandai lembar ...",
    hapusTanda: "Menghapus tanda ...",
  },
};
