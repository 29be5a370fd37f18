import { namaBuruk } from "../../tabel/kata/nama-buruk";
import type { TabelReviu } from "../bahan/tabel-reviu";

const BISA_MENURUN = /\b(?:menurun\p{L}*|penurunan|turun|kasus|berkurang\p{L}*|pengurangan)\b/iu;

/** Fewer may be better here: a smaller figure is then no cause to ask. */
export const bolehMakinKecil = (nama: string): boolean => namaBuruk(nama) || BISA_MENURUN.test(nama);

/** The name itself promises a fall: "Menurunnya kasus …". */
export const menjanjikanTurun = (nama: string): boolean =>
  /\b(?:menurun\p{L}*|penurunan|berkurang\p{L}*|pengurangan)\b/iu.test(nama);

/** A name says within what something should stay: "< 60 menit", "di bawah 15 menit", "maksimal 3 hari", "sesuai standar". */
const BERBATAS =
  /[<≤]\s*=?\s*\d|\b(?:di ?bawah|kurang dari|tidak (?:lebih|melebihi)(?: dari)?|maks(?:imal|imum)?\.?|paling (?:lama|lambat|banyak|tinggi)|dalam(?: waktu)?|within|under|less than|at most)\s+(?:\(?\s*[<≤]?=?\s*\d|(?:batas|standar|ambang|baku|target|sop|spm)\b)|\b(?:sesuai|memenuhi|tepat|dalam batas)(?: (?:dengan|batas))* (?:standar|spm|sop|waktu|target|ketentuan|baku mutu)\b/i;
const PERSEN = /^\W*(?:%|persen|persentase|prosen|percent)/i;

/** A percentage of the cases that stay within a limit: the more the better, whatever the limit is of. */
function bagianDalamBatas(tabel: TabelReviu, baris: number): boolean {
  const nama = tabel.label(baris);
  if (!BERBATAS.test(nama)) return false;
  const [satuan, target] = (["satuan", "target"] as const).map((peran) => tabel.ukur.kolom(peran)?.kolom);
  const bersatuan = satuan !== undefined && PERSEN.test(tabel.ukur.teks(baris, satuan));
  return bersatuan || PERSEN.test(nama) || (target !== undefined && tabel.sel(baris, target).persen);
}

/** Does the row sound as if less of it were better? A sign to ask by. */
export const terdengarMakinKecil = (tabel: TabelReviu, baris: number): boolean =>
  namaBuruk(tabel.label(baris)) && !bagianDalamBatas(tabel, baris);
