import { periksaProfil } from "../lembar/periksa-profil";
import type { PengaturanLampiran } from "../pengaturan/pengaturan";
import { periksaDaftarIKU } from "./bahan/iku";
import { periksaPerjanjian } from "./bahan/pk";
import { daftarIKU } from "./bentuk/daftar-iku";
import { perjanjianKinerja } from "./bentuk/perjanjian-kinerja";
import type { Laporan } from "./kit/jenis";
import type { TemuanSendiri } from "./kit/temuan";

function periksaTanggal({ tanggal }: PengaturanLampiran): TemuanSendiri[] {
  return tanggal ? [] : [{ kode: "TANGGAL_KOSONG", tingkat: "info", isi: {} }];
}

/** Lampiran I: the key indicators with their achievement or, as other offices have it, the agreement. */
export const LAMPIRAN_I: Laporan<PengaturanLampiran> = {
  judul: "Lampiran I",
  nama: "LampiranI",
  setelan: "LKJIP.lampiran",
  pilihan: ({ lampiranI }) => lampiranI,
  periksa: (isi, pilihan) => [
    ...(pilihan.isi === "iku" ? periksaDaftarIKU(isi) : periksaPerjanjian(isi)),
    ...periksaProfil(isi.profil),
    ...isi.temuanKriteria,
    ...periksaTanggal(pilihan),
  ],
  susun: (bahan, pilihan) =>
    pilihan.isi === "iku" ? daftarIKU(bahan, pilihan) : perjanjianKinerja(bahan, pilihan),
};
