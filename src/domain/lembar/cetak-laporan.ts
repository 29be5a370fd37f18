import { bacaArea } from "./area";
import type { TataCetak } from "./lembar";

/**
 * How a report was printed that is written anew, counted from its first row (0): what may change from one time to the
 * next. The document keeps it with the report, since Excel does not say which page breaks are ours.
 */
export interface CetakLaporan {
  /** How many of its columns are printed. */
  readonly kolom: number;
  /** Percent. */
  readonly skala: number;
  /** First and last row of those that are repeated on every page. */
  readonly judul: readonly [number, number];
  /** Rows above which a page begins. */
  readonly jeda: readonly number[];
}

const nomorBaris = (teks: string): number[] => (teks.match(/\d+/g) ?? []).map((satu) => Number(satu) - 1);

/**
 * The print set-up of a report as the document keeps it.
 * @param area where the report stands
 */
export function cetakLaporan(cetak: TataCetak, area: string): CetakLaporan | undefined {
  const [petak, luas] = [bacaArea(area), cetak.area === undefined ? undefined : bacaArea(cetak.area)];
  const { skala, barisJudul = "", jeda = [] } = cetak;
  const [awal, akhir] = nomorBaris(barisJudul);
  if (!petak || !luas || skala === undefined || awal === undefined || akhir === undefined) return undefined;
  return {
    kolom: luas.kanan - petak.kiri + 1,
    skala,
    judul: [awal - petak.atas, akhir - petak.atas],
    jeda: jeda.flatMap(nomorBaris).map((baris) => baris - petak.atas),
  };
}

/** The same as Excel wants it, for a report whose first row is `atas` today. */
export function cetakPada({ skala, judul, jeda }: CetakLaporan, atas: number) {
  const [awal, akhir] = judul;
  return {
    skala,
    barisJudul: `$${awal + atas + 1}:$${akhir + atas + 1}`,
    jeda: jeda.map((baris) => `A${baris + atas + 1}`),
  };
}

const BARIS_EXCEL = 1_048_576;
const KOLOM_EXCEL = 16_384;
/** Excel holds no more page breaks on a sheet. */
const JEDA_TERBANYAK = 1_026;

const bulat = (isi: unknown, dari: number, sampai: number): isi is number =>
  Number.isInteger(isi) && (isi as number) >= dari && (isi as number) <= sampai;
const semuaBaris = (isi: unknown): isi is number[] =>
  Array.isArray(isi) && isi.every((satu) => bulat(satu, 0, BARIS_EXCEL));

/** Is it a print set-up of a report? It comes with the workbook, and a workbook may come from anybody. */
export function cetakTerbaca(isi: unknown): isi is CetakLaporan {
  const { kolom, skala, judul, jeda } = (isi ?? {}) as Partial<Record<keyof CetakLaporan, unknown>>;
  return (
    bulat(kolom, 1, KOLOM_EXCEL) &&
    bulat(skala, 10, 400) &&
    semuaBaris(judul) &&
    judul.length === 2 &&
    semuaBaris(jeda) &&
    jeda.length <= JEDA_TERBANYAK
  );
}
