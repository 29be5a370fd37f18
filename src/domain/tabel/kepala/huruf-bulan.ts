import type { Kisi } from "../kisi";
import { kolomRuas } from "./badan-tabel";

/** The first letters of the months. */
const DERET = "JFMAMJJASOND";
/** Fewer letters side by side may be anything. */
const TERSEDIKIT = 6;

/** "J | F | M | A | M | J | J …": the columns of a row that are titled by the first letters of months, half a year at least. */
export function kolomHurufBulan(kisi: Kisi, b: number, awal: number, akhir: number): number[] {
  const kolom = kolomRuas({ awal, akhir });
  const huruf = kolom.map((k) => (/^[A-Z]$/.test(kisi.teks(b, k)) ? kisi.teks(b, k) : " ")).join("");
  const deret = huruf.split(" ").find((satu) => satu.length >= TERSEDIKIT && DERET.includes(satu));
  if (deret === undefined) return [];
  const mulai = awal + huruf.indexOf(deret);
  return kolomRuas({ awal: mulai, akhir: mulai + deret.length - 1 });
}
