import type { NilaiBlok } from "../lembar/buku";
import { BarisSidik, letakJudul, ruasBaris, type Ruas } from "./baris-tabel";
import type { LangkahBawah } from "./jurnal";
import type { IsiSel } from "./padat";

/** A table as it stands: its titles, the formulas of its body, and of as many rows right under it as were taken in. */
export interface TabelKini {
  readonly kepala: readonly string[];
  readonly rumus: NilaiBlok;
  readonly bawah: NilaiBlok;
}

/** What putting rows under a table again does. */
export interface RencanaBawah {
  /** Rows to take out of the table, in stretches from the bottom up. */
  readonly hapus: readonly Ruas[];
  /** Cells to put right under it then, and their number formats. */
  readonly isi: readonly (readonly IsiSel[])[];
  readonly format: readonly (readonly string[])[];
  /** Rows that stay in the table, because they were changed meanwhile. */
  readonly diubah: number;
}

/** Cells of a recorded row under today's columns. */
function menurutJudul<T>(
  langkah: LangkahBawah,
  kepala: readonly string[],
  isi: readonly T[],
  kosong: T,
): T[] {
  const hasil = kepala.map(() => kosong);
  langkah.judul.forEach((judul, k) => {
    const kini = letakJudul(kepala, judul);
    const satu = isi[k];
    if (kini >= 0 && satu !== undefined) hasil[kini] = satu;
  });
  return hasil;
}

const sama = (a: NilaiBlok, b: readonly (readonly IsiSel[])[]): boolean =>
  JSON.stringify(a.map((baris) => baris.map((satu) => satu ?? ""))) === JSON.stringify(b);

/**
 * Finds the rows again that a run took into a table; what was changed since stays in it.
 * @param terhenti the run has failed: only rows that it added count, and rows that still stand under the table are not
 * put there twice
 */
export function rencanaBawah(langkah: LangkahBawah, kini: TabelKini, terhenti: boolean): RencanaBawah {
  const { kepala, rumus } = kini;
  const mulai = terhenti ? langkah.tinggi : 0;
  const kolom = langkah.kolom.map((judul) => letakJudul(kepala, judul));
  const baris = new BarisSidik(rumus.slice(mulai), kolom);
  const ada = [...langkah.baris.keys()]
    .reverse()
    .flatMap((i) => {
      const indeks = baris.ambilBawah(langkah.baris[i] ?? "");
      return indeks === undefined ? [] : [{ i, indeks: indeks + mulai }];
    })
    .reverse();
  const isi = ada.map(({ i }) => menurutJudul<IsiSel>(langkah, kepala, langkah.isi[i] ?? [], ""));
  const masih = terhenti && sama(kini.bawah.slice(0, isi.length), isi);
  return {
    hapus: ruasBaris(ada.map(({ indeks }) => indeks)),
    isi: masih ? [] : isi,
    format: masih
      ? []
      : ada.map(({ i }) => menurutJudul(langkah, kepala, langkah.format[i] ?? [], "General")),
    diubah: terhenti ? 0 : langkah.baris.length - ada.length,
  };
}
