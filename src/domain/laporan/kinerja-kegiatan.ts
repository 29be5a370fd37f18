import { periksaKegiatan } from "./bahan/kegiatan";
import { periksaKeluaran, periksaKop } from "./bahan/periksa-bab";
import { kinerjaKegiatan } from "./bentuk/kinerja-kegiatan";
import type { Laporan } from "./kit/jenis";

/** Bab III.2: pengukuran kinerja kegiatan, with the sums of every kegiatan and program and of the whole. */
export const KINERJA_KEGIATAN: Laporan<object> = {
  judul: "Kinerja Kegiatan",
  nama: "KinerjaKegiatan",
  setelan: "LKJIP.laporan.kinerja-kegiatan",
  pilihan: () => ({}),
  periksa: (isi) => [...periksaKegiatan(isi), ...periksaKeluaran(isi), ...periksaKop(isi)],
  susun: kinerjaKegiatan,
};
