import { bacaArea, type Petak } from "./area";
import { samaNama, type BlokTerbaca, type NilaiBlok } from "./buku";

/** An Excel table as it stands on a sheet. */
export interface LetakTabel {
  readonly nama: string;
  /** Header, data and totals row. */
  readonly area: string;
  readonly total: boolean;
}

/** All that is on a sheet of ours: values, formulas, and where its tables stand. */
export interface LembarTerpakai extends BlokTerbaca {
  readonly rumus: NilaiBlok;
  readonly tabel: readonly LetakTabel[];
}

/** The text of a cell, "" for anything else; rows and columns count from 0 on the sheet. */
export function isiSel(terpakai: BlokTerbaca, nilai: NilaiBlok, baris: number, kolom: number): unknown {
  const petak = bacaArea(terpakai.area);
  return petak ? nilai[baris - petak.atas]?.[kolom - petak.kiri] : undefined;
}

/** The titles of a table, from left to right. */
export function kepalaTabel(terpakai: LembarTerpakai, petak: Petak): string[] {
  return Array.from({ length: petak.kanan - petak.kiri + 1 }, (_, i) =>
    String(isiSel(terpakai, terpakai.nilai, petak.atas, petak.kiri + i) ?? "").trim(),
  );
}

/** The table of this name, else the only one that has all of these titles (users rename tables). */
export function cariLetak(
  terpakai: LembarTerpakai,
  nama: string,
  judul: readonly string[],
): LetakTabel | undefined {
  const olehNama = terpakai.tabel.find((tabel) => samaNama(tabel.nama, nama));
  if (olehNama) return olehNama;
  const calon = terpakai.tabel.filter(({ area }) => {
    const petak = bacaArea(area);
    const kepala = petak ? kepalaTabel(terpakai, petak) : [];
    return judul.every((satu) => kepala.some((ada) => samaNama(ada, satu)));
  });
  return calon.length === 1 ? calon[0] : undefined;
}
