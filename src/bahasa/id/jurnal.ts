import type { PerintahJurnal } from "../../domain/jurnal/jurnal";

/** Kalimat Kembalikan dan catatan perubahan. */
export const jurnal = {
  /** What each run is called. */
  perintah: {
    warnai: "Warnai Kriteria",
    laporan: "Laporan",
    siapkan: "Siapkan Buku Kerja",
    pengaturan: "Pengaturan",
    profil: "Profil",
    ambil: "Ambil Data",
    perbaiki: "Perbaikan",
    kirim: "Siapkan untuk Dikirim",
    reviu: "Reviu",
    "catatan-reviu": "Catatan Reviu",
    "memang-benar": "Memang Benar",
    tanda: "Tandai di Lembar",
    "tahun-baru": "Tahun Baru",
    "baris-bawah": "Masukkan Baris ke Tabel",
    "jadikan-angka": "Jadikan Angka",
  } satisfies Record<PerintahJurnal, string>,
  /** `utuh`, `sebagian`: sheets that are as they were, and those on which something stays. */
  dikembalikan: (perintah: string, utuh: string, sebagian: string) =>
    sebagian === ""
      ? `${perintah} dikembalikan seperti semula${utuh === "" ? "" : `: ${utuh}`}.`
      : `${perintah} dikembalikan.${utuh === "" ? "" : ` Seperti semula: ${utuh}.`} Tidak seluruhnya: ${sebagian}.`,
  /** In place of names, where there are many. */
  banyakLembar: (banyak: number) => `${banyak} lembar`,
  tandaDihapus: (lembar: string) =>
    `Catatan perubahannya tidak ada lagi, jadi yang bertanda LKjIP dihapus: ${lembar}.`,
  tidakAda: "Tidak ada perubahan yang perlu dikembalikan.",
  gagal: "Perubahan belum dikembalikan.",
  /** Isinya sudah kembali, tetapi yang disiapkan untuknya belum. */
  asalTetap: (perintah: string) =>
    `${perintah} baru sebagian dikembalikan: kolom yang ditambahkan masih ada. Klik Kembalikan sekali lagi.`,
  barisDiubah: (lembar: string, banyak: number) =>
    `Di lembar "${lembar}", ${banyak} baris atau sel sudah Anda ubah sesudahnya, jadi dibiarkan.`,
  selDiubah: "Sel ini Anda ubah sesudahnya, jadi isinya dibiarkan.",
  lembarHilang: (lembar: string) =>
    `Lembar "${lembar}" tidak ditemukan. Catatannya disimpan sampai lembar itu ada lagi.`,
  lembarDiisi: (lembar: string) =>
    `Lembar "${lembar}" sudah Anda isi atau ubah, jadi tidak dihapus. Hapus sendiri bila tidak diperlukan.`,
  tanpaRupa: "Isinya kembali seperti semula. Garis, tinggi baris, dan tata cetaknya tetap yang terakhir.",
  tanpaCetak:
    "Isi dan tampilannya kembali seperti semula; batas halamannya tetap yang terakhir sampai laporan itu dibuat lagi.",
  rusak: (banyak: number) =>
    `${banyak} catatan perubahan rusak atau bukan buatan LKjIP, jadi dibuang tanpa dipakai.`,
  ambilLama:
    "Catatan Ambil Data dari versi sebelumnya tidak dapat dipakai lagi, jadi dihapus. Baris yang diambil saat itu tetap ada; hapus sendiri bila tidak diperlukan.",
  penuh: "Perubahan ini terlalu besar untuk dicatat, jadi tidak dapat dikembalikan nanti.",
  penuhSaran: "Simpan salinan berkas sebelum menutupnya bila masih ragu.",
  terlaluBesar: (perintah: string) =>
    `Perubahan ${perintah} terlalu besar untuk dicatat, jadi tidak dapat dikembalikan. Klik lagi untuk yang sebelumnya.`,
  takTerbaca: (lembar: string) =>
    `Sebagian format bersyarat di lembar "${lembar}" tidak dapat dibaca Excel, jadi dibiarkan.`,
  takTerbacaSaran: "Bila ada warna yang ganda, periksa di Beranda, Format Bersyarat, Kelola Aturan.",
};
