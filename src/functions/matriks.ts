import type { IsiSel } from "../domain/angka/hasil-baca";
import { galatNilai } from "../domain/ukur/hasil-ukur";
import type { Galat, HasilUkur } from "../domain/ukur/hasil-ukur";

type Matriks = readonly (readonly unknown[])[];

/** An argument as Excel hands it over: a matrix; a left-out argument is null. */
export type Argumen = unknown[][] | null | undefined;

/** An error value that stood in an input cell, as the host hands it over; it is passed on as it is. */
export interface GalatMasuk {
  readonly code: string;
}

/** What one result cell may hold before it goes out to Excel. */
export type HasilSel = string | number | Galat | GalatMasuk;

type Hitung = (isi: readonly IsiSel[]) => HasilSel;

/** Is this an error value of an input cell (a `CustomFunctions.Error`)? */
export function galatMasuk(isi: unknown): isi is GalatMasuk {
  return typeof isi === "object" && isi !== null && "code" in isi;
}

/** An argument as rows of cells: a left-out one is a single blank cell, a bare value (not all hosts wrap it) one cell. */
export function keMatriks(argumen: unknown): Matriks {
  if (!Array.isArray(argumen) || argumen.length === 0) return [[Array.isArray(argumen) ? null : argumen]];
  return argumen.map((baris: unknown) => (Array.isArray(baris) ? (baris as unknown[]) : [baris]));
}

/** One input cell for the domain: what Excel has no plain value for counts as text. */
export function keIsiSel(isi: unknown): IsiSel {
  if (isi === null || isi === undefined) return null;
  return typeof isi === "number" || typeof isi === "boolean" ? isi : String(isi);
}

/** All cells of an argument in reading order. */
export function semuaSel(argumen: Argumen): readonly unknown[] {
  return keMatriks(argumen).flat();
}

/** Is this argument one cell, which then counts for every cell of the others? */
export function satuSel(matriks: Matriks): boolean {
  return matriks.length === 1 && matriks[0]!.length === 1;
}

const bedaUkuran = (a: Matriks, b: Matriks): boolean =>
  a.length !== b.length || a[0]!.length !== b[0]!.length;
const ukuran = (matriks: Matriks): string => `${matriks.length} × ${matriks[0]!.length}`;

function hitungSel(isi: readonly unknown[], hitung: Hitung): HasilSel {
  return isi.find(galatMasuk) ?? hitung(isi.map(keIsiSel));
}

/**
 * Computes cell by cell over arguments of one shape; a single cell counts for every cell of the others.
 * An error in an input cell is the result of its own cell only.
 * @returns rows of results, or a `galat` where the shapes differ
 */
export function petakan(argumen: readonly unknown[], hitung: Hitung): HasilSel[][] | Galat {
  const semua = argumen.map(keMatriks);
  const rentang = semua.filter((matriks) => !satuSel(matriks));
  const bentuk = rentang[0] ?? semua[0]!;
  const lain = rentang.find((matriks) => bedaUkuran(matriks, bentuk));
  if (lain) return galatNilai("UKURAN_BEDA", `${ukuran(bentuk)} / ${ukuran(lain)}`);
  const ambil = semua.map((matriks) => {
    const tunggal = satuSel(matriks) ? matriks[0]![0] : undefined;
    return satuSel(matriks) ? () => tunggal : (i: number, j: number) => matriks[i]![j];
  });
  const sel = (i: number, j: number): HasilSel =>
    hitungSel(
      ambil.map((satu) => satu(i, j)),
      hitung,
    );
  return bentuk.map((baris, i) => baris.map((_, j) => sel(i, j)));
}

/** A measure as a cell shows it: nothing yet is empty text, 0/0 the report's "-". */
export function selUkur(hasil: HasilUkur): HasilSel {
  if (hasil.jenis === "angka") return hasil.nilai;
  if (hasil.jenis === "galat") return hasil;
  return hasil.jenis === "strip" ? "-" : "";
}
