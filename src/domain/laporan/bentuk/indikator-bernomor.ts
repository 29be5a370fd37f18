import type { IndikatorBab3, Pengukuran } from "../bahan/indikator";

/** An indicator and its number: "2.1" is the first of the second sasaran. */
export interface IndikatorBernomor {
  readonly nomor: string;
  readonly satu: IndikatorBab3;
}

/** All indicators in the order of the report. */
export function bernomor({ sasaran }: Pengukuran): IndikatorBernomor[] {
  return sasaran.flatMap(({ indikator }, i) =>
    indikator.map((satu, j) => ({ nomor: `${i + 1}.${j + 1}`, satu })),
  );
}
