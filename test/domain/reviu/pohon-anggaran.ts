import { lembarDariContoh } from "../../../src/domain/reviu/contoh";
import type { TemuanReviu } from "../../../src/domain/reviu/temuan-reviu";
import { temuanDari } from "./alat";

/** A row of a budget: its number, its name, and how deep it stands; only the deepest rows carry figures of their own. */
export interface BarisPohon {
  readonly no: string;
  readonly nama: string;
  readonly tingkat: number;
  readonly pagu?: number;
  readonly realisasi?: number;
}

export type Kolom = "pagu" | "realisasi" | "sisa" | "persen";
export type Angka = Record<Kolom, number>;

const lengkap = (pagu: number, realisasi: number): Angka => ({
  pagu,
  realisasi,
  sisa: pagu - realisasi,
  persen: Number(((realisasi / pagu) * 100).toFixed(2)),
});

/** The rows below a row, down to the next of its own rank. */
function bagian(baris: readonly BarisPohon[], i: number): BarisPohon[] {
  const hasil: BarisPohon[] = [];
  const tingkat = baris[i]?.tingkat ?? 0;
  for (const satu of baris.slice(i + 1)) {
    if (satu.tingkat <= tingkat) break;
    hasil.push(satu);
  }
  return hasil;
}

function jumlahkan(baris: readonly BarisPohon[]): Angka {
  const hitung = (kolom: "pagu" | "realisasi"): number =>
    baris.reduce((n, satu) => n + (satu[kolom] ?? 0), 0);
  return lengkap(hitung("pagu"), hitung("realisasi"));
}

/** The right figures of all rows, and of the total after them. */
export function angkaBenar(baris: readonly BarisPohon[]): Angka[] {
  const semua = baris.map((satu, i) => jumlahkan(satu.pagu === undefined ? bagian(baris, i) : [satu]));
  return [...semua, jumlahkan(baris)];
}

const rupiah = (nilai: number): string =>
  (nilai < 0 ? "-" : "") +
  Math.abs(nilai)
    .toString()
    .replace(/\B(?=(\d{3})+$)/g, ".");
const persen = (nilai: number): string => nilai.toFixed(2).replace(".", ",");

const HURUF: Record<Kolom, string> = { pagu: "C", realisasi: "D", sisa: "E", persen: "F" };
/** "D5" of the row with that index; the header stands in row 1. */
export const alamat = (i: number, kolom: Kolom): string => `${HURUF[kolom]}${String(i + 2)}`;

export interface Rupa {
  readonly kolom: readonly Kolom[];
  readonly total: boolean;
}

const JUDUL: Record<Kolom, string> = {
  pagu: "Pagu (Rp)",
  realisasi: "Realisasi (Rp)",
  sisa: "Sisa (Rp)",
  persen: "% Serapan",
};

/** What the review finds in the table beyond notes. */
export function temuanPohon(
  baris: readonly BarisPohon[],
  angka: readonly Angka[],
  { kolom, total }: Rupa,
): TemuanReviu[] {
  const isi = (satu: Angka | undefined): string[] =>
    kolom.map((k) => (k === "persen" ? persen(satu?.persen ?? 0) : rupiah(satu?.[k] ?? 0)));
  const tulis = [
    ["No", "Program/Kegiatan", ...kolom.map((k) => JUDUL[k])],
    ...baris.map(({ no, nama }, i) => [no, nama, ...isi(angka[i])]),
    ...(total ? [["JUMLAH", "", ...isi(angka[baris.length])]] : []),
  ];
  const lembar = lembarDariContoh({ nama: "Anggaran", isi: tulis.map((satu) => satu.join("\t")).join("\n") });
  return temuanDari([lembar]).filter(({ tingkat }) => tingkat !== "info");
}

/** The same figures with some of them wrong. */
export const dengan = (
  angka: readonly Angka[],
  ...salah: readonly (readonly [number, Kolom, number])[]
): Angka[] =>
  angka.map((satu, i) => ({
    ...satu,
    ...Object.fromEntries(salah.filter(([b]) => b === i).map(([, k, nilai]) => [k, nilai])),
  }));
