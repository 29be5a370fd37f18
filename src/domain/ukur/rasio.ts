import { bacaAngka } from "../angka/baca-angka";
import { formatAngka } from "../angka/format-angka";
import type { HasilBaca, IsiSel } from "../angka/hasil-baca";
import { angka, galatBacaan, galatNilai, KOSONG, STRIP } from "./hasil-ukur";
import type { Galat, HasilUkur, Peran } from "./hasil-ukur";
import { RASIO_WAJAR, RATA_RASIO_WAJAR } from "./toleransi";

function dariBacaan(bacaan: HasilBaca, isi: IsiSel, peran?: Peran): HasilUkur {
  if (bacaan.jenis === "kosong" || bacaan.jenis === "tidak-tersedia") return KOSONG;
  if (bacaan.jenis === "strip") return STRIP;
  if (bacaan.jenis !== "angka") return galatBacaan(bacaan, isi, peran);
  if (bacaan.persen) return angka(bacaan.nilai / 100);
  if (Math.abs(bacaan.nilai) <= RASIO_WAJAR) return angka(bacaan.nilai);
  return galatNilai("RASIO_TERLALU_BESAR", formatAngka(bacaan.nilai, 2), peran);
}

/**
 * Reads a cell that holds a capaian or serapan as a ratio: 0.9095, or the text "90,95 %".
 * A bare number above `RASIO_WAJAR` is refused: percent points would silently land in the best band.
 */
export function bacaRasio(isi: IsiSel, peran?: Peran): HasilUkur {
  return dariBacaan(bacaAngka(isi), isi, peran);
}

/** A number without a % sign, as written; undefined for everything else. */
function angkaPolos(isi: IsiSel): number | undefined {
  const bacaan = bacaAngka(isi);
  return bacaan.jenis === "angka" && !bacaan.persen ? bacaan.nilai : undefined;
}

/**
 * Looks at a whole block of ratios before any cell of it is used: 9,5; 28,79; 1; 100 are percent points, and reading
 * half of them as ratios would put a failure into the best band. One cell is left to `bacaRasio`.
 * @returns the error for the whole block; undefined where it can be read cell by cell
 */
export function periksaBlokRasio(isi: readonly IsiSel[], peran?: Peran): Galat | undefined {
  if (isi.length < 2) return undefined;
  const polos = isi.map(angkaPolos).filter((satu): satu is number => satu !== undefined);
  if (polos.length === 0) return undefined;
  const terbesar = polos.reduce((a, b) => (Math.abs(b) > Math.abs(a) ? b : a));
  const rata = polos.reduce((a, b) => a + b, 0) / polos.length;
  const poin = Math.abs(terbesar) > RASIO_WAJAR || (polos.length > 1 && Math.abs(rata) > RATA_RASIO_WAJAR);
  return poin ? galatNilai("RENTANG_POIN_PERSEN", formatAngka(terbesar), peran) : undefined;
}
