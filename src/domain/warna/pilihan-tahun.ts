import type { Peran, Tabel } from "../tabel/hasil-tabel";

/** Roles that are measured in one year and may be last year's in another. */
const DIUKUR: ReadonlySet<Peran> = new Set(["realisasi", "capaian", "realisasi_lalu", "capaian_lalu"]);

/**
 * The years that a table measures, the latest first: any of them can be the year of the report. Empty where there is
 * nothing to choose.
 */
export function tahunTabel({ kolom, tahunLaporan }: Tabel): number[] {
  const diukur = kolom.flatMap(({ peran, tahun }) => (DIUKUR.has(peran) && tahun !== null ? [tahun] : []));
  const semua = [
    ...new Set([...diukur, ...(diukur.length > 0 && tahunLaporan !== null ? [tahunLaporan] : [])]),
  ];
  return semua.length < 2 ? [] : semua.sort((a, b) => b - a);
}
