import type { IsiSel } from "../angka/hasil-baca";
import { angka, KOSONG, STRIP } from "./hasil-ukur";
import type { HasilUkur } from "./hasil-ukur";
import { bacaRasio, periksaBlokRasio } from "./rasio";

/**
 * Plain mean of capaian (ratios, uncapped) as the reports take it per sasaran. Blanks, "n/a" and "-" are left out;
 * with nothing left the answer is "-" where one stood there, else empty. One cell that is no number is the answer, and
 * a block of percent points is refused as a whole. For money it is the wrong figure: divide the sums (`serapan`).
 */
export function rataCapaian(isi: readonly IsiSel[]): HasilUkur {
  const blok = periksaBlokRasio(isi, "capaian");
  if (blok) return blok;
  return rataHasil(isi.map((satu) => bacaRasio(satu, "capaian")));
}

/** Mean of measures that were computed here (ratios, of any size), by the same rule as `rataCapaian`. */
export function rataHasil(hasil: readonly HasilUkur[]): HasilUkur {
  const galat = hasil.find((satu) => satu.jenis === "galat");
  if (galat) return galat;
  const nilai = hasil.flatMap((satu) => (satu.jenis === "angka" ? [satu.nilai] : []));
  if (nilai.length === 0) return hasil.some((satu) => satu.jenis === "strip") ? STRIP : KOSONG;
  return angka(nilai.reduce((jumlah, satu) => jumlah + satu, 0) / nilai.length);
}

/** Over what a mean of capaian is taken; the two differ (33,81 % and 38,08 % of one report), so a report names it. */
export type JenisRata = "indikator" | "sasaran";

/** A mean with its kind. */
export interface RataKinerja {
  readonly jenisRata: JenisRata;
  readonly hasil: HasilUkur;
}

/**
 * Mean capaian of an office: over all indicators, or over the means of its sasaran (each sasaran counts once, however
 * many indicators it has).
 * @param sasaran the capaian of the indicators, sasaran by sasaran
 */
export function rataKinerja(sasaran: readonly (readonly HasilUkur[])[], jenisRata: JenisRata): RataKinerja {
  const hasil = rataHasil(jenisRata === "indikator" ? sasaran.flat() : sasaran.map(rataHasil));
  return { jenisRata, hasil };
}
