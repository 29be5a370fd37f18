import { periksaProfil } from "../lembar/periksa";
import type { PengaturanLampiran } from "../pengaturan/pengaturan";
import { periksaDaftarIKU } from "./bahan/iku";
import { periksaPerjanjian } from "./bahan/pk";
import { daftarIKU } from "./bentuk/daftar-iku";
import { perjanjianKinerja } from "./bentuk/perjanjian-kinerja";
import type { Laporan } from "./kit/jenis";

/** Lampiran I: the key indicators with their achievement or, as other offices have it, the agreement. */
export const LAMPIRAN_I: Laporan<PengaturanLampiran> = {
  judul: "Lampiran I",
  nama: "LampiranI",
  setelan: "LKJIP.lampiran",
  pilihan: ({ lampiranI }) => lampiranI,
  periksa: (isi, pilihan, t) => [
    ...(pilihan.isi === "iku" ? periksaDaftarIKU(isi, t) : periksaPerjanjian(isi, t)),
    ...periksaProfil(isi, t),
    ...isi.pesan,
    ...(pilihan.tanggal
      ? []
      : [{ kode: "TANGGAL_KOSONG", tingkat: "info", teks: t.perintah.periksa.TANGGAL_KOSONG } as const]),
  ],
  susun: (bahan, pilihan) =>
    pilihan.isi === "iku" ? daftarIKU(bahan, pilihan) : perjanjianKinerja(bahan, pilihan),
};
