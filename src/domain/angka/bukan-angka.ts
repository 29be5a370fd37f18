import type { HasilBaca } from "./hasil-baca";
import { rusak } from "./kode-rusak";

const BULAN =
  "jan(?:uari)?|feb(?:ruari)?|mar(?:et)?|apr(?:il)?|mei|juni?|juli?|agu(?:stus)?|agt|sep(?:tember)?|okt(?:ober)?|nov(?:ember)?|des(?:ember)?";
const TANGGAL_KATA = new RegExp(`^\\d{1,2}[ -](?:${BULAN})\\.?[ -]\\d{2,4}\\b`, "i");
const TANGGAL_ANGKA = /^(?:\d{1,2}[/-]\d{1,2}[/-]\d{2,4}|\d{4}[/-]\d{1,2}[/-]\d{1,2})\b/;
const TAHUN_KE_TAHUN = /^(?:19|20)\d\d ?[-/] ?(?:19|20)\d\d$/;
const JAM = /^\d{1,2}:\d{2}\b/;
const ISIAN_KOSONG = /^(?:Rp\.?)?[ .\u2026_]*(?:[\u2026_]|\.{2})[ .\u2026_]*%?$/i;
const STRIP = /^(?:Rp\.?)? ?(?:-+|\(-+\)|nihil) ?%?$/i;
const TIDAK_TERSEDIA =
  /^(?:n\/a|n\.a\.?|na|(?:tidak|belum) (?:tersedia|diukur|terukur|ada data|dilakukan pengukuran))$/i;
const GALAT_SEL =
  /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|FIELD!|BLOCKED!|BUSY!|CONNECT!)$/i;
// An 18-digit NIP is no quantity, and a double cannot hold it.
const NOMOR_PANJANG = /^\d{16,}$/;

/** A date, a time, a span of years or a long identity number starts with digits and is still no quantity. */
function iniKeterangan(teks: string): boolean {
  return [TANGGAL_KATA, TANGGAL_ANGKA, TAHUN_KE_TAHUN, JAM, NOMOR_PANJANG].some((pola) => pola.test(teks));
}

/**
 * Recognises tidy texts that say something other than a number: blank forms ("…..%"), "-", "n/a",
 * an Excel error value, a date.
 * @returns undefined where the text may still be a number
 */
export function bacaBukanAngka(teks: string): HasilBaca | undefined {
  if (teks === "" || ISIAN_KOSONG.test(teks)) return { jenis: "kosong" };
  if (STRIP.test(teks)) return { jenis: "strip" };
  if (TIDAK_TERSEDIA.test(teks)) return { jenis: "tidak-tersedia", teks };
  if (GALAT_SEL.test(teks)) return rusak("GALAT_SEL", teks);
  return iniKeterangan(teks) ? { jenis: "teks", teks } : undefined;
}
