import { lambat } from "./kait/lambat";

/*
 * Pages that the first look at the pane does not need, each a file of its own. The home page is loaded at once.
 */

const ambil = lambat(
  async () => (await import(/* webpackChunkName: "halaman-ambil" */ "./ambil/HalamanAmbil")).HalamanAmbil,
);
const warna = lambat(
  async () => (await import(/* webpackChunkName: "halaman-warna" */ "./warna/HalamanWarna")).HalamanWarna,
);
const reviu = lambat(
  async () => (await import(/* webpackChunkName: "halaman-reviu" */ "./reviu/HalamanReviu")).HalamanReviu,
);
const laporan = lambat(
  async () =>
    (await import(/* webpackChunkName: "halaman-laporan" */ "./laporan/HalamanLaporan")).HalamanLaporan,
);
const profil = lambat(
  async () => (await import(/* webpackChunkName: "halaman-profil" */ "./profil/HalamanProfil")).HalamanProfil,
);
const pengaturan = lambat(
  async () =>
    (await import(/* webpackChunkName: "halaman-pengaturan" */ "./pengaturan/HalamanPengaturan"))
      .HalamanPengaturan,
);
const bantuan = lambat(
  async () =>
    (await import(/* webpackChunkName: "halaman-bantuan" */ "./bantuan/HalamanBantuan")).HalamanBantuan,
);

/** The pages as components. */
export const HALAMAN_LAMBAT = {
  Ambil: ambil.Halaman,
  Warna: warna.Halaman,
  Reviu: reviu.Halaman,
  Laporan: laporan.Halaman,
  Profil: profil.Halaman,
  Pengaturan: pengaturan.Halaman,
  Bantuan: bantuan.Halaman,
} as const;

/** Fetches every page; one that fails is asked for again when it is opened. */
export async function muatSemuaHalaman(): Promise<void> {
  const semua = [ambil, warna, reviu, laporan, profil, pengaturan, bantuan];
  await Promise.allSettled(semua.map(({ muat }) => muat()));
}
