import { tinggiCetak } from "./halaman";
import type { SusunanLaporan } from "./jenis";

/** Ratios to the usual size that are tried, the largest first: below them people complain about the print. */
const RAPAT = [0.95, 0.9] as const;
/** Smaller print is worth it only where it saves every fourth page. */
const HEMAT = 0.75;
/** No smaller print saves every fourth page of a report of more. */
const HALAMAN_TERBANYAK = 4;
/** So much of a page can be put on each of those before it, at most. */
const TERTAMPUNG = 0.35;

const awalHalaman = ({ rencana }: SusunanLaporan): readonly string[] => rencana.cetak.jeda ?? [];

const banyakHalaman = (susunan: SusunanLaporan): number => awalHalaman(susunan).length + 1;

/** Share of a page that the rows of the last one fill. */
function isiAkhir(susunan: SusunanLaporan): number {
  const { cetak, tinggi } = susunan.rencana;
  const awal = Number(awalHalaman(susunan).at(-1)?.slice(1) ?? 1);
  const poin = tinggi.reduce((n, { baris, poin: satu }) => {
    const [dari = 0, sampai = dari] = baris.split(":").map(Number);
    return n + Math.max(0, sampai - Math.max(dari, awal) + 1) * satu;
  }, 0);
  return poin / tinggiCetak(cetak);
}

function perluDicoba(susunan: SusunanLaporan): boolean {
  const banyak = banyakHalaman(susunan);
  if (banyak < 2 || banyak > HALAMAN_TERBANYAK) return false;
  return isiAkhir(susunan) <= TERTAMPUNG * (banyak - 1);
}

/**
 * A report a little smaller where its last page would hold next to nothing, as offices do by hand when a signature stands
 * alone on a page.
 */
export function rapatkan(susun: (rapat?: number) => SusunanLaporan): SusunanLaporan {
  const biasa = susun();
  const banyak = banyakHalaman(biasa);
  for (const rapat of perluDicoba(biasa) ? RAPAT : []) {
    const satu = susun(rapat);
    if (banyakHalaman(satu) <= banyak * HEMAT) return satu;
  }
  return biasa;
}
