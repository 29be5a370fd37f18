import { bacaAngka } from "../../angka/baca-angka";
import { barisBadan, kolomAngka, kolomRuas, satuTeks } from "./badan-tabel";
import type { Ruas } from "./badan-tabel";
import { TEKS } from "../kisi";
import type { Kisi } from "../kisi";

/** Rows of the table above that are compared. */
const BARIS_DILIHAT = 3;
/** Columns of figures that are broken off by a text. */
const KOLOM_TERPUTUS = 2;
/** A title of fewer words is none of the names in the rows. */
const KATA_NAMA = 3;

/** What stands between the table above and a row: blank rows, lines of one text, the rows of the table themselves. */
interface DiAtas {
  readonly kosong: number;
  readonly judul: number;
  readonly badan: readonly number[];
}

function lihatAtas(kisi: Kisi, { baris, awal, akhir }: Ruas, batas: number): DiAtas {
  const kolom = kolomRuas({ awal, akhir });
  const hasil = { kosong: 0, judul: 0, badan: [] as number[] };
  for (let b = baris - 1; b > batas && hasil.badan.length < BARIS_DILIHAT; b--) {
    const berisi = hasil.badan.length > 0;
    if (kisi.barisKosong(b, awal, akhir)) hasil.kosong += berisi ? 0 : 1;
    else if (satuTeks(kisi, b, kolom)) hasil.judul += berisi ? 0 : 1;
    else hasil.badan.push(b);
  }
  return hasil;
}

/** "BB", "WTP": a value that is a word. */
const predikat = (teks: string): boolean => bacaAngka(teks).jenis === "predikat";

const banyakKata = (teks: string): number => teks.split(/\s+/).length;

/** What stands below goes on with the table above: its texts are found there too, or the row is named as long as its rows are. */
function berlanjut(kisi: Kisi, ruas: Ruas, atas: readonly number[]): boolean {
  const bawah = barisBadan(kisi, ruas, ruas.baris).slice(0, BARIS_DILIHAT);
  const teks = (b: number, k: number): string => (kisi.jenis(b, k) === TEKS ? kisi.teks(b, k) : "");
  const sama = (k: number): boolean =>
    bawah.some((b) => teks(b, k) !== "" && atas.some((lain) => teks(lain, k) === teks(b, k)));
  if (kolomRuas(ruas).some(sama)) return true;
  const nama = kolomRuas(ruas).find((k) => bawah.every((b) => teks(b, k) !== ""));
  if (nama === undefined) return false;
  const kata = banyakKata(teks(ruas.baris, nama));
  return (
    kata >= KATA_NAMA && bawah.filter((b) => banyakKata(teks(b, nama)) <= kata).length * 2 >= bawah.length
  );
}

/** The column stands under a text of the row, or under a year merged over several: a group of another head. */
function dibawahJudul(kisi: Kisi, b: number, k: number): boolean {
  if (kisi.jenis(b, k) === TEKS) return true;
  const g = kisi.gabungan(b, k);
  if (g === undefined || g.awalBaris !== b || g.akhirKolom === g.awalKolom) return false;
  return kisi.jenis(b, g.awalKolom) === TEKS || kisi.tahun(b, g.awalKolom);
}

/**
 * A row of texts below an open table: another head, not one more of its rows? It stands apart, by a blank row or a
 * line of its own, breaks off the figures of two columns, and repeats nothing that stands above it.
 * @param ruas from the first to the last column of both
 * @param batas last row of titles of the table above
 */
export function tabelBerikut(kisi: Kisi, ruas: Ruas, batas: number): boolean {
  const { kosong, judul, badan } = lihatAtas(kisi, ruas, batas);
  if (kosong + judul === 0 || badan.length === 0) return false;
  const isi = kolomRuas(ruas).filter((k) => kisi.jenis(ruas.baris, k) === TEKS);
  const teks = isi.map((k) => kisi.teks(ruas.baris, k));
  if (teks.some(predikat) || isi.some((k, i) => badan.some((b) => kisi.teks(b, k) === teks[i]))) return false;
  if (berlanjut(kisi, ruas, badan)) return false;
  const putus = kolomRuas(ruas).filter(
    (k) => dibawahJudul(kisi, ruas.baris, k) && kolomAngka(kisi, k, badan),
  ).length;
  return putus >= KOLOM_TERPUTUS || (kosong > 0 && judul > 0);
}
