/** What a cell holds: a number, a boolean, a formula ("=…"), or any other text; "" is a blank cell. */
export type IsiSel = string | number | boolean;

/** Contents of a column from top to bottom, equal neighbours counted: ten thousand alike take one entry. */
export type Padat = readonly (readonly [IsiSel, number])[];

/** Formulas that hold this already are kept as they are: what follows the sign is no pattern. */
const APA_ADANYA = "\u0002";

/** A quoted text, or a reference: whether it names its sheet, its column, its row. `(?!\()` leaves LOG10( alone. */
const ACUAN = /"(?:[^"]|"")*"|(!?)(\$?[A-Z]{1,3}\$?)(\d+)\b(?!\()/g;

/** "=F10/G10" of row 10 becomes "=F{r}/G{r}": the same for all rows of a column. Texts and other sheets' cells stay. */
export function polaRumus(rumus: string, baris: number): string {
  return rumus.replace(ACUAN, (semua, lain?: string, kolom?: string, angka?: string) =>
    lain === "" && Number(angka) === baris ? `${kolom}{r}` : semua,
  );
}

/** Counts equal neighbours. */
export function padatkan<T extends IsiSel>(isi: readonly T[]): (readonly [T, number])[] {
  const hasil: [T, number][] = [];
  for (const satu of isi) {
    const akhir = hasil[hasil.length - 1];
    if (akhir?.[0] === satu) akhir[1]++;
    else hasil.push([satu, 1]);
  }
  return hasil;
}

function pola(isi: IsiSel, baris: number): IsiSel {
  if (typeof isi !== "string" || !isi.startsWith("=")) return isi;
  return isi.includes("{r}") ? APA_ADANYA + isi : polaRumus(isi, baris);
}

function rumus(isi: IsiSel, baris: number): IsiSel {
  if (typeof isi !== "string") return isi;
  if (isi.startsWith(APA_ADANYA)) return isi.slice(APA_ADANYA.length);
  return isi.startsWith("=") ? isi.replaceAll("{r}", String(baris)) : isi;
}

/** The cells of a column from row `barisAwal` (1-based) down, formulas with {r} for their rows. */
export function padatkanIsi(isi: readonly IsiSel[], barisAwal: number): Padat {
  return padatkan(isi.map((satu, i) => pola(satu, barisAwal + i)));
}

/**
 * The cells again, as patterns row by row; see `isiDi`.
 * @param paling rows that are wanted at most: run lengths come from a file and are never trusted
 */
export function mekarkan(padat: Padat, paling: number): IsiSel[] {
  const hasil: IsiSel[] = [];
  for (const [satu, banyak] of padat)
    for (let i = 0; i < banyak && hasil.length < paling; i++) hasil.push(satu);
  return hasil;
}

/** A pattern as the content of a cell in a row (1-based). */
export function isiDi(satu: IsiSel, baris: number): IsiSel {
  return rumus(satu, baris);
}

/** A formula as any program keeps it: "[@[Nama]]" and "[@Nama]" are the same. */
export function rumusBaku(rumus: string): string {
  return rumus.replace(/\[@\[([^[\]]+)\]\]/g, "[@$1]");
}

/** Are two contents written alike, each in its own row? */
export function samaPola(kini: IsiSel, barisKini: number, polaLama: IsiSel): boolean {
  if (typeof kini !== "string" || typeof polaLama !== "string") return String(kini) === String(polaLama);
  if (!kini.startsWith("=")) return kini === polaLama;
  const baku = rumusBaku(kini);
  return (
    pola(baku, barisKini) === rumusBaku(polaLama) || baku === rumusBaku(String(rumus(polaLama, barisKini)))
  );
}
