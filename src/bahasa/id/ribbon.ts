/** Teks pita Excel (tab, grup, tombol) dan kartu sambutan; dirender ke manifest.xml. Label <= 125, keterangan <= 250 huruf. */
export const ribbon = {
  tab: "LKjIP",
  grup: {
    bukuKerja: "Buku Kerja",
    ukur: "Ukur",
    laporan: "Laporan",
    panel: "Panel",
  },
  tombol: {
    SiapkanBukuKerja: {
      label: "Siapkan Buku Kerja",
      keterangan:
        "Menambahkan lembar Profil, PK, IKU, Realisasi Anggaran, dan Kriteria ke buku kerja ini, lengkap dengan rumusnya. Lembar dan isi yang sudah ada tidak diubah.",
    },
    AmbilData: {
      label: "Ambil Data",
      keterangan:
        "Membuka panel: isi tabel di lembar Anda dibaca, lalu diperlihatkan apa yang akan masuk ke PK, IKU, dan Realisasi Anggaran. Belum ada yang ditulis sebelum Anda klik Ambil di panel. Lembar sumbernya tidak diubah.",
    },
    WarnaiKriteria: {
      label: "Warnai Kriteria",
      keterangan:
        "Membaca tabel di lembar ini apa adanya, lalu mewarnai capaiannya menurut kriteria. Kalau belum ada, kolom Capaian dan Kriteria ditambahkan di sampingnya. Yang meragukan ditanyakan dahulu di panel.",
    },
    Kembalikan: {
      label: "Kembalikan",
      keterangan:
        "Menarik kembali yang terakhir dikerjakan LKjIP: warna, kolom, lembar, laporan, atau pengaturan. Klik lagi untuk yang sebelumnya. Isian Anda sendiri tetap ada.",
    },
    Reviu: {
      label: "Reviu",
      keterangan:
        "Membaca semua tabel di buku kerja, lalu menulis di lembar Reviu angka mana yang tidak cocok, berapa seharusnya, dan mengapa. Lembar lain tidak diubah.",
    },
    LampiranI: {
      label: "Lampiran I",
      keterangan:
        "Membuat lembar Lampiran I dari IKU atau PK, lengkap dengan identitas, kriteria, dan tanda tangan, siap dicetak di A4 atau Folio. Catatan di sampingnya tetap ada.",
    },
    SiapkanKirim: {
      label: "Siapkan untuk Dikirim",
      keterangan:
        "Mengganti semua rumus LKJIP dengan nilainya supaya berkas tampil sama di komputer tanpa LKjIP. Simpan dengan nama lain untuk dikirim, lalu klik Kembalikan untuk memakai rumus lagi.",
    },
    Panel: {
      label: "Panel LKjIP",
      keterangan:
        "Membuka panel di sisi kanan: apa yang sudah ada, apa yang masih kurang, isian Profil, pengaturan, dan bantuan rumus LKJIP.",
    },
  },
  sambutan: {
    judul: "LKjIP siap dipakai",
    keterangan: "Buka tab LKjIP, lalu klik Siapkan Buku Kerja untuk memulai laporan kinerja tahun ini.",
  },
};
