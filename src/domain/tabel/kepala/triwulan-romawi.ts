import type { FiturJudul } from "../kata/fitur-judul";
import type { Kisi } from "../kisi";
import type { JalurKepala } from "./jalur-kepala";

/** "I" .. "IV" and nothing beside it, and the quarter that it would be. */
const ROMAWI: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };
const SETAHUN = 4;
/** So many of a year that is not over are taken for quarters, where the sheet speaks of quarters somewhere. */
const BERJALAN = 2;

/** Groups of what is measured: their numerals are times, and no classes or kinds. */
const DIUKUR: ReadonlySet<string | undefined> = new Set([
  "target",
  "realisasi",
  "hasil",
  "capaian",
  "pagu",
  "pengeluaran",
  "serapan",
]);
/** Other things that go by such numerals. */
const BUKAN_TRIWULAN =
  /\b(?:minggu\p{L}*|mgg|pekan|tahap\p{L}*|termin|termijn|semester|smt|caturwulan|periode|golongan|gol|kelas|kls|eselon|buku|zona|wilayah|kuadran|jenjang|tingkat|level|kelompok|klaster|cluster|shift|gelombang|siklus|angkatan|tahun ke|bulan ke|week|phase|stage|class|zone)\b/iu;
const TRIWULAN = /\b(?:tri?wulan\p{L}*|tw|trw|twl|kuartal|quarter\p{L}*)\b/iu;

interface BerRomawi {
  readonly nomor: number;
  readonly tingkat: number;
  /** The columns under one group share it. */
  readonly grup: string;
}

function romawiDari(jalur: JalurKepala): BerRomawi | undefined {
  const tingkat = jalur.findIndex(({ teks }) => teks.trim().toLowerCase() in ROMAWI);
  const nomor = ROMAWI[jalur[tingkat]?.teks.trim().toLowerCase() ?? ""];
  if (nomor === undefined) return undefined;
  return {
    nomor,
    tingkat,
    grup: jalur
      .slice(0, tingkat)
      .map(({ asal, teks }) => `${String(asal)} ${teks}`)
      .join(" | "),
  };
}

/** The numerals of one group, each once, in the order in which they stand: I, II, III and IV, or the first of them. */
function berurutan(nomor: readonly number[], terpendek: number): boolean {
  const urut = nomor.filter((satu, i) => satu !== nomor[i - 1]);
  return urut.length >= terpendek && urut.every((satu, i) => satu === i + 1);
}

/** Titles above the header, up to so many rows. */
const ATAS_TERBANYAK = 8;

function judulAtas(kisi: Kisi, atas: number): string {
  const hasil: string[] = [];
  for (let b = Math.max(0, atas - ATAS_TERBANYAK); b < atas; b++)
    for (let k = 0; k < kisi.lebar; k++) hasil.push(kisi.teks(b, k));
  return hasil.join(" ");
}

/**
 * "Target | I, II, III, IV", "I | T, R": four numerals in a row over what is measured are the quarters, though nobody
 * wrote the word.
 * @returns each header text as it is to be read, by the column it stands over
 */
export function romawiTriwulan(
  jalur: readonly JalurKepala[],
  fitur: (teks: string) => FiturJudul,
  { kisi, atas }: { readonly kisi: Kisi; readonly atas: number },
): (teks: string, i: number) => string {
  const romawi = jalur.map(romawiDari);
  const semua = jalur.flatMap((satu) => satu.map(({ teks }) => teks)).join(" | ");
  const judul = judulAtas(kisi, atas);
  if (!romawi.some(Boolean) || BUKAN_TRIWULAN.test(judul.replace(TRIWULAN, " ")) || !terukur(jalur, fitur))
    return (teks) => teks;
  const terpendek = TRIWULAN.test(`${judul} ${semua}`) ? BERJALAN : SETAHUN;
  const seGrup = (grup: string): number[] =>
    romawi.flatMap((satu) => (satu?.grup === grup ? [satu.nomor] : []));
  const triwulanan = romawi.map(
    (satu, i) =>
      satu !== undefined &&
      berurutan(seGrup(satu.grup), terpendek) &&
      indukTerukur(jalur[i] ?? [], satu.tingkat, fitur),
  );
  return (teks, i) =>
    triwulanan[i] && teks.trim().toLowerCase() in ROMAWI ? `Triwulan ${teks.trim()}` : teks;
}

/** Some column of the table is a target or what was reached. */
function terukur(jalur: readonly JalurKepala[], fitur: (teks: string) => FiturJudul): boolean {
  return jalur.some((satu) => satu.some(({ teks }) => DIUKUR.has(fitur(teks).inti)));
}

/** No text over the column speaks of other times or kinds, and the groups above the numeral of what is measured. */
function indukTerukur(jalur: JalurKepala, tingkat: number, fitur: (teks: string) => FiturJudul): boolean {
  // A group that says so itself needs no guess.
  if (jalur.some(({ teks }) => BUKAN_TRIWULAN.test(teks) || TRIWULAN.test(teks))) return false;
  const induk = jalur.slice(0, tingkat).map(({ teks }) => fitur(teks));
  return induk.length === 0 || induk.some(({ inti }) => DIUKUR.has(inti));
}
