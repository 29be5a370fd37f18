import type { LembarMentah } from "../tabel";
import type { LembarContoh } from "./aturan";

/** A typed sheet as the reader takes it; a literal "\n" in a cell is a line break. */
export function lembarDariContoh({ nama, isi }: LembarContoh): LembarMentah {
  const sel = isi.split("\n").map((baris) => baris.split("\t").map((satu) => satu.replaceAll("\\n", "\n")));
  return {
    nama,
    baris0: 0,
    kolom0: 0,
    nilai: sel.map((baris) => baris.map((satu) => (satu === "" ? null : satu))),
    teks: sel,
    gabungan: [],
  };
}

/** One sheet of lines. */
export const contoh = (...baris: readonly string[]): LembarContoh[] => [
  { nama: "Lembar1", isi: baris.join("\n") },
];

/** Several sheets of lines, by their names. */
export const contohBuku = (lembar: Readonly<Record<string, readonly string[]>>): LembarContoh[] =>
  Object.entries(lembar).map(([nama, baris]) => ({ nama, isi: baris.join("\n") }));
