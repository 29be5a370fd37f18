import type { JalurKepala } from "./jalur-kepala";

const RASIO = /^(\p{L}[^:]*?)\s*:\s*(\p{L}[^:]*)$/u;

const kata = (teks: string): string[] => teks.toLowerCase().match(/\p{L}{2,}/gu) ?? [];

/**
 * "Hasil : Target" beside "Hasil 2025" and "Target 2025": a ratio of two other columns, for its words are theirs. Said
 * as "Hasil terhadap Target".
 */
export function judulRasio(jalur: readonly JalurKepala[]): (teks: string, i: number) => string {
  const judul = jalur.map((satu) => new Set(kata(satu.map(({ teks }) => teks).join(" "))));
  const dariLain = (sisi: string, i: number): boolean =>
    judul.some((lain, k) => k !== i && kata(sisi).every((satu) => lain.has(satu)));
  return (teks, i) => {
    const [, a, b] = RASIO.exec(teks) ?? [];
    if (a === undefined || b === undefined || !dariLain(a, i) || !dariLain(b, i)) return teks;
    return `${a} terhadap ${b}`;
  };
}
