import type { BahanLampiran } from "../domain/laporan/bahan";
import { rencanaLampiran, type RencanaLampiran } from "../domain/laporan/rencana-lampiran";
import { pesanLampiran, susunBahan } from "../domain/laporan/susun-bahan";
import type { PengaturanLampiran } from "../domain/pengaturan/pengaturan";
import type { HasilPerintah, Pesan } from "../domain/pesan";
import { JUDUL_LEMBAR } from "../domain/struktur/nama";
import { susunIsi } from "../domain/struktur/susun-isi";
import { bacaIsi } from "../workbook/baca-isi";
import { bacaKerangka } from "../workbook/baca-kerangka";
import { jalankan, type Konteks } from "../workbook/jalankan";
import { tulisLampiran } from "../workbook/tulis-lampiran";
import { gagal, pesanExcel, teks, teksPeriksa } from "./teks";

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
  const kalimat = teks().siapkan.judulTerpakai(JUDUL_LEMBAR.lampiran, judul);
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

async function kerjakan(context: Konteks, opsi: Partial<PengaturanLampiran>): Promise<HasilSekali> {
  const buku = await bacaIsi(context, await bacaKerangka(context));
  const isi = susunIsi(buku, teks());
  const pengaturan = { ...isi.pengaturan, lampiranI: { ...isi.pengaturan.lampiranI, ...opsi } };
  const bahan = susunBahan(isi, pengaturan);
  const pesan = pesanLampiran(isi, pengaturan, teksPeriksa());
  if (!adaIsi(bahan)) return gagal(teks().lampiran.gagal, ...pesan);
  const rencana = rencanaLampiran(buku, bahan);
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
    pesan: [...pesanBentrok(rencana), ...pesan],
  };
}

/** A sheet of ours that was left half-written is written anew, once, from what stands there now. */
async function kerjakanTuntas(context: Konteks, opsi: Partial<PengaturanLampiran>): Promise<HasilPerintah> {
  const pertama = await kerjakan(context, opsi);
  const { berhasil, ringkasan: kalimat, pesan } = pertama.ulangi ? await kerjakan(context, opsi) : pertama;
  return { berhasil, ringkasan: kalimat, pesan };
}

/** Makes or regenerates the sheet Lampiran I; settings that are given here win over the workbook's. */
export async function buatLampiranI(opsi: Partial<PengaturanLampiran> = {}): Promise<HasilPerintah> {
  const hasil = await jalankan((context) => kerjakanTuntas(context, opsi));
  return hasil.ada ? hasil.nilai : gagal(teks().lampiran.gagal, pesanExcel(hasil.galat));
}
