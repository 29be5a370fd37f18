import { dataPendukung } from "./bentuk/data-pendukung";
import type { Laporan } from "./kit/jenis";

/** Bab I: forms for staff, assets and organisation; what is typed on the sheet stays there, sums and charts follow. */
export const DATA_PENDUKUNG: Laporan<object> = {
  judul: "Data Pendukung",
  nama: "DataPendukung",
  setelan: "LKJIP.laporan.data-pendukung",
  pilihan: () => ({}),
  periksa: () => [],
  susun: dataPendukung,
  bergrafik: true,
};
