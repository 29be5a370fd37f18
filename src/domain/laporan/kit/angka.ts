import { bacaAngka } from "../../angka/baca-angka";
import { bulatkanDesimal, formatAngka, formatPersen } from "../../angka/format-angka";
import type { IsiSel } from "../../angka/hasil-baca";
import { FORMAT } from "../../lembar/rupa";
import type { IsiRencana } from "../../lembar/lembar";
import { teksApaAdanya } from "../../lembar/kolom";
import type { HasilUkur } from "../../ukur/hasil-ukur";

/** What a number cell of a report gets: its content and, for a real number, its format. */
export interface AngkaLaporan {
  readonly isi: IsiRencana;
  readonly format?: string;
}

const PERSEN = "[$-421]#,##0.00 %";

/** Falls below zero stand in parentheses, as budgets print them. */
const SELISIH = {
  bulat: `${FORMAT.bulat};[$-421](#,##0)`,
  pecahan: `${FORMAT.pecahan};[$-421](#,##0.00)`,
  persen: "[$-421]#,##0.00 %;[$-421](#,##0.00 %)",
} as const;

const berkurung = (nilai: number, teks: (mutlak: number) => string): AngkaLaporan => ({
  isi: teksApaAdanya(nilai < 0 ? `(${teks(-nilai)})` : teks(nilai)),
});

function angka(nilai: number, koma: boolean): AngkaLaporan {
  const bulat = Number.isInteger(nilai);
  if (koma) return { isi: nilai, format: bulat ? FORMAT.bulat : FORMAT.pecahan };
  return { isi: teksApaAdanya(formatAngka(nilai, bulat ? 0 : 2)) };
}

/**
 * A target or a realisasi as the report prints it: numbers in Indonesian notation, text as it was typed.
 * @param koma Excel uses the decimal comma: numbers stay numbers; elsewhere they become text,
 *   since a printed report must not say 1,150 for 1.150
 */
export function angkaLaporan(isi: IsiSel, koma: boolean): AngkaLaporan {
  if (typeof isi === "number") return angka(isi, koma);
  const teks = String(isi ?? "").trim();
  const bacaan = bacaAngka(teks);
  if (bacaan.jenis === "angka" && !bacaan.persen && !bacaan.rupiah && !bacaan.satuan)
    return angka(bacaan.nilai, koma);
  return { isi: teksApaAdanya(teks) };
}

/** An achievement as the report prints it: "28,79 %", "-" for 0/0, nothing where it is not measured or not computable. */
export function persenLaporan(hasil: HasilUkur, koma: boolean): AngkaLaporan {
  if (hasil.jenis === "strip") return { isi: "-" };
  if (hasil.jenis !== "angka") return { isi: "" };
  if (koma) return { isi: hasil.nilai, format: PERSEN };
  return { isi: teksApaAdanya(formatPersen(hasil.nilai)) };
}

/** Rupiah as the report prints it: always two decimals. */
export function rupiahLaporan(isi: IsiSel, koma: boolean): AngkaLaporan {
  const bacaan = bacaAngka(isi);
  if (bacaan.jenis !== "angka") return { isi: teksApaAdanya(String(isi ?? "").trim()) };
  if (koma) return { isi: bacaan.nilai, format: FORMAT.pecahan };
  return { isi: teksApaAdanya(formatAngka(bacaan.nilai, 2)) };
}

/** Decimals that a format code asks for; undefined shows as many as the number has. */
function desimalFormat(format: string): number | undefined {
  if (format.includes("0.00")) return 2;
  return format.includes("0") ? 0 : undefined;
}

/** A number of a report as its format shows it, in Indonesian notation: "1.150", "28,79 %", "(22,31 %)". */
export function teksAngka(nilai: number, format = ""): string {
  const mutlak = format.includes("%")
    ? formatPersen(Math.abs(nilai))
    : formatAngka(Math.abs(nilai), desimalFormat(format));
  if (nilai >= 0) return mutlak;
  return format.includes("(") ? `(${mutlak})` : `-${mutlak}`;
}

/** An amount that may have no decimals: "7.457.740.468", "6.794.143.210,96"; nothing where there is none. */
export function jumlahLaporan(nilai: number | undefined, koma: boolean): AngkaLaporan {
  return nilai === undefined ? { isi: "" } : angka(nilai, koma);
}

/** What stands where a sum should: one of its amounts is no number, and a sum without it would be wrong. */
const BELUM_TERJUMLAH = "belum terjumlah";

/** A sum of amounts; where one of them cannot be read, words that say so. */
export function jumlahUangLaporan(
  { nilai, rusak }: { readonly nilai: number | undefined; readonly rusak: boolean },
  koma: boolean,
): AngkaLaporan {
  return rusak ? { isi: BELUM_TERJUMLAH } : jumlahLaporan(nilai, koma);
}

/** A difference of amounts, below zero in parentheses: "(1.654.746.152)". */
export function selisihLaporan(nilai: number | undefined, koma: boolean): AngkaLaporan {
  if (nilai === undefined) return { isi: "" };
  const bulat = Number.isInteger(nilai);
  if (koma) return { isi: nilai, format: bulat ? SELISIH.bulat : SELISIH.pecahan };
  return berkurung(nilai, (mutlak) => formatAngka(mutlak, bulat ? 0 : 2));
}

/** A change as a ratio, below zero in parentheses: "(22,31 %)"; "-" for 0 to 0, nothing where there is none. */
export function perubahanLaporan(hasil: HasilUkur, koma: boolean): AngkaLaporan {
  if (hasil.jenis !== "angka") return persenLaporan(hasil, koma);
  if (koma) return { isi: hasil.nilai, format: SELISIH.persen };
  return berkurung(hasil.nilai, formatPersen);
}

/**
 * A difference of two measures in percent points, below zero in parentheses: "(54,34)". It is taken of the percents as
 * they are printed beside it, so that whoever checks the page finds it right.
 */
export function selisihPoin(a: HasilUkur, b: HasilUkur, koma: boolean): AngkaLaporan {
  if (a.jenis !== "angka" || b.jenis !== "angka") return { isi: "" };
  const [dari, kurang] = [a, b].map(({ nilai }) => bulatkanDesimal(nilai * 100, 2)) as [number, number];
  const poin = bulatkanDesimal(dari - kurang, 2);
  if (koma) return { isi: poin, format: SELISIH.pecahan };
  return berkurung(poin, (mutlak) => formatAngka(mutlak, 2));
}
