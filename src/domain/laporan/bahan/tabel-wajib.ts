import type { TemuanLembar } from "../../lembar/temuan-lembar";

/** A table that a report cannot do without: is it there, and does it have a row? */
export function periksaTabelWajib(tabel: string, baris: readonly unknown[] | undefined): TemuanLembar[] {
  if (baris === undefined) return [{ kode: "TABEL_TIDAK_ADA", tingkat: "galat", isi: { tabel } }];
  return baris.length > 0 ? [] : [{ kode: "TABEL_KOSONG", tingkat: "galat", isi: { tabel } }];
}
