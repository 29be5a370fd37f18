import { KONSEP } from "./leksikon";
import { betulkanKata } from "./betulkan";
import { namaBulan } from "./nama-bulan";
import { intiPenamaan, intiUngkapan } from "./ungkapan";
import { rapikanJudul } from "./kata";
import { tanpaPeraturan } from "./nomor-peraturan";
import type { Kata, PembacaKata } from "./kata";

export type Triwulan = 1 | 2 | 3 | 4;

/** What the words of one header cell say. */
export interface FiturJudul {
  readonly rapi: string;
  /** Canonical words, unknown ones left out. */
  readonly kata: ReadonlySet<string>;
  /** What the cell is about: its first concept word (the last one in English); undefined for "2021", "%", "K". */
  readonly inti: string | undefined;
  /** Known words among all words, 0..1. */
  readonly kadar: number;
  /** The canonical first word; undefined where it is unknown. */
  readonly awal: string | undefined;
  readonly banyakKata: number;
  readonly tahun: readonly number[];
  readonly triwulan: Triwulan | undefined;
  /** The cell is nothing but "I" .. "IV" or 1 .. 4 (a quarter under a group that says so). */
  readonly romawi: Triwulan | undefined;
  /** The cell is nothing but a month ("Jan", "Februari"). */
  readonly bulan: boolean;
  /** The cell is nothing but "K", "T", "R" or "C". */
  readonly singkatan: "k" | "t" | "r" | "c" | undefined;
}

/** How offices number the quarters, in tidied text. */
export const NOMOR_TRIWULAN: Readonly<Record<string, Triwulan>> = {
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
  "1": 1,
  "2": 2,
  "3": 3,
  "4": 4,
  pertama: 1,
  kesatu: 1,
  kedua: 2,
  ketiga: 3,
  keempat: 4,
};
const TRIWULAN = /triwulan (?:ke )?(iv|i{1,3}|[1-4]|pertama|kedua|ketiga|keempat)(?= |$)/;
/** Modifiers that may stand before the head without being it. */
const PELENGKAP = new Set([
  "uraian",
  "jumlah",
  "tahun",
  "triwulan",
  "lainnya",
  "hasil",
  "perubahan",
  "tujuan",
  "urusan",
]);

/** "2021-2026", "2021 s.d. 2026": a plan of several years, none of which is meant alone. */
const PERIODE = /\b((?:19|20)\d\d)\s*(?:[-–—]|s\.?\s*\/?\s*d\.?|sampai(?: dengan)?)\s*((?:19|20)\d\d)\b/i;
const PERIODE_TERPENDEK = 3;

/** "Target 5 Tahun", "Target Kumulatif Lima Tahun": of a whole plan. */
const BEBERAPA_TAHUN = /\b(?:[3-6]|tiga|empat|lima|enam)(?: \([^)]*\))? (?:tahun(?:an)?|thn|years?)\b/i;

function berperiode(teks: string): boolean {
  if (BEBERAPA_TAHUN.test(teks)) return true;
  const [, awal, akhir] = PERIODE.exec(teks) ?? [];
  return Number(akhir) - Number(awal) >= PERIODE_TERPENDEK;
}

function cariTahun(rapi: string): number[] {
  const sambung = tanpaPeraturan(rapi)
    .replace(/\b(20\d) (\d)\b/g, "$1$2")
    .replace(/\b(20) (\d\d)\b/g, "$1$2");
  return [...sambung.matchAll(/\d+/g)]
    .map(([angka]) => angka)
    .filter((angka) => /^(?:19|20)\d\d$/.test(angka))
    .map(Number);
}

/** "% thd Target": what comes after "terhadap" is what the column is compared with, not what it is about. */
function sebelumTerhadap(kata: readonly Kata[]): readonly Kata[] {
  const i = kata.findIndex(({ baku }) => baku === "terhadap");
  return i < 0 ? kata : kata.slice(0, i);
}

function cariInti(kata: readonly Kata[]): string | undefined {
  const konsep = sebelumTerhadap(kata).filter(({ baku }) => baku !== undefined && KONSEP.has(baku));
  const kuat = konsep.filter(({ baku }) => !PELENGKAP.has(baku ?? ""));
  const calon = kuat.length > 0 ? kuat : konsep;
  const akhir = calon[calon.length - 1];
  return (akhir?.inggris ? akhir : calon[0])?.baku;
}

const TEREALISASI = /^(?:di|te)realisasi(?:kan)?$/;

/** What the words are about, but for what a percent is only taken of. */
function intiKata(rapi: string, daftar: readonly Kata[]): string | undefined {
  const inti = cariInti(daftar);
  if (inti === "pagu" && daftar.some(({ asli }) => TEREALISASI.test(asli))) return "realisasi";
  return (inti === "target" || inti === "pagu") && PERSEN_DARI.test(rapi) ? undefined : inti;
}

const TAHUN_SINGKAT = /^[trc] (?:(?:19|20)\d\d|tw [1-4])$|^tw [1-4] [trc]$/;

/** "% of Annual Target", "Persen dari Pagu": what follows is what the percent is taken of. */
const PERSEN_DARI =
  /^(?:%|persen(?:tase)?|prosentase|percent(?:age)?|pct) (?:of|dari|thd|terhadap|atas|against)\b/;

/** "Kinerja Utama" without the word indikator names what is to be reached: a sasaran. */
function intiKinerja(kata: ReadonlySet<string>, rapi: string): string | undefined {
  return kata.has("kinerja") && /kinerja utama/.test(rapi) ? "sasaran" : undefined;
}

const JENJANG: ReadonlySet<string | undefined> = new Set([
  "tujuan",
  "sasaran",
  "urusan",
  "program",
  "kegiatan",
  "indikator",
]);

/** "Sasaran / Program / Kegiatan", "Program / Sasaran Program / Indikator": rows of several levels are called by the finest. */
function intiJenjang(teks: string, pembaca: PembacaKata): string | undefined {
  const tingkat = teks
    .replace(/\([^)]*\)/g, " ")
    .split("/")
    .map((satu) => cariInti(pembaca.baca(rapikanJudul(satu))));
  const [awal, akhir] = [tingkat[0], tingkat[tingkat.length - 1]];
  if (tingkat.length < 2 || awal === "indikator" || !tingkat.every((satu) => JENJANG.has(satu)))
    return undefined;
  if (akhir === "indikator") return akhir;
  const halus = akhir === "program" || akhir === "kegiatan";
  return halus && (awal === "sasaran" || awal === "tujuan") ? "program" : undefined;
}

/** Known words among all words; figures, quarters and "t_2024" need none. */
function kadarKenal(rapi: string, banyak: number, kenal: number): number {
  if (banyak === 0) return /\d|^(iv|i{1,3})$/.test(rapi) ? 1 : 0;
  return TAHUN_SINGKAT.test(rapi) ? 1 : kenal / banyak;
}

function romawiSaja(rapi: string): Triwulan | undefined {
  return /^(iv|i{1,3}|[1-4])$/.test(rapi) ? NOMOR_TRIWULAN[rapi] : undefined;
}

/** The older form's words for target and capaian: "Rencana Tingkat Capaian", "Persentase Pencapaian Rencana Tingkat Capaian". */
const RENCANA_TINGKAT = /\brencana (?:tingkat|tk) capaian\b(?: target\b)?/g;
const PERSEN_RENCANA =
  /(?:\b(?:persentase|prosentase|presentase|persen)|%)(?: (?:pen)?capaian)? rencana (?:tingkat|tk) capaian\b/g;

/** The end of a donor's project is what the end of the Renstra is to an office. */
const AKHIR_PROYEK =
  /\b(?:end|life) of (?:the )?(?:project|programme|program|grant|plan|term)\b|\b(?:project|programme) end\b|\b(?:lop|eop)\b/g;

/** Everything the reader wants to know of one header text. */
export function fiturJudul(teks: string, pembaca: PembacaKata): FiturJudul {
  const tertulis = rapikanJudul(betulkanKata(teks))
    .replace(/\btahun n\b(?! lalu)/g, "tahun ini")
    // "Milestone Y1", "Target Year 2": years of a plan, by their number. "Y3" alone is a group with a pair of its own.
    .replace(/(\p{L} )(?:y|yr|year) ?([1-9])$/u, "$1tahun ke $2")
    // "Tahun 2019 (n)" between "(n-1)" and "(n+1)".
    .replace(/\b((?:19|20)\d\d) n$/, "$1 ini")
    // "Tahun berjalan yang dievaluasi (tahun n-1)": counted from the year of the evaluation, the year of the report.
    .replace(/\blalu\b(?=.*\bdievaluasi\b)|(\bdievaluasi\b.*)\blalu\b/g, "$1 ini")
    .replace(/\b(?:tahun|thn) anggaran\b/g, "tahun")
    .replace(/^((?:% )?(?:target|realisasi|capaian)) akhir tahun$/, "$1 tahun ini")
    .replace(/\bakum\b/g, "akumulasi")
    .replace(/\bkum\b/g, "kumulatif")
    .replace(/\bttb\b/g, "tertimbang")
    .replace(/\balokasi (?=target\b)/g, "")
    .replace(PERSEN_RENCANA, "persentase capaian")
    .replace(RENCANA_TINGKAT, "target")
    .replace(/\bcapaian (?=(?:\S+ ){0,3}dan kerangka pendanaan\b)/g, "target ")
    .replace(AKHIR_PROYEK, "akhir renstra")
    .replace(/\b(?:di )?tingkat (?=(?:nasional|provinsi|kabupaten|kota|kecamatan|desa|pusat)\b)/g, "di ");
  const rapi = pembaca.betulkan(tertulis);
  const daftar = pembaca.baca(tertulis).filter(({ asli }) => !/^(iv|i{1,3})$/.test(asli));
  const baku = new Set(daftar.flatMap((kata) => (kata.baku === undefined ? [] : [kata.baku])));
  const periode = baku.has("target") && berperiode(teks);
  if (periode) baku.add("renstra");
  const kenal = daftar.filter((kata) => kata.baku !== undefined).length;
  const triwulan = TRIWULAN.exec(pembaca.samakan(rapi, "triwulan"))?.[1];
  return {
    rapi,
    kata: baku,
    inti:
      intiJenjang(teks, pembaca) ??
      intiUngkapan(rapi, baku) ??
      intiPenamaan(rapi, baku) ??
      intiKata(rapi, daftar) ??
      intiKinerja(baku, rapi),
    kadar: kadarKenal(rapi, daftar.length, kenal),
    awal: daftar[0]?.baku,
    banyakKata: daftar.length,
    tahun: periode ? [] : cariTahun(rapi),
    triwulan: triwulan === undefined ? undefined : NOMOR_TRIWULAN[triwulan],
    romawi: romawiSaja(rapi),
    bulan: namaBulan(rapi),
    singkatan: /^[ktrc]$/.test(rapi) ? (rapi as "k" | "t" | "r" | "c") : undefined,
  };
}
