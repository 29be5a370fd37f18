import { TEKS } from "../kisi";
import type { Kisi } from "../kisi";

const SINGKATAN = /^\p{Lu}{3,8}$/u;
/** Rows above a head that may be its title. */
const TINGGI = 4;

/** The capitals are the first letters of words that stand side by side, or stand there themselves. */
function disebut(singkatan: string, teks: string): boolean {
  const kata: readonly string[] = teks.match(/\p{L}+/gu) ?? [];
  const awal = kata.map((satu) => satu.charAt(0).toUpperCase()).join("");
  return kata.includes(singkatan) || awal.includes(singkatan);
}

/** "IKS" in a table titled "INDEKS KELUARGA SEHAT": what the sheet is about, and what its rows come to. */
export function namaIndeks(kisi: Kisi, kepala: number, nama: string): boolean {
  if (!SINGKATAN.test(nama.trim())) return false;
  for (let b = kepala - 1; b >= Math.max(0, kepala - TINGGI); b--)
    for (let k = 0; k < kisi.lebar; k++)
      if (kisi.jenis(b, k) === TEKS && disebut(nama.trim(), kisi.teks(b, k))) return true;
  return false;
}
