import { bacaAngka } from "../angka/baca-angka";
import { tanpaCatatanKaki } from "../angka/catatan-kaki";
import type { Angka } from "../angka/hasil-baca";
import { rapikan } from "../angka/rapikan";

/**
 * Why a text with a number in it stays as it was typed. "satuan": it has a unit or a percent sign ("12 orang", "85 %"),
 * which the sheets keep beside the number · "ragu": it may mean another number ("12.500", "1,150", "007") · "rusak": it is
 * broken ("23940.000") · "tanda": it says more than one number ("≤ 5", "1:25", "69,1-69,5", "95*") · "rumus": a formula
 * gives it · "sebaris": as a number it would make the row measured otherwise.
 */
export const ALASAN_TETAP = ["satuan", "ragu", "rusak", "tanda", "rumus", "sebaris"] as const;

/** One of them. */
export type AlasanTetap = (typeof ALASAN_TETAP)[number];

/** What a typed text is to a column of figures: a plain number, a text that stays, or no number at all. */
export type ArtiTeks =
  | { readonly jenis: "angka"; readonly nilai: number }
  | { readonly jenis: "tetap"; readonly alasan: AlasanTetap }
  | { readonly jenis: "bukan" };

/** Digits that a cell of Excel holds. */
const DIGIT_EXCEL = 15;

const tetap = (alasan: AlasanTetap): ArtiTeks => ({ jenis: "tetap", alasan });

/** "007" is a code as well as a number, and of a longer number Excel keeps fifteen digits only. */
function digitRagu(teks: string): boolean {
  const digit = teks.replace(/\D/g, "");
  return /^0\d/.test(teks.replace(/^\D+/, "")) || digit.replace(/^0+/, "").length > DIGIT_EXCEL;
}

/** Sen have two digits, so that a dot before three digits of an amount is one of thousands. */
function notasiRagu({ notasi, mungkinJuga }: Angka, rupiah: boolean): boolean {
  return mungkinJuga !== undefined && !(rupiah && notasi === "titik-ragu");
}

function alasanAngka(teks: string, bacaan: Angka, rupiah: boolean): AlasanTetap | undefined {
  if (bacaan.persen || bacaan.satuan !== undefined || (bacaan.rupiah && !rupiah)) return "satuan";
  if (bacaan.batas !== undefined || bacaan.perbandingan || tanpaCatatanKaki(teks) !== teks) return "tanda";
  return notasiRagu(bacaan, rupiah || bacaan.rupiah) || digitRagu(teks) ? "ragu" : undefined;
}

/**
 * Reads a text of a column of figures as `bacaAngka` does, and says whether the number alone can stand in its place: the
 * value read is the same before and after.
 * @param rupiah the column holds amounts, so that "Rp" is no unit and a dot before three digits no doubt
 */
export function artiTeks(isi: string, rupiah: boolean): ArtiTeks {
  const bacaan = bacaAngka(isi);
  if (bacaan.jenis === "rusak") return bacaan.kode === "GALAT_SEL" ? { jenis: "bukan" } : tetap("rusak");
  if (bacaan.jenis === "rentang") return tetap("tanda");
  if (bacaan.jenis !== "angka") return { jenis: "bukan" };
  const alasan = alasanAngka(rapikan(isi), bacaan, rupiah);
  return alasan === undefined ? { jenis: "angka", nilai: bacaan.nilai } : tetap(alasan);
}
