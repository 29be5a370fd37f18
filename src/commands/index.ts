import { versiExcel } from "../workbook/lingkungan";
import { bacaanLambat, lambat, perintahLambat, takDijalankan } from "./berkas";
import type { Kesehatan } from "./jenis";
import type { HasilBanyak } from "./laporan-banyak";
import type { HasilSalin, HasilWord } from "./word";
import type { Pesan } from "../domain/pesan";

/*
 * What the pane and the ribbon call. Nothing here throws: a command answers with HasilPerintah, a reading with Bacaan. The
 * code of each is fetched when it is first called (or before, by `muatSemuaPerintah`).
 */

/** The health list of an add-in that lacks one of its own files: that, and nothing else. */
function kesehatanTanpaBerkas({ kode, teks, saran = "" }: Pesan): Kesehatan {
  const versi = versiExcel();
  const alasan = [teks, saran].join(" ");
  const butir = { kode, nama: "LKjIP", wajib: false, keadaan: { tersedia: false, alasan } } as const;
  return { addin: "LKjIP", versi, set: "", butir: [butir], keterangan: [versi, kode, teks].join("\n") };
}

/** Fetches ahead what the home page reads the workbook with; where it does not come, the first reading asks again and says so. */
export async function muatPembaca(): Promise<void> {
  await import(/* webpackChunkName: "perintah-baca" */ "./baca").catch(() => undefined);
}

/** See `baca.ts`. */
export const bacaKeadaan = bacaanLambat(
  async () => (await import(/* webpackChunkName: "perintah-baca" */ "./baca")).bacaKeadaan,
);
/** See `baca.ts`. */
export const bacaPengaturan = bacaanLambat(
  async () => (await import(/* webpackChunkName: "perintah-baca" */ "./baca")).bacaPengaturan,
);
/** See `baca.ts`. */
export const bacaProfil = bacaanLambat(
  async () => (await import(/* webpackChunkName: "perintah-baca" */ "./baca")).bacaProfil,
);
/** See `profil.ts`. */
export const simpanProfil = perintahLambat(
  async () => (await import(/* webpackChunkName: "perintah-simpan" */ "./profil")).simpanProfil,
);
/** See `pengaturan.ts`. */
export const simpanPengaturan = perintahLambat(
  async () => (await import(/* webpackChunkName: "perintah-simpan" */ "./pengaturan")).simpanPengaturan,
);
/** See `kembalikan.ts`. */
export const kembalikan = perintahLambat(
  async () => (await import(/* webpackChunkName: "perintah-kembalikan" */ "./kembalikan")).kembalikan,
);
/** See `kembalikan.ts`. */
export const statusKembalikan = bacaanLambat(
  async () => (await import(/* webpackChunkName: "perintah-kembalikan" */ "./kembalikan")).statusKembalikan,
);
/** See `siapkan.ts`. */
export const siapkanBukuKerja = perintahLambat(
  async () => (await import(/* webpackChunkName: "perintah-siapkan" */ "./siapkan")).siapkanBukuKerja,
);
/** See `tahun-baru.ts`. */
export const siapkanTahunBaru = perintahLambat(
  async () => (await import(/* webpackChunkName: "perintah-ambil" */ "./tahun-baru")).siapkanTahunBaru,
);
/** See `ambil-baris.ts`. */
export const ambilBarisBawah = perintahLambat(
  async () => (await import(/* webpackChunkName: "perintah-siapkan" */ "./ambil-baris")).ambilBarisBawah,
);
/** See `jadikan-angka.ts`. */
export const jadikanAngka = perintahLambat(
  async () => (await import(/* webpackChunkName: "perintah-siapkan" */ "./jadikan-angka")).jadikanAngka,
);
/** See `rumus-tak-dikenal.ts`. */
export const pulihkanRumus = perintahLambat(
  async () => (await import(/* webpackChunkName: "perintah-baca" */ "./rumus-tak-dikenal")).pulihkanRumus,
);
/** See `pergi.ts`. */
export const pergiKe = perintahLambat(
  async () => (await import(/* webpackChunkName: "perintah-baca" */ "./pergi")).pergiKe,
);
/** See `ambil.ts`. */
export const bacaAmbil = bacaanLambat(
  async () => (await import(/* webpackChunkName: "perintah-ambil" */ "./ambil")).bacaAmbil,
);
/** See `ambil.ts`. */
export const terapkanAmbil = perintahLambat(
  async () => (await import(/* webpackChunkName: "perintah-ambil" */ "./ambil")).terapkanAmbil,
);
/** See `warna.ts`. */
export const petakan = bacaanLambat(
  async () => (await import(/* webpackChunkName: "perintah-warna" */ "./warna")).petakan,
);
/** See `warna-terapkan.ts`. */
export const terapkan = perintahLambat(
  async () => (await import(/* webpackChunkName: "perintah-warna" */ "./warna-terapkan")).terapkan,
);
/** See `warna-terapkan.ts`. */
export const warnaiYangPasti = perintahLambat(
  async () => (await import(/* webpackChunkName: "perintah-warna" */ "./warna-terapkan")).warnaiYangPasti,
);
/** See `laporan.ts`. */
export const buatLaporan = perintahLambat(
  async () => (await import(/* webpackChunkName: "perintah-laporan" */ "./laporan")).buatLaporan,
);
/** See `laporan-banyak.ts`. */
export const buatBanyakLaporan = lambat(
  async () => (await import(/* webpackChunkName: "perintah-laporan" */ "./laporan-banyak")).buatBanyakLaporan,
  (pesan): HasilBanyak => ({ hasil: takDijalankan(pesan), bagian: [] }),
);
/** See `word.ts`. */
export const buatWord = lambat(
  async () => (await import(/* webpackChunkName: "perintah-word" */ "./word")).buatWord,
  (pesan): HasilWord => ({ hasil: takDijalankan(pesan) }),
);
/** See `word.ts`. */
export const salinTabel = lambat(
  async () => (await import(/* webpackChunkName: "perintah-word" */ "./word")).salinTabel,
  (pesan): HasilSalin => ({ hasil: takDijalankan(pesan) }),
);
/** See `kirim.ts`. */
export const siapkanKirim = perintahLambat(
  async () => (await import(/* webpackChunkName: "perintah-kirim" */ "./kirim")).siapkanKirim,
);
/** See `reviu.ts`. */
export const bacaReviu = bacaanLambat(
  async () => (await import(/* webpackChunkName: "perintah-reviu" */ "./reviu")).bacaReviu,
);
/** See `reviu.ts`. */
export const reviuBuku = perintahLambat(
  async () => (await import(/* webpackChunkName: "perintah-reviu" */ "./reviu")).reviuBuku,
);
/** See `reviu.ts`. */
export const nyatakanBenar = perintahLambat(
  async () => (await import(/* webpackChunkName: "perintah-reviu" */ "./reviu")).nyatakanBenar,
);
/** See `perbaiki.ts`. */
export const perbaikiTemuan = perintahLambat(
  async () => (await import(/* webpackChunkName: "perintah-reviu" */ "./perbaiki")).perbaikiTemuan,
);
/** See `catatan-reviu.ts`. */
export const catatanReviu = perintahLambat(
  async () => (await import(/* webpackChunkName: "perintah-reviu" */ "./catatan-reviu")).catatanReviu,
);
/** See `tanda-reviu.ts`. */
export const tandaiReviu = perintahLambat(
  async () => (await import(/* webpackChunkName: "perintah-reviu" */ "./tanda-reviu")).tandaiReviu,
);
/** See `tanda-reviu.ts`. */
export const hapusTanda = perintahLambat(
  async () => (await import(/* webpackChunkName: "perintah-reviu" */ "./tanda-reviu")).hapusTanda,
);
/** See `cocok-word.ts`. */
export const cocokkanWord = bacaanLambat(
  async () => (await import(/* webpackChunkName: "perintah-word" */ "./cocok-word")).cocokkanWord,
);
/** See `tahun-lalu.ts`. */
export const bacaTahunLalu = bacaanLambat(
  async () => (await import(/* webpackChunkName: "perintah-tahun-lalu" */ "./tahun-lalu")).bacaTahunLalu,
);
/** See `kesehatan.ts`. */
export const kesehatan = lambat(
  async () => (await import(/* webpackChunkName: "perintah-baca" */ "./kesehatan")).kesehatan,
  kesehatanTanpaBerkas,
);

export { muatSemuaPerintah } from "./berkas";
export { dukungan } from "./dukungan";
export { dengarkanStatusPita, statusPita } from "./status-pita";
export type { HasilCocokWord, TemuanWord } from "./cocok-word";
export type { HasilBagian, HasilBanyak } from "./laporan-banyak";
export type { HasilReviu, PembandingReviu, TemuanDiucapkan } from "./reviu-hasil";
export type { BerkasWord, HasilSalin, HasilWord, SalinanTabel } from "./word";
export type { OpsiTerapkanAmbil, PetaAmbil } from "./ambil";
export type { HalamanDiminta, StatusPita } from "./status-pita";
export type { RunDaftar, StatusKembalikan } from "./kembalikan";
export type { Bacaan, Dukungan, HasilPerintah, Kemampuan, Kesehatan, OpsiSiapkan, Tawaran } from "./jenis";
export { tungguOffice, type Tampilan, type TemaOffice } from "../workbook/tampilan";
