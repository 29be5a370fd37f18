import type { BarisLaporan } from "./baris";
import { tinggiSemua } from "./susun";

/** Rows that stand on one page together. */
export interface Potongan {
  readonly baris: readonly BarisLaporan[];
  /** Header rows of the table in which they stand: repeated where a page begins here. */
  readonly kepala: readonly BarisLaporan[];
  /** The next piece stays on the same page. */
  readonly lekat: boolean;
}

/** The room of a page in points, and how headers come back on the next one. */
export interface RuangHalaman {
  readonly tinggi: number;
  /** What stands on the first page before the pieces. */
  readonly terpakai: number;
  /**
   * "cetak": the header rows are print titles, Excel repeats them; "tulis": several tables share the sheet, so the
   * headers are written again, below rows of this height that Excel repeats.
   */
  readonly ulang: { readonly jenis: "cetak" } | { readonly jenis: "tulis"; readonly tinggi: number };
}

/** Pieces that must stand together, joined. */
function gabungkan(potongan: readonly Potongan[]): Potongan[] {
  const hasil: Potongan[] = [];
  let lekat = false;
  for (const satu of potongan) {
    const akhir = hasil.at(-1);
    if (lekat && akhir) hasil[hasil.length - 1] = { ...akhir, baris: [...akhir.baris, ...satu.baris] };
    else hasil.push(satu);
    lekat = satu.lekat;
  }
  return hasil;
}

/**
 * Puts pieces on pages: as many as fit, none is torn apart unless it is higher than a page.
 * @returns the rows, and the numbers (from 0) of those above which a page begins
 */
export function bagiHalaman(
  potongan: readonly Potongan[],
  { tinggi: halaman, terpakai: awal, ulang }: RuangHalaman,
): { readonly baris: readonly BarisLaporan[]; readonly jeda: readonly number[] } {
  const baris: BarisLaporan[] = [];
  const jeda: number[] = [];
  let terpakai = awal;
  for (const { baris: isi, kepala } of gabungkan(potongan)) {
    const perlu = tinggiSemua(isi);
    if (terpakai + perlu > halaman && terpakai > 0) {
      const jarak = kepala.length === 0 && isi.every(({ sel }) => sel.length === 0);
      if (jarak) continue;
      jeda.push(baris.length);
      terpakai = tinggiSemua(kepala) + (ulang.jenis === "tulis" ? ulang.tinggi : 0);
      if (ulang.jenis === "tulis") baris.push(...kepala);
    }
    baris.push(...isi);
    terpakai += perlu;
  }
  return { baris, jeda };
}
