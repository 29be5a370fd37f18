import type { HasilPerintah } from "./jenis";

/** A page of the pane that a ribbon command may ask for. */
export type HalamanDiminta = "warna" | "ambil" | "reviu";

/** What a ribbon command did, and the page where the user goes on, if there is one. */
export type StatusPita = HasilPerintah & { readonly buka?: HalamanDiminta };

type Pendengar = (status: StatusPita) => void;

let terakhir: StatusPita | undefined;
const pendengar = new Set<Pendengar>();

/** The last result of a ribbon command, for the pane to show; undefined before the first. */
export function statusPita(): StatusPita | undefined {
  return terakhir;
}

/** Calls back after every ribbon command; returns the function that stops it. */
export function dengarkanStatusPita(baru: Pendengar): () => void {
  pendengar.add(baru);
  return () => pendengar.delete(baru);
}

/** Tells the pane what a ribbon command did. */
export function kabarkanStatusPita(status: StatusPita): void {
  terakhir = status;
  for (const satu of [...pendengar]) satu(status);
}
