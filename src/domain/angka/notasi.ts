import type { KodeRusak } from "./kode-rusak";
import type { GayaNotasi, KonteksAngka } from "./hasil-baca";

/** A run of digits, dots and commas, read; `kode` undefined with `teks` true means a code such as "2.07.03". */
export type HasilNotasi =
  | {
      readonly jenis: "angka";
      readonly nilai: number;
      readonly mungkinJuga?: number;
      readonly notasi?: GayaNotasi;
    }
  | { readonly jenis: "kode-rekening" }
  | { readonly jenis: "rusak"; readonly kode: KodeRusak };

const BULAT = /^\d+$/;
const RIBUAN_TITIK = /^[1-9]\d{0,2}(\.\d{3})+$/;
const RIBUAN_KOMA = /^[1-9]\d{0,2}(,\d{3}){2,}$/;
const DESIMAL_TITIK = /^\d*\.\d+$/;
const DESIMAL_KOMA = /^\d*,\d+$/;
const KOMA_TIGA_DIGIT = /^[1-9]\d{0,2},\d{3}$/;
const INDONESIA = /^[1-9]\d{0,2}(\.\d{3})+,\d+$/;
const INGGRIS = /^[1-9]\d{0,2}(,\d{3})+\.\d+$/;

const angka = (nilai: number, notasi?: GayaNotasi, mungkinJuga?: number): HasilNotasi => ({
  jenis: "angka",
  nilai,
  ...(notasi === undefined ? {} : { notasi }),
  ...(mungkinJuga === undefined ? {} : { mungkinJuga }),
});
const rusak = (kode: KodeRusak): HasilNotasi => ({ jenis: "rusak", kode });
const tanpa = (teks: string, tanda: "." | ","): string => teks.split(tanda).join("");

function titikTigaDigit(teks: string, titik: KonteksAngka["titik"]): HasilNotasi {
  const [ribuan, desimal] = [Number(tanpa(teks, ".")), Number(teks)];
  if (titik === "desimal") return angka(desimal, "inggris", ribuan);
  return angka(ribuan, titik === "ribuan" ? "indonesia" : "titik-ragu", desimal);
}

function satuTitik(teks: string, titik: KonteksAngka["titik"]): HasilNotasi {
  if (RIBUAN_TITIK.test(teks)) return titikTigaDigit(teks, titik);
  if (!DESIMAL_TITIK.test(teks)) return rusak("KELOMPOK_RIBUAN");
  const [bulat = "", pecahan = ""] = teks.split(".");
  // "23940.000": too long before the dot for thousands, yet three digits after it as thousands have.
  const meragukan = pecahan.length === 3 && Number(bulat) !== 0 && titik !== "desimal";
  return meragukan ? rusak("TITIK_MERAGUKAN") : angka(Number(teks), "inggris");
}

function hanyaTitik(teks: string, titik: KonteksAngka["titik"]): HasilNotasi {
  const bagian = teks.split(".");
  if (bagian.length === 2) return satuTitik(teks, titik);
  if (RIBUAN_TITIK.test(teks)) return angka(Number(tanpa(teks, ".")), "indonesia");
  // Account codes ("5.1.1", "2.07.03.2.02.0001") have no group of three digits.
  return bagian.some((satu) => satu.length === 3) ? rusak("KELOMPOK_RIBUAN") : { jenis: "kode-rekening" };
}

/** "1,150": decimals by the Indonesian rule, thousands in a column whose dots are decimals. */
function komaTigaDigit(teks: string, titik: KonteksAngka["titik"]): HasilNotasi {
  const [desimal, ribuan] = [Number(teks.replace(",", ".")), Number(tanpa(teks, ","))];
  if (titik === "desimal") return angka(ribuan, "inggris", desimal);
  return angka(desimal, titik === "ribuan" ? "indonesia" : "koma-ragu", ribuan);
}

function hanyaKoma(teks: string, titik: KonteksAngka["titik"]): HasilNotasi {
  if (RIBUAN_KOMA.test(teks)) return angka(Number(tanpa(teks, ",")), "inggris");
  if (!DESIMAL_KOMA.test(teks)) return rusak("KELOMPOK_RIBUAN");
  if (KOMA_TIGA_DIGIT.test(teks)) return komaTigaDigit(teks, titik);
  return angka(Number(teks.replace(",", ".")), "indonesia");
}

function titikDanKoma(teks: string): HasilNotasi {
  if (INDONESIA.test(teks)) return angka(Number(tanpa(teks, ".").replace(",", ".")), "indonesia");
  return INGGRIS.test(teks) ? angka(Number(tanpa(teks, ",")), "inggris") : rusak("KELOMPOK_RIBUAN");
}

/**
 * Reads a run of digits, dots and commas. Indonesian notation is the rule (dot for thousands, comma for decimals);
 * another notation is read only where the text can mean nothing else ("23.5", "1,269,534", "1,234.56").
 * @param titik how a single dot before three digits is meant (a comma then means the other); thousands unless the column
 *   says otherwise
 */
export function bacaNotasi(teks: string, titik?: KonteksAngka["titik"]): HasilNotasi {
  if (/[.,]$/.test(teks)) return rusak("TANDA_DI_UJUNG");
  if (BULAT.test(teks)) return angka(Number(teks));
  const adaTitik = teks.includes(".");
  if (adaTitik && teks.includes(",")) return titikDanKoma(teks);
  return adaTitik ? hanyaTitik(teks, titik) : hanyaKoma(teks, titik);
}
