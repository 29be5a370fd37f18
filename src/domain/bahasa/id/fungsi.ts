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
  },
  peran: {
    target: "Target",
    realisasi: "Realisasi",
  },
};
