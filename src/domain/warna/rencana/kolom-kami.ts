import { hurufKolom, indeksKolom } from "../../tabel/alamat";
import { bertanda } from "./rumus-poin";
import type { TabelUkur } from "../../tabel/isi/tabel-ukur";

/** Title of the added column, which readers of a sheet look for. */
export const JUDUL_CAPAIAN = "Capaian";
/** Title of the column beside it. */
export const JUDUL_KRITERIA = "Kriteria";

/** Columns right of a table's first one whose header might be ours: their formulas are worth reading. */
export function mungkinKolomKami(sel: TabelUkur): string[] {
  const { mentah, tabel } = sel;
  const lebar = mentah.kolom0 + (mentah.nilai[tabel.kepala.awal - 1 - mentah.baris0]?.length ?? 0);
  const hasil: string[] = [];
  for (let k = indeksKolom(tabel.kolom[0]?.kolom ?? "A"); k < lebar; k++) {
    const huruf = hurufKolom(k);
    if (sel.nilai(tabel.kepala.awal, huruf) === JUDUL_CAPAIAN) hasil.push(huruf);
  }
  return hasil;
}

/** Letters of the Capaian column that an earlier run added for this table, with Kriteria beside it. */
export function kolomKami(sel: TabelUkur): string | undefined {
  const baris = sel.baris;
  const milikKami = (kolom: string): boolean => baris.some((satu) => bertanda(sel.rumus(satu, kolom)));
  return mungkinKolomKami(sel).find(
    (kolom) => milikKami(kolom) && milikKami(hurufKolom(indeksKolom(kolom) + 1)),
  );
}
