import { LAPORAN, type KunciLaporan, type PilihanLaporan } from "../domain/laporan/daftar";
import { tulisanHilang } from "../domain/laporan/kit/isian-lama";
import type { Laporan, LaporanLama, Takaran, TandaLaporan } from "../domain/laporan/kit/jenis";
import { rencanaLaporan, type RencanaLaporan } from "../domain/laporan/kit/rencana";
import { SEL_RUPA } from "../domain/jurnal/rupa-sel";
import { lembarLaporan, tempatLembar } from "../domain/laporan/urutan";
import type { Pesan } from "../domain/pesan";
import { alamatLembar, bacaArea, tulisArea } from "../domain/lembar/area";
import { samaNama } from "../domain/lembar/buku";
import type { RencanaLembar } from "../domain/lembar/lembar";
import { susunIsi, type BukuTerbaca, type IsiBuku } from "../domain/lembar/isi-buku";
import { bacaIsi } from "../workbook/baca-isi";
import { bacaKerangka } from "../workbook/baca-kerangka";
import { bacaTempatLaporan, muatLaporanLama, type LaporanDibaca } from "../workbook/baca-laporan";
import { jalankan, type Konteks } from "../workbook/jalankan";
import { antreJurnal, Catatan } from "../workbook/jurnal";
import { tulisLaporan, type TulisanLaporan } from "../workbook/tulis-laporan";
import type { HasilPerintah } from "./jenis";
import { pesanJurnal } from "./pesan-jurnal";
import { tanpaKembar } from "./pesan-kembar";
import { gagal, pesanCetak, pesanExcel, pesanLaporan, selesai, teks } from "./teks";

/** How a report is written. */
export interface CaraLaporan {
  /** The user has seen which of their own rows inside the report will be replaced. */
  readonly timpa?: boolean;
}

/** A report, its key, and what was asked of it; choices that are absent come from the workbook's settings. */
export interface Pesanan<S extends object> {
  readonly kunci: KunciLaporan;
  readonly laporan: Laporan<S>;
  readonly timpa: boolean;
  readonly opsi: Partial<S>;
}

/** `ulangi`: our own sheet was left half-written by a failure that may have passed. */
export interface HasilSekali {
  readonly hasil: HasilPerintah;
  readonly ulangi?: true;
  /** There is nothing to print. */
  readonly kosong?: boolean;
  /** The workbook's frame has the report's sheet and names now. */
  readonly dibuat?: RencanaLaporan;
}

/** "10 sasaran, 23 indikator, 10 program". */
function sebutIsi(isi: readonly Takaran[]): string {
  const kata = teks().laporan.benda;
  return isi.map(({ benda, banyak }) => kata[benda](banyak)).join(", ");
}

function ringkasan({ baru, judul, isi }: RencanaLaporan, pesan: readonly Pesan[]): string {
  const t = teks().laporan;
  // As many as are listed under it, small notes among them, so that the two numbers do not differ.
  const perhatian = pesan.some(({ tingkat }) => tingkat !== "info") ? pesan.length : 0;
  const kalimat = (baru ? t.dibuat : t.diperbarui)(judul, sebutIsi(isi));
  return kalimat + (perhatian > 0 ? t.catatan(perhatian) : "");
}

function pesanBentrok(laporan: TandaLaporan, { bentrok, judul }: RencanaLaporan): Pesan[] {
  if (!bentrok) return [];
  const kalimat = teks().siapkan.judulTerpakai(laporan.judul, judul);
  return [{ kode: "JUDUL_TERPAKAI", tingkat: "peringatan", teks: kalimat }];
}

/** Charts that are missing because this Excel lacks or refuses them. */
function pesanGrafik(ada: boolean, { grafik = [] }: RencanaLembar): Pesan[] {
  if (ada) return [];
  return [
    { kode: "GRAFIK_TIDAK_ADA", tingkat: "peringatan", teks: teks().laporan.tanpaGrafik(grafik.length) },
  ];
}

/** What the user typed inside the report and would lose, one message each. */
function pesanDiubah(lama: LaporanLama | undefined, { tulisan, rencana }: RencanaLaporan): Pesan[] {
  const petak = lama && bacaArea(lama.area);
  if (!petak) return [];
  return tulisanHilang(tulisan, rencana).map(({ baris, isi }, i): Pesan => {
    const atas = petak.atas + baris;
    const sel =
      baris < 0 ? {} : { sel: alamatLembar(lama.judul, tulisArea({ ...petak, atas, bawah: atas })) };
    const saran = i === 0 ? { saran: teks().saran.ubahSumber } : {};
    const pesan = teks().laporan.barisDiubah(isi);
    return { kode: "LAMPIRAN_DIUBAH", tingkat: "peringatan", ...sel, teks: pesan, ...saran };
  });
}

function tanyaTimpa(kunci: KunciLaporan, judul: string, diubah: readonly Pesan[]): HasilPerintah {
  const kabar = gagal(teks().laporan.adaIsian(judul, diubah.length), ...diubah);
  return { ...kabar, tawaran: { jenis: "timpa-laporan", laporan: kunci } };
}

/**
 * What a report lacks that was made all the same, as without any row of a sheet: it belongs to no cell, so that the
 * report is named, and nothing has failed.
 */
function pesanTakLengkap({ judul }: TandaLaporan, pesan: readonly Pesan[]): Pesan[] {
  return pesan.map((satu): Pesan => {
    if (satu.tingkat !== "galat" || satu.sel !== undefined) return satu;
    return { ...satu, tingkat: "peringatan", teks: teks().laporan.belumLengkap(judul, satu.teks) };
  });
}

async function tulis(
  context: Konteks,
  tulisan: TulisanLaporan,
  pesan: readonly Pesan[],
): Promise<HasilSekali> {
  const { laporan, rencana } = tulisan;
  const hasil = await tulisLaporan(context, tulisan);
  if (hasil.selesai) {
    const semua = [
      ...pesanBentrok(laporan, rencana),
      ...pesanGrafik(hasil.grafik, rencana.rencana),
      ...pesanCetak(hasil.cetak),
      ...pesanJurnal(tulisan.catatan.tercatat),
      ...pesanTakLengkap(laporan, pesan),
    ];
    return { hasil: selesai("berubah", ringkasan(rencana, semua), semua), dibuat: rencana };
  }
  const sebab = pesanExcel(hasil.galat, rencana.baru ? hasil.sisa : undefined);
  const kabar = gagal(teks().laporan.gagal(laporan.judul), sebab);
  return rencana.baru || hasil.galat.kode === "TERKUNCI" ? { hasil: kabar } : { hasil: kabar, ulangi: true };
}

/** What was read of the workbook for one report, and where its run is recorded. */
export interface BacaanLaporan<S extends object> {
  readonly buku: BukuTerbaca;
  readonly isi: IsiBuku;
  readonly catatan: Catatan;
  readonly pesanan: Pesanan<S>;
  readonly lama: LaporanDibaca | undefined;
}

/** Reads, then plans and writes. */
async function kerjakan<S extends object>(context: Konteks, pesanan: Pesanan<S>): Promise<HasilSekali> {
  const jurnal = antreJurnal(context);
  const kerangka = await bacaKerangka(context);
  const catatan = new Catatan(context, jurnal(), "laporan");
  const bacaLama = muatLaporanLama(context, kerangka, pesanan.laporan, SEL_RUPA);
  const buku = await bacaIsi(context, kerangka);
  return susunDanTulis(context, { buku, isi: susunIsi(buku), catatan, pesanan, lama: bacaLama() });
}

/** A planned report, and what stands where it is to be. */
interface Terencana {
  readonly rencana: RencanaLaporan;
  readonly lama: LaporanDibaca | undefined;
}

/** What is asked for wins over the workbook's own choices. */
function pilihanLengkap<S extends object>({ laporan, opsi }: Pesanan<S>, { pengaturan }: IsiBuku): S {
  return { ...laporan.pilihan(pengaturan), ...opsi };
}

/** Plans a report; where its own block on its sheet is not known, with what stands there. */
async function rencanakan<S extends object>(
  context: Konteks,
  { buku, isi, pesanan, lama: ada }: BacaanLaporan<S>,
): Promise<Terencana> {
  const { laporan } = pesanan;
  const pilihan = pilihanLengkap(pesanan, isi);
  const susun = (lama: LaporanDibaca | undefined): Terencana => {
    return {
      rencana: rencanaLaporan(buku, { laporan, isi, pilihan, lama, lembar: lembarLaporan(buku) }),
      lama,
    };
  };
  const { rencana } = susun(ada);
  if (rencana.baru) return { rencana, lama: undefined };
  if (ada && samaNama(ada.judul, rencana.judul)) return { rencana, lama: ada };
  return susun(await bacaTempatLaporan(context, rencana.judul, rencana.area));
}

/** Plans and writes; stops where the user has typed inside, or where there is nothing to print. */
export async function susunDanTulis<S extends object>(
  context: Konteks,
  bacaan: BacaanLaporan<S>,
): Promise<HasilSekali> {
  const { buku, isi, catatan, pesanan } = bacaan;
  const { kunci, laporan, timpa } = pesanan;
  const { rencana, lama } = await rencanakan(context, bacaan);
  const pesan = tanpaKembar(laporan.periksa(isi, pilihanLengkap(pesanan, isi)).map(pesanLaporan));
  const kosong = rencana.isi.every(({ banyak }) => banyak === 0);
  const belum = teks().laporan.gagal(laporan.judul);
  if (kosong) return { hasil: gagal(belum, ...pesan), kosong };
  if (rencana.baru && buku.terkunci)
    return { hasil: gagal(belum, pesanExcel({ kode: "TERKUNCI", asli: "" })) };
  const diubah = timpa ? [] : pesanDiubah(lama, rencana);
  if (diubah.length > 0) return { hasil: tanyaTimpa(kunci, laporan.judul, diubah) };
  const tempat = tempatLembar(buku, kunci);
  return tulis(context, { buku, catatan, laporan, rencana, tempat, lama }, pesan);
}

/** A sheet of ours that was left half-written is written anew, once, from what stands there now. */
async function kerjakanTuntas<S extends object>(
  context: Konteks,
  pesanan: Pesanan<S>,
): Promise<HasilPerintah> {
  const pertama = await kerjakan(context, pesanan);
  return (pertama.ulangi ? await kerjakan(context, pesanan) : pertama).hasil;
}

/**
 * Makes or regenerates a report on its own sheet; choices that are given here win over the workbook's. Where the user
 * has typed inside the report it stops, names the rows and offers to replace them (`timpa`).
 */
export async function buatLaporan<K extends KunciLaporan>(
  kunci: K,
  opsi: Partial<PilihanLaporan[K]> = {},
  { timpa = false }: CaraLaporan = {},
): Promise<HasilPerintah> {
  const laporan: Laporan<PilihanLaporan[K]> = LAPORAN[kunci];
  const pesanan = { kunci, laporan, timpa, opsi };
  const hasil = await jalankan((context) => kerjakanTuntas(context, pesanan));
  return hasil.ada ? hasil.nilai : gagal(teks().laporan.gagal(laporan.judul), pesanExcel(hasil.galat));
}
