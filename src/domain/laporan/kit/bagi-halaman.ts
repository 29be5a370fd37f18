import type { BarisLaporan } from "./baris";
import { tinggiSemua } from "./susun";

/** Rows that stand on one page together. */
export interface Potongan {
  readonly baris: readonly BarisLaporan[];
  /** Header of the table that goes on here: comes back where this is the first of a page. */
  readonly kepala?: readonly BarisLaporan[];
  /**
   * Stays on the page of what precedes it, as a signature does, or of what follows it, as a title does, as long as a page
   * can hold both; "mutlak": of what follows it whatever its height, as a header does that would say nothing alone.
   */
  readonly lekat?: "sebelum" | "sesudah" | "mutlak";
  /** Begins a page. */
  readonly halamanBaru?: true;
}

/** The room of a page in points, and what comes back on the next one. */
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

/** Height of the rows that Excel itself repeats above everything else. */
const tinggiUlang = ({ ulang }: RuangHalaman): number => (ulang.jenis === "tulis" ? ulang.tinggi : 0);

function harusLekat(awal: Potongan, akhir: Potongan, ruang: RuangHalaman): boolean {
  if (akhir.halamanBaru) return false;
  if (awal.lekat === "mutlak") return true;
  const muat = tinggiSemua(awal.baris) + tinggiSemua(akhir.baris) <= ruang.tinggi - tinggiUlang(ruang);
  return (awal.lekat === "sesudah" || akhir.lekat === "sebelum") && muat;
}

/** Two pieces as one: it begins as the first does and holds on to what follows as the second does. */
function gabungan(awal: Potongan, akhir: Potongan): Potongan {
  const { kepala, halamanBaru } = awal;
  return {
    baris: [...awal.baris, ...akhir.baris],
    ...(kepala ? { kepala } : {}),
    ...(halamanBaru ? { halamanBaru } : {}),
    ...(akhir.lekat && akhir.lekat !== "sebelum" ? { lekat: akhir.lekat } : {}),
  };
}

/** Pieces that must stand together, joined. */
function lekatkan(potongan: readonly Potongan[], ruang: RuangHalaman): Potongan[] {
  const hasil: Potongan[] = [];
  for (const satu of potongan) {
    const akhir = hasil.at(-1);
    if (akhir && harusLekat(akhir, satu, ruang)) hasil[hasil.length - 1] = gabungan(akhir, satu);
    else hasil.push(satu);
  }
  return hasil;
}

/** Empty rows between tables: none are needed where a page ends. */
const jarakSaja = ({ baris, kepala = [] }: Potongan): boolean =>
  kepala.length === 0 && baris.every(({ sel }) => sel.length === 0);

/**
 * Puts pieces on pages: as many as fit, none is torn apart unless it is higher than a page. The first one stands where
 * the sheet begins, whatever its height.
 * @returns the rows, and the numbers (from 0) of those above which a page begins
 */
export function bagiHalaman(
  potongan: readonly Potongan[],
  ruang: RuangHalaman,
): { readonly baris: readonly BarisLaporan[]; readonly jeda: readonly number[] } {
  const baris: BarisLaporan[] = [];
  const jeda: number[] = [];
  let terpakai = ruang.terpakai;
  for (const satu of lekatkan(potongan, ruang)) {
    const { kepala = [] } = satu;
    const perlu = tinggiSemua(satu.baris);
    if (baris.length > 0 && (satu.halamanBaru || terpakai + perlu > ruang.tinggi)) {
      if (jarakSaja(satu)) continue;
      jeda.push(baris.length);
      terpakai = tinggiUlang(ruang) + tinggiSemua(kepala);
      if (ruang.ulang.jenis === "tulis") baris.push(...kepala);
    }
    baris.push(...satu.baris);
    terpakai += perlu;
  }
  return { baris, jeda };
}
