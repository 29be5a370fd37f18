import { BAGIAN } from "../batas";
import { KOSONG, type Kisi } from "../kisi";

const NOMOR = /^\(?\s*(\d{1,2}|[a-z])\s*[.)]?\s*(?:=.*)?\s*\)?$/is;

/** The column number a cell of a numbering row states: "(3)", "3", "3.", "c", "13 = 9 + 10"; undefined otherwise. */
function nomorKolom(teks: string): number | undefined {
  const cocok = NOMOR.exec(teks)?.[1];
  if (cocok === undefined) return undefined;
  return /\d/.test(cocok) ? Number(cocok) : cocok.toLowerCase().charCodeAt(0) - 96;
}

/**
 * Is this the row that numbers the columns, "(1) (2) (3)", "1 2 3", "… 13 = 9 + 10 + 11 + 12 …"?
 * It may stand under the header or in the midst of it. Needs two numbers that rise by one, starting at 0 or 1.
 */
export function barisNomor(kisi: Kisi, b: number, awal: number, akhir: number): boolean {
  const nomor: number[] = [];
  for (let k = awal; k <= akhir; k++) {
    if (kisi.jenis(b, k) === KOSONG) continue;
    const satu = nomorKolom(kisi.teks(b, k));
    if (satu === undefined) return false;
    nomor.push(satu);
  }
  const naikSatu = nomor.filter((n, i) => i > 0 && n === (nomor[i - 1] ?? NaN) + 1).length;
  return nomor.length >= 2 && (nomor[0] ?? 9) <= 1 && naikSatu >= (nomor.length - 1) * BAGIAN.hampirSemua;
}
