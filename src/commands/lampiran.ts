import type { BahanLampiran } from "../domain/laporan/bahan";
import { JUDUL_LAMPIRAN } from "../domain/laporan/nama-lampiran";
import { rencanaLampiran, type LampiranLama, type RencanaLampiran } from "../domain/laporan/rencana-lampiran";
import { barisDiubah, bacaSidik } from "../domain/laporan/sidik-lampiran";
import { susunBahan, temuanLampiran } from "../domain/laporan/susun-bahan";
import type { PengaturanLampiran } from "../domain/pengaturan/pengaturan";
import type { HasilPerintah, Pesan } from "../domain/pesan";
import { alamatLembar, bacaArea, tulisArea } from "../domain/lembar/area";
import { KUNCI_SETELAN } from "../domain/lembar/buku";
import { susunIsi, type BukuTerbaca } from "../domain/lembar/isi-buku";
import { bacaIsi } from "../workbook/baca-isi";
import { bacaKerangka } from "../workbook/baca-kerangka";
import { muatLampiranLama } from "../workbook/baca-lampiran";
import { jalankan, type Konteks } from "../workbook/jalankan";
import { tulisLampiran } from "../workbook/tulis-lampiran";
import { gagal, pesanCetak, pesanExcel, pesanLembar, teks } from "./teks";

function ringkasan(rencana: RencanaLampiran, bahan: BahanLampiran, pesan: readonly Pesan[]): string {
  const t = teks().lampiran;
  const indikator = bahan.pk.reduce((n, satu) => n + satu.indikator.length, 0);
  const isi =
    bahan.pengaturan.lampiranI.isi === "iku"
      ? t.indikator(bahan.iku.length)
      : t.sasaran(bahan.pk.length, indikator, bahan.program.length);
  const perhatian = pesan.filter(({ tingkat }) => tingkat !== "info").length;
  const kalimat = rencana.baru ? t.dibuat(rencana.judul, isi) : t.diperbarui(rencana.judul, isi);
  return kalimat + (perhatian > 0 ? t.catatan(perhatian) : "");
}

function pesanBentrok({ bentrok, judul }: RencanaLampiran): Pesan[] {
  if (!bentrok) return [];
  const kalimat = teks().siapkan.judulTerpakai(JUDUL_LAMPIRAN, judul);
  return [{ kode: "JUDUL_TERPAKAI", tingkat: "peringatan", teks: kalimat }];
}

/** Without a single indicator there is nothing to make: the messages say what to do first. */
function adaIsi(bahan: BahanLampiran): boolean {
  return bahan.pengaturan.lampiranI.isi === "iku"
    ? bahan.iku.length > 0
    : bahan.pk.length > 0 || bahan.program.length > 0;
}

/** `ulangi`: our own sheet was left half-written by a failure that may have passed. */
type HasilSekali = HasilPerintah & { readonly ulangi?: true };

/** Rows inside the report that the user has typed or changed, one message each. */
function pesanDiubah(buku: BukuTerbaca, lama: LampiranLama | undefined): Pesan[] {
  const sidik = bacaSidik(buku.setelan[KUNCI_SETELAN.lampiran]);
  const petak = lama && bacaArea(lama.area);
  if (!sidik || !petak) return [];
  return barisDiubah(sidik, lama.nilai).map(({ baris, isi }, i): Pesan => {
    const atas = petak.atas + baris;
    const sel = alamatLembar(lama.judul, tulisArea({ ...petak, atas, bawah: atas }));
    const pesan = teks().lampiran.barisDiubah(isi);
    const saran = i === 0 ? { saran: teks().saran.ubahSumber } : {};
    return { kode: "LAMPIRAN_DIUBAH", tingkat: "peringatan", sel, teks: pesan, ...saran };
  });
}

function pesanTanggal({ tanggal }: PengaturanLampiran): Pesan[] {
  const kosong = teks().periksa.TANGGAL_KOSONG;
  return tanggal ? [] : [{ kode: "TANGGAL_KOSONG", tingkat: "info", teks: kosong }];
}

/** What is given to the command; what is absent comes from the workbook's settings. */
export interface OpsiLampiran extends Partial<PengaturanLampiran> {
  /** The user has seen which of their own rows inside the report will be replaced. */
  readonly timpa?: boolean;
}

async function kerjakan(context: Konteks, { timpa, ...opsi }: OpsiLampiran): Promise<HasilSekali> {
  const kerangka = await bacaKerangka(context);
  const lampiranLama = muatLampiranLama(context, kerangka);
  const buku = await bacaIsi(context, kerangka);
  const lama = lampiranLama();
  const diubah = timpa ? [] : pesanDiubah(buku, lama);
  if (diubah.length > 0)
    return { ...gagal(teks().lampiran.adaIsian(diubah.length), ...diubah), tawaran: "timpa-lampiran" };
  const isi = susunIsi(buku);
  const pengaturan = { ...isi.pengaturan, lampiranI: { ...isi.pengaturan.lampiranI, ...opsi } };
  const bahan = susunBahan(isi, pengaturan);
  const pesan = [...temuanLampiran(isi, pengaturan).map(pesanLembar), ...pesanTanggal(pengaturan.lampiranI)];
  if (!adaIsi(bahan)) return gagal(teks().lampiran.gagal, ...pesan);
  const rencana = rencanaLampiran(buku, bahan, lama);
  if (rencana.baru && buku.terkunci)
    return gagal(teks().lampiran.gagal, pesanExcel({ kode: "TERKUNCI", asli: "" }));
  const hasil = await tulisLampiran(context, buku, rencana);
  if (!hasil.selesai) {
    const kabar = gagal(
      teks().lampiran.gagal,
      pesanExcel(hasil.galat, rencana.baru ? hasil.sisa : undefined),
    );
    return rencana.baru || hasil.galat.kode === "TERKUNCI" ? kabar : { ...kabar, ulangi: true };
  }
  return {
    berhasil: true,
    ringkasan: ringkasan(rencana, bahan, pesan),
    pesan: [...pesanBentrok(rencana), ...pesanCetak(hasil.cetak), ...pesan],
  };
}

/** A sheet of ours that was left half-written is written anew, once, from what stands there now. */
async function kerjakanTuntas(context: Konteks, opsi: OpsiLampiran): Promise<HasilPerintah> {
  const pertama = await kerjakan(context, opsi);
  return pertama.ulangi ? kerjakan(context, opsi) : pertama;
}

/**
 * Makes or regenerates the sheet Lampiran I; settings that are given here win over the workbook's. Where the user has
 * typed inside the report it stops, names the rows and offers to replace them (`timpa`).
 */
export async function buatLampiranI(opsi: OpsiLampiran = {}): Promise<HasilPerintah> {
  const hasil = await jalankan((context) => kerjakanTuntas(context, opsi));
  return hasil.ada ? hasil.nilai : gagal(teks().lampiran.gagal, pesanExcel(hasil.galat));
}
