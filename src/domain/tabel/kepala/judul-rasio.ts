import type { FiturJudul } from "../kata/fitur-judul";
import type { JalurKepala } from "./jalur-kepala";

const RASIO = /^(\p{L}[^:]*?)\s*:\s*(\p{L}[^:]*)$/u;
/** "hasil/tgt x 100", "% Rls/Tgt", "Rasio (Hasil/Target)": one figure by another, with what marks it as a percent. */
const RUMUS =
  /^(?:%|persen(?:tase)?|prosentase|rasio)?\s*\(?\s*(\p{L}[^:/()]*?)\s*[:/]\s*(\p{L}[^:/()]*?)\s*\)?\s*(?:[x×*]\s*100\s*%?)?\s*(?:\(\s*%\s*\)|%)?$/iu;

const kata = (teks: string): string[] => teks.toLowerCase().match(/\p{L}+/gu) ?? [];

const HASIL: ReadonlySet<string | undefined> = new Set(["realisasi", "hasil", "capaian"]);

/** What the quotient of two other columns is called, by what its two sides are. */
function namaHasilBagi(atas: FiturJudul, bawah: FiturJudul): string | undefined {
  if (!HASIL.has(atas.inti) && atas.singkatan !== "r") return undefined;
  if (bawah.inti === "target" || bawah.singkatan === "t") return "Persentase Capaian";
  return bawah.inti === "pagu" ? "Persentase Serapan" : undefined;
}

/**
 * "Hasil : Target", "hasil/tgt x 100" beside "Hasil 2025" and "Target 2025": a quotient of two other columns, for its
 * words are theirs. What was reached by what was promised is the achievement, by the budget the uptake; of other things
 * it is said as "A terhadap B".
 */
export function judulRasio(
  jalur: readonly JalurKepala[],
  fitur: (teks: string) => FiturJudul,
): (teks: string, i: number) => string {
  const judul = jalur.map((satu) => new Set(kata(satu.map(({ teks }) => teks).join(" "))));
  const pemilik = (sisi: string, i: number): number[] =>
    judul.flatMap((lain, k) => (k !== i && kata(sisi).every((satu) => lain.has(satu)) ? [k] : []));
  const tahun = jalur.map((satu) => satu.flatMap(({ teks }) => fitur(teks).tahun)[0]);
  // "Realisasi 2024 | Target 2025 | Realisasi/Target": by what another year is to reach.
  const setahun = (a: number, b: number): boolean =>
    tahun[a] === undefined || tahun[b] === undefined || tahun[a] === tahun[b];
  const duaKolom = (a: string, b: string, i: number): boolean => {
    const [atas, bawah] = [pemilik(a, i), pemilik(b, i)];
    return atas.some((satu) => bawah.some((lain) => lain !== satu && setahun(satu, lain)));
  };
  return (teks, i) => {
    const [, atas, bawah] = RASIO.exec(teks) ?? [];
    const lain = atas && bawah && duaKolom(atas, bawah, i) ? `${atas} terhadap ${bawah}` : teks;
    const [, a, b] = RUMUS.exec(teks) ?? [];
    if (!a || !b || !duaKolom(a, b, i)) return lain;
    const nama = namaHasilBagi(fitur(a), fitur(b));
    return nama === undefined ? lain : `${nama} ${a} terhadap ${b}`;
  };
}
