import { jarakEdit } from "./jarak-edit";
import { artiSingkatan } from "./kata";

/**
 * Words of headers that decide by being there: times, regions, versions, parts of a fraction, deviations. They are looked
 * for as they are spelled, so that their slips are mended here.
 */
const KATA = (
  "minggu periode semester kumulatif januari februari maret april agustus september oktober november desember " +
  "nasional provinsi regional kabupaten pembilang penyebut murni induk semula menjadi pergeseran revisi perubahan " +
  "sebelum setelah standar perjanjian deviasi akumulasi"
).split(" ");
const TEPAT: ReadonlySet<string> = new Set(KATA);
const KATA_TEKS = /\p{L}{4,12}/gu;

/** "Mniggu" begins as "minggu" does, or with its first two letters swapped; "karet" is no "maret". */
function seawal(kata: string, benar: string): boolean {
  return kata[0] === benar[0] || (kata[0] === benar[1] && kata[1] === benar[0]);
}

function betulkanSatu(kata: string): string {
  const kecil = kata.toLowerCase();
  // "Indik." is cut short, and no slip of "induk".
  if (TEPAT.has(kecil) || artiSingkatan(kecil) !== undefined) return kata;
  return KATA.find((satu) => seawal(kecil, satu) && jarakEdit(kecil, satu, 1) <= 1) ?? kata;
}

/** A header text with the slips in such words mended; everything else stays as written. */
export function betulkanKata(teks: string): string {
  return teks.replace(KATA_TEKS, betulkanSatu);
}
