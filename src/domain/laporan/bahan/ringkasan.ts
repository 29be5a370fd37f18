import type { AturanUkur } from "../../lembar/definisi";
import { rataKinerja, type RataKinerja } from "../../ukur/rata-capaian";
import type { TingkatSkala } from "../../ukur/skala";
import type { SasaranTerukur } from "./indikator";

/** How many indicators are in a class. */
export interface BanyakTingkat {
  readonly tingkat: TingkatSkala;
  readonly banyak: number;
}

/** The year in a few figures: both means, each with its kind, and the classes. */
export interface RingkasanKinerja {
  readonly rataIndikator: RataKinerja;
  readonly rataSasaran: RataKinerja;
  readonly tingkat: readonly BanyakTingkat[];
  /** Indicators without a capaian: not measured, or 0/0. */
  readonly tanpaCapaian: number;
  readonly banyakIndikator: number;
}

const tingkatIndikator = ({ indikator }: SasaranTerukur) => indikator.map(({ tingkat }) => tingkat);

/** Sums up what was measured; every class of the scale is named, those without an indicator too. */
export function ringkasanKinerja(
  { skala }: Pick<AturanUkur, "skala">,
  sasaran: readonly SasaranTerukur[],
): RingkasanKinerja {
  const capaian = sasaran.map(tingkatIndikator);
  // Indicators without a sasaran are no sasaran of their own.
  const bernama = sasaran.filter(({ nama }) => nama !== "");
  const kelas = sasaran.flatMap(({ indikator }) => indikator.map(({ kriteria }) => kriteria));
  return {
    rataIndikator: rataKinerja(capaian, "indikator"),
    rataSasaran: rataKinerja(bernama.map(tingkatIndikator), "sasaran"),
    tingkat: skala.tingkat.map((tingkat) => ({
      tingkat,
      banyak: kelas.filter((satu) => satu?.nama === tingkat.nama).length,
    })),
    tanpaCapaian: kelas.filter((satu) => satu === undefined).length,
    banyakIndikator: kelas.length,
  };
}
