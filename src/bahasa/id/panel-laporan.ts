import { ribbon } from "./ribbon";

/** Teks halaman Laporan di panel. */
export const panelLaporan = {
  /** Names and explanations of the reports, as on the ribbon. */
  nama: ribbon.laporan,
  pengantar:
    "Pilih tabel laporan yang akan dibuat. Tiap tabel ada di lembarnya sendiri, siap dicetak. Tabel yang sudah ada diperbarui di tempat; tulisan Anda di tempat yang disediakan tetap ada.",
  semua: "Pilih semua",
  buat: (n: number) => (n === 0 ? "Buat tabel" : `Buat ${n} tabel`),
  sedang: (ke: number, dari: number, judul: string) => `Tabel ${ke} dari ${dari}: ${judul} ...`,
  mulai: "Membaca buku kerja ...",
  berhenti: "Hentikan setelah tabel ini",
  akanBerhenti: "Berhenti setelah tabel ini selesai.",
  hasil: "Hasil tiap tabel",
  jadi: "selesai",
  gagal: "belum dibuat",
  dilewati: "dilewati, belum ada isinya",
  word: "Untuk Word",
  tentangWord:
    "Dari tabel yang dipilih di atas. Unduh Word membuat dokumen baru berisi sampul, Bab I sampai IV, tabel, dan tempat menulis; dokumen yang sudah Anda sunting tidak diubah. Kalau berkasnya tidak tersimpan, pakai Salin lalu tempel di Word.",
  unduh: "Unduh Word",
  salin: "Salin",
  menyusunWord: "Menyusun dokumen Word ...",
  menyalin: "Menyiapkan tabel ...",
  takTersimpan: "Excel ini tidak bisa menyimpan berkas dari panel. Pakai Salin, lalu tempel di Word.",
  takTersalin: "Excel tidak mengizinkan penyalinan. Pakai Unduh Word.",
};
