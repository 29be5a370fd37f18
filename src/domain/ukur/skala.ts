import { cariWarna } from "./warna";

/** One band of a scale; limits in percent points, as tables print them. */
export interface TingkatSkala {
  /** "Sangat Baik". */
  readonly nama: string;
  /** "Hijau Tua"; "" where the scale has no colours. */
  readonly warna: string;
  /** Fill "#RRGGBB"; white where the scale has no colours. */
  readonly hex: string;
  /** Text colour on that fill. */
  readonly hexTeks: string;
  readonly batasBawah: number;
  /** As printed; undefined where the band reaches up to the next one. */
  readonly batasAtas?: number;
}

/** A scale of criteria; `tingkat` runs from the best band to the lowest. */
export interface Skala {
  readonly nama: string;
  readonly tingkat: readonly TingkatSkala[];
}

/** How a value in a gap of the printed table (90 < x < 91) is decided; see `kriteria`. */
export type AturanCelah = "batas-bawah" | "batas-atas" | "bulatkan";

/** A band with its colour looked up by name. */
export function tingkat(nama: string, warna: string, batasBawah: number, batasAtas?: number): TingkatSkala {
  const { hex, hexTeks } = cariWarna(warna) ?? { hex: "#FFFFFF", hexTeks: "#000000" };
  return { nama, warna, hex, hexTeks, batasBawah, ...(batasAtas === undefined ? {} : { batasAtas }) };
}

const empatTerbawah = [
  tingkat("Tinggi", "Hijau Muda", 76, 90),
  tingkat("Sedang", "Kuning Tua", 66, 75),
  tingkat("Rendah", "Kuning Muda", 51, 65),
  tingkat("Sangat Rendah", "Merah", 0, 50),
];

/** Permendagri 54/2010 Tabel VII-C as the reports print it: the first band is called "Sangat Baik". */
export const SKALA_PERMENDAGRI: Skala = {
  nama: "permendagri",
  tingkat: [tingkat("Sangat Baik", "Hijau Tua", 91, 100), ...empatTerbawah],
};

/** The same scale with the regulation's own name for the first band, "Sangat Tinggi". */
export const SKALA_SANGAT_TINGGI: Skala = {
  nama: "sangat-tinggi",
  tingkat: [tingkat("Sangat Tinggi", "Hijau Tua", 91, 100), ...empatTerbawah],
};
