/** Sebuah contoh angka: `hasil` undefined kalau tulisannya ditolak. */
interface ContohAngka {
  readonly tulisan: string;
  readonly hasil: string | undefined;
}

/** Halaman Bantuan di panel: panduan singkat, setiap fungsi LKJIP dengan contoh dalam notasi Indonesia, dan keadaan Excel. */
export const bantuan = {
  fungsi: "Fungsi LKJIP",
  pengantarFungsi:
    "Ketik di sel mana pun. Argumen dipisahkan titik koma dan desimal ditulis dengan koma; kalau Excel Anda memakai setelan Inggris, pakai koma dan titik. Setiap argumen boleh satu sel atau satu rentang.",
  sintaks: "Cara menulis",
  contoh: "Contoh",
  keadaan: {
    judul: "Excel di komputer ini",
    memeriksa: "Memeriksa Excel ...",
    ada: "Ada",
    tidakAda: "Tidak ada",
    salin: "Salin keterangan",
    tersalin: "Sudah disalin. Tempelkan di pesan untuk petugas TI.",
    uji: "Ada yang terlihat lain daripada di panduan? Petugas TI punya daftar uji 25 langkah dengan formulir hasilnya: panduan/uji-di-excel.html di paket LKjIP. Sertakan keterangan ini.",
    salinSendiri: "Excel tidak mengizinkan penyalinan. Salin teks ini dengan Ctrl+C:",
  },
  panduan: "Panduan singkat",
  mulai: {
    judul: "Lima menit pertama",
    guna: "Dari buku kerja kosong sampai Lampiran I.",
    langkah: [
      "Klik tab LKjIP, lalu klik Siapkan Buku Kerja. Kalau ingin mencoba dahulu, pilih data contoh di panel, di buku kerja baru.",
      "Buka halaman Profil di panel. Isi nama instansi, tahun, dan pejabatnya, lalu klik Simpan.",
      "Ketik indikator, satuan, target, dan realisasi di lembar IKU. Capaian dan kriterianya dihitung sendiri.",
      "Lihat Beranda: di sana tertulis apa yang masih kurang. Klik alamat sel untuk membukanya.",
      "Klik Lampiran I. Lembarnya siap dicetak.",
      "Sudah punya tabel sendiri? Klik Ambil Data supaya isinya masuk ke lembar LKjIP tanpa diketik ulang, atau buka lembarnya lalu klik Warnai Kriteria. Kalau tidak cocok, klik Kembalikan.",
    ],
  },
  angka: {
    judul: "Cara menulis angka",
    guna: "Tulis seperti di laporan; satuan dan % boleh ikut.",
    ditulis: "Ditulis",
    dibaca: "Dibaca",
    tidakDibaca: "tidak dibaca",
    contoh: <readonly ContohAngka[]>[
      { tulisan: "12.294 orang", hasil: "12.294" },
      { tulisan: "87,35", hasil: "87,35" },
      { tulisan: "23.5", hasil: "23,5" },
      { tulisan: "16,43 %", hasil: "16,43 %" },
      { tulisan: "Rp. 7.417.586.120,00", hasil: "7.417.586.120" },
      { tulisan: "23940.000", hasil: undefined },
      { tulisan: "1229 9", hasil: undefined },
    ],
    catatan: [
      "Titik untuk ribuan, koma untuk desimal.",
      "Sel kosong berarti belum diukur. Kalau memang nol, tulis 0 atau tanda -.",
      "Target boleh berupa rentang (69,1-69,5) atau predikat (BB, WTP).",
      "Tulisan yang meragukan tidak ditebak: selnya disebutkan supaya Anda perbaiki.",
    ],
  },
  tulisan: {
    judul: "Yang ditulis setiap perintah",
    guna: "Di mana, dan bagaimana membatalkannya.",
    perintah: [
      {
        nama: "Siapkan Buku Kerja",
        menulis:
          "Menambahkan lembar LKjIP yang belum ada dan bagiannya yang hilang. Lembar dan isian Anda sendiri tidak diubah.",
        kembali: "Klik Kembalikan. Lembar yang sudah Anda isi tetap ada.",
      },
      {
        nama: "Ambil Data",
        menulis:
          "Baris baru dan sel kosong di PK, IKU, dan Realisasi Anggaran, sesuai yang diperlihatkan di panel. Isian yang berbeda hanya diganti kalau Anda beri centang. Lembar sumbernya tidak diubah.",
        kembali: "Klik Kembalikan.",
      },
      {
        nama: "Warnai Kriteria",
        menulis:
          "Memberi warna pada kolom capaian. Kalau belum ada, kolom Capaian dan Kriteria ditulis di sel kosong di samping tabel. Isian Anda tidak diubah.",
        kembali: "Klik Kembalikan.",
      },
      {
        nama: "Reviu",
        menulis:
          "Membuat atau memperbarui lembar Reviu: daftar angka yang tidak cocok, seharusnya berapa, dan sebabnya. Isi lembar Anda tidak diubah, dan alasan yang Anda tulis di daftar itu tetap ada. Dari panel: Perbaiki mengganti satu sel yang diperlihatkan dahulu, Catatan Hasil Reviu ditulis di lembarnya sendiri, dan Tandai di lembar mewarnai sel yang ditemukan selama isinya belum diubah.",
        kembali: "Klik Kembalikan.",
      },
      {
        nama: "Siapkan untuk Dikirim",
        menulis: "Mengganti rumus LKJIP di semua lembar dengan nilainya. Tampilan dan warnanya tetap.",
        kembali: "Klik Kembalikan di berkas kantor Anda.",
      },
      {
        nama: "Kembalikan",
        menulis:
          "Membatalkan perintah LKjIP yang terakhir, apa pun itu; klik lagi untuk yang sebelumnya, sampai sepuluh perintah. Yang Anda ubah sesudahnya dibiarkan dan disebutkan.",
        kembali: "Jalankan lagi perintahnya.",
      },
      {
        nama: "Lampiran I",
        menulis:
          "Membuat lembar Lampiran I atau memperbaruinya. Baris yang Anda ketik sendiri di dalamnya tidak diganti sebelum Anda setuju.",
        kembali: "Klik Kembalikan, atau hapus lembarnya; lembar lain tidak diubah.",
      },
      {
        nama: "Laporan",
        menulis:
          "Membuat lembar tabel laporan yang dipilih atau memperbaruinya, satu lembar tiap tabel. Baris yang Anda ubah tidak diganti sebelum Anda setuju; tulisan di tempat yang disediakan tetap ada.",
        kembali: "Klik Kembalikan, atau hapus lembarnya; lembar lain tidak diubah.",
      },
      {
        nama: "Simpan (Profil)",
        menulis: "Hanya sel di lembar Profil yang Anda ubah di formulir.",
        kembali: "Klik Kembalikan.",
      },
      {
        nama: "Simpan (Pengaturan)",
        menulis: "Pilihan Anda di dalam berkas ini, lembar Kriteria, dan ukuran kertas lembar LKjIP.",
        kembali: "Klik Kembalikan.",
      },
      {
        nama: "Masukkan ke tabel",
        menulis:
          "Melebarkan tabel LKjIP sampai baris yang Anda tempel tepat di bawahnya. Isi barisnya tidak diubah.",
        kembali: "Klik Kembalikan.",
      },
      {
        nama: "Jadikan angka",
        menulis:
          "Mengganti teks seperti Rp. 7.417.586.120,00 dengan angkanya di lembar LKjIP, sesuai daftar yang diperlihatkan di Beranda. Yang bersatuan, persen, meragukan, atau rusak dibiarkan dan disebutkan.",
        kembali: "Klik Kembalikan.",
      },
      {
        nama: "Tahun baru",
        menulis:
          "Memindahkan target dan realisasi ke kolom tahun lalu, mengosongkan target, realisasi, dan anggaran, dan menambah Tahun di lembar Profil.",
        kembali: "Klik Kembalikan. Lebih aman lagi: simpan dahulu berkasnya dengan nama baru.",
      },
    ],
    kembaliLabel: "Membatalkannya:",
  },
  daftar: {
    CAPAIAN: {
      guna: "Capaian kinerja: realisasi dibanding target, sebagai rasio. Beri format persen pada selnya.",
      sintaks: "=LKJIP.CAPAIAN(target; realisasi; [polaritas]; [batas]; [predikat])",
      contoh: [
        { rumus: "=LKJIP.CAPAIAN(330;95)", hasil: "28,79 %" },
        { rumus: '=LKJIP.CAPAIAN(32;4,88;"negatif")', hasil: "184,75 %" },
        { rumus: '=LKJIP.CAPAIAN("120 menit";"2 jam")', hasil: "100,00 %" },
        { rumus: '=LKJIP.CAPAIAN("31 Desember 2021";"15 Januari 2022")', hasil: "0,00 %" },
      ],
      catatan: [
        'Polaritas: "positif" (R/T), "negatif" ((2T - R)/T), "negatif-rasio" (T/R), atau "stabil" (1 - selisih/T). Tulisan seperti "Semakin kecil semakin baik" juga dipahami. Kalau kosong: target "≤ 5 %" atau "maks. 10" berarti negatif, selain itu positif.',
        'Sel kosong berarti belum diukur. Excel desktop menyerahkan sel kosong sebagai 0, sehingga baris yang belum diisi ikut terhitung (0 dan 0 bahkan bisa 100 %). Tulis =IF(OR(D2="";E2="");"";LKJIP.CAPAIAN(D2;E2)). Tulisan "belum rilis" atau "n/a" hasilnya kosong; tanda - dibaca nol.',
        "Target 0 dan realisasi 0 menghasilkan tanda -. Kalau makin kecil makin baik, hasilnya 100 % (tidak ada kasus berarti berhasil), dan 0 % begitu ada kasus.",
        "Tulisan seperti 1.150 orang, 16,43 %, Rp 2,5 M, atau 1:25 dipahami. Satuan dari ukuran yang sama disamakan (menit dan jam, kg dan ton); satuan yang berbeda dan tulisan yang rusak atau meragukan menghasilkan #VALUE! dengan penjelasan, tidak pernah ditebak.",
        "Target boleh rentang (69,1-69,5), tanggal (tepat waktu 1, terlambat 0), atau kata (sama berarti 1). Sel berformat tanggal diterima fungsi sebagai angka biasa, jadi tulis tanggal sebagai teks.",
        'Predikat: nilainya yang dibandingkan, misalnya BB (76). Tanpa nilai, predikat yang tercapai 100 %; yang tidak tercapai ditolak, kecuali dipilih "tercapai" (0 %) atau "peringkat" (BB ke B: 80 %). Tidak ada peraturan yang menetapkannya, jadi pilih satu untuk seluruh laporan.',
        "Target di bawah nol dihitung dari jaraknya: 1 + (R - T)/|T|, misalnya -2 menjadi -1 adalah 150 %.",
        "Batas: nilai tertinggi, misalnya 120 % atau 1,2. Kalau kosong, capaian tidak dibatasi.",
      ],
    },
    KRITERIA: {
      guna: "Kriteria dari sebuah capaian; tanpa pilihan lain menurut Permendagri 54/2010.",
      sintaks: "=LKJIP.KRITERIA(capaian; [skala]; [celah])",
      contoh: [
        { rumus: "=LKJIP.KRITERIA(0,2879)", hasil: "Sangat Rendah" },
        { rumus: '=LKJIP.KRITERIA(0,9095;"permendagri";"batas atas")', hasil: "Sangat Baik" },
      ],
      catatan: [
        'Skala: "permendagri", "sangat tinggi", atau rentang tabel kriteria kantor Anda, misalnya LKJIP_Skala di lembar Kriteria.',
        'Nilai di antara dua kriteria, misalnya 90,40 %, diputuskan oleh celah: "batas bawah" (naik setelah mencapai 91), "batas atas" (naik begitu melewati 90), atau "bulatkan".',
        "1 berarti 100 %. Rentang yang tampaknya berisi persen tanpa tanda % (misalnya 28,79) ditolak seluruhnya, supaya tidak sebagian saja yang benar.",
        'Di Excel desktop sel kosong terbaca 0: tulis =IF(F2="";"";LKJIP.KRITERIA(F2)).',
        "Rumus di lembar IKU memakai tabel dan aturan di lembar Kriteria, jadi ikut berubah bersama Pengaturan.",
      ],
    },
    WARNA: {
      guna: "Nama warna kriteria, dari Hijau Tua sampai Merah.",
      sintaks: "=LKJIP.WARNA(capaian; [skala]; [celah])",
      contoh: [{ rumus: "=LKJIP.WARNA(0,2879)", hasil: "Merah" }],
      catatan: ["Skala, celah, dan sel kosong seperti pada KRITERIA."],
    },
    SERAPAN: {
      guna: "Serapan anggaran: realisasi dibanding pagu, sebagai rasio.",
      sintaks: "=LKJIP.SERAPAN(pagu; realisasi)",
      contoh: [{ rumus: "=LKJIP.SERAPAN(7457740468;6794143210,96)", hasil: "91,10 %" }],
      catatan: [
        "Serapan beberapa kegiatan dihitung dari jumlahnya, bukan dari rata-rata persennya: =LKJIP.SERAPAN(SUM(pagu);SUM(realisasi)).",
        'Di Excel desktop sel kosong terbaca 0: tulis =IF(E2="";"";LKJIP.SERAPAN(D2;E2)).',
      ],
    },
    EFISIENSI: {
      guna: "Membandingkan capaian dengan serapan: Efisien kalau capaian tidak di bawah serapan.",
      sintaks: "=LKJIP.EFISIENSI(capaian; serapan; [aturan])",
      contoh: [
        { rumus: "=LKJIP.EFISIENSI(0,9602;0,7871)", hasil: "Efisien" },
        { rumus: '=LKJIP.EFISIENSI(0,9602;0,7871;"target")', hasil: "Target belum tercapai" },
      ],
      catatan: [
        'Aturan: "serapan" (kalau kosong), atau "target" bila kantor Anda hanya menyebut efisien kalau target tercapai (100 % atau lebih). Kebiasaan kantor berbeda-beda; pakai satu aturan untuk seluruh laporan.',
        "Hasil lain: Tidak Efisien, Belum Dilaksanakan (0 % dan 0 %), Tanpa anggaran (ada capaian tanpa serapan), Tanpa realisasi (di laporan: ada pagu dan capaian, realisasinya nol), Tidak Dapat Dihitung.",
      ],
    },
    RATACAPAIAN: {
      guna: "Rata-rata capaian; sel kosong dan tanda - tidak ikut dihitung.",
      sintaks: "=LKJIP.RATACAPAIAN(rentang)",
      contoh: [{ rumus: "=LKJIP.RATACAPAIAN({0,9468;1,0556})", hasil: "100,12 %" }],
      catatan: [
        'Di Excel desktop sel kosong terbaca 0 dan menurunkan rata-ratanya: tulis =LKJIP.RATACAPAIAN(IF(F2:F9="";"";F2:F9)).',
        "Rata-rata semua indikator dan rata-rata per sasaran bisa berbeda; sebutkan di laporan mana yang dipakai.",
        "Jangan dipakai untuk serapan anggaran: bagi jumlah realisasi dengan jumlah pagu.",
      ],
    },
    PERUBAHAN: {
      guna: "Naik atau turun dibanding tahun lalu, sebagai rasio.",
      sintaks: "=LKJIP.PERUBAHAN(sebelum; sesudah)",
      contoh: [
        { rumus: "=LKJIP.PERUBAHAN(71,61;71,79)", hasil: "0,25 %" },
        { rumus: "=LKJIP.PERUBAHAN(-10;5)", hasil: "150,00 %" },
      ],
      catatan: [
        "Dibagi nilai semula tanpa tandanya, jadi rugi yang menjadi untung adalah kenaikan.",
        'Di Excel desktop sel kosong terbaca 0: tulis =IF(OR(D2="";E2="");"";LKJIP.PERUBAHAN(D2;E2)).',
      ],
    },
    ANGKA: {
      guna: "Angka dari tulisan, dibaca dengan notasi Indonesia.",
      sintaks: "=LKJIP.ANGKA(teks; [titik])",
      contoh: [
        { rumus: '=LKJIP.ANGKA("Rp. 7.417.586.120,00")', hasil: "7417586120" },
        { rumus: '=LKJIP.ANGKA("1,2 jt")', hasil: "1200000" },
      ],
      catatan: [
        "12.294 dibaca dua belas ribu; 87,35 dan 23.5 dibaca desimal; 1229 9, 1'500, dan 12½ ditolak dengan #VALUE!.",
        "rb, jt, miliar, dan triliun dikalikan; M dan T hanya setelah Rp. Tanda catatan kaki (*) diabaikan.",
      ],
    },
    SATUAN: {
      guna: "Satuan yang tertulis bersama angkanya.",
      sintaks: "=LKJIP.SATUAN(teks)",
      contoh: [{ rumus: '=LKJIP.SATUAN("1.150 orang")', hasil: "orang" }],
      catatan: [
        'Tulisan tanpa angka, seperti "WTP", "Terlaksana", atau "orang" saja, menghasilkan sel kosong.',
      ],
    },
    TERBILANG: {
      guna: "Angka dalam kata-kata.",
      sintaks: "=LKJIP.TERBILANG(angka)",
      contoh: [{ rumus: "=LKJIP.TERBILANG(2021)", hasil: "dua ribu dua puluh satu" }],
      catatan: [],
    },
  },
};
