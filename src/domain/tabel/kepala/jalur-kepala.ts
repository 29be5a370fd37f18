import type { BlokKepala } from "./blok-kepala";
import type { Kisi } from "../kisi";

/** One text on the way from the top of the header down to a column. */
export interface TingkatJudul {
  readonly teks: string;
  /** Column where the text stands: columns of one group share it. */
  readonly asal: number;
}

/** The header texts of one column from top to bottom, numbering rows and repeats left out. */
export type JalurKepala = readonly TingkatJudul[];

interface SelKepala {
  readonly teks: string;
  readonly asalBaris: number;
  readonly asalKolom: number;
}

function selLangsung(kisi: Kisi, b: number, k: number, nomor: readonly number[] = []): SelKepala | undefined {
  const g = kisi.gabungan(b, k);
  const [asalBaris, asalKolom] = g ? [g.awalBaris, g.awalKolom] : [b, k];
  // A numbering row may be merged with the row below it.
  const teks = nomor.includes(asalBaris) ? "" : kisi.teks(asalBaris, asalKolom);
  return teks === "" ? undefined : { teks: teks.replace(/\s+/g, " "), asalBaris, asalKolom };
}

function adaAnak(kisi: Kisi, barisAnak: readonly number[], k: number): boolean {
  return barisAnak.some((b) => selLangsung(kisi, b, k) !== undefined);
}

/** Rows of the block that carry words, top to bottom. */
function barisBerkata({ atas, bawah, nomor }: BlokKepala): number[] {
  const hasil: number[] = [];
  for (let b = atas; b <= bawah; b++) if (!nomor.includes(b)) hasil.push(b);
  return hasil;
}

/** The rows of the header read so far, and what is needed to go one row down. */
interface Bacaan {
  readonly kisi: Kisi;
  readonly blok: BlokKepala;
  readonly atas: readonly (readonly (SelKepala | undefined)[])[];
}

/** The group title to the left counts for column `k` too, where the group is not merged but meant. */
function warisan(
  { kisi, blok, atas }: Bacaan,
  anak: readonly number[],
  b: number,
  k: number,
  kiri: SelKepala | undefined,
): SelKepala | undefined {
  if (!kiri || kiri.asalBaris !== b || kisi.gabungan(b, kiri.asalKolom)) return undefined;
  if (!adaAnak(kisi, anak, k) || !adaAnak(kisi, anak, kiri.asalKolom)) return undefined;
  const i = k - blok.awal;
  return atas.every((baris) => baris[i]?.asalKolom === baris[i - 1]?.asalKolom) ? kiri : undefined;
}

function isiBaris(bacaan: Bacaan, b: number, anak: readonly number[]): (SelKepala | undefined)[] {
  const hasil: (SelKepala | undefined)[] = [];
  for (let k = bacaan.blok.awal; k <= bacaan.blok.akhir; k++)
    hasil.push(
      selLangsung(bacaan.kisi, b, k, bacaan.blok.nomor) ??
        warisan(bacaan, anak, b, k, hasil[hasil.length - 1]),
    );
  return hasil;
}

function jalurKolom(tabelKepala: readonly (SelKepala | undefined)[][], i: number): TingkatJudul[] {
  const hasil: TingkatJudul[] = [];
  let lalu: SelKepala | undefined;
  for (const baris of tabelKepala) {
    const sel = baris[i];
    const ulang = lalu && sel && lalu.asalBaris === sel.asalBaris && lalu.asalKolom === sel.asalKolom;
    if (sel && !ulang) hasil.push({ teks: sel.teks, asal: sel.asalKolom });
    lalu = sel ?? lalu;
  }
  return hasil;
}

/**
 * The header texts over each column of a block: merged groups count for every column they cover, and so does an
 * unmerged group title whose cells to the right are blank while the row below goes on.
 */
export function jalurKepala(kisi: Kisi, blok: BlokKepala): JalurKepala[] {
  const baris = barisBerkata(blok);
  const isi: (SelKepala | undefined)[][] = [];
  baris.forEach((b, tingkat) => isi.push(isiBaris({ kisi, blok, atas: isi }, b, baris.slice(tingkat + 1))));
  return Array.from({ length: blok.akhir - blok.awal + 1 }, (_, i) => jalurKolom(isi, i));
}
