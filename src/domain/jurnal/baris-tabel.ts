import { rumusTabelKami } from "../lembar/rumus";
import { samaNama, type NilaiBlok } from "../lembar/buku";
import type { BarisDiubah, LangkahBaris } from "./jurnal";
import { rumusBaku, type IsiSel } from "./padat";

/** A cell to give back, in the rows and columns of the table's body. */
export interface SelBaris {
  readonly indeks: number;
  readonly kolom: number;
  readonly lama: IsiSel;
  /** Its number format, where the run changed that too. */
  readonly format?: string | undefined;
}

/** Rows of a table's body next to each other, counted from 0. */
export interface Ruas {
  readonly awal: number;
  readonly banyak: number;
}

/** What taking a run back does to one table of ours. */
export interface RencanaBaris {
  /** Rows to empty, and the columns of them. */
  readonly kosongkan: readonly number[];
  readonly kolom: readonly number[];
  /** Rows to take out, in stretches from the bottom up. */
  readonly hapus: readonly Ruas[];
  readonly sel: readonly SelBaris[];
  /** Rows and cells of the run that were changed meanwhile: they stay. */
  readonly diubah: number;
}

/**
 * A short fingerprint of cells (FNV-1a, 2 × 32 bits): rows are known again by it after sorting and inserting. A formula
 * that fetches from a table of ours comes and goes by itself and counts as blank.
 */
export function sidikBaris(isi: readonly (IsiSel | null | undefined)[]): string {
  const kunci = isi.map((satu) => (rumusTabelKami(satu) ? "" : String(satu ?? "").trim())).join("\u001f");
  let [a, b] = [0x811c9dc5, 0x1b873593];
  for (let i = 0; i < kunci.length; i++) {
    const c = kunci.charCodeAt(i);
    a = Math.imul(a ^ c, 0x01000193);
    b = Math.imul(b ^ c, 0x85ebca6b);
  }
  return [a, b].map((satu) => (satu >>> 0).toString(36)).join("");
}

/** The column of a title; -1 where there is none. */
export function letakJudul(kepala: readonly string[], judul: string): number {
  return kepala.findIndex((satu) => samaNama(satu.trim(), judul.trim()));
}

/** Rows of a table by their fingerprints. */
export class BarisSidik {
  private readonly indeks = new Map<string, number[]>();

  constructor(rumus: NilaiBlok, kolom: readonly number[]) {
    rumus.forEach((baris, i) => {
      const sidik = sidikBaris(kolom.map((k) => (k < 0 ? undefined : baris[k])));
      const daftar = this.indeks.get(sidik);
      if (daftar) daftar.push(i);
      else this.indeks.set(sidik, [i]);
    });
  }

  /** The lowest row with this fingerprint that was not taken yet: rows are added at the end. */
  ambilBawah(sidik: string): number | undefined {
    return this.indeks.get(sidik)?.pop();
  }

  /** The uppermost one. */
  ambilAtas(sidik: string): number | undefined {
    return this.indeks.get(sidik)?.shift();
  }
}

/** Rows in stretches, from the bottom up. */
export function ruasBaris(indeks: readonly number[]): Ruas[] {
  const hasil: { awal: number; banyak: number }[] = [];
  for (const satu of [...indeks].sort((a, b) => b - a)) {
    const akhir = hasil.at(-1);
    if (akhir && akhir.awal === satu + 1) {
      akhir.awal = satu;
      akhir.banyak++;
    } else hasil.push({ awal: satu, banyak: 1 });
  }
  return hasil;
}

/** Cells of one row that still hold what the run wrote. */
function selTetap(
  ubah: BarisDiubah,
  judul: readonly number[],
  indeks: number,
  baris: NilaiBlok[number],
): SelBaris[] {
  return ubah.isi.flatMap(([k, lama, baru, format]): SelBaris[] => {
    const kolom = judul[k] ?? -1;
    if (kolom < 0 || String(baris[kolom] ?? "") !== String(baru)) return [];
    return [{ indeks, kolom, lama, format }];
  });
}

/** Finds what a run wrote in a table as it stands now, wherever it was moved to; what was changed since stays. */
export function rencanaBaris(
  langkah: LangkahBaris,
  kepala: readonly string[],
  rumus: NilaiBlok,
): RencanaBaris {
  const kolom = langkah.kolom.map((judul) => letakJudul(kepala, judul));
  const judul = langkah.judul.map((satu) => letakJudul(kepala, satu));
  const baris = new BarisSidik(rumus, kolom);
  const milikKami = langkah.baris.flatMap((sidik) => baris.ambilBawah(sidik) ?? []).sort((a, b) => a - b);
  const tersisa = Math.max(0, milikKami.length - langkah.tumbuh);
  const sel = langkah.ubah.flatMap((satu) => {
    const indeks = baris.ambilAtas(satu.baris);
    return indeks === undefined ? [] : selTetap(satu, judul, indeks, rumus[indeks] ?? []);
  });
  return {
    kosongkan: milikKami.slice(0, tersisa),
    kolom: kolom.filter((k) => k >= 0),
    hapus: ruasBaris(milikKami.slice(tersisa)),
    sel,
    diubah: banyakBaris(langkah) - milikKami.length - sel.length,
  };
}

/** An added column as it stands. */
export interface IsiKolom {
  /** Cells that hold something of the user's: neither blank nor the formula of the column. */
  readonly isian: number;
  /** The column has a formula. */
  readonly berumus: boolean;
}

/** What stands in an added column; undefined where it is not there any more. */
export function isiKolom(judul: string, kepala: readonly string[], rumus: NilaiBlok): IsiKolom | undefined {
  const k = letakJudul(kepala, judul);
  if (k < 0) return undefined;
  const isi = rumus.map((baris) => rumusBaku(String(baris[k] ?? "")));
  const kami = isi.find((satu) => satu.startsWith("="));
  const isian = isi.filter((satu) => satu.trim() !== "" && satu !== kami).length;
  return { isian, berumus: kami !== undefined };
}

/** Rows and cells that a run wrote into a table. */
export function banyakBaris({ baris, ubah }: LangkahBaris): number {
  return ubah.reduce((n, { isi }) => n + isi.length, baris.length);
}
