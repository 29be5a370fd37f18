import { barisBawah } from "../domain/lembar/baris-bawah";
import type { HasilPerintah } from "../domain/pesan";
import { ambilBaris } from "../workbook/ambil-baris";
import { jalankan, type Konteks } from "../workbook/jalankan";
import { bacaBuku } from "./baca";
import { gagal, pesanExcel, teks } from "./teks";

async function kerjakan(context: Konteks): Promise<HasilPerintah> {
  const { buku } = await bacaBuku(context);
  const daftar = barisBawah(buku);
  const t = teks().ambilBaris;
  if (daftar.length === 0) return { berhasil: true, ringkasan: t.tetap, pesan: [] };
  await ambilBaris(context, daftar);
  const banyak = daftar.reduce((n, satu) => n + satu.banyak, 0);
  const lembar = [...new Set(daftar.map((satu) => satu.lembar))].join(", ");
  return { berhasil: true, ringkasan: t.diambil(banyak, lembar), pesan: [] };
}

/** Takes the rows that stand directly under our tables into them, so that they are computed and printed. */
export async function ambilBarisBawah(): Promise<HasilPerintah> {
  const hasil = await jalankan(kerjakan);
  return hasil.ada ? hasil.nilai : gagal(teks().ambilBaris.gagal, pesanExcel(hasil.galat));
}
