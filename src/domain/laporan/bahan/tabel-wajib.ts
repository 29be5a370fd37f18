import type { TemuanLembar } from "../../lembar/temuan-lembar";

/** A table that a report cannot do without: is it there, and does it have a row? */
export function periksaTabel(tabel: string, baris: readonly unknown[] | undefined): TemuanLembar[] {
  if (baris?.length) return [];
  const kode = baris === undefined ? "TABEL_TIDAK_ADA" : "TABEL_KOSONG";
  return [{ kode, tingkat: "galat", isi: { tabel } }];
}
