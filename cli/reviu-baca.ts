import type { BerkasDireviu, PerubahanVersi } from "../src/commands/reviu-berkas";
import type { Bacaan, PembandingReviu } from "../src/commands";
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

/** What was read; what cannot be read raises TidakBisa. */
function terbaca<T>(hasil: Bacaan<T>): T {
  if (hasil.ada) return hasil.nilai;
  throw new TidakBisa(hasil.pesan.kode, kalimatPesan(hasil.pesan));
}

/** Opens a file, does something with its workbook, closes it. */
async function dalamBerkas<T>(nama: string, baca: (berkas: Berkas) => Promise<T>): Promise<T> {
  const { bukaExcel } = await import("./buka-excel");
  const { excel } = await bukaExcel(nama);
  try {
    return await baca(await import("../src/commands/reviu-berkas"));
  } finally {
    excel.close();
  }
}

async function perubahan(nama: string, lama: string): Promise<PerubahanVersi> {
  const [dulu, kini] = [await reviuSendiri(lama), await reviuSendiri(nama)];
  const { bandingkanVersi } = await import("../src/commands/reviu-berkas");
  return bandingkanVersi(dulu.hasil, kini.hasil);
}

const reviuSendiri = (nama: string): Promise<BerkasDireviu> =>
  dalamBerkas(nama, async ({ reviuBerkas }) => terbaca(await reviuBerkas()));

/** The Word document beside the workbook that is open. */
async function cocokkanDocx(docx: string): Promise<WordCetak> {
  const isi = await bacaBerkas(docx);
  const { cocokkanWord } = await import("../src/commands/cocok-word");
  return cetakWord(docx, terbaca(await cocokkanWord(isi)));
}

async function lembarLalu(nama: string | undefined): Promise<PembandingReviu> {
  if (nama === undefined) return {};
  const tahunLalu = await dalamBerkas(nama, async ({ bacaLembarReviu }) => terbaca(await bacaLembarReviu()));
  return { tahunLalu };
}

async function baca(nama: string, { tahunLalu, banding, docx }: Pembanding): Promise<BerkasCetak> {
  const word = docx === undefined ? undefined : (): Promise<WordCetak> => cocokkanDocx(docx);
  if (banding !== undefined) {
    const hasil = cetakPerubahan(nama, await perubahan(nama, banding));
    return word ? { ...hasil, word: await dalamBerkas(nama, word) } : hasil;
  }
  const sebelah = await lembarLalu(tahunLalu);
  return dalamBerkas(nama, async ({ reviuBerkas }) => {
    const hasil = cetakHasil(nama, terbaca(await reviuBerkas(sebelah)));
    return word ? { ...hasil, word: await word() } : hasil;
  });
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
