/** Rows that are written together at most. */
const BARIS_POTONGAN = 400;

/** A cell by its row and column in a range, from 0. */
export interface LetakSel {
  readonly baris: number;
  readonly kolom: number;
}

/** Scattered cells in stretches of rows, each row whole: what stops in between leaves no row written by halves. */
export function potonganBaris<S extends LetakSel>(sel: readonly S[]): S[][] {
  const hasil: S[][] = [];
  for (const satu of [...sel].sort((a, b) => a.baris - b.baris)) {
    const awal = hasil.at(-1)?.[0];
    if (awal && satu.baris - awal.baris < BARIS_POTONGAN) hasil.at(-1)?.push(satu);
    else hasil.push([satu]);
  }
  return hasil;
}

/**
 * The block that scattered cells span within a range, and what each of them shall hold there.
 * @returns `petak` has null for the cells between, which Excel leaves as they are
 */
export function petakSel<S extends LetakSel, I>(
  dalam: Excel.Range,
  sel: readonly S[],
  isi: (satu: S) => I,
): { readonly range: Excel.Range; readonly petak: (I | null)[][] } {
  const [baris, kolom] = [sel.map((satu) => satu.baris), sel.map((satu) => satu.kolom)];
  const [atas, kiri] = [Math.min(...baris), Math.min(...kolom)];
  const [tinggi, lebar] = [Math.max(...baris) - atas + 1, Math.max(...kolom) - kiri + 1];
  const petak = Array.from({ length: tinggi }, () => new Array<I | null>(lebar).fill(null));
  for (const satu of sel) (petak[satu.baris - atas] ?? [])[satu.kolom - kiri] = isi(satu);
  return { range: dalam.getCell(atas, kiri).getAbsoluteResizedRange(tinggi, lebar), petak };
}
