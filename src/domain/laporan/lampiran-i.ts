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

/** Nothing stands on the sheet that was chosen, while the other one is filled: said instead of an empty table. */
function dariLain({ iku, pk }: IsiBuku, { isi }: PilihanLampiran): TemuanLaporan[] {
  const [kosong, terisi] = isi === "iku" ? ([iku, pk] as const) : ([pk, iku] as const);
  if (kosong?.length !== 0 || (terisi ?? []).length === 0) return [];
  const nama =
    isi === "iku" ? ({ kosong: "IKU", terisi: "PK" } as const) : ({ kosong: "PK", terisi: "IKU" } as const);
  return [{ kode: "LAMPIRAN_DARI_LAIN", tingkat: "galat", isi: nama }];
}

/** Where all reports are made at once: from PK, rather than not at all, while only PK has rows. */
export function lampiranPengganti(isi: IsiBuku, pilihan: PilihanLampiran): Partial<PilihanLampiran> {
  return pilihan.isi === "iku" && dariLain(isi, pilihan).length > 0 ? { isi: "pk" } : {};
}

function periksa(isi: IsiBuku, pilihan: PilihanLampiran): TemuanLaporan[] {
  const lain = dariLain(isi, pilihan);
  if (lain.length > 0) return lain;
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
