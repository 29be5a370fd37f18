/** Yang tertulis kalau bagian LKjIP yang baru dimuat saat dipakai tidak dapat diambil dari servernya. */
export const berkas = {
  gagal: "Perintah ini belum dijalankan.",
  teks: "Sebagian berkas LKjIP tidak dapat diambil dari servernya. Buku kerja tidak diubah.",
  saran:
    "Periksa jaringan, lalu klik lagi. Kalau tetap begitu, simpan buku kerja, tutup Excel, dan buka lagi; setelah itu sampaikan kode ini kepada petugas TI.",
};
