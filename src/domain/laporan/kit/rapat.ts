import { tinggiCetak } from "./halaman";
import type { SusunanLaporan } from "./jenis";

/**
 * Ratios to the usual size that are tried, the largest first, and of how many pages a report may be for it: what nobody
 * notices is worth any page saved, below the last people complain about the print and it is worth every fourth page.
 */
const PERCOBAAN = [
  { rapat: 0.95, terbanyak: 8 },
  { rapat: 0.9, terbanyak: 4 },
] as const;

const banyakHalaman = ({ rencana }: SusunanLaporan): number => (rencana.cetak.jeda ?? []).length + 1;

/** How many pages the rows would fill one after the other, without a gap. */
function isiHalaman({ rencana: { cetak, tinggi } }: SusunanLaporan): number {
  const poin = tinggi.reduce((n, { baris, poin: satu }) => {
    const [dari = 0, sampai = dari] = baris.split(":").map(Number);
    return n + (sampai - dari + 1) * satu;
  }, 0);
  return poin / tinggiCetak(cetak);
}

/** The ratios at which all rows might stand on a page less: columns are wider then, too, so that texts take fewer lines. */
function rapatDicoba(susunan: SusunanLaporan): number[] {
  const banyak = banyakHalaman(susunan);
  if (banyak < 2) return [];
  const isi = isiHalaman(susunan);
  return PERCOBAAN.flatMap(({ rapat, terbanyak }) =>
    banyak <= terbanyak && isi * rapat ** 2 <= banyak - 1 ? [rapat] : [],
  );
}

/**
 * A report a little smaller where that saves a page, as offices do by hand when the last one holds next to nothing or a
 * signature stands alone on it.
 */
export function rapatkan(susun: (rapat?: number) => SusunanLaporan): SusunanLaporan {
  const biasa = susun();
  for (const rapat of rapatDicoba(biasa)) {
    const satu = susun(rapat);
    if (banyakHalaman(satu) < banyakHalaman(biasa)) return satu;
  }
  return biasa;
}
