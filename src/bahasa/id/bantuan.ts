/** Halaman Bantuan di panel: setiap fungsi LKJIP dengan contoh dalam notasi Indonesia, dan keadaan Excel. */
export const bantuan = {
  judul: "Bantuan",
  fungsi: "Fungsi LKJIP",
  pengantarFungsi:
    "Ketik di sel mana pun. Argumen dipisahkan titik koma dan desimal ditulis dengan koma; kalau Excel Anda memakai setelan Inggris, pakai koma dan titik. Setiap argumen boleh satu sel atau satu rentang.",
  sintaks: "Cara menulis",
  contoh: "Contoh",
  keadaan: "Excel di komputer ini",
  tersedia: "tersedia",
  tidakTersedia: (alasan: string) => `tidak tersedia: ${alasan}`,
  memeriksa: "Memeriksa Excel ...",
  daftar: {
    CAPAIAN: {
      guna: "Capaian kinerja: realisasi dibanding target, sebagai rasio. Beri format persen pada selnya.",
      sintaks: "=LKJIP.CAPAIAN(target; realisasi; [polaritas]; [batas])",
      contoh: [
        { rumus: "=LKJIP.CAPAIAN(330;95)", hasil: "28,79 %" },
        { rumus: '=LKJIP.CAPAIAN(32;4,88;"negatif")', hasil: "184,75 %" },
      ],
      catatan: [
        'Polaritas: "positif" (R/T), "negatif" ((2T - R)/T), atau "negatif-rasio" (T/R).',
        "Realisasi kosong berarti belum diukur, jadi hasilnya kosong; tanda - dibaca nol. Target 0 dan realisasi 0 menghasilkan tanda -.",
        "Tulisan seperti 1.150 orang, 16,43 %, atau Rp. 7.417.586.120,00 dipahami. Tulisan yang rusak menghasilkan #VALUE! dengan penjelasan, tidak pernah ditebak.",
        "Target boleh rentang (69,1-69,5) atau predikat (BB, WTP).",
        "Batas: nilai tertinggi, misalnya 1 untuk 100 %. Kalau kosong, capaian tidak dibatasi.",
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
        'Nilai di antara dua kriteria, misalnya 90,40 %, diputuskan oleh celah: "batas bawah" (naik setelah 91), "batas atas" (naik begitu melewati 90), atau "bulatkan".',
        "Rumus di lembar IKU memakai tabel dan aturan di lembar Kriteria, jadi ikut berubah bersama Pengaturan.",
      ],
    },
    WARNA: {
      guna: "Nama warna kriteria, dari Hijau Tua sampai Merah.",
      sintaks: "=LKJIP.WARNA(capaian; [skala]; [celah])",
      contoh: [{ rumus: "=LKJIP.WARNA(0,2879)", hasil: "Merah" }],
      catatan: ["Skala dan celah seperti pada KRITERIA."],
    },
    SERAPAN: {
      guna: "Serapan anggaran: realisasi dibanding pagu, sebagai rasio.",
      sintaks: "=LKJIP.SERAPAN(pagu; realisasi)",
      contoh: [{ rumus: "=LKJIP.SERAPAN(7457740468;6794143210,96)", hasil: "91,10 %" }],
      catatan: [],
    },
    EFISIENSI: {
      guna: "Membandingkan capaian dengan serapan: Efisien kalau capaian tidak di bawah serapan.",
      sintaks: "=LKJIP.EFISIENSI(capaian; serapan)",
      contoh: [{ rumus: "=LKJIP.EFISIENSI(0,9545;0,911)", hasil: "Efisien" }],
      catatan: ["Hasil lain: Tidak Efisien, Belum Dilaksanakan (0 % dan 0 %), Tidak Dapat Dihitung."],
    },
    RATACAPAIAN: {
      guna: "Rata-rata capaian; sel kosong dan tanda - tidak ikut dihitung.",
      sintaks: "=LKJIP.RATACAPAIAN(rentang)",
      contoh: [{ rumus: "=LKJIP.RATACAPAIAN({0,9468;1,0556})", hasil: "100,12 %" }],
      catatan: [],
    },
    PERUBAHAN: {
      guna: "Naik atau turun dibanding tahun lalu, sebagai rasio.",
      sintaks: "=LKJIP.PERUBAHAN(sebelum; sesudah)",
      contoh: [{ rumus: "=LKJIP.PERUBAHAN(71,61;71,79)", hasil: "0,25 %" }],
      catatan: [],
    },
    ANGKA: {
      guna: "Angka dari tulisan, dibaca dengan notasi Indonesia.",
      sintaks: "=LKJIP.ANGKA(teks; [titik])",
      contoh: [{ rumus: '=LKJIP.ANGKA("Rp. 7.417.586.120,00")', hasil: "7417586120" }],
      catatan: [
        "12.294 dibaca dua belas ribu; 87,35 dan 23.5 dibaca desimal; 1229 9 ditolak dengan #VALUE!.",
      ],
    },
    SATUAN: {
      guna: "Satuan yang tertulis bersama angkanya.",
      sintaks: "=LKJIP.SATUAN(teks)",
      contoh: [{ rumus: '=LKJIP.SATUAN("1.150 orang")', hasil: "orang" }],
      catatan: [],
    },
    TERBILANG: {
      guna: "Angka dalam kata-kata.",
      sintaks: "=LKJIP.TERBILANG(angka)",
      contoh: [{ rumus: "=LKJIP.TERBILANG(2021)", hasil: "dua ribu dua puluh satu" }],
      catatan: [],
    },
  },
};
