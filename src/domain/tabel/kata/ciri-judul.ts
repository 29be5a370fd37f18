import { betulkanKata } from "./betulkan";
import { rapikanJudul } from "./kata";
import { BULAN_PENUH } from "./nama-bulan";
import type { Kata, PembacaKata } from "./kata";

/** What sets a column apart from others of the same meaning. */
export interface CiriJudul {
  /** Words that no header dictionary knows or that name a thing: "kec utara", "januari", "tahap ii". */
  readonly khas: readonly string[];
  /** The known words that say what the column is about, alike for parts of one thing. */
  readonly dasar: string;
  /** The month that it names. */
  readonly bulan: string | undefined;
  /** Known words that tell versions and times of the same thing apart: before and after a change, plans, years. */
  readonly versi: string;
  /** Counted from the beginning of the year ("s/d bulan ini", "kumulatif"), not only up to an earlier time. */
  readonly kumulatif: boolean;
  /** Of one month, week or period only ("bulan ini", "Maret"). */
  readonly sepotong: boolean;
  /** Regions that it names with words too common to set it apart by themselves ("kota", "kabupaten"). */
  readonly wilayah: string;
  /** The header text that names the part, as written; "" where none does. */
  readonly label: string;
}

/** Known words that name things all the same: a column of a program is no column of an activity. */
const BERNAMA = new Set(["program", "kegiatan", "urusan", "tujuan"]);
/** Fillers that name parts where they are all that differs. */
const PENAMA = new Set([
  "dinas",
  "badan",
  "bidang",
  "outcome",
  "output",
  "individu",
  "organisasi",
  "penunjang",
  "prioritas",
]);
const DASAR = new Set(["target", "realisasi", "capaian", "hasil", "persen"]);
const VERSI = new Set("perubahan sesudah sebelum renstra renja lalu akhir awal terhadap kondisi".split(" "));
const KATA_VERSI = new Set(
  "murni induk revisi semula menjadi pergeseran pk perjanjian nasional provinsi standar original revised adjusted amended".split(
    " ",
  ),
);
/** Words for the whole. */
const SELURUH = new Set("setahun keseluruhan seluruh seluruhnya semua gabungan overall all".split(" "));
/** "SD" that is no "sampai dengan": no time follows. */
const SEKOLAH_DASAR =
  /\bsampai\b(?! (?:dengan|saat|kini|sekarang|tanggal|akhir|ini|lalu|date|month|\d|(?:iv|i{1,3})\b|(?:bulan|bln|triwulan|tr?i?wl?|kuartal|q|tahun|hari|minggu|periode|semester|smtr?|cawu|caturwulan|jan|feb|mar|apr|mei|jun|jul|ag|sep|okt|nov|nop|des)\p{L}*))/u;
const SATU_TAHUN = /\b(?:1|satu) (?:tahun|thn)\b/g;
const SATUAN = /\((?:%|persen|rp\.?|rupiah|satuan|unit)\)/gi;
const KUMULATIF = /\b(?:sampai|hingga|kumulatif|akumulasi|akumulatif|kumulasi|cumulative|to date)\b/;
const LALU = /\b(?:lalu|sebelumnya|previous|last)\b/;
const BULAN = new RegExp(`\\b(?:${BULAN_PENUH})\\b`);
const SEPOTONG =
  /\b(?:bulan|bln|minggu|periode|hari|triwulan|semester) (?:ini|berjalan|laporan)\b|\bthis (?:month|week|period)\b/;

/** "Rupiah Murni": a source of money, and no budget before its change. */
const RUPIAH_MURNI = /\brupiah murni\b/gi;

const bakukan = (teks: string): string =>
  betulkanKata(teks)
    .replace(/\ba?kum\b\.?/gi, "akumulasi")
    .replace(RUPIAH_MURNI, "RM");
const rapikan = (teks: string): string => rapikanJudul(teks).replace(SEKOLAH_DASAR, " ");

/** Does a title say that its figures count from an earlier time on ("s.d. Juni", "Kumulatif")? */
export const judulKumulatif = (judul: string): boolean => KUMULATIF.test(rapikan(bakukan(judul)));

/** Unknown, or known and yet the name of a thing. "Utara" is no slip of "utama": fillers count only as they are spelled. */
function bernama({ asli, baku, tepat }: Kata): boolean {
  if (baku === undefined || (baku === "pengisi" && !tepat))
    return !SELURUH.has(asli) && !KATA_VERSI.has(asli);
  return BERNAMA.has(baku) || PENAMA.has(asli);
}

function kataKhas(teks: string, pembaca: PembacaKata): string[] {
  const rapi = rapikanJudul(teks.replace(SATUAN, " ")).replace(SATU_TAHUN, " ");
  const angka = rapi.split(" ").filter((kata) => /^\d/.test(kata) && !/^(?:19|20)\d\d$/.test(kata));
  const kata = pembaca
    .baca(rapi)
    .filter(bernama)
    .map(({ asli }) => asli);
  return [...kata, ...angka, ...(SEKOLAH_DASAR.test(rapi) ? ["sd"] : [])];
}

function kataVersi(teks: string, pembaca: PembacaKata): string[] {
  return pembaca
    .baca(rapikanJudul(teks))
    .flatMap(({ asli, baku }) =>
      KATA_VERSI.has(asli) ? [asli] : baku !== undefined && VERSI.has(baku) ? [baku] : [],
    );
}

const intiDari = (teks: string, pembaca: PembacaKata): string[] =>
  pembaca
    .baca(rapikanJudul(teks))
    .flatMap(({ baku }) => (baku !== undefined && DASAR.has(baku) ? [baku] : []));

/**
 * Head words only: what remains equal when the parts of one thing are named. Where the lowest text says what is
 * measured, the percent of a group above it ("Kehadiran (%)" over Target) belongs to the thing, not to the measure.
 */
function kataDasar(tingkat: readonly string[], pembaca: PembacaKata): string {
  const semua = tingkat.map((teks) => intiDari(teks, pembaca));
  const daun = semua[semua.length - 1] ?? [];
  const inti = daun.some((kata) => kata !== "persen") ? daun : semua.flat();
  return [...new Set(inti)].sort().join(" ");
}

const WILAYAH = /\b(?:kota|kab|kabupaten|provinsi|daerah)\b/g;

/** The text says more than what is measured ("Kota" does, "Target" and "Realisasi (%)" do not). */
function bukanInti(teks: string, pembaca: PembacaKata): boolean {
  return pembaca.baca(rapikanJudul(teks)).some(({ baku }) => baku === undefined || !DASAR.has(baku));
}

const INTI = /^(?:target|rencana|realisasi|capaian|persentase|%)\s+(?=\S)|\s*\(%\)$/giu;

/** "Realisasi Kec. Utara" without the word that all parts share. */
const tanpaInti = (teks: string): string => teks.replace(INTI, "");

/** Looks for what sets a column apart; `mentah` are its header texts from top to bottom. */
export function ciriJudul(mentah: readonly string[], pembaca: PembacaKata): CiriJudul {
  const tingkat = mentah.map(bakukan);
  const rapi = tingkat.map(rapikan).join(" ");
  const khas = tingkat.map((teks) => kataKhas(teks, pembaca));
  const kumulatif = KUMULATIF.test(rapi) && !LALU.test(rapi);
  return {
    khas: khas.flat(),
    dasar: kataDasar(tingkat, pembaca),
    bulan: BULAN.exec(rapi)?.[0],
    versi: [...new Set(tingkat.flatMap((teks) => kataVersi(teks, pembaca)))].sort().join(" "),
    kumulatif,
    sepotong: !KUMULATIF.test(rapi) && (SEPOTONG.test(rapi) || BULAN.test(rapi)),
    wilayah: [...rapi.matchAll(WILAYAH)].map(([kata]) => kata).join(" "),
    label: tingkat
      .filter((teks, i) => (khas[i]?.length ?? 0) > 0 || bukanInti(teks, pembaca))
      .map(tanpaInti)
      .join(" "),
  };
}
