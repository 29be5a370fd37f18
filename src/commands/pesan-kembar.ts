import type { Pesan } from "../domain/pesan";

/** One message of a kind at a cell, however many rows or reports have it. */
export function tanpaKembar(pesan: readonly Pesan[]): Pesan[] {
  const kenal = new Map(pesan.map((satu) => [[satu.kode, satu.sel ?? "", satu.teks].join("\u0000"), satu]));
  return [...kenal.values()];
}
