import type { Tabel } from "../hasil-tabel";

/** A table as the rules alone read it: no figure is called wrong, or taken over, because its column is like others. */
export function tanpaTebakan(tabel: Tabel): Tabel {
  return { ...tabel, kolom: tabel.kolom.map((satu) => ({ ...satu, ...satu.alasan.aturan })) };
}
