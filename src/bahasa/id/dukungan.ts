/** Teks daftar kesehatan: apa yang didukung Excel ini. Terpisah dari teks perintah karena panel memerlukannya lebih dahulu. */
export const dukungan = {
  nama: {
    excel: "Lembar dan laporan",
    fungsi: "Dukungan untuk rumus LKJIP",
    runtime: "Panel dan rumus berjalan bersama",
    build: "Versi Excel untuk Windows",
    rumus: "Rumus LKJIP di buku kerja ini",
  },
  ya: "ada",
  tidak: "tidak ada",
  bahasa: (kode: string) => `Bahasa Excel: ${kode}`,
  peramban: (nama: string) => `Peramban panel: ${nama}`,
  buildLama: (perlu: string) =>
    `Excel ini lebih lama daripada build ${perlu}. Mintalah petugas TI memperbarui Office.`,
  rumusTakDikenal: (sel: string) =>
    `${sel} menampilkan #NAME?, artinya rumus LKJIP belum dikenal Excel. Klik Pulihkan rumus, atau tutup dan buka lagi Excel; kalau tetap begitu, sampaikan keterangan ini kepada petugas TI.`,
  rumusBelumDipakai: "belum dipakai, jadi belum dapat diperiksa",
  perlu: (set: string, versi: string) => `Perlu ${set} ${versi}: Excel 2021 atau Microsoft 365.`,
};
