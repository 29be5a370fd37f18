import type { KunciLaporan } from "../../domain/laporan/daftar";

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
    Laporan: {
      label: "Laporan",
      keterangan:
        "Menu tabel laporan, Perjanjian Kinerja, dan formulir reviu: pilih satu, atau Semua tabel. Tiap tabel ada di lembarnya sendiri, siap dicetak, dan diperbarui di tempat.",
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
  /** Isi menu Laporan: satu butir tiap laporan, dan semuanya sekaligus. */
  laporan: {
    semua: {
      label: "Semua tabel",
      keterangan:
        "Membuat atau memperbarui semua tabel laporan sekaligus, masing-masing di lembarnya sendiri. Isian Anda di tempat yang disediakan tetap ada.",
    },
    "bagian-depan": {
      label: "Bagian depan",
      keterangan:
        "Sampul, kata pengantar, daftar isi, dan ikhtisar, supaya buku kerja yang dicetak menjadi satu buku utuh.",
    },
    "data-pendukung": {
      label: "Data pendukung",
      keterangan: "Bab I: formulir pegawai, sarana, dan struktur organisasi, dengan jumlah dan grafiknya.",
    },
    "tabel-2-1": {
      label: "Tabel 2.1",
      keterangan: "Perjanjian Kinerja untuk Bab II dari lembar PK: sasaran, indikator, dan target.",
    },
    "program-anggaran": {
      label: "Program dan anggaran",
      keterangan: "Daftar program dan anggarannya untuk Bab II, lengkap dengan jumlahnya.",
    },
    "pengukuran-kinerja": {
      label: "Tabel 3.1: pengukuran kinerja",
      keterangan:
        "Target, realisasi, capaian, dan kriteria semua indikator, kedua jenis rata-rata, dan ringkasan kriteria.",
    },
    "pengukuran-sasaran": {
      label: "Pengukuran per sasaran",
      keterangan:
        "Satu tabel tiap sasaran: realisasi tahun-tahun sebelumnya dan tahun ini, capaian, kriteria, dan rata-ratanya.",
    },
    perbandingan: {
      label: "Perbandingan kinerja",
      keterangan:
        "Realisasi terhadap target, tahun-tahun sebelumnya, target akhir Renstra, dan pembanding provinsi atau nasional.",
    },
    analisis: {
      label: "Analisis capaian",
      keterangan:
        "Uraian awal tiap indikator yang boleh disunting, dengan tempat untuk penyebab, hambatan, upaya, dan rekomendasi.",
    },
    grafik: {
      label: "Grafik",
      keterangan:
        "Grafik capaian tiap indikator, serapan tiap program, dan tren realisasi tiga tahun, dengan tabel angkanya.",
    },
    "kinerja-kegiatan": {
      label: "Kinerja kegiatan",
      keterangan:
        "Program, kegiatan, dan sub kegiatan dengan jumlah tiap kegiatan, tiap program, dan seluruhnya.",
    },
    "perubahan-anggaran": {
      label: "Perubahan anggaran",
      keterangan: "Anggaran program sebelum dan setelah perubahan, dengan selisih dan persentasenya.",
    },
    efisiensi: {
      label: "Efisiensi",
      keterangan: "Capaian dibandingkan serapan anggaran, per sasaran dan per program.",
    },
    triwulan: {
      label: "Laporan triwulan",
      keterangan: "Target dan realisasi kinerja serta anggaran per triwulan dari lembar Triwulan.",
    },
    "lampiran-i": {
      label: "Lampiran I",
      keterangan: "IKU atau PK dengan identitas dan tanda tangan, menurut Pengaturan.",
    },
    "lampiran-ii": {
      label: "Lampiran II",
      keterangan:
        "Yang tidak ada di Lampiran I: PK kalau Lampiran I berisi IKU, IKU kalau Lampiran I berisi PK.",
    },
    "pk-unit": {
      label: "PK unit",
      keterangan:
        "Perjanjian Kinerja Sekretariat dan tiap Bidang: pernyataan, indikator, program sampai sub kegiatan, tanda tangan.",
    },
    "pk-perubahan": {
      label: "PK perubahan",
      keterangan:
        "Anggaran dan target sebelum dan setelah perubahan, dengan tempat untuk alasan dan usulan target.",
    },
    "formulir-reviu": {
      label: "Formulir reviu",
      keterangan:
        "Formulir daftar periksa reviu laporan kinerja, dengan tempat untuk tanda dan catatan pereviu.",
    },
    "pernyataan-reviu": {
      label: "Pernyataan telah direviu",
      keterangan: "Pernyataan bahwa laporan kinerja telah direviu, siap ditandatangani.",
    },
    "evaluasi-mandiri": {
      label: "Evaluasi mandiri pelaporan",
      keterangan:
        "Daftar periksa menurut kriteria pelaporan Permen PANRB 88/2021: sebagian jawabannya diisi dari buku kerja. Bukan nilai resmi.",
    },
  } satisfies Readonly<
    Record<KunciLaporan | "semua", { readonly label: string; readonly keterangan: string }>
  >,
  sambutan: {
    judul: "LKjIP siap dipakai",
    keterangan: "Buka tab LKjIP, lalu klik Siapkan Buku Kerja untuk memulai laporan kinerja tahun ini.",
  },
};
