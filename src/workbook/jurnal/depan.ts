import type { Run, TempatLembar } from "../../domain/jurnal/jurnal";
import { cariTempat, type BukuJurnal } from "./baca-jurnal";
import type { RunBaca } from "./baca-lama";

/** Pieces of work in which the question is left out: see `karenaDepan`. */
const TANPA_DEPAN = new WeakSet<object>();

/** In this piece of work nobody asks which sheet is in front. */
export function tanpaDepan(context: Excel.RequestContext): void {
  TANPA_DEPAN.add(context);
}

/** Queues the question which sheet is in front; to be called after the sync that fills it. */
export function antreDepan(context: Excel.RequestContext): () => TempatLembar | undefined {
  if (TANPA_DEPAN.has(context)) return () => undefined;
  const depan = context.workbook.worksheets.getActiveWorksheet().load("name,id");
  return () => ({ judul: depan.name, id: depan.id });
}

/**
 * Did Excel refuse the question itself? It does where a chart sheet is in front (office-js issue 2444): the work is done
 * without it then.
 */
export function karenaDepan(galat: unknown): boolean {
  const { debugInfo } = galat as { readonly debugInfo?: { readonly errorLocation?: unknown } };
  const tempat = debugInfo?.errorLocation;
  return typeof tempat === "string" && tempat.endsWith(".getActiveWorksheet");
}

/** The sheet in front is deleted: the one that was in front before the run comes back, where it can be seen. */
export function bukaDepan(
  context: Excel.RequestContext,
  buku: BukuJurnal,
  { depan, lembar }: Run,
  { tampak }: RunBaca,
  dihapus: ReadonlySet<string>,
): void {
  if (!depan || !buku.depan || !dihapus.has(buku.depan.judul)) return;
  const judul = cariTempat(buku, depan, lembar);
  if (judul === undefined || dihapus.has(judul) || !tampak.includes(judul)) return;
  context.workbook.worksheets.getItem(judul).activate();
}
