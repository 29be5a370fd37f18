import type { Pesan } from "../src/domain/pesan";

const DI_PANEL = "Pilihan itu ada di panel LKjIP di Excel.";

/** What to do next where there is no pane, no selection and no button; by code. */
const SARAN: Readonly<Partial<Record<string, string>>> = {
  PERLU_DILIHAT:
    "Lihat artinya dengan petakan. Kalau bacaannya benar, ulangi dengan --ragu (seperlunya satu lembar saja dengan --lembar); kalau tidak, buka berkasnya di Excel dan pilih arti kolomnya di halaman Warnai.",
  KURANG_YAKIN: "",
  KOLOM_DITAMBAHKAN: "",
  LEMBAR_DIPROTEKSI: "Buka proteksinya di Excel (tab Tinjau), simpan, lalu ulangi perintah ini.",
  TANPA_TABEL:
    "Periksa apakah tabelnya mempunyai baris judul kolom, misalnya Indikator, Target, dan Realisasi.",
  IKUT_DIWARNAI: "Kalau hanya capaian setahun yang dimaksud, ulangi dengan --hanya-capaian.",
  CAPAIAN_KOSONG: "Tambahkan --isi-kolom supaya kolom itu yang diisi.",
  CAPAIAN_SEBAGIAN: "Tambahkan --isi-kolom supaya sel itu diisi.",
  BAGIAN_DIPILIH: DI_PANEL,
  FISIK_DITUNDA: DI_PANEL,
  POLARITAS_RAGU: DI_PANEL,
  JUMLAH_RAGU: DI_PANEL,
  VERSI_LAMA: "Untuk memakai tabel ini, sebut lembarnya dengan --dari.",
  LAMPIRAN_DARI_LAIN:
    "Jalankan lampiran1 dengan --isi iku atau --isi pk, atau isi lembar yang kosong itu di Excel.",
};

/** The same, only where the pane has a next step too. */
const PENGGANTI: Readonly<Partial<Record<string, string>>> = {
  SUMBER_BERBEDA: "Untuk mengambil yang lain, sebut lembarnya saja dengan --dari.",
};

/** The message with the next step that the command line has. */
export function denganSaranBaris(pesan: Pesan): Pesan {
  const saran = SARAN[pesan.kode] ?? (pesan.saran === undefined ? undefined : PENGGANTI[pesan.kode]);
  return saran === undefined ? pesan : { ...pesan, saran };
}
