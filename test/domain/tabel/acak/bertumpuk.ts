import type { LembarMentah } from "../../../../src/domain/tabel";

const kosong = <T>(isi: T, baris: number, lebar: number): T[][] =>
  Array.from({ length: baris }, () => Array.from({ length: lebar }, () => isi));

/** Rows made as wide as the widest of both. */
const selebar = <T>(petak: readonly (readonly T[])[], lebar: number, isi: T): T[][] =>
  petak.map((baris) => Array.from({ length: lebar }, (_, k) => baris[k] ?? isi));

/** One sheet right below the other, `jeda` blank rows between them. */
export function bertumpuk(atas: LembarMentah, bawah: LembarMentah, jeda = 0): LembarMentah {
  const lebar = Math.max(...[...atas.nilai, ...bawah.nilai].map((baris) => baris.length));
  const turun = atas.nilai.length + jeda;
  const tumpuk = <T>(a: readonly (readonly T[])[], b: readonly (readonly T[])[], isi: T): T[][] => [
    ...selebar(a, lebar, isi),
    ...kosong(isi, jeda, lebar),
    ...selebar(b, lebar, isi),
  ];
  return {
    ...atas,
    nilai: tumpuk(atas.nilai, bawah.nilai, null),
    teks: tumpuk(atas.teks, bawah.teks, ""),
    format: tumpuk(atas.format ?? [], bawah.format ?? [], "General"),
    gabungan: [
      ...atas.gabungan,
      ...bawah.gabungan.map((g) => ({
        ...g,
        awalBaris: g.awalBaris + turun,
        akhirBaris: g.akhirBaris + turun,
      })),
    ],
  };
}

/** The sheet with blank columns left of it. */
export function bergeser(lembar: LembarMentah, kolom: number): LembarMentah {
  const geser = <T>(petak: readonly (readonly T[])[], isi: T): T[][] =>
    petak.map((baris) => [...Array.from({ length: kolom }, () => isi), ...baris]);
  return {
    ...lembar,
    nilai: geser(lembar.nilai, null),
    teks: geser(lembar.teks, ""),
    format: geser(lembar.format ?? [], "General"),
    gabungan: lembar.gabungan.map((g) => ({
      ...g,
      awalKolom: g.awalKolom + kolom,
      akhirKolom: g.akhirKolom + kolom,
    })),
  };
}
