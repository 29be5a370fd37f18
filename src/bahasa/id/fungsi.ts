import type { TeksFungsi } from "../../domain/ukur/kode-galat";

/** Kalimat pembaca angka dan fungsi LKJIP: yang dibaca orang di samping sel #VALUE! atau #N/A. */
export const fungsi: TeksFungsi = {
  rusak: {
    SPASI_DI_ANGKA: (teks) => `"${teks}" tidak dapat dibaca: ada spasi di tengah angka.`,
    KELOMPOK_RIBUAN: (teks) =>
      `"${teks}" tidak dapat dibaca: tiap kelompok ribuan harus tiga angka, misalnya 2.735.259.900,00.`,
    TITIK_MERAGUKAN: (teks) =>
      `"${teks}" meragukan: titik ini pemisah ribuan atau desimal? Tulis ribuan seperti 23.940.000 dan desimal dengan koma.`,
    TANDA_DI_UJUNG: (teks) =>
      `"${teks}" tidak dapat dibaca: angkanya berakhir dengan titik atau koma. Hapus tanda itu atau lengkapi angkanya.`,
    TANDA_DI_ANGKA: (teks) =>
      `"${teks}" tidak dapat dibaca: ada tanda lain pada angkanya. Tulis ribuan dengan titik, misalnya 1.500.`,
    PECAHAN: (teks) => `"${teks}" tidak dapat dibaca: tulis pecahan dengan koma, misalnya 12,5.`,
    KURUNG: (teks) => `"${teks}" tidak dapat dibaca: tanda kurungnya tidak lengkap.`,
    DUA_ANGKA: (teks) => `"${teks}" berisi lebih dari satu angka. Tulis satu angka dalam satu sel.`,
    NOTASI_ILMIAH: (teks) =>
      `"${teks}" ditulis dengan notasi ilmiah sehingga sebagian angkanya mungkin hilang. Tulis angkanya lengkap.`,
    GALAT_SEL: (teks) => `Sel ini berisi kesalahan ${teks}. Perbaiki dahulu rumus di sel tersebut.`,
    RENTANG: (teks) => `Rentang "${teks}" tidak dapat dibaca. Tulis seperti 69,1-69,5.`,
    RENTANG_TERBALIK: (teks) =>
      `Rentang "${teks}" terbalik: batas bawah harus lebih kecil daripada batas atas.`,
  },
  galat: {
    BUKAN_ANGKA: (isi) => `"${isi}" bukan angka.`,
    TARGET_KOSONG: () => "Target belum diisi, jadi capaian tidak dapat dihitung.",
    TARGET_NOL: (isi) =>
      `Target 0 sedangkan realisasinya ${isi}: capaian tidak dapat dihitung. Periksa targetnya.`,
    REALISASI_NOL: () =>
      'Realisasi 0 tidak dapat dihitung dengan polaritas "negatif-rasio" (T/R). Pakai polaritas "negatif".',
    REALISASI_RENTANG: (isi) => `"${isi}" adalah rentang. Tulis satu angka.`,
    TEKS_BEDA: (isi, lain) =>
      `Target "${isi}" dan realisasi "${lain}" berupa tulisan yang berbeda. Tulis keduanya dengan angka.`,
    TANGGAL_MUNGKIN: (isi, lain) =>
      `${isi} mungkin tanggal (${lain}): Excel mengubah ketikan seperti 1-2 menjadi tanggal. Ketik ulang angkanya; kalau memang ${isi}, tulis dengan satuannya.`,
    TANGGAL_TAK_PASTI: (isi, lain) =>
      `Target ${isi} dan realisasi ${lain}: belum jelas tepat waktu atau terlambat. Tulis tanggalnya lengkap.`,
    PREDIKAT_BEDA: (isi) => `"${isi}" tidak sejenis dengan predikat pada target.`,
    PREDIKAT_TANPA_ANGKA: (isi) =>
      `"${isi}" tidak dapat dibandingkan dengan angka. Sertakan nilainya, misalnya BB (71,30).`,
    PREDIKAT_TANPA_NILAI: (isi, lain) =>
      `Target "${isi}" belum tercapai dengan "${lain}", tetapi nilainya tidak tertulis. Sertakan nilai keduanya, misalnya BB (71,30), atau pilih aturan "tercapai" atau "peringkat" di Pengaturan (dalam rumus sendiri: argumen predikat).`,
    PERSEN_MERAGUKAN: (isi) =>
      `${isi} di samping nilai ber-% meragukan: ${isi} % atau sel berformat persen? Tulis kedua sel dengan cara yang sama, misalnya 95 %.`,
    SATUAN_BEDA: (isi, lain) =>
      `"${isi}" dan "${lain}" berbeda satuan. Tulis keduanya dengan satuan yang sama.`,
    KOMA_MERAGUKAN: (isi) =>
      `"${isi}" meragukan: koma ini desimal atau pemisah ribuan? Tulis ribuan dengan titik, misalnya 1.150.`,
    NOTASI_BEDA: (isi, lain) =>
      `"${isi}" dan "${lain}" ditulis dengan dua cara: titiknya ribuan atau desimal? Tulis ribuan dengan titik dan desimal dengan koma.`,
    PAGU_NOL: (isi) => `Pagu 0 atau kosong sedangkan realisasinya ${isi}: serapan tidak dapat dihitung.`,
    SEBELUM_NOL: (isi) => `Dari 0 menjadi ${isi}: perubahan dalam persen tidak dapat dihitung.`,
    RASIO_TERLALU_BESAR: (isi) =>
      `${isi} dibaca sebagai rasio (1 = 100 %), artinya lebih dari 1.000 %. Kalau maksudnya ${isi} %, tulis dengan tanda % atau bagi dengan 100.`,
    RENTANG_POIN_PERSEN: (isi) =>
      `Rentang ini tampaknya berisi persen tanpa tanda %, misalnya ${isi}, padahal 1 berarti 100 %. Tulis dengan tanda % atau bagi semuanya dengan 100.`,
    POLARITAS: (isi) =>
      `Polaritas "${isi}" tidak dikenal. Pilih "positif", "negatif", "negatif-rasio", atau "stabil".`,
    POLARITAS_BERTENTANGAN: (isi, lain) =>
      `"${isi}" sudah menyatakan arah yang baik, tetapi polaritasnya "${lain}". Samakan keduanya.`,
    ATURAN_PREDIKAT: (isi) =>
      `Aturan predikat "${isi}" tidak dikenal. Pilih "nilai", "tercapai", atau "peringkat".`,
    ATURAN_EFISIENSI: (isi) => `Aturan efisiensi "${isi}" tidak dikenal. Pilih "serapan" atau "target".`,
    BATAS: (isi) => `Batas "${isi}" tidak dapat dipakai. Tulis misalnya 120 % atau 1,2.`,
    TERBILANG_TERLALU_BESAR: (isi) => `${isi} terlalu besar; terbilang hanya sampai 999 triliun.`,
    UKURAN_BEDA: (isi) =>
      `Ukuran rentangnya tidak sama (${isi}). Pakai rentang yang sama besar, atau satu sel.`,
    SKALA_TIDAK_DIKENAL: (isi) =>
      `Skala "${isi}" tidak dikenal. Pilih "permendagri", "sangat tinggi", "batas bawah", "batas atas", "bulatkan", atau rentang tabel kriteria.`,
    CELAH_TIDAK_DIKENAL: (isi) =>
      `Aturan celah "${isi}" tidak dikenal. Pilih "batas bawah", "batas atas", atau "bulatkan".`,
    TITIK: (isi) => `Arti titik "${isi}" tidak dikenal. Pilih "ribuan" atau "desimal".`,
    SKALA_KOSONG: () => "Tabel kriteria perlu sedikitnya dua tingkat.",
    SKALA_TANPA_NAMA: () => "Tabel kriteria perlu kolom nama tingkat, dan setiap tingkat harus bernama.",
    SKALA_TANPA_BATAS: () =>
      "Tabel kriteria perlu kolom batas bawah (dan bila ada batas atas), misalnya 91 atau 91 ≤ 100.",
    SKALA_NAMA_GANDA: (isi) => `Nama tingkat "${isi}" muncul lebih dari sekali dalam tabel kriteria.`,
    SKALA_BATAS_GANDA: (isi) => `Batas bawah ${isi} dipakai lebih dari satu tingkat.`,
    SKALA_TERBALIK: (isi) => `Batas atas tingkat "${isi}" lebih kecil daripada batas bawahnya.`,
    SKALA_TUMPANG: (isi) => `Batas atas tingkat "${isi}" melewati batas bawah tingkat di atasnya.`,
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
