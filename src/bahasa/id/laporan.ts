import type { IsiTemuanLaporan } from "../../domain/laporan/kit/temuan";
import type { TeksArea } from "../ucap";

/** What reports find beyond the findings of the sheets, in words for the office. */
export const laporan: TeksArea<IsiTemuanLaporan> = {
  temuan: {
    LAMPIRAN_DARI_LAIN: ({ kosong, terisi }) =>
      `Lembar ${kosong} belum berisi baris, sedangkan lembar ${terisi} sudah terisi. Tabel ini dapat dibuat dari ${terisi}.`,
    TREN_KOSONG: () =>
      "Grafik tren belum dapat dibuat: isi realisasi tahun lalu, paling sedikit untuk satu indikator.",
    TITIK_DESIMAL: () =>
      "Excel ini memakai titik desimal, jadi angka pada grafik tampil seperti 28.79 %. Atur pemisah desimal Excel ke koma sebelum mencetak.",
    TANGGAL_KOSONG: () => "Tanggal tanda tangan belum diatur; disediakan titik-titik.",
    BANDING_KOSONG: ({ kolom, banyak }) =>
      `${kolom} belum diisi untuk ${banyak} indikator; selnya dikosongkan di tabel perbandingan.`,
    TANPA_INDIKATOR: ({ sasaran }) => `Sasaran "${sasaran}" belum punya indikator; barisnya tetap dicetak.`,
    KELUARAN_KOSONG: () =>
      "Kinerja keluaran (K) belum diisi di lembar Realisasi Anggaran; tabelnya hanya memuat rupiah.",
    PROGRAM_TANPA_SASARAN: ({ program }) =>
      `Program "${program}" belum dihubungkan dengan sasaran yang diukur, jadi efisiensinya tidak dapat dihitung.`,
    UNIT_KOSONG: () => "Belum ada baris PK atau Realisasi Anggaran yang menyebut unitnya.",
    UNIT_TANPA_INDIKATOR: ({ unit }) => `${unit} belum punya indikator di lembar PK.`,
    UNIT_TANPA_ANGGARAN: ({ unit }) => `${unit} belum punya sub kegiatan di lembar Realisasi Anggaran.`,
    PERUBAHAN_KOSONG: () => "Anggaran dan target perubahan belum diisi, jadi belum ada yang berubah.",
    TARGET_TANPA_ANGGARAN: ({ nama, program }) =>
      `Anggaran ${program} menjadi 0, tetapi target "${nama}" tetap.`,
  },
  saran: {
    LAMPIRAN_DARI_LAIN:
      "Buka Pengaturan, bagian Lampiran I, lalu ganti pilihan Isi, simpan, dan buat lagi. Atau isi lembar yang kosong itu.",
    PROGRAM_TANPA_SASARAN: "Isi kolom Sasaran Strategis di lembar Realisasi Anggaran.",
    UNIT_KOSONG:
      "Tambahkan bagian Unit di Beranda (Bagian tambahan), lalu isi kolomnya, misalnya Sekretariat.",
    UNIT_TANPA_INDIKATOR: "Isi kolom Unit di lembar PK.",
    UNIT_TANPA_ANGGARAN: "Isi kolom Unit di lembar Realisasi Anggaran.",
    PERUBAHAN_KOSONG: "Isi kolom Anggaran Perubahan dan Target Perubahan di lembar PK.",
    TARGET_TANPA_ANGGARAN:
      "Tulis target barunya di kolom Target Perubahan pada lembar PK, atau jelaskan di laporan.",
  },
};
