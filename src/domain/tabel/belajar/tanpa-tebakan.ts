import type { Tabel } from "../hasil-tabel";

/** A table as the rules alone read it: no figure is called wrong, or taken over, because its column is like others. */
export function tanpaTebakan(tabel: Tabel): Tabel {
  const kolom = tabel.kolom.map((satu) =>
    satu.alasan.kunci === "mirip" ? { ...satu, peran: satu.alasan.dari ?? ("lain" as const) } : satu,
  );
  return { ...tabel, kolom };
}
