import type { IsiBuku } from "../lembar/isi-buku";
import { periksaProfil } from "../lembar/periksa-profil";
import type { PengaturanLampiran, PengaturanPerjanjian } from "../pengaturan/pengaturan";
import { periksaDaftarIKU } from "./bahan/iku";
import { periksaPerjanjian } from "./bahan/pk";
import { daftarIKU } from "./bentuk/daftar-iku";
import { perjanjianKinerja } from "./bentuk/perjanjian-kinerja";
import type { Laporan } from "./kit/jenis";
import { periksaTanggal, type TemuanLaporan } from "./kit/temuan";

/** The choices of an appendix: what it holds, and how an agreement is printed. */
export type PilihanLampiran = PengaturanLampiran & PengaturanPerjanjian;

function periksa(isi: IsiBuku, pilihan: PilihanLampiran): TemuanLaporan[] {
  return [
    ...(pilihan.isi === "iku" ? periksaDaftarIKU(isi) : periksaPerjanjian(isi, pilihan)),
    ...periksaProfil(isi.profil),
    ...isi.temuanKriteria,
    ...periksaTanggal(pilihan),
  ];
}

/** Lampiran I: the key indicators with their achievement or, as other offices have it, the agreement. */
export const LAMPIRAN_I: Laporan<PilihanLampiran> = {
  judul: "Lampiran I",
  nama: "LampiranI",
  setelan: "LKJIP.lampiran",
  pilihan: ({ lampiranI, perjanjian }) => ({ ...lampiranI, ...perjanjian }),
  periksa,
  susun: (bahan, pilihan) =>
    pilihan.isi === "iku" ? daftarIKU(bahan, pilihan) : perjanjianKinerja(bahan, pilihan),
};
