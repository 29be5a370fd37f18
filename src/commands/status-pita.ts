import type { HasilPerintah } from "../domain/pesan";

type Pendengar = (status: HasilPerintah) => void;

let terakhir: HasilPerintah | undefined;
const pendengar = new Set<Pendengar>();

/** The last result of a ribbon command, for the pane to show; undefined before the first. */
export function statusPita(): HasilPerintah | undefined {
  return terakhir;
}

/** Calls back after every ribbon command; returns the function that stops it. */
export function dengarkanStatusPita(satu: Pendengar): () => void {
  pendengar.add(satu);
  return () => pendengar.delete(satu);
}

/** Tells the pane what a ribbon command did. */
export function kabarkanStatusPita(status: HasilPerintah): void {
  terakhir = status;
  for (const satu of [...pendengar]) satu(status);
}
