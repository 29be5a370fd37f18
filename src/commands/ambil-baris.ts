import { barisBawah } from "../domain/lembar/baris-bawah";
import { ambilBaris } from "../workbook/ambil-baris";
import { jalankan, type Konteks } from "../workbook/jalankan";
import { Catatan } from "../workbook/jurnal";
import { bacaBuku } from "./baca";
import type { HasilPerintah } from "./jenis";
import { pesanJurnal } from "./pesan-jurnal";
import { gagal, pesanExcel, selesai, teks } from "./teks";

async function kerjakan(context: Konteks): Promise<HasilPerintah> {
  const { buku, jurnal } = await bacaBuku(context);
  const daftar = barisBawah(buku);
  const t = teks().ambilBaris;
  if (daftar.length === 0) return selesai("tidak-ada", t.tetap);
  const tercatat = await ambilBaris(context, daftar, new Catatan(context, jurnal, "baris-bawah"));
  const banyak = daftar.reduce((n, satu) => n + satu.banyak, 0);
  const lembar = [...new Set(daftar.map((satu) => satu.lembar))].join(", ");
  return selesai("berubah", t.diambil(banyak, lembar), pesanJurnal(tercatat));
}

/** Takes the rows that stand directly under our tables into them, so that they are computed and printed. */
export async function ambilBarisBawah(): Promise<HasilPerintah> {
  const hasil = await jalankan(kerjakan);
  return hasil.ada ? hasil.nilai : gagal(teks().ambilBaris.gagal, pesanExcel(hasil.galat));
}
