import type { TabelReviu } from "../bahan/tabel-reviu";

const BAGIAN = /\b(semester|smt|triwulan|tw|caturwulan|kuartal)\.?\s*(iv|i{1,3}|[1-4])\b/i;
const BULAN = /\b(januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember)\b/i;
const TAHUN = /\btahun(?: anggaran)?\s*((?:19|20)\d\d)\b(?!\s*[-–—/])/i;

const ROMAWI: Readonly<Record<string, string>> = { "1": "i", "2": "ii", "3": "iii", "4": "iv" };

/** What a table's title or its sheet's name says of its time; "" for what it does not say. */
interface Periode {
  readonly bagian: string;
  readonly bulan: string;
  readonly tahun: string;
}

function periode({ judul, lembar }: TabelReviu): Periode {
  const teks = `${judul} ${lembar}`.toLowerCase();
  const [, satuan = "", nomor = ""] = BAGIAN.exec(teks) ?? [];
  return {
    bagian: nomor === "" ? "" : `${satuan[0] ?? ""} ${ROMAWI[nomor] ?? nomor}`,
    bulan: BULAN.exec(teks)?.[1] ?? "",
    tahun: TAHUN.exec(teks)?.[1] ?? "",
  };
}

const berlainan = (a: string, b: string): boolean => a !== "" && b !== "" && a !== b;

/**
 * Do two tables speak of different times? Their figures of one indicator may then differ. A quarter is not the year;
 * a month or year that only one of them names says nothing.
 */
export function lainPeriode(satu: TabelReviu, dua: TabelReviu): boolean {
  const [a, b] = [periode(satu), periode(dua)];
  return a.bagian !== b.bagian || berlainan(a.bulan, b.bulan) || berlainan(a.tahun, b.tahun);
}
