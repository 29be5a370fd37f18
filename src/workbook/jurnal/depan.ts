import type { TempatLembar } from "../../domain/jurnal/jurnal";

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
