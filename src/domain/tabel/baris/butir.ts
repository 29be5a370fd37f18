import { bacaAngka } from "../../angka/baca-angka";
import type { HasilBaca } from "../../angka/hasil-baca";

const AWAL_BUTIR = /^\s*(?:[-–•*➢➤·]|\(?\d{1,2}[.)]|[a-z][.)])\s+/;

function tanpaTag(teks: string): string {
  return teks
    .replace(/<li[^>]*>/gi, "\n- ")
    .replace(/<br\s*\/?>/gi, "\n")
    .replace(/<[^>]*>/g, " ");
}

/**
 * Splits the bullets of one cell: "- 100 %\n- 3 Dokumen", "1. Nilai LHE 2. Indeks", one per line.
 * A cell without bullets and line breaks is one item; a blank cell none.
 */
export function pisahButir(teks: string): string[] {
  const baris = tanpaTag(teks)
    .replace(/\s{2,}(?=(?:\d{1,2}[.)]|[-•])\s)/g, "\n")
    .replace(/\s+(?=- \S)/g, (celah, _letak: number, utuh: string) => (/^\s*-\s/.test(utuh) ? "\n" : celah))
    .split(/\r?\n/)
    .map((satu) => satu.trim())
    .filter((satu) => satu !== "");
  const berbutir = baris.filter((satu) => AWAL_BUTIR.test(satu)).length;
  // Lines without a bullet of their own go on with the one above.
  const hasil: string[] = [];
  for (const satu of baris) {
    const sambungan = berbutir > 0 && !AWAL_BUTIR.test(satu) && hasil.length > 0;
    const isi = berbutir > 0 ? satu.replace(AWAL_BUTIR, "") : satu;
    if (sambungan) hasil[hasil.length - 1] += ` ${isi}`;
    else hasil.push(isi);
  }
  return hasil;
}

const berbutir = (teks: string): boolean =>
  tanpaTag(teks)
    .split(/\r?\n/)
    .some((satu) => AWAL_BUTIR.test(satu.trim()));

/**
 * The names in one cell. Lines without bullets are names of their own where a neighbouring cell of the row has as many
 * items; else a name that was only broken over lines, as pasted from Word, is one: "Jumlah kunjungan\nwisata".
 * @param tetangga the other cells of its row that hold a value for each name
 */
export function pisahNama(teks: string, tetangga: readonly string[]): string[] {
  const butir = pisahButir(teks);
  if (butir.length < 2 || berbutir(teks)) return butir;
  const isi = tetangga.map((satu) => pisahButir(satu).length).filter((banyak) => banyak > 0);
  if (isi.includes(butir.length)) return butir;
  const disambung = butir.slice(1).some((satu) => /^[\p{Ll}(]/u.test(satu));
  return disambung || (isi.length > 0 && butir.length === 2) ? [butir.join(" ")] : butir;
}

const TERBACA: ReadonlySet<HasilBaca["jenis"]> = new Set(["angka", "predikat", "rentang", "strip"]);

/** Several figures in one cell, a bullet each, as in the agreements: no broken number, and no measure either. */
export function daftarAngka(teks: string): boolean {
  const butir = pisahButir(teks);
  return butir.length > 1 && butir.every((satu) => TERBACA.has(bacaAngka(satu).jenis));
}
