import type { HasilBaca } from "./hasil-baca";
import { rusak } from "./rusak";

const BULAN =
  "jan(?:uari)?|feb(?:ruari)?|mar(?:et)?|apr(?:il)?|mei|juni?|juli?|agu(?:stus)?|agt|sep(?:tember)?|okt(?:ober)?|nov(?:ember)?|des(?:ember)?";
const TANGGAL_KATA = new RegExp(`^\\d{1,2}[ -](?:${BULAN})\\.?[ -]\\d{2,4}\\b`, "i");
const TANGGAL_ANGKA = /^(?:\d{1,2}[/-]\d{1,2}[/-]\d{2,4}|\d{4}[/-]\d{1,2}[/-]\d{1,2})\b/;
const TAHUN_KE_TAHUN = /^(?:19|20)\d\d ?[-/] ?(?:19|20)\d\d$/;
// "1:25" (25 pupils a teacher) is a proportion; "08:00" and "1:05" are times.
const JAM = /^(?!1:[1-9])\d{1,2}:\d{2}\b/;
const ISIAN_KOSONG = /^(?:Rp\.?)?[ .\u2026_]*(?:[\u2026_]|\.{2})[ .\u2026_]*%?$/i;
const STRIP = /^(?:Rp\.?)? ?(?:-+|\(-+\)|nihil) ?%?$/i;
// "belum ada kasus" means zero cases and is left to the user.
const BELUM =
  "ada(?: (?:data|angka|hasil|nilai|rilis))?|(?:tersedia|diukur|terukur|dilakukan pengukuran|dirilis|rilis|dihitung|terhitung|dinilai|dievaluasi|terbit|ditetapkan)(?: \\D{1,60})?";
const TIDAK_TERSEDIA = new RegExp(
  `^(?:n/a|n\\.a\\.?|na|tidak (?:tersedia|diukur|terukur|ada data|dilakukan pengukuran)|belum (?:${BELUM}))$`,
  "i",
);
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
