import type { Petak } from "../lembar/area";
import { PALET } from "../lembar/palet";
import type { NilaiSel } from "../tabel/lembar-mentah";
import type { Skala, TingkatSkala } from "../ukur/skala";
import { cariWarna, warnaTeks } from "../ukur/warna";

/** Fills of the cells around a table of criteria, "#RRGGBB" row by row; what has none is white or "". */
export interface IsianSel {
  readonly petak: Petak;
  readonly hex: readonly (readonly string[])[];
}

const TANPA_ISIAN = new Set(["", "#FFFFFF"]);

/** Is this the fill of a cell that has none, or a white one? */
export function tanpaIsian(hex: string): boolean {
  return TANPA_ISIAN.has(hex);
}

function kanal(hex: string): [number, number, number] {
  const bagian = (awal: number): number => parseInt(hex.slice(awal, awal + 2), 16);
  return [bagian(1), bagian(3), bagian(5)];
}

function jarak(a: string, b: string): number {
  const [satu, dua] = [kanal(a), kanal(b)];
  return satu.reduce((n, nilai, i) => n + (nilai - dua[i]!) ** 2, 0);
}

/** What the palette calls the colour that comes nearest: screens and legends say colours by name. */
function namaTerdekat(hex: string): string {
  return PALET.reduce((dekat, satu) => (jarak(satu.hex, hex) < jarak(dekat.hex, hex) ? satu : dekat)).nama;
}

/** Every band has a fill, and no two the same: colours that mean something, not stripes. */
function bermakna(hex: readonly string[]): boolean {
  return (
    hex.every((satu) => /^#[0-9A-F]{6}$/.test(satu) && !tanpaIsian(satu)) && new Set(hex).size === hex.length
  );
}

/** The fills of the column nearest to the table that has one for each of its rows; undefined where none has. */
function kolomIsian({ petak, hex }: IsianSel, tabel: Petak): string[] | undefined {
  const baris = Array.from(
    { length: tabel.bawah - tabel.atas + 1 },
    (_, i) => hex[tabel.atas - petak.atas + i] ?? [],
  );
  const luar = (k: number): number => Math.max(0, tabel.kiri - k, k - tabel.kanan);
  const kolom = Array.from({ length: petak.kanan - petak.kiri + 1 }, (_, i) => petak.kiri + i);
  return kolom
    .sort((a, b) => luar(a) - luar(b))
    .map((k) => baris.map((satu) => (satu[k - petak.kiri] ?? "").toUpperCase()))
    .find(bermakna);
}

/**
 * The scale in the colours in which the office has filled the cells of its table; the same scale where it has not.
 * @param isi the table's own cells, one row a band in any order
 */
export function denganIsianKantor(
  skala: Skala,
  isi: readonly (readonly NilaiSel[])[],
  tabel: Petak,
  sel: IsianSel | undefined,
): Skala {
  const hex = sel && kolomIsian(sel, tabel);
  if (!hex) return skala;
  const barisTingkat = ({ nama }: TingkatSkala): number =>
    isi.findIndex((satu) => satu.some((nilai) => typeof nilai === "string" && nilai.trim() === nama));
  return {
    ...skala,
    tingkat: skala.tingkat.map((satu) => {
      const milik = hex[barisTingkat(satu)];
      if (milik === undefined) return satu;
      const warna = cariWarna(satu.warna) ? satu.warna : namaTerdekat(milik);
      return { ...satu, warna, hex: milik, hexTeks: warnaTeks(milik) };
    }),
  };
}
