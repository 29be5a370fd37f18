import type { Run } from "./jurnal";

/** Key of the mark that a run is being written; it goes with the run's last writing. */
export const KUNCI_BELUM = "LKJIP.jurnal.belum";

/** A run that was begun and not finished as far as the workbook knows. */
export interface Belum {
  readonly nomor: number;
  /** How many sheets and steps of it are finished and stay. */
  readonly lembar: number;
  readonly langkah: number;
  /** When the mark was set last: ISO 8601. */
  readonly waktu: string;
}

/** A run that was marked so long ago is not being written by anybody any more, milliseconds. */
const TERLAMA = 30_000;

const hitungan = (isi: unknown): boolean => Number.isSafeInteger(isi) && (isi as number) >= 0;

/** The mark as a workbook holds it; undefined where it is none of ours. */
export function bacaBelum(isi: unknown): Belum | undefined {
  if (typeof isi !== "object" || isi === null) return undefined;
  const { nomor, lembar, langkah, waktu } = isi as Record<string, unknown>;
  const sah = [nomor, lembar, langkah].every(hitungan) && !Number.isNaN(Date.parse(String(waktu)));
  return sah ? (isi as Belum) : undefined;
}

/**
 * The run that somebody has left half-done: the page was closed, or Excel had stopped answering. One that was marked a
 * moment ago may be at work in another window.
 * @param kini milliseconds since 1970
 */
export function runTerbengkalai(
  run: readonly Run[],
  belum: Belum | undefined,
  kini: number,
): Run | undefined {
  if (!belum || kini - Date.parse(belum.waktu) < TERLAMA) return undefined;
  const ada = run.find(({ nomor, penuh }) => nomor === belum.nomor && !penuh);
  return ada && ada.langkah.length >= belum.langkah && ada.lembar.length >= belum.lembar ? ada : undefined;
}
