import { judulKumulatif } from "../tabel/kata/ciri-judul";
import { NOMOR_TRIWULAN, type Triwulan } from "../tabel/kata/fitur-judul";
import { rapikanJudul } from "../tabel/kata/kata";
import { BULAN_PENUH, BULAN_SINGKAT, namaBulan } from "../tabel/kata/nama-bulan";
import { masaAkhir, masaBernomor, namaMasa } from "../tabel/kata/nama-masa";
import { sebelumAkhirTahun } from "../tabel/kata/sebelum-akhir-tahun";
import type { KolomTabel } from "../tabel";
import type { KolomSumber } from "./kolom-sumber";
import type { SumberTabel } from "./sumber-tabel";

/** The part of the year that a table reports on, by its title or the name of its sheet. */
export interface MasaTabel {
  /** The quarter; undefined for a month, a half or a third of the year, which no sheet of ours holds. */
  readonly triwulan?: Triwulan;
  /** The words that say so, and where they stand. */
  readonly judul: string;
  readonly dari: "judul" | "lembar";
}

type Masa = Pick<MasaTabel, "triwulan">;

const NOMOR = Object.keys(NOMOR_TRIWULAN).join("|");
const TRIWULAN = `\\b(?:tri ?wulan|triwln|triw|tr?w|twl|tribulan|kuartal|quarter) ?(?:ke )?(${NOMOR})\\b`;
/** "Triwulan I s.d. III", "TW I dan II": up to the last one named. */
const LANJUTAN = `(?: (?:(?:sampai|hingga|dan)(?: dengan)? )?(?:(?:triwulan|tw) )?(${NOMOR})\\b)*`;
const SEBUTAN = new RegExp(TRIWULAN + LANJUTAN, "g");
const SAMPAI_AKHIR = /\b(?:posisi|keadaan|kondisi|sampai|hingga)\b/;
/** When the sheet was made, and no time up to which it reports. */
const DICETAK = /\b(?:di)?cetak\b|\bdiunduh\b|\bupdated?\b|\bprinted\b/i;

/** The last quarter that a tidied title names. */
function triwulanJudul(rapi: string): Triwulan | undefined {
  const semua = [...rapi.matchAll(SEBUTAN)].flatMap(
    ([, satu, akhir]) => NOMOR_TRIWULAN[akhir ?? satu ?? ""] ?? [],
  );
  return semua.sort((a, b) => a - b).at(-1);
}

/** "S.d. Triwulan IV", "Triwulan I - IV": the whole year. */
function setahun(judul: string, rapi: string): boolean {
  const beberapa = [...rapi.matchAll(SEBUTAN)].some(([, , akhir]) => akhir !== undefined);
  return beberapa || judulKumulatif(judul) || SAMPAI_AKHIR.test(rapi);
}

/** What one title says: a part of the year, the whole year in spite of its words, or nothing (undefined). */
function masaJudul(judul: string): Masa | "setahun" | undefined {
  const rapi = rapikanJudul(judul);
  const triwulan = triwulanJudul(rapi);
  if (triwulan === 4 && setahun(judul, rapi)) return "setahun";
  if (triwulan !== undefined) return { triwulan };
  const masa = namaMasa([rapi]);
  if (masa !== null && masaAkhir(masa) && setahun(judul, rapi)) return "setahun";
  return sebelumAkhirTahun(judul) || (masa !== null && masaBernomor(masa)) ? {} : undefined;
}

/** "Juni", "Sept 2025": a sheet of one month; December's is as a rule the year's. */
function bulanLembar(nama: string): boolean {
  const rapi = rapikanJudul(nama)
    .replace(/\b\d+\b/g, " ")
    .trim();
  return namaBulan(rapi) && !/^de[sc]/.test(rapi);
}

const BERTANGGAL = new RegExp(`\\b(?:${BULAN_PENUH}|${BULAN_SINGKAT})\\.?\\s+((?:19|20)\\d\\d)\\b`, "i");

/** "Tahun 2025 (data per 12 Januari 2026)": a day after the year, so that the whole of it is measured. */
function sesudahTahun(judul: string, tahun: number | null): boolean {
  const tanggal = Number(BERTANGGAL.exec(judul)?.[1] ?? 0);
  const disebut = [...judul.matchAll(/\b(?:19|20)\d\d\b/g)].map(([angka]) => Number(angka));
  return [...disebut, tahun ?? Infinity].some((satu) => satu < tanggal);
}

/**
 * The part of the year that a table is about: the nearest title that speaks of one decides, the sheet's name last. A
 * table with a column for each quarter says itself which is which.
 */
export function masaTabel(
  { judul, lembar, tabel }: SumberTabel,
  { realisasiTw, rpTw }: KolomSumber,
): MasaTabel | undefined {
  if ([...realisasiTw, ...rpTw].filter(Boolean).length > 1) return undefined;
  const [, ...atas] = judul.split("\n");
  const sebutan: readonly Omit<MasaTabel, "triwulan">[] = [
    ...atas.reverse().map((satu) => ({ judul: satu, dari: "judul" }) as const),
    { judul: lembar.nama, dari: "lembar" },
  ];
  for (const satu of sebutan) {
    const kata = satu.dari === "lembar" ? satu.judul.replaceAll("_", " ") : satu.judul;
    if (DICETAK.test(kata) || sesudahTahun(kata, tabel.tahunLaporan)) continue;
    const masa = masaJudul(kata);
    if (masa !== undefined) return masa === "setahun" ? undefined : { ...masa, ...satu };
  }
  return bulanLembar(lembar.nama) ? { judul: lembar.nama, dari: "lembar" } : undefined;
}

/** "Target Tahunan", "Target 2025", "Target PK": the year's, whatever the title says. */
const tahunan = ({ tahun, judul }: KolomTabel): boolean =>
  tahun !== null || /\b(?:se)?tahun(?:an)?\b|\bPK\b|perjanjian/i.test(judul);

function pindah(
  daftar: KolomSumber["targetTw"],
  triwulan: MasaTabel["triwulan"],
  kolom: KolomTabel | undefined,
): KolomSumber["targetTw"] {
  return daftar.map((satu, i) => (i + 1 === triwulan ? (satu ?? kolom) : satu));
}

/**
 * The columns of a table about a part of the year: what was reached or spent in it is never the year's, and neither is
 * a target that does not say so. A quarter's go to the quarter.
 */
export function kolomMasa(kolom: KolomSumber, masa: MasaTabel | undefined): KolomSumber {
  if (!masa) return kolom;
  const { realisasi, realisasiRp, target, ...lain } = kolom;
  const janji = realisasi && target && !tahunan(target) ? target : undefined;
  return {
    ...lain,
    ...(target && !janji ? { target } : {}),
    targetTw: pindah(kolom.targetTw, masa.triwulan, janji),
    realisasiTw: pindah(kolom.realisasiTw, masa.triwulan, realisasi),
    rpTw: pindah(kolom.rpTw, masa.triwulan, realisasiRp),
  };
}

/** The columns of a table that are not taken because they are a part of the year's. */
export function kolomSebagian(asal: KolomSumber, dipakai: KolomSumber): ReadonlySet<string> {
  const tersisa = new Set([...dipakai.targetTw, ...dipakai.realisasiTw, ...dipakai.rpTw]);
  const lepas = (["target", "realisasi", "realisasiRp"] as const).flatMap((kunci) => {
    const satu = asal[kunci];
    return satu && dipakai[kunci] === undefined && !tersisa.has(satu) ? [satu.kolom] : [];
  });
  return new Set(lepas);
}
