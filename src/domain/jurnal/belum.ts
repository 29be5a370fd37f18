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
 * Was the run left half-done: the page was closed, or Excel had stopped answering? One that was marked a moment ago may
 * be at work in another window.
 * @param kini milliseconds since 1970
 */
export function terbengkalai(belum: Belum | undefined, kini: number): belum is Belum {
  return belum !== undefined && kini - Date.parse(belum.waktu) >= TERLAMA;
}

/** The run that a mark speaks of; undefined where the journal does not have it as it should be. */
export function runBelum(run: readonly Run[], { nomor, lembar, langkah }: Belum): Run | undefined {
  return run.find(
    (satu) =>
      satu.nomor === nomor && !satu.penuh && satu.langkah.length >= langkah && satu.lembar.length >= lembar,
  );
}
