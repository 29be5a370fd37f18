import { teksApaAdanya } from "../../lembar/kolom";
import type { AturanUkur } from "../../lembar/definisi";
import type { Gaya } from "../../lembar/lembar";
import type { HasilUkur } from "../../ukur/hasil-ukur";
import { kriteria } from "../../ukur/kriteria";
import type { TingkatSkala } from "../../ukur/skala";
import { persenLaporan, type AngkaLaporan } from "./angka";
import type { SelNaskah } from "./naskah";
import { paduGaya, TANPA_GAYA } from "./padu-gaya";

/** What a report prints for an activity without budget and without spending. */
export const BELUM_DILAKSANAKAN = "Belum Dilaksanakan";

/** A cell without content: a gap that is seen. */
export const SEL_KOSONG: SelNaskah = { isi: "" };

/** A text as it was typed. */
export function selTeks(isi: string, gaya?: Gaya): SelNaskah {
  return { isi: teksApaAdanya(isi), ...(gaya ? { gaya } : {}) };
}

/** "1." or "2.3": never taken for a number. */
export const selNomor = (nomor: string): SelNaskah => ({ isi: `'${nomor}` });

/** A figure with its format. */
export function selAngka({ isi, format }: AngkaLaporan, gaya?: Gaya): SelNaskah {
  return { isi, ...(format === undefined ? {} : { format }), ...(gaya ? { gaya } : {}) };
}

/** The class of a measure; undefined where there is no number. */
export function tingkatHasil(aturan: AturanUkur, hasil: HasilUkur): TingkatSkala | undefined {
  return hasil.jenis === "angka"
    ? kriteria(hasil.nilai, aturan.skala, aturan.aturanCelah).tingkat
    : undefined;
}

const WARNA = new WeakMap<TingkatSkala, Gaya>();

/** The colours of a class, one object a class; its name stands beside them for prints in black and white. */
export function gayaTingkat(tingkat: TingkatSkala | undefined): Gaya {
  if (!tingkat) return TANPA_GAYA;
  const gaya = WARNA.get(tingkat) ?? { isian: tingkat.hex, warnaHuruf: tingkat.hexTeks };
  WARNA.set(tingkat, gaya);
  return gaya;
}

/** In the middle of its cell. */
export const TENGAH: Gaya = { datar: "Center" };

/** A measure as percent and its class beside it, both in the class's colour. */
export function selCapaian(
  hasil: HasilUkur,
  tingkat: TingkatSkala | undefined,
  koma: boolean,
): readonly [SelNaskah, SelNaskah] {
  const gaya = gayaTingkat(tingkat);
  const nama = tingkat?.nama ?? "";
  return [selAngka(persenLaporan(hasil, koma), gaya), selTeks(nama, paduGaya(gaya, TENGAH))];
}
