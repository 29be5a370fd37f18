import type { Struktur } from "./struktur";

/** Titles of columns by our name of their table. */
export type PilihanKolom = ReadonlyMap<string, readonly string[]>;

/** Columns of a plan that are not to be added to the tables which are there. */
export function kolomLewati(struktur: Struktur, dasar: Struktur, perlu: PilihanKolom): PilihanKolom {
  const semua = (satu: Struktur) => Object.values(satu).flatMap(({ tabel }) => tabel);
  const tetap = new Map(semua(dasar).map(({ nama, kolom }) => [nama, kolom.map(({ judul }) => judul)]));
  return new Map(
    semua(struktur).map(({ nama, kolom }) => {
      const dipakai = [...(tetap.get(nama) ?? []), ...(perlu.get(nama) ?? [])];
      return [nama, kolom.flatMap(({ judul }) => (dipakai.includes(judul) ? [] : [judul]))];
    }),
  );
}
