import { bacaPulihAmbil, KUNCI_PULIH_AMBIL } from "../domain/ambil/titik-pulih";
import type { KerangkaBuku } from "../domain/lembar/buku";
import { ISI_KOSONG } from "../domain/lembar/contoh";
import { pengaturanTersimpan } from "../domain/lembar/pengaturan-tersimpan";
import { susunStruktur, type Struktur } from "../domain/lembar/struktur";
import { TAMBAHAN } from "../domain/lembar/tambahan";
import type { Pesan } from "../domain/pesan";
import {
  kembalikanLangkah,
  titikPulihAmbil,
  type HasilKembalikanAmbil,
} from "../workbook/ambil/kembalikan-ambil";
import { bacaKerangka } from "../workbook/baca-kerangka";
import { jalankan, type Konteks } from "../workbook/jalankan";
import { bacaPulih } from "../workbook/warna/kembalikan";
import { rangkaiSetelan } from "../workbook/warna/setelan";
import { teksAmbil } from "./ambil";
import type { Bacaan, HasilPerintah } from "./jenis";
import { gagal, pesanExcel, selesai } from "./teks";
import { kembalikan } from "./warna-terapkan";

function strukturKosong(buku: KerangkaBuku, tambahan: readonly string[]): Struktur {
  const dipilih = TAMBAHAN.filter((satu) => tambahan.includes(satu));
  return susunStruktur(ISI_KOSONG, pengaturanTersimpan(buku), dipilih);
}

function jadikanHasil(hasil: HasilKembalikanAmbil): HasilPerintah {
  const t = teksAmbil();
  const { terproteksi, dihapus, diubah, baris } = hasil;
  if (terproteksi.length > 0)
    return gagal(t.gagalKembali, {
      kode: "LEMBAR_DIPROTEKSI",
      tingkat: "galat",
      teks: t.terproteksi(terproteksi.join(", ")),
    });
  const pesan: Pesan[] = [
    ...(dihapus.length > 0
      ? [{ kode: "LEMBAR_DIHAPUS", tingkat: "info", teks: t.dihapus(dihapus.join(", ")) } as const]
      : []),
    ...(diubah > 0 ? [{ kode: "SEL_DIUBAH", tingkat: "peringatan", teks: t.diubah(diubah) } as const] : []),
  ];
  return selesai("berubah", t.dikembalikan(baris), pesan);
}

/** Takes the last *Ambil Data* back; what the user has changed since stays and is counted (code SEL_DIUBAH). */
export async function kembalikanAmbil(): Promise<HasilPerintah> {
  const t = teksAmbil();
  const hasil = await jalankan((context) => kembalikanLangkah(context, strukturKosong));
  if (!hasil.ada) return gagal(t.gagalKembali, pesanExcel(hasil.galat));
  return hasil.nilai ? jadikanHasil(hasil.nilai) : selesai("tidak-ada", t.tidakAdaPulih);
}

/** When the last run was, ISO 8601; "" where nothing is to take back. One round trip. */
export async function statusKembalikanAmbil(): Promise<Bacaan<string>> {
  const hasil = await jalankan(bacaKerangka);
  if (!hasil.ada) return { ada: false, pesan: pesanExcel(hasil.galat) };
  return { ada: true, nilai: titikPulihAmbil(hasil.nilai)?.langkah.at(-1)?.waktu ?? "" };
}

/** When each kind was run last, ISO 8601; "" where nothing of it is to take back. */
async function bacaWaktu(context: Konteks): Promise<{ ambil: string; warna: string }> {
  const { setelan, pulih } = await bacaPulih(context);
  const titik = bacaPulihAmbil(rangkaiSetelan(setelan, KUNCI_PULIH_AMBIL));
  return { ambil: titik?.langkah.at(-1)?.waktu ?? "", warna: pulih?.waktu ?? "" };
}

/**
 * Takes the newest of both kinds back: the last *Ambil Data*, or all colours. Colours count from their first run, since
 * they are taken back as a whole.
 */
export async function kembalikanTerakhir(): Promise<HasilPerintah> {
  const hasil = await jalankan(bacaWaktu);
  if (!hasil.ada) return gagal(teksAmbil().gagalKembali, pesanExcel(hasil.galat));
  const { ambil, warna } = hasil.nilai;
  return ambil > warna ? kembalikanAmbil() : kembalikan();
}
