import { labelJumlah } from "../baris/pola-baris";
import { FIGUR } from "../kisi";
import type { Kisi } from "../kisi";

/** "Jumlah" alone right below a row of figures: a total that was not filled in, and no title of what follows. */
export function jumlahKosong(
  kisi: Kisi,
  b: number,
  { awal, akhir }: { awal: number; akhir: number },
): boolean {
  const [satu, ...lain] = kisi.kolomTerisi(b, awal, akhir);
  if (satu === undefined || lain.length > 0 || !labelJumlah(kisi.teks(b, satu))) return false;
  return kisi.kolomTerisi(b - 1, awal, akhir).some((k) => FIGUR.has(kisi.jenis(b - 1, k)));
}
