import { ambil } from "./ambil";

/** Teks halaman Ambil Data di panel. */
export const panelAmbil = {
  /** Names of our tables and of the kinds of source tables. */
  nama: { tabel: ambil.tabel, macam: ambil.macam, bagian: ambil.bagian },
  pengantar:
    "Isi tabel yang sudah ada di buku kerja ini dapat masuk ke PK, IKU, dan Realisasi Anggaran tanpa diketik ulang. Lembar sumbernya tidak diubah, dan belum ada yang ditulis sebelum Anda klik Ambil.",
  baca: "Baca semua lembar",
  bacaUlang: "Baca ulang",
  sedang: { baca: "Membaca lembar ...", ambil: "Mengambil data ..." },
  ditemukan: (tabel: number, lembar: number) =>
    `${tabel} tabel dapat diambil, dari ${lembar} lembar. Periksa dahulu isinya.`,
  tanpaTulisan: (tabel: number, lembar: number) =>
    `${tabel} tabel dibaca, dari ${lembar} lembar. Tidak ada isi baru untuk lembar LKjIP.`,
  kosong: {
    judul: "Belum ada tabel yang dapat diambil",
    saran:
      "Pastikan tabelnya mempunyai baris judul kolom, misalnya Indikator, Target, dan Realisasi. Tabel di lembar LKjIP sendiri tidak dibaca sebagai sumber.",
  },
  lembar: {
    judul: (dibaca: number, semua: number) => `Lembar yang dibaca (${dibaca} dari ${semua})`,
    keterangan: "Hapus centang pada lembar yang tidak ingin dibaca.",
  },
  tujuan: {
    lembarBaru: "Lembarnya dibuat.",
    barisBaru: (banyak: number, lembar: string) => `${banyak} baris baru, dari ${lembar}.`,
    lengkapi: (banyak: number) => `${banyak} sel kosong diisi.`,
    sama: (banyak: number) => `${banyak} baris sudah sama.`,
    daftarBaru: (banyak: number) => `Baris baru (${banyak})`,
    daftarLengkapi: (banyak: number) => `Sel yang diisi (${banyak})`,
    tanpaNama: "(tanpa nama)",
    diisi: (judul: string, isi: string) => `${judul}: ${isi}`,
  },
  beda: {
    judul: (banyak: number) => `Isinya berbeda (${banyak})`,
    keterangan: "Isian Anda dipertahankan. Beri centang pada yang ingin diganti.",
    semua: "Ganti semua",
    ganti: (judul: string, lama: string, baru: string) => `${judul}: ${lama} → ${baru}`,
    asal: "sumber:",
  },
  sumber: {
    judul: (banyak: number) => `Tabel sumber (${banyak})`,
    nama: (lembar: string, rentang: string) => `${lembar}, ${rentang}`,
    isi: (macam: string, banyak: number, tujuan: string) =>
      tujuan === "" ? `${macam}, ${banyak} baris` : `${macam}, ${banyak} baris untuk ${tujuan}`,
    pagu: {
      label: "Anggarannya",
      induk: "Pagu induk",
      perubahan: "Pagu perubahan",
    },
  },
  belumAda: {
    judul: "Belum ada tempatnya",
    baris: (banyak: number, nama: string) =>
      `${banyak} baris untuk ${nama} tidak ikut diambil, karena tabel LKjIP-nya belum dibuat.`,
    tombol: (bagian: string) => `Buat juga lembar ${bagian}`,
  },
  ragu: {
    judul: (banyak: number) => `Belum pasti (${banyak})`,
    keterangan: "Arti kolom tabel ini belum pasti. Beri centang kalau memang ingin diambil.",
    semua: "Ambil semua yang belum pasti",
  },
  mirip: {
    judul: (banyak: number) => `Mirip, apakah sama? (${banyak})`,
    keterangan: "Namanya hampir sama. Yang dilewati tidak diambil.",
    semua: "Untuk semua",
    pilih: "Pilih ...",
    dengan: (nama: string, persen: string) => `mirip "${nama}" (${persen})`,
    keputusan: {
      gabung: "Gabungkan",
      baru: "Baris baru",
      lewati: "Lewati",
    },
  },
  lipat: {
    lihat: (banyak: number) => `Angka yang perlu dilihat (${banyak})`,
    selisih: (banyak: number) => `Berbeda antartabel sumber (${banyak})`,
    ditinggal: (banyak: number) => `Tidak diambil, dan sebabnya (${banyak})`,
  },
  semuanya: (banyak: number) => `Tampilkan semua (${banyak})`,
  isiKosong: ambil.kosong,
  kaki: {
    tombol: "Ambil",
    isi: (baris: number, sel: number) =>
      [baris > 0 ? `${baris} baris baru` : "", sel > 0 ? `${sel} sel` : ""].filter(Boolean).join(" dan ") +
      " akan ditulis.",
    belumDipilih: "Belum ada tabel yang dipilih.",
    tetap: "Semua isinya sudah ada di lembar LKjIP; tidak ada yang perlu ditulis.",
  },
};
