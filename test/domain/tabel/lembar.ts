import { indeksKolom } from "../../../src/domain/tabel";
import type { Gabungan, LembarMentah, NilaiSel } from "../../../src/domain/tabel";

/** Rows and merges of a sheet typed by hand: rows are arrays of cells, `gabungan` are "A6:B7" addresses. */
export interface IsiLembar {
  readonly nama?: string;
  /** 1-based first row. */
  readonly baris?: number;
  readonly kolom?: number;
  readonly isi: readonly (readonly NilaiSel[])[];
  readonly gabungan?: readonly string[];
  readonly format?: readonly (readonly string[])[];
  readonly kolomTersembunyi?: readonly number[];
}

function bacaAlamat(alamat: string): [number, number] {
  const [, huruf = "A", baris = "1"] = /^([A-Z]+)(\d+)$/.exec(alamat) ?? [];
  return [Number(baris) - 1, indeksKolom(huruf)];
}

function gabungan(alamat: string, baris0: number, kolom0: number): Gabungan {
  const [awal = "", akhir = awal] = alamat.split(":");
  const [b1, k1] = bacaAlamat(awal);
  const [b2, k2] = bacaAlamat(akhir);
  return {
    awalBaris: b1 - baris0,
    awalKolom: k1 - kolom0,
    akhirBaris: b2 - baris0,
    akhirKolom: k2 - kolom0,
  };
}

/** A sheet as the add-in would read it from Excel. */
export function buatLembar(lembar: IsiLembar): LembarMentah {
  const baris0 = (lembar.baris ?? 1) - 1;
  const kolom0 = lembar.kolom ?? 0;
  return {
    nama: lembar.nama ?? "Lembar1",
    baris0,
    kolom0,
    nilai: lembar.isi,
    teks: lembar.isi.map((baris) => baris.map((nilai) => (nilai === null ? "" : String(nilai)))),
    format: lembar.format,
    gabungan: (lembar.gabungan ?? []).map((satu) => gabungan(satu, baris0, kolom0)),
    kolomTersembunyi: new Set(lembar.kolomTersembunyi ?? []),
  };
}

/** Tab-separated text as an office would paste it; empty fields are blank, "123" stays text. */
export function tab(teks: string): (string | null)[][] {
  return teks
    .replace(/^\n|\n\s*$/g, "")
    .split("\n")
    .map((baris) => baris.split("\t").map((sel) => (sel === "" ? null : sel.replace(/\\n/g, "\n"))));
}
