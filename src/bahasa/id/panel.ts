import { bagian } from "./bagian";
import { panelProfil } from "./panel-profil";

/** Teks panel LKjIP yang diperlukan sejak awal; halaman yang dimuat kemudian punya berkasnya sendiri (panel-*.ts, bantuan.ts). */
export const panel = {
  navigasi: {
    label: "Halaman panel",
    lainnya: "Halaman lainnya",
    beranda: "Beranda",
    ambil: "Ambil",
    warna: "Warnai",
    laporan: "Laporan",
    reviu: "Reviu",
    profil: "Profil",
    pengaturan: "Pengaturan",
    bantuan: "Bantuan",
  },
  umum: {
    memuat: "Memuat ...",
    cobaLagi: "Coba lagi",
    simpan: "Simpan",
    batalkan: "Batalkan perubahan",
    belumDisimpan: "Ada perubahan yang belum disimpan.",
    bukaSel: (sel: string) => `Buka sel ${sel}`,
    kode: (kode: string) => `Kode: ${kode}`,
    tutup: "Tutup",
    berhasil: "Berhasil",
    usang:
      "Buku kerja sudah berubah sejak dibaca, jadi yang di bawah ini mungkin tidak berlaku lagi. Baca lagi dengan tombol di atasnya.",
  },
  tingkat: { galat: "Kesalahan", peringatan: "Peringatan", info: "Keterangan" },
  pesan: {
    jumlah: (galat: number, peringatan: number, info: number) =>
      [
        galat > 0 ? `${galat} kesalahan` : "",
        peringatan > 0 ? `${peringatan} peringatan` : "",
        info > 0 ? `${info} keterangan` : "",
      ]
        .filter(Boolean)
        .join(", "),
    bukaHalaman: (nama: string) => `Buka ${nama}`,
    tampilkanSemua: (jumlah: number) => `Tampilkan semua (${jumlah})`,
    ditemukan: (isi: string) => `Tertulis: ${isi}`,
    diharapkan: (isi: string) => `Seharusnya: ${isi}`,
  },
  beranda: {
    langkah: "Langkah berikutnya",
    punyaTabel: "Sudah punya tabel sendiri?",
    bukaAmbil: "Ambil isinya",
    atau: "atau",
    masukkan: "Masukkan ke tabel",
    angkaTeks: {
      judul: "Angka yang ditulis sebagai teks",
      keterangan: (n: number) =>
        `${n} sel berisi angka, tetapi tersimpan sebagai teks. Kalau dijadikan angka, nilainya tetap sama dan Excel dapat menjumlahkannya.`,
      menjadi: (ditulis: string, angka: string) => `${ditulis} menjadi ${angka}`,
      semua: (n: number) => `Tampilkan semua (${n})`,
      tombol: "Jadikan angka",
      tetap: (n: number) => `${n} sel lain tetap seperti ditulis`,
      alasan: {
        satuan: "memuat satuan atau persen",
        ragu: "bisa berarti angka lain",
        rusak: "angkanya rusak",
        tanda: "batas, rentang, atau bertanda catatan",
        rumus: "berasal dari rumus",
        sebaris: "capaian barisnya akan berubah",
      },
    },
    pulihkanRumus: "Pulihkan rumus",
    bukaWarna: "warnai tanpa menyalinnya",
    isiBuku: "Isi buku kerja",
    belumAda: "belum ada",
    belumDiisi: "belum diisi",
    baris: (jumlah: number) => `${jumlah} baris`,
    siap: "ada",
    kurang: (bagian: string) => `kurang: ${bagian}`,
    profilTerisi: (terisi: number, dari: number) => `${terisi} dari ${dari} terisi`,
    masihKosong: (label: string) => `Masih kosong: ${label}.`,
    perluDilengkapi: "Yang perlu dilengkapi",
    tetapLampiran: "Buat Lampiran I sekarang",
    hasilTerakhir: "Hasil terakhir",
    terkunci:
      "Buku kerja ini terkunci: strukturnya dilindungi atau hanya dapat dibaca, jadi lembar baru tidak dapat ditambahkan. Buka proteksinya lewat Tinjau > Proteksi Buku Kerja, atau simpan salinannya.",
  },
  langkah: {
    siapkan: {
      judul: "Mulai dari sini",
      teks: "LKjIP akan menambahkan lembar Profil, PK, IKU, Realisasi Anggaran, dan Kriteria. Lembar Anda yang sudah ada tidak diubah.",
      tombol: "Siapkan Buku Kerja",
    },
    "isi-profil": {
      judul: "Lengkapi profil",
      teks: "Nama instansi, tahun, dan pejabat cukup diketik sekali, lalu dipakai di semua lembar dan laporan.",
      tombol: "Isi Profil",
    },
    "isi-iku": {
      judul: "Isi indikator",
      teks: "Ketik indikator kinerja utama, satuan, dan targetnya di lembar IKU.",
      tombol: "Buka lembar IKU",
    },
    "isi-realisasi": {
      judul: "Isi realisasi",
      teks: "Ketik realisasi tahun ini di lembar IKU. Tingkat realisasi dan kriterianya dihitung sendiri. Yang belum diukur biarkan kosong.",
      tombol: "Buka sel yang kosong",
    },
    perbaiki: {
      judul: "Ada yang perlu diperbaiki",
      teks: "Beberapa isian atau bagian lembar perlu Anda periksa. Daftarnya ada di bawah.",
      tombol: "Buka yang pertama",
    },
    lengkapi: {
      judul: "Ada bagian lembar yang hilang",
      teks: "Siapkan Buku Kerja akan mengembalikan bagian yang hilang. Isi yang sudah Anda ketik tidak diubah.",
      tombol: "Lengkapi lembar",
    },
    "lampiran-i": {
      judul: "Siap dibuat",
      teks: "Data sudah cukup untuk membuat Lampiran I.",
      tombol: "Buat Lampiran I",
    },
    selesai: {
      judul: "Lampiran I sudah ada",
      teks: "Kalau datanya berubah, buat ulang: tabelnya diganti, catatan Anda di samping tabel tetap ada.",
      tombol: "Perbarui Lampiran I",
    },
  },
  awal: {
    pertanyaan: "Mulai dengan isi apa?",
    kosong: "Lembar kosong, saya isi sendiri",
    contoh: "Data contoh, untuk dicoba dahulu",
    templat: {
      dinas: "Templat Dinas atau Badan",
      kecamatan: "Templat Kecamatan atau Kelurahan",
      puskesmas: "Templat Puskesmas",
      rsud: "Templat RSUD",
    },
    keteranganTemplat:
      "Sasaran, indikator, dan program yang lazim sudah tertulis. Target, realisasi, dan pagu Anda isi sendiri; target yang ditetapkan peraturan sudah ada. Hapus baris yang tidak dipakai.",
    keteranganContoh:
      "Contoh diambil dari satu LKjIP yang dipublikasikan (tahun 2021); nama orang dan NIP-nya diganti. Pakailah di buku kerja percobaan.",
  },
  tambahan: {
    lain: "Pilihan lain",
    judul: "Bagian tambahan",
    keterangan: "Tidak wajib, dan boleh ditambahkan kapan saja. Isi yang sudah ada tidak diubah.",
    tombol: "Tambahkan",
    nama: bagian,
    guna: {
      perbandingan: "Kolom tahun-tahun lalu, target akhir Renstra, dan pembanding provinsi atau nasional.",
      unit: "Kolom unit yang bertanggung jawab atas setiap baris.",
      keluaran: "Kolom indikator, target, dan realisasi keluaran setiap sub kegiatan.",
      triwulan: "Lembar target dan realisasi setiap triwulan.",
      renstra: "Lembar target setiap indikator selama Renstra.",
    },
  },
  tahunBaru: {
    judul: "Tahun baru",
    guna: "Buku kerja ini dijadikan buku kerja tahun berikutnya:",
    akibat: [
      "Target dan realisasi tahun ini pindah ke kolom tahun lalu; kolom yang belum ada ditambahkan.",
      "Target, realisasi, anggaran, dan isian triwulan dikosongkan.",
      "Sasaran, indikator, program, dan Renstra tetap.",
      "Tahun di lembar Profil bertambah satu.",
    ],
    simpanDahulu:
      "Simpan dahulu dengan nama baru lewat Berkas > Simpan Sebagai, supaya buku kerja tahun ini tetap ada. Kalau keliru, klik Kembalikan.",
    sudahDisimpan: "Sudah saya simpan dengan nama baru",
    tombol: "Siapkan tahun baru",
  },
  kembalikan: {
    sedang: "Mengembalikan ...",
    judul: "Kembalikan seperti semula",
    terakhir: (perintah: string, lembar: string, waktu: string) =>
      `Yang terakhir: ${perintah}${lembar === "" ? "" : ` di lembar ${lembar}`}, ${waktu}. Yang Anda ubah sesudahnya tetap ada.`,
    penuh: (perintah: string, waktu: string) =>
      `${perintah} pada ${waktu} terlalu besar untuk dicatat dan tidak dapat dikembalikan. Klik untuk melewatinya.`,
    tanpaCatatan:
      "Catatan perubahannya tidak ada lagi di berkas ini. Warna dan kolom yang bertanda LKjIP tetap dapat dihapus.",
    rusak: (banyak: number) => `${banyak} catatan rusak dan akan dibuang tanpa dipakai.`,
    tombol: "Kembalikan",
    sebelumnya: (banyak: number) => `Sebelum itu (${banyak})`,
    caraSebelumnya:
      "Setiap klik mengembalikan satu langkah, yang terbaru dahulu. Paling banyak sepuluh langkah terakhir disimpan di berkas.",
    baris: (perintah: string, lembar: string, waktu: string) =>
      `${perintah}${lembar === "" ? "" : `: ${lembar}`}, ${waktu}`,
    terlaluBesar: "(terlalu besar, tidak dapat dikembalikan)",
  },
  tawaran: { "timpa-laporan": "Perbarui dan ganti baris itu" },
  sedang: {
    tahunBaru: "Menyiapkan tahun baru ...",
    masukkan: "Memasukkan baris ...",
    jadikanAngka: "Menjadikan angka ...",
    pulihkanRumus: "Memulihkan rumus ...",
    siapkan: "Menyiapkan buku kerja ...",
    lampiran: "Membuat tabel laporan ...",
    simpan: "Menyimpan ...",
    buka: "Membuka sel ...",
  },
  profil: panelProfil,
  galat: {
    judul: "Panel ini berhenti",
    teks: "Ada kesalahan pada panel. Isi buku kerja Anda tidak diubah.",
    saran: "Muat ulang panel. Kalau terulang, sampaikan kode ini kepada petugas TI.",
    muatUlang: "Muat ulang panel",
  },
  takDidukung: {
    judul: "LKjIP belum bisa dipakai di sini",
    kurang: "Yang tidak ada di Excel ini:",
    terlaluLama: {
      teks: "LKjIP memerlukan Microsoft 365, Excel LTSC 2021, atau yang lebih baru. Isi buku kerja Anda tidak diubah.",
      saran:
        "Mintalah petugas TI memperbarui Office, atau buka berkas ini di Excel untuk web. LKjIP tidak berjalan di iPad, Excel 2016, dan Excel 2019.",
    },
    diLuarExcel: {
      teks: "Halaman ini dibuka di luar Excel.",
      saran: "Buka buku kerja di Excel, lalu klik LKjIP > Panel LKjIP.",
    },
    tanpaOffice: {
      teks: "Bagian Office untuk add-in (office.js) tidak dapat dimuat. Isi buku kerja Anda tidak diubah.",
      saran:
        "Periksa sambungan internet, lalu tutup dan buka lagi panel ini. Kantor tanpa internet dapat memakai LKjIP versi intranet.",
    },
  },
};
