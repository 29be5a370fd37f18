/** Texts of the commands: results, missing inputs, and what Excel refused, in words for the office. */
export const perintah = {
  excel: {
    TERKUNCI:
      "Lembar atau buku kerja ini diproteksi sehingga tidak dapat diubah. Buka proteksinya di tab Tinjau, lalu coba lagi.",
    SEDANG_MENGETIK: "Excel sedang menunggu isian sel. Tekan Enter atau Esc di sel itu, lalu coba lagi.",
    TIDAK_DITEMUKAN:
      "Lembar, tabel, atau sel yang dicari sudah tidak ada. Tekan Siapkan Buku Kerja untuk melengkapinya.",
    TIDAK_DIDUKUNG: "Excel di komputer ini belum mendukung langkah itu. Perlu Excel 2021 atau Microsoft 365.",
    TERLALU_BESAR:
      "Isinya terlalu besar untuk sekali kirim ke Excel. Kurangi baris kosong atau bagi datanya, lalu coba lagi.",
    SIBUK: "Excel sedang sibuk. Tunggu sebentar, lalu coba lagi.",
    DIBATALKAN:
      "Excel tidak menerima perubahan ini. Coba lagi; bila berulang, simpan dan buka kembali berkasnya.",
    ISI_DITOLAK: "Excel menolak salah satu isian. Laporkan keadaan ini beserta kodenya.",
    TIDAK_DIKENAL: "Langkah ini gagal karena galat yang tidak dikenal.",
    BUKAN_EXCEL: "Panel ini hanya bekerja di dalam Excel.",
  },
  /** Appended to a text above: the code of Excel itself, for whoever helps the user. */
  kodeExcel: (kode: string) => ` (kode Excel: ${kode})`,
  cetakDitolak:
    "Excel menolak sebagian tata cetak, biasanya karena printer belum dipasang atau tidak mengenal kertas yang dipilih.",
  cetakSaran:
    "Isinya sudah lengkap. Pilih printer dan kertas di tab Tata Letak Halaman, atau ganti kertas di Pengaturan.",
  dikembalikan: "Buku kerja sudah dikembalikan seperti semula.",
  sisa: (lembar: string) =>
    `Lembar yang sempat dibuat belum terhapus: ${lembar}. Hapus sendiri bila tidak diperlukan.`,
  siapkan: {
    dibuat: (lembar: string) => `Lembar ${lembar} sudah dibuat.`,
    dilengkapi: (bagian: string) => `Dilengkapi: ${bagian}.`,
    bagian: (label: string, lembar: string) => `"${label}" di lembar ${lembar}`,
    kolom: (judul: string, lembar: string) => `kolom ${judul} di lembar ${lembar}`,
    rumus: (lembar: string) => `rumus buatan kami yang lama di lembar ${lembar}`,
    tetap: "Semua lembar sudah ada dan lengkap. Tidak ada yang diubah.",
    gagal: "Buku kerja belum disiapkan.",
    judulTerpakai: (judul: string, baru: string) =>
      `Sudah ada lembar "${judul}" buatan Anda; lembar itu tidak disentuh. Lembar kami diberi nama "${baru}".`,
    tabelHilang: (tabel: string, lembar: string) =>
      `Tabel ${tabel} di lembar "${lembar}" tidak ditemukan lagi, judul kolomnya pun tidak dikenali.`,
    tabelHilangSaran: (lembar: string) =>
      `Pulihkan judul kolomnya, atau hapus lembar "${lembar}" lalu tekan Siapkan Buku Kerja.`,
    namaHilang: (nama: string, lembar: string) =>
      `Nama sel ${nama} di lembar "${lembar}" hilang dan tempatnya tidak dikenali lagi.`,
    contohTidakDiisi:
      "Contoh hanya diisikan pada lembar yang baru dibuat; isi lembar yang sudah ada tidak diubah.",
  },
  periksa: {
    TANGGAL_KOSONG: "Tanggal tanda tangan belum diatur; pada Lampiran I disediakan titik-titik.",
  },
  ambilBaris: {
    diambil: (n: number, lembar: string) => `${n} baris dimasukkan ke tabel di lembar ${lembar}.`,
    tetap: "Tidak ada baris di luar tabel.",
    gagal: "Baris di bawah tabel belum dimasukkan.",
  },
  saran: {
    siapkan: "Tekan Siapkan Buku Kerja.",
    ubahSumber:
      "Sebaiknya diubah di lembar Profil, PK, IKU, atau di Pengaturan, supaya tidak hilang saat diperbarui.",
  },
  lampiran: {
    dibuat: (judul: string, isi: string) => `Lembar "${judul}" dibuat: ${isi}.`,
    diperbarui: (judul: string, isi: string) => `Lembar "${judul}" diperbarui: ${isi}.`,
    indikator: (n: number) => `${n} indikator`,
    sasaran: (sasaran: number, indikator: number, program: number) =>
      `${sasaran} sasaran, ${indikator} indikator, ${program} program`,
    catatan: (n: number) => ` ${n} catatan menunggu perhatian.`,
    adaIsian: (n: number) =>
      `Lampiran I belum diperbarui, karena ${n} baris di dalamnya Anda isi atau ubah sendiri. Kalau diperbarui, baris itu diganti.`,
    barisDiubah: (isi: string) => `Isian Anda di baris ini: "${isi}".`,
    gagal: "Lampiran I belum dibuat.",
  },
  profil: {
    belumAda: "Lembar Profil belum ada di buku kerja ini.",
    disimpan: (n: number) => `${n} isian profil disimpan di lembar Profil.`,
    tetap: "Tidak ada isian profil yang berubah.",
    gagal: "Profil belum disimpan.",
    bentrok: (label: string) =>
      `${label}: selnya sudah diubah di lembar sejak formulir ini dibuka, jadi isi lembar dipertahankan.`,
    terlaluBanyak: (n: number) =>
      `Lembar Profil menyediakan ${n} baris fungsi. Sisipkan baris di sana dahulu.`,
  },
  pengaturan: { disimpan: "Pengaturan disimpan di buku kerja ini.", gagal: "Pengaturan belum disimpan." },
  pergi: { gagal: (sel: string) => `Tidak dapat menuju ${sel}.` },
  dukungan: {
    nama: {
      excel: "Lembar dan laporan",
      fungsi: "Rumus LKJIP",
      runtime: "Panel dan rumus dalam satu proses",
      pita: "Tombol di pita",
    },
    perlu: (set: string, versi: string) => `Perlu ${set} ${versi}: Excel 2021 atau Microsoft 365.`,
  },
};
