import type { PerubahanVersi } from "../src/commands/reviu-berkas";
import type { Bacaan } from "../src/commands";
import { bacaBerkas, TidakBisa } from "./berkas";
import { kalimatPesan } from "./keluaran";
import { reviuSejajar } from "./reviu-sejajar";
import { cetakHasil, cetakPerubahan, cetakWord, type BerkasCetak, type WordCetak } from "./reviu-cetak";

type Berkas = typeof import("../src/commands/reviu-berkas");

/** What the one file is laid beside: last year's workbook, an older version of itself, its report in Word. */
export interface Pembanding {
  readonly tahunLalu?: string;
  readonly banding?: string;
  readonly docx?: string;
}

/** Opens a file, does something with its workbook, closes it; what cannot be read raises TidakBisa. */
async function dalamBerkas<T>(nama: string, baca: (berkas: Berkas) => Promise<Bacaan<T>>): Promise<T> {
  const { bukaExcel } = await import("./buka-excel");
  const { excel } = await bukaExcel(nama);
  try {
    const hasil = await baca(await import("../src/commands/reviu-berkas"));
    if (hasil.ada) return hasil.nilai;
    throw new TidakBisa(hasil.pesan.kode, kalimatPesan(hasil.pesan));
  } finally {
    excel.close();
  }
}

async function perubahan(nama: string, lama: string): Promise<PerubahanVersi> {
  const dulu = await dalamBerkas(lama, ({ reviuBerkas }) => reviuBerkas());
  const kini = await dalamBerkas(nama, ({ reviuBerkas }) => reviuBerkas());
  const { bandingkanVersi } = await import("../src/commands/reviu-berkas");
  return bandingkanVersi(dulu.hasil, kini.hasil);
}

async function cocokkanDocx(nama: string, docx: string): Promise<WordCetak> {
  const isi = await bacaBerkas(docx);
  const { cocokkanWord } = await import("../src/commands/cocok-word");
  return cetakWord(docx, await dalamBerkas(nama, () => cocokkanWord(isi)));
}

async function bacaSatu(nama: string, { tahunLalu, banding }: Pembanding): Promise<BerkasCetak> {
  if (banding !== undefined) return cetakPerubahan(nama, await perubahan(nama, banding));
  const lalu =
    tahunLalu === undefined ? undefined : await dalamBerkas(tahunLalu, (berkas) => berkas.bacaLembarReviu());
  const sebelah = lalu ? { tahunLalu: lalu } : {};
  return cetakHasil(nama, await dalamBerkas(nama, ({ reviuBerkas }) => reviuBerkas(sebelah)));
}

async function baca(nama: string, pembanding: Pembanding): Promise<BerkasCetak> {
  const hasil = await bacaSatu(nama, pembanding);
  const { docx } = pembanding;
  return docx === undefined ? hasil : { ...hasil, word: await cocokkanDocx(nama, docx) };
}

/** Reviews one file in this process; what is wrong with the file is told, never thrown. */
export async function reviuBerkas(nama: string, pembanding: Pembanding): Promise<BerkasCetak> {
  try {
    return await baca(nama, pembanding);
  } catch (sebab) {
    const kode = sebab instanceof TidakBisa ? sebab.kode : "TIDAK_TERDUGA";
    const pesan = sebab instanceof Error ? sebab.message : String(sebab);
    return { nama, temuan: [], galat: { kode, pesan } };
  }
}

/** All files in their order; one alone needs no process of its own. */
export async function reviuSemua(berkas: readonly string[], pembanding: Pembanding): Promise<BerkasCetak[]> {
  const [satu] = berkas;
  return satu !== undefined && berkas.length === 1
    ? [await reviuBerkas(satu, pembanding)]
    : reviuSejajar(berkas);
}
