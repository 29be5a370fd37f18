import { bagianBuku, susunBuku, type LaporanBuku } from "../domain/laporan/buku/susun-buku";
import type { Buku } from "../domain/laporan/buku/buku";
import { LAPORAN, type KunciLaporan } from "../domain/laporan/daftar";
import type { Laporan, LaporanLama } from "../domain/laporan/kit/jenis";
import { susunanLaporan } from "../domain/laporan/kit/rencana";
import { pilihanPengganti } from "../domain/laporan/pengganti";
import type { KerangkaBuku } from "../domain/lembar/buku";
import { susunIsi, type BukuTerbaca, type IsiBuku } from "../domain/lembar/isi-buku";
import { antreIsi } from "../workbook/baca-isi";
import { bacaKerangka } from "../workbook/baca-kerangka";
import { muatLaporanLama } from "../workbook/baca-laporan";
import { jalankan, type Konteks } from "../workbook/jalankan";
import type { Bacaan } from "./jenis";
import { pesanExcel } from "./teks";

/** The reports as they would be made now, and the book of them; nothing is written. */
export interface BukuDibaca {
  readonly buku: Buku;
  /** Reports that stand in the book. */
  readonly laporan: readonly LaporanBuku[];
  /** Titles of reports of which there is nothing to print. */
  readonly kosong: readonly string[];
  /** Titles of reports for the office's own use, which stand in no book. */
  readonly sendiri: readonly string[];
}

/** One report; undefined where there is nothing to print. */
function naskahSatu(
  buku: BukuTerbaca,
  isi: IsiBuku,
  kunci: KunciLaporan,
  lama: LaporanLama | undefined,
): LaporanBuku | undefined {
  const laporan = LAPORAN[kunci] as Laporan<object>;
  const pilihan = { ...laporan.pilihan(isi.pengaturan), ...pilihanPengganti(kunci, isi) };
  const susunan = susunanLaporan(buku, { laporan, isi, pilihan, lama });
  if (susunan.isi.every(({ banyak }) => banyak === 0)) return undefined;
  const { naskah, lembaran, depan } = susunan;
  return { kunci, judul: lama?.judul ?? laporan.judul, naskah, lembaran, depan };
}

/** Queues the reading of what these reports are made of; the function makes them of what was read. */
export function antreBukuLaporan(
  context: Konteks,
  kerangka: KerangkaBuku,
  daftar: readonly KunciLaporan[],
): () => BukuDibaca {
  const bacaLama = daftar.map((kunci) => muatLaporanLama(context, kerangka, LAPORAN[kunci]));
  const bacaIsi = antreIsi(context, kerangka);
  return () => {
    const buku = bacaIsi();
    // A document has no separators of a computer: every number is written out as Indonesian text.
    const isi = { ...susunIsi(buku), komaDesimal: false };
    const semua = daftar.map((kunci, i) => naskahSatu(buku, isi, kunci, bacaLama[i]?.()));
    const berisi = semua.filter((satu) => satu !== undefined);
    const laporan = berisi.filter(bagianBuku);
    const sendiri = berisi.filter((satu) => !bagianBuku(satu)).map(({ judul }) => judul);
    const kosong = daftar.filter((_, i) => semua[i] === undefined).map((kunci) => LAPORAN[kunci].judul);
    return { buku: susunBuku(isi, laporan), laporan, kosong, sendiri };
  };
}

async function baca(context: Konteks, daftar: readonly KunciLaporan[]): Promise<BukuDibaca> {
  const buku = antreBukuLaporan(context, await bacaKerangka(context), daftar);
  await context.sync();
  return buku();
}

/** Reads the workbook once and makes the book of these reports, with what people wrote in the sheets that are there. */
export async function bacaBukuLaporan(daftar: readonly KunciLaporan[]): Promise<Bacaan<BukuDibaca>> {
  const hasil = await jalankan((context) => baca(context, daftar));
  return hasil.ada ? hasil : { ada: false, pesan: pesanExcel(hasil.galat) };
}
