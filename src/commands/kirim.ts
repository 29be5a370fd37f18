import { kirim as en } from "../bahasa/en/kirim";
import { kirim as id } from "../bahasa/id/kirim";
import { alamatLembar } from "../domain/lembar/area";
import type { Pesan } from "../domain/pesan";
import { jalankan } from "../workbook/jalankan";
import { tulisKirim, type CaraKirim, type HasilKirim } from "../workbook/kirim";
import { bahasaTampilan } from "../workbook/lingkungan";
import type { HasilPerintah } from "./jenis";
import { pesanJurnal } from "./pesan-jurnal";
import { gagal, pesanExcel, selesai, teks } from "./teks";
import { pesanTerproteksi } from "./ambil";

const teksKirim = (): typeof id => (bahasaTampilan() === "id" ? id : en);

/** Cells that are named one by one; the rest is counted. */
const SEL_DISEBUT = 10;

function belumDihitung({ sel }: Extract<HasilKirim, { jenis: "belum-dihitung" }>): HasilPerintah {
  const t = teksKirim();
  const pesan = sel.slice(0, SEL_DISEBUT).map(({ judul, area }): Pesan => ({
    kode: "RUMUS_BELUM_DIHITUNG",
    tingkat: "galat",
    teks: t.belumDihitung,
    saran: t.belumSaran,
    sel: alamatLembar(judul, area),
  }));
  return gagal(t.gagal, ...pesan);
}

function berhasil(hasil: Extract<HasilKirim, { jenis: "selesai" }>, { bersihkan }: CaraKirim): HasilPerintah {
  const t = teksKirim();
  const { lembar, tercatat, dibersihkan } = hasil;
  const banyak = lembar.reduce((n, { nilai, rumus }) => n + nilai + rumus, 0);
  const rincian = lembar.map((satu): Pesan => ({
    kode: "RUMUS_DIUBAH",
    tingkat: "info",
    teks: t.perLembar(satu.judul, satu.nilai, satu.rumus),
  }));
  const bersih: Pesan[] = bersihkan
    ? [{ kode: "TANDA_DIHAPUS", tingkat: "info", teks: t.dibersihkan(dibersihkan) }]
    : [];
  const simpan: Pesan = { kode: "SIMPAN_SALINAN", tingkat: "info", teks: t.simpanSalinan };
  if (banyak === 0 && dibersihkan === 0) return selesai("tetap", t.tetap);
  return selesai("berubah", t.selesai(banyak), [
    ...rincian,
    ...bersih,
    ...(bersihkan ? [] : [simpan]),
    ...pesanJurnal(tercatat),
  ]);
}

/**
 * Makes the file ready to leave the office: no formula needs LKjIP any more, what is shown stays the same. Codes:
 * RUMUS_DIUBAH a sheet, RUMUS_BELUM_DIHITUNG for cells without a result (nothing is written then), LEMBAR_DIPROTEKSI.
 */
export async function siapkanKirim(cara: CaraKirim): Promise<HasilPerintah> {
  const t = teksKirim();
  const hasil = await jalankan((context) => tulisKirim(context, cara));
  if (!hasil.ada) return gagal(t.gagal, pesanExcel(hasil.galat));
  const { nilai } = hasil;
  if (nilai.jenis === "terproteksi") return gagal(t.gagal, pesanTerproteksi(nilai.lembar));
  if (nilai.jenis === "belum-dihitung") return belumDihitung(nilai);
  if (nilai.jenis === "selesai") return berhasil(nilai, cara);
  if (nilai.jenis === "belum-bersih")
    return gagal(t.belumBersih, pesanExcel(nilai.galat, t.belumBersihSaran));
  const saran = nilai.dikembalikan ? teks().dikembalikan : t.sebagian;
  return gagal(t.gagal, pesanExcel(nilai.galat, saran));
}
