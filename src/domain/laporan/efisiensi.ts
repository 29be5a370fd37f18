import type { PengaturanLaporan } from "../pengaturan/pengaturan";
import { periksaKegiatan } from "./bahan/kegiatan";
import { periksaKinerja, periksaPasangan } from "./bahan/periksa-bab";
import { efisiensiLaporan } from "./bentuk/efisiensi";
import type { Laporan } from "./kit/jenis";

/** Bab III.2: was the money well used, by sasaran and by program. */
export const EFISIENSI_LAPORAN: Laporan<Pick<PengaturanLaporan, "efisiensi">> = {
  judul: "Efisiensi",
  nama: "Efisiensi",
  setelan: "LKJIP.laporan.efisiensi",
  pilihan: ({ laporan }) => ({ efisiensi: laporan.efisiensi }),
  periksa: (isi) => [...periksaKinerja(isi), ...periksaKegiatan(isi), ...periksaPasangan(isi)],
  susun: efisiensiLaporan,
};
