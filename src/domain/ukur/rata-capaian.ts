import type { IsiSel } from "../angka/hasil-baca";
import { bacaRasio } from "./rasio";
import { angka, KOSONG, STRIP } from "./hasil-ukur";
import type { HasilUkur } from "./hasil-ukur";

/**
 * Plain mean of capaian (ratios, uncapped) as the reports take it per sasaran. Blanks, "n/a" and "-" are left out;
 * with nothing left the answer is "-" where one stood there, else empty. One cell that is no number is the answer.
 */
export function rataCapaian(isi: readonly IsiSel[]): HasilUkur {
  const terbaca = isi.map((satu) => bacaRasio(satu, "capaian"));
  const galat = terbaca.find((satu) => satu.jenis === "galat");
  if (galat) return galat;
  const nilai = terbaca.flatMap((satu) => (satu.jenis === "angka" ? [satu.nilai] : []));
  if (nilai.length === 0) return terbaca.some((satu) => satu.jenis === "strip") ? STRIP : KOSONG;
  return angka(nilai.reduce((jumlah, satu) => jumlah + satu, 0) / nilai.length);
}
