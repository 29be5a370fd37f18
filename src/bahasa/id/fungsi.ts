/** Texts of the number reader and the LKJIP functions: what a person reads beside a #VALUE! or #N/A cell. */
export const fungsi = {
  rusak: {
    SPASI_DI_ANGKA: (teks: string) => `"${teks}" tidak dapat dibaca: ada spasi di tengah angka.`,
    KELOMPOK_RIBUAN: (teks: string) =>
      `"${teks}" tidak dapat dibaca: pemisah ribuan harus memisahkan tiga angka, misalnya 2.735.259.900,00.`,
    TITIK_MERAGUKAN: (teks: string) =>
      `"${teks}" meragukan: titik ini pemisah ribuan atau desimal? Tulis ribuan seperti 23.940.000 dan desimal dengan koma.`,
    TANDA_DI_UJUNG: (teks: string) =>
      `"${teks}" tidak dapat dibaca: angkanya berakhir dengan titik atau koma. Hapus tanda itu atau lengkapi angkanya.`,
    KURUNG: (teks: string) => `"${teks}" tidak dapat dibaca: tanda kurungnya tidak lengkap.`,
    DUA_ANGKA: (teks: string) => `"${teks}" berisi lebih dari satu angka. Tulis satu angka dalam satu sel.`,
    NOTASI_ILMIAH: (teks: string) =>
      `"${teks}" ditulis dengan notasi ilmiah sehingga sebagian angkanya mungkin hilang. Tulis angkanya lengkap.`,
    GALAT_SEL: (teks: string) => `Sel ini berisi galat ${teks}. Perbaiki dahulu rumus di sel tersebut.`,
    RENTANG: (teks: string) => `Rentang "${teks}" tidak dapat dibaca. Tulis seperti 69,1-69,5.`,
    RENTANG_TERBALIK: (teks: string) =>
      `Rentang "${teks}" terbalik: batas bawah harus lebih kecil daripada batas atas.`,
  },
  galat: {
    BUKAN_ANGKA: (isi: string) => `"${isi}" bukan angka.`,
    TARGET_KOSONG: () => "Target belum diisi, jadi capaian tidak dapat dihitung.",
    TARGET_NOL: (isi: string) =>
      `Target 0 sedangkan realisasinya ${isi}: capaian tidak dapat dihitung. Periksa targetnya.`,
    REALISASI_NOL: () =>
      'Realisasi 0 tidak dapat dihitung dengan polaritas "negatif-rasio" (T/R). Pakai polaritas "negatif".',
    REALISASI_RENTANG: (isi: string) => `"${isi}" adalah rentang. Tulis satu angka.`,
    PREDIKAT_BEDA: (isi: string) => `"${isi}" tidak sejenis dengan predikat pada target.`,
    PREDIKAT_TANPA_ANGKA: (isi: string) =>
      `"${isi}" tidak dapat dibandingkan dengan angka. Sertakan nilainya, misalnya BB (71,30).`,
    PERSEN_MERAGUKAN: (isi: string) =>
      `${isi} di samping nilai ber-% meragukan: ${isi} % atau sel berformat persen? Tulis kedua sel dengan cara yang sama, misalnya 95 %.`,
    PAGU_NOL: (isi: string) =>
      `Pagu 0 atau kosong sedangkan realisasinya ${isi}: serapan tidak dapat dihitung.`,
    SEBELUM_NOL: (isi: string) => `Dari 0 menjadi ${isi}: perubahan dalam persen tidak dapat dihitung.`,
    RASIO_TERLALU_BESAR: (isi: string) =>
      `${isi} dibaca sebagai rasio (1 = 100 %), artinya lebih dari 1.000 %. Bila maksudnya ${isi} %, tulis dengan tanda % atau bagi dengan 100.`,
    POLARITAS: (isi: string) =>
      `Polaritas "${isi}" tidak dikenal. Pilih "positif", "negatif", atau "negatif-rasio".`,
    BATAS: (isi: string) => `Batas "${isi}" harus berupa angka lebih dari 0, misalnya 1 untuk 100 %.`,
    TERBILANG_TERLALU_BESAR: (isi: string) => `${isi} terlalu besar; terbilang hanya sampai 999 triliun.`,
    UKURAN_BEDA: (isi: string) =>
      `Ukuran rentangnya tidak sama (${isi}). Pakai rentang yang sama besar, atau satu sel.`,
    SKALA_TIDAK_DIKENAL: (isi: string) =>
      `Skala "${isi}" tidak dikenal. Pilih "permendagri", "sangat tinggi", "batas bawah", "batas atas", "bulatkan", atau rentang tabel kriteria.`,
    CELAH_TIDAK_DIKENAL: (isi: string) =>
      `Aturan celah "${isi}" tidak dikenal. Pilih "batas bawah", "batas atas", atau "bulatkan".`,
    TITIK: (isi: string) => `Arti titik "${isi}" tidak dikenal. Pilih "ribuan" atau "desimal".`,
    SKALA_KOSONG: () => "Tabel kriteria perlu sedikitnya dua tingkat.",
    SKALA_TANPA_NAMA: () => "Tabel kriteria perlu kolom nama tingkat, dan setiap tingkat harus bernama.",
    SKALA_TANPA_BATAS: () =>
      "Tabel kriteria perlu kolom batas bawah (dan bila ada batas atas), misalnya 91 atau 91 ≤ 100.",
    SKALA_NAMA_GANDA: (isi: string) => `Nama tingkat "${isi}" muncul lebih dari sekali dalam tabel kriteria.`,
    SKALA_BATAS_GANDA: (isi: string) => `Batas bawah ${isi} dipakai lebih dari satu tingkat.`,
    SKALA_TERBALIK: (isi: string) => `Batas atas tingkat "${isi}" lebih kecil daripada batas bawahnya.`,
    SKALA_TUMPANG: (isi: string) => `Batas atas tingkat "${isi}" melewati batas bawah tingkat di atasnya.`,
  },
  peran: {
    target: "Target",
    realisasi: "Realisasi",
    pagu: "Pagu",
    capaian: "Capaian",
    serapan: "Serapan",
    sebelum: "Sebelum",
    sesudah: "Sesudah",
    angka: "Angka",
  },
};
