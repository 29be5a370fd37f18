import type { Laporan } from "./kit/jenis";
import { LAMPIRAN_I, type PilihanLampiran } from "./lampiran-i";

/** Lampiran II: what Lampiran I does not hold, so that one choice settles both. */
export const LAMPIRAN_II: Laporan<PilihanLampiran> = {
  ...LAMPIRAN_I,
  judul: "Lampiran II",
  nama: "LampiranII",
  setelan: "LKJIP.laporan.lampiran-ii",
  pilihan: (pengaturan) => {
    const pertama = LAMPIRAN_I.pilihan(pengaturan);
    return { ...pertama, isi: pertama.isi === "iku" ? "pk" : "iku" };
  },
};
