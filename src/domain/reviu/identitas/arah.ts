import { namaBuruk } from "../../tabel/kata/nama-buruk";

const BISA_MENURUN = /\b(?:menurun\p{L}*|penurunan|turun|kasus|berkurang\p{L}*|pengurangan)\b/iu;

/** Fewer may be better here: a smaller figure is then no cause to ask. */
export const bolehMakinKecil = (nama: string): boolean => namaBuruk(nama) || BISA_MENURUN.test(nama);

/** The name itself promises a fall: "Menurunnya kasus …". */
export const menjanjikanTurun = (nama: string): boolean =>
  /\b(?:menurun\p{L}*|penurunan|berkurang\p{L}*|pengurangan)\b/iu.test(nama);
