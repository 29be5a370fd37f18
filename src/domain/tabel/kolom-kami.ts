import type { LembarMentah } from "./lembar-mentah";

/** A formula's own mark: adds zero in Excel, LibreOffice and WPS, and tells our rules and columns from the user's. */
export const TANDA = 'N("LKJIP")';
/** The mark of a formula in a cell of the office's own column: the column is the office's all the same. */
const TANDA_ISIAN = 'N("LKJIP.ISIAN")';

/** Title of the column that *Warnai* adds, which readers of a sheet look for. */
export const JUDUL_CAPAIAN = "Capaian";
/** Title of the column beside it. */
export const JUDUL_KRITERIA = "Kriteria";

/** Is this a rule or a formula of ours? */
export function bertanda(rumus: unknown): boolean {
  return typeof rumus === "string" && (rumus.includes(TANDA) || rumus.includes(TANDA_ISIAN));
}

/** A formula of ours as it stands in the office's own column. */
export function rumusIsian(rumus: string): string {
  return rumus.replace(TANDA, TANDA_ISIAN);
}

/** The two columns of an earlier run; 0-based rows and columns of the grid, the header's row first. */
interface KolomKami {
  readonly atas: number;
  readonly bawah: number;
  /** Column of Capaian; Kriteria stands right of it. */
  readonly kolom: number;
}

/** Where the two titles stand beside each other: row and column in the grid. What is below them is worth reading. */
export function mungkinKolomKami({
  nilai,
}: LembarMentah): { readonly baris: number; readonly kolom: number }[] {
  return nilai.flatMap((isi, baris) =>
    isi.flatMap((satu, kolom) =>
      satu === JUDUL_CAPAIAN && isi[kolom + 1] === JUDUL_KRITERIA ? [{ baris, kolom }] : [],
    ),
  );
}

/**
 * The pairs of columns that an earlier run added: our titles, and formulas of ours below both of them, down to the last
 * one before the titles stand again.
 */
export function cariKolomKami(lembar: LembarMentah): KolomKami[] {
  const { rumus = [] } = lembar;
  const tambahan = (b: number, k: number): boolean => rumus[b]?.[k]?.includes(TANDA) ?? false;
  const calon = mungkinKolomKami(lembar);
  return calon.flatMap(({ baris: atas, kolom }) => {
    const sisa = calon.filter((satu) => satu.kolom === kolom && satu.baris > atas).map(({ baris }) => baris);
    const batas = Math.min(rumus.length, ...sisa);
    let bawah = batas - 1;
    while (bawah > atas && !(tambahan(bawah, kolom) && tambahan(bawah, kolom + 1))) bawah--;
    return bawah > atas ? [{ atas, bawah, kolom }] : [];
  });
}

/** The sheet as it would be without the columns that an earlier run added: nobody's table has them. */
export function tanpaKolomKami(lembar: LembarMentah): LembarMentah {
  const kami = cariKolomKami(lembar);
  if (kami.length === 0) return lembar;
  const milikKami = (b: number, k: number): boolean =>
    kami.some(({ atas, bawah, kolom }) => atas <= b && b <= bawah && (k === kolom || k === kolom + 1));
  const kosongkan = <T>(lapis: readonly (readonly T[])[], kosong: T): (readonly T[])[] =>
    lapis.map((baris, b) => baris.map((isi, k) => (milikKami(b, k) ? kosong : isi)));
  return {
    ...lembar,
    nilai: kosongkan(lembar.nilai, null),
    teks: kosongkan(lembar.teks, ""),
    ...(lembar.format ? { format: kosongkan(lembar.format, "") } : {}),
    ...(lembar.rumus ? { rumus: kosongkan(lembar.rumus, "") } : {}),
  };
}
