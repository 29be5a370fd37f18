import { BULAN_PENUH } from "../../tabel/kata/nama-bulan";
import type { TabelReviu } from "../bahan/tabel-reviu";

const BAGIAN = /\b(semester|smt|triwulan|tw|caturwulan|kuartal)\.?\s*(iv|i{1,3}|[1-4])\b/i;
const BULAN = new RegExp(`\\b(${BULAN_PENUH})\\b`);
/** "Tahun 2021", "TAHUN ANGGARAN 2021"; the years of a period ("2021-2026", "2021 s.d. 2026") are none. */
const TAHUN = /\btahun(?: anggaran)?\s*((?:19|20)\d\d)\b(?!\s*[-–—/]|\s*s\.?\/?d)/gi;

/** Other names of the same part, and other spellings of the same month. */
const SAMA: Readonly<Record<string, string>> = {
  kuartal: "triwulan",
  tw: "triwulan",
  smt: "semester",
  pebruari: "februari",
  nopember: "november",
};
const ROMAWI: Readonly<Record<string, string>> = { "1": "i", "2": "ii", "3": "iii", "4": "iv" };

/** What a table's title or its sheet's name says of its time; "" or undefined for what it does not say. */
interface Periode {
  readonly bagian: string;
  readonly bulan: string;
  readonly tahun: number | undefined;
}

/** The years that a title speaks of, each once. */
export const tahunDisebut = (teks: string): number[] => [
  ...new Set([...teks.matchAll(TAHUN)].map(([, tahun]) => Number(tahun))),
];

const diingat = new WeakMap<TabelReviu, Periode>();

function periode(tabel: TabelReviu): Periode {
  const ada = diingat.get(tabel) ?? bacaPeriode(tabel);
  diingat.set(tabel, ada);
  return ada;
}

function bacaPeriode({ judul, lembar }: TabelReviu): Periode {
  const teks = `${judul} ${lembar}`.toLowerCase();
  const [, satuan = "", nomor = ""] = BAGIAN.exec(teks) ?? [];
  const bulan = BULAN.exec(teks)?.[1] ?? "";
  return {
    bagian: nomor === "" ? "" : `${SAMA[satuan] ?? satuan} ${ROMAWI[nomor] ?? nomor}`,
    bulan: SAMA[bulan] ?? bulan,
    tahun: tahunDisebut(teks)[0],
  };
}

const berlainan = <T>(a: T, b: T): boolean => Boolean(a) && Boolean(b) && a !== b;

/**
 * Do two tables speak of different times? Their figures of one indicator may then differ. A quarter is not the year;
 * a month or year that only one of them names says nothing.
 */
export function lainPeriode(satu: TabelReviu, dua: TabelReviu): boolean {
  const [a, b] = [periode(satu), periode(dua)];
  return a.bagian !== b.bagian || berlainan(a.bulan, b.bulan) || berlainan(a.tahun, b.tahun);
}
