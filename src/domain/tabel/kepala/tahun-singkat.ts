import type { FiturJudul } from "../kata/fitur-judul";
import type { JalurKepala } from "./jalur-kepala";

/** "23", "'24", "’25": a year by its last two digits. */
const SINGKAT = /^['’‘`]?(\d\d)$/;
const DITANDAI = /^['’‘`]/;
/** Years that offices still report on or plan for; smaller numbers are months or columns. */
const ABAD_INI = { awal: 15, akhir: 45 } as const;
/** So many in a row are years; two are where a mark says so. */
const BERUNTUN = { polos: 3, ditandai: 2 } as const;
const DIUKUR: ReadonlySet<string | undefined> = new Set(["target", "realisasi", "hasil", "capaian", "pagu"]);
const BUKAN_TAHUN = /\b(?:tanggal|tgl|hari|minggu|pekan|bulan|jam|usia|umur)\b/i;

interface Singkat {
  readonly tahun: number;
  readonly grup: string;
  readonly ditandai: boolean;
}

function singkatDari(jalur: JalurKepala, fitur: (teks: string) => FiturJudul): Singkat | undefined {
  const [daun, ...terbalik] = [...jalur].reverse();
  const angka = Number(SINGKAT.exec(daun?.teks.trim() ?? "")?.[1] ?? NaN);
  if (!daun || !(angka >= ABAD_INI.awal && angka <= ABAD_INI.akhir)) return undefined;
  const terukur = terbalik.some(({ teks }) => DIUKUR.has(fitur(teks).inti) && !BUKAN_TAHUN.test(teks));
  if (!terukur) return undefined;
  const grup = terbalik.map(({ teks, asal }) => `${asal} ${teks}`).join(" | ");
  return { tahun: 2000 + angka, grup, ditandai: DITANDAI.test(daun.teks.trim()) };
}

/** One after the other, and enough of them. */
function beruntun(deret: readonly Singkat[]): boolean {
  const terpendek = deret.every(({ ditandai }) => ditandai) ? BERUNTUN.ditandai : BERUNTUN.polos;
  const naik = deret.every(({ tahun }, i) => i === 0 || tahun === (deret[i - 1]?.tahun ?? 0) + 1);
  return deret.length >= terpendek && naik;
}

/**
 * "Target" over "'23 | '24 | '25": years by their last two digits, one after the other under what is measured.
 * @returns each header text as it is to be read, by the column it stands over
 */
export function tahunSingkat(
  jalur: readonly JalurKepala[],
  fitur: (teks: string) => FiturJudul,
): (teks: string, i: number) => string {
  const singkat = jalur.map((satu) => singkatDari(satu, fitur));
  const segrup = (grup: string): Singkat[] =>
    singkat.flatMap((satu) => (satu !== undefined && satu.grup === grup ? [satu] : []));
  const bertahun = singkat.map((satu) => satu !== undefined && beruntun(segrup(satu.grup)));
  return (teks, i) => (bertahun[i] && SINGKAT.test(teks.trim()) ? String(singkat[i]?.tahun ?? teks) : teks);
}
