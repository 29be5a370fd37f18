/** Kalimat Siapkan untuk Dikirim. */
export const kirim = {
  selesai: (banyak: number) => `${banyak} rumus LKJIP diganti. Berkas ini dapat dibuka tanpa LKjIP.`,
  tetap: "Tidak ada rumus LKJIP di buku kerja ini. Berkas ini sudah dapat dikirim.",
  gagal: "Berkas belum siap dikirim.",
  perLembar: (lembar: string, nilai: number, rumus: number) =>
    `Lembar "${lembar}": ${nilai} rumus menjadi nilai` +
    (rumus > 0 ? `, ${rumus} menjadi rumus Excel biasa.` : "."),
  dibersihkan: (banyak: number) =>
    `${banyak} nama tersembunyi dan setelan LKjIP dihapus, jadi perubahan ini tidak dapat dikembalikan.`,
  simpanSalinan:
    "Simpan dengan nama lain (F12) untuk dikirim, lalu klik Kembalikan supaya berkas kantor memakai rumus lagi.",
  belumDihitung: "Rumus di sel ini belum menghasilkan apa-apa, jadi belum dapat diganti dengan nilainya.",
  belumSaran: "Tunggu sampai selesai dihitung, atau tekan Ctrl+Alt+F9, lalu coba lagi.",
  belumBersih: "Rumus sudah diganti, tetapi nama dan setelan tersembunyi belum semuanya dihapus.",
  belumBersihSaran: "Jalankan lagi untuk menghapus sisanya.",
  sebagian:
    "Perubahan berhenti di tengah dan tidak dapat ditarik kembali seluruhnya. Klik Kembalikan untuk mencoba lagi.",
};
