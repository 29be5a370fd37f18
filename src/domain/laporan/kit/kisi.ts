/** Where a column of a table stands among the columns of the sheet: first and last, counted from 0. */
export interface LetakKolom {
  readonly kolom: number;
  readonly sampai: number;
}

/** Edges nearer than this, in points, are one edge. */
const RAPAT = 7;

/** Widths of a table's columns in points; those that are 0 share what the others leave of the page's width. */
export function lebarPenuh(lebar: readonly number[], halaman: number): number[] {
  const sisa = halaman - lebar.reduce((a, b) => a + b, 0);
  const bagi = lebar.filter((satu) => satu === 0).length;
  // A table without a column that gives way is stretched as a whole.
  if (bagi === 0) return lebar.map((satu) => (satu * halaman) / (halaman - sisa));
  return lebar.map((satu) => (satu === 0 ? sisa / bagi : satu));
}

function tepiTabel(lebar: readonly number[]): number[] {
  let jumlah = 0;
  return lebar.map((satu) => (jumlah += satu));
}

function satukan(tepi: readonly number[], halaman: number): number[] {
  const hasil: number[] = [];
  for (const satu of [...tepi].sort((a, b) => a - b)) {
    if (satu - (hasil.at(-1) ?? 0) >= RAPAT && halaman - satu >= RAPAT) hasil.push(satu);
  }
  return [...hasil, halaman];
}

const terdekat = (tepi: readonly number[], dicari: number): number =>
  tepi.reduce((baik, satu, i) => (Math.abs(satu - dicari) < Math.abs(tepi[baik]! - dicari) ? i : baik), 0);

/**
 * The columns of a sheet on which tables of different columns stand below each other: every edge of every table is an
 * edge of the sheet's columns.
 * @param tabel widths of the columns, table by table; each table is as wide as the page
 */
export function kisiBersama(
  tabel: readonly (readonly number[])[],
  halaman: number,
): { readonly lebar: readonly number[]; readonly letak: readonly (readonly LetakKolom[])[] } {
  const semua = tabel.map(tepiTabel);
  const tepi = satukan(semua.flat(), halaman);
  const lebar = tepi.map((satu, i) => satu - (tepi[i - 1] ?? 0));
  const letak = semua.map((satu) => {
    let awal = 0;
    return satu.map((batas) => {
      const sampai = Math.max(terdekat(tepi, batas), awal);
      const tempat = { kolom: awal, sampai };
      awal = sampai + 1;
      return tempat;
    });
  });
  return { lebar, letak };
}
