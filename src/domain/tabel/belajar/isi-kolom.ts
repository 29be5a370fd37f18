import { angkaDari } from "../baris/sel-angka";
import type { BacaanKolom } from "../peran/bacaan-kolom";
import type { KolomKerja } from "../peran/kolom-kerja";

/** More different cell texts than this tell nothing new. */
const TEKS_DILIHAT = 8;
const KATA_DILIHAT = 4;
/** Lengths of texts at which a new kind begins: a code, a unit, a name, a sentence. */
const PANJANG = [3, 8, 15, 30, 60] as const;

const tengah = (angka: readonly number[]): number =>
  [...angka].sort((a, b) => a - b)[Math.floor(angka.length / 2)] ?? 0;

const pangkat = (nilai: number): number => Math.max(-1, Math.floor(Math.log10(Math.abs(nilai) || 0.1)));

function ciriAngka(angka: readonly number[]): string[] {
  if (angka.length === 0) return [];
  const nilai = angka.map(Math.abs);
  const hasil = [`besar${pangkat(tengah(nilai))}`];
  if (angka.every(Number.isInteger)) hasil.push("bulat");
  if (angka.every((satu, i) => satu === i + 1)) hasil.push("urut");
  hasil.push(new Set(nilai.map(pangkat)).size <= 1 ? "seukuran" : "campur");
  if (angka.every((satu) => satu <= 150)) hasil.push("ke150");
  if (angka.every((satu) => satu <= 1.5)) hasil.push("ke1");
  return hasil;
}

function ciriTeks(teks: readonly string[]): string[] {
  if (teks.length === 0) return [];
  const panjang = tengah(teks.map((satu) => satu.length));
  const kata = new Set(
    [...new Set(teks)].slice(0, TEKS_DILIHAT).flatMap((satu) =>
      satu
        .toLowerCase()
        .replace(/\d+/g, "n")
        .split(/[^a-zn%]+/)
        .filter((isi) => isi !== "")
        .slice(0, KATA_DILIHAT),
    ),
  );
  return [
    `panjang${PANJANG.filter((batas) => panjang > batas).length}`,
    `beda${Math.round((4 * new Set(teks).size) / teks.length)}`,
    ...[...kata].map((satu) => `c:${satu}`),
  ];
}

/** What the cells of a column are: figures and their size, percents, texts and their words. */
export function ciriIsi(satu: KolomKerja, bacaan: BacaanKolom): string[] {
  const sel = bacaan.baca(satu);
  const berisi = sel.filter(({ jenis }) => jenis !== "kosong");
  const angka = sel.map((isi) => angkaDari(isi)).filter((nilai) => nilai !== undefined);
  const kata = sel.flatMap((isi) => ("teks" in isi ? [isi.teks] : []));
  if (berisi.length === 0) return ["hampa"];
  return [
    `kadar${Math.round((4 * angka.length) / berisi.length)}`,
    `persen${Math.round(2 * bacaan.kadarPersen(satu))}`,
    ...ciriAngka(angka),
    ...ciriTeks(kata),
  ];
}
