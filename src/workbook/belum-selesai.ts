import { bacaBelum, terbengkalai } from "../domain/jurnal/belum";

/** Thrown by a reading: the workbook is marked with a run that was begun and never ended. See `jalankan`. */
export class AdaTerbengkalai extends Error {}

/** Pieces of work whose first reading has not looked yet. */
const BELUM_DILIHAT = new WeakSet<object>();

/** The first reading of this piece of work looks whether a run was left half-done; see `pastikanSelesai`. */
export function mintaSelesai(context: Excel.RequestContext): void {
  BELUM_DILIHAT.add(context);
}

/**
 * To be called by every first reading of the document's settings, once they are there: throws `AdaTerbengkalai` where a
 * run was left half-done, so that nothing is planned from half of it.
 * @param belum the setting KUNCI_BELUM
 */
export function pastikanSelesai(context: Excel.RequestContext, belum: unknown): void {
  if (BELUM_DILIHAT.delete(context) && terbengkalai(bacaBelum(belum), Date.now()))
    throw new AdaTerbengkalai();
}
