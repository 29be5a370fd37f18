import { BAGIAN } from "../batas";
import { namaSatuan } from "../kata/nama-satuan";
import { FIGUR_ATAU_STRIP, TEKS } from "../kisi";
import type { Kisi } from "../kisi";

/**
 * " | ha | ha | % | orang" between titles and figures: what each column is told in. Nothing stands under the title that
 * names the rows, and every other cell is a unit over a figure.
 */
export function barisSatuan(kisi: Kisi, b: number, awal: number, akhir: number): boolean {
  const isi = kisi.kolomTerisi(b, awal, akhir);
  if (isi.length < 2 || !kisi.kosong(b, awal) || kisi.kosong(b + 1, awal)) return false;
  const satuan = (k: number): boolean =>
    kisi.jenis(b, k) === TEKS && namaSatuan(kisi.teks(b, k).replace(/^\(|\)$/g, ""));
  const berangka = isi.filter((k) => FIGUR_ATAU_STRIP.has(kisi.jenis(b + 1, k))).length;
  return isi.every(satuan) && berangka >= isi.length * BAGIAN.hampirSemua;
}
