import type { Angka } from "../angka/hasil-baca";
import { galatNilai, galatPasangan, teksIsi } from "./hasil-ukur";
import type { Galat, Peran } from "./hasil-ukur";
import type { SelAngka } from "./sel";
import { KELIPATAN_SEPASANG } from "./toleransi";

/** A number of Excel with decimals: it says that its neighbour may have them too. */
const pecahan = ({ isi }: SelAngka): boolean => typeof isi === "number" && !Number.isInteger(isi);

function sepasang(a: number, b: number): boolean {
  const kali = Math.abs(a / b);
  return kali >= 1 / KELIPATAN_SEPASANG && kali <= KELIPATAN_SEPASANG;
}

/** "1,150" means what its pair shows: the same doubt, decimals, or Indonesian notation. Nothing else settles it. */
function komaJelas({ bacaan }: SelAngka, lain: SelAngka): boolean {
  if (bacaan.persen || lain.bacaan.persen) return true;
  return lain.bacaan.notasi === "indonesia" || lain.bacaan.notasi === "koma-ragu" || pecahan(lain);
}

/** "12.500" is 12500 by the rule, unless its pair has a decimal dot or is a number with decimals that fits 12,5 alone. */
function titikJelas({ bacaan }: SelAngka, lain: SelAngka): boolean {
  if (lain.bacaan.notasi === "inggris") return false;
  if (!pecahan(lain) || bacaan.mungkinJuga === undefined) return true;
  return sepasang(bacaan.nilai, lain.bacaan.nilai) || !sepasang(bacaan.mungkinJuga, lain.bacaan.nilai);
}

const ragu = (bacaan: Angka, notasi: Angka["notasi"]): boolean => bacaan.notasi === notasi;

/**
 * Refuses a pair of which one number's notation is in doubt and the other one does not settle it: "1,150" beside 189
 * (1150 or 1,15?), "12.500" beside "12.5" (two notations in one pair).
 */
export function periksaNotasi(sel: SelAngka, lain: SelAngka, peran: Peran): Galat | undefined {
  if (ragu(sel.bacaan, "koma-ragu") && !komaJelas(sel, lain))
    return galatNilai("KOMA_MERAGUKAN", teksIsi(sel.isi), peran);
  if (ragu(sel.bacaan, "titik-ragu") && !titikJelas(sel, lain))
    return galatPasangan("NOTASI_BEDA", teksIsi(sel.isi), teksIsi(lain.isi));
  return undefined;
}
