import { tinggiCetak } from "./halaman";
import type { SusunanLaporan } from "./jenis";

/** Ratios to the usual size that are tried, the largest first: below them people complain about the print. */
const RAPAT = [0.95, 0.9] as const;
/** The one that nobody notices: it is worth any page that would be nearly empty. */
const SEDIKIT = RAPAT[0];
/** Smaller print is worth it only where it saves every fourth page. */
const HEMAT = 0.75;
/** No smaller print saves every fourth page of a report of more, nor a part of one of many more. */
const HALAMAN_TERBANYAK = { hemat: 4, sedikit: 8 } as const;
/** A last page is as good as empty up to here: it has taken rows of the page before it already (see `bagiHalaman`). */
const SETENGAH = 0.5;
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

/** The ratios worth a try, and how many pages each has to come down to. */
function percobaan(susunan: SusunanLaporan): { readonly rapat: number; readonly paling: number }[] {
  const banyak = banyakHalaman(susunan);
  if (banyak < 2 || banyak > HALAMAN_TERBANYAK.sedikit) return [];
  const isi = isiAkhir(susunan);
  const hampirKosong = isi <= SETENGAH;
  const hemat = banyak <= HALAMAN_TERBANYAK.hemat && isi <= TERTAMPUNG * (banyak - 1);
  return RAPAT.flatMap((rapat) => {
    if (rapat === SEDIKIT && hampirKosong) return [{ rapat, paling: banyak - 1 }];
    return hemat ? [{ rapat, paling: banyak * HEMAT }] : [];
  });
}

/**
 * A report a little smaller where its last page would hold next to nothing, as offices do by hand when a signature stands
 * alone on a page.
 */
export function rapatkan(susun: (rapat?: number) => SusunanLaporan): SusunanLaporan {
  const biasa = susun();
  for (const { rapat, paling } of percobaan(biasa)) {
    const satu = susun(rapat);
    if (banyakHalaman(satu) <= paling) return satu;
  }
  return biasa;
}
