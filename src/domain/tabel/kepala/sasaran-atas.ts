import type { BlokKepala } from "./blok-kepala";
import { barisJudul } from "./cari-blok";
import type { Kisi } from "../kisi";

/** The rows directly above a header that name its sasaran ("Sasaran 1" and its text), top to bottom; 0-based. */
export interface SasaranAtas {
  readonly baris: readonly number[];
  readonly teks: string | null;
}

const AWAL = /^sasaran(?:\s+(?:strategis|program))?\s*(?:\d+|[ivx]+)?\s*[.:]?\s*/i;
const TERTINGGI = 3;

function teksBaris(kisi: Kisi, b: number, { awal, akhir }: BlokKepala): string {
  for (let k = awal; k <= akhir; k++) if (!kisi.kosong(b, k)) return kisi.teks(b, k);
  return "";
}

/** Looks upward from a header for the sasaran it measures; nothing where no row begins with "Sasaran". */
export function sasaranAtas(kisi: Kisi, blok: BlokKepala, batas: number): SasaranAtas {
  const baris: number[] = [];
  for (let b = blok.atas - 1; b > batas && baris.length < TERTINGGI; b--) {
    const teks = teksBaris(kisi, b, blok);
    if (teks === "" || !barisJudul(kisi, b, blok)) break;
    baris.unshift(b);
    if (!AWAL.test(teks)) continue;
    const nama = [teks.replace(AWAL, ""), ...baris.slice(1).map((satu) => teksBaris(kisi, satu, blok))];
    return { baris, teks: nama.filter((satu) => satu !== "").join(" ") || teks };
  }
  return { baris: [], teks: null };
}
