import { adaAngka, type TabelBergrafik } from "../kit/grafik";
import type { BarisNaskah, GrafikNaskah, KolomNaskah, TabelNaskah } from "../kit/naskah";

/** A chart before it has its number. */
export type CalonGrafik = Omit<TabelNaskah, "grafik" | "judul"> & {
  readonly grafik: Omit<GrafikNaskah, "nomor">;
};

/** As many points as a page's width shows with their labels beside each other. */
const TITIK_TERBANYAK = 12;

/** Points of a chart's height. */
export const TINGGI_GRAFIK = 225;

/**
 * Widths in points of the last columns of all tables here. They share their edges, so that the cells of numbers are none
 * that are merged.
 */
export const LEBAR = { uang: 94, persen: 62 } as const;

/** Grey and black tell series apart on paper without colours. */
export const WARNA_DERET = ["#D0D5DB", "#8A93A0", "#2F4B6E"] as const;
/** Lines that others are measured by. */
const WARNA_BATAS = "#000000";
/** A point without a class. */
export const WARNA_TANPA_KELAS = "#D0D5DB";

/** Formats of the axis and of the labels of a chart of percents. */
const FORMAT_PERSEN = { sumbu: "[$-421]0 %", label: "[$-421]0.00 %" } as const;

/** A chart of percents with its table: one column of them, and a line by which they are measured. */
interface CalonPersen {
  /** What it shows, without the part that it is. */
  readonly judul: string;
  readonly bagian: { readonly ke: number; readonly dari: number };
  readonly kolom: readonly KolomNaskah[];
  readonly baris: readonly BarisNaskah[];
  readonly sumbu: string;
  readonly ukuran: { readonly kolom: number; readonly nama: string; readonly titik?: readonly string[] };
  /** A ratio, and its name; undefined where there is none. */
  readonly batas: { readonly tetap: number; readonly nama: string } | undefined;
}

/** One part of a chart of percents. */
export function grafikPersen(calon: CalonPersen): CalonGrafik {
  const { judul, bagian, kolom, baris, sumbu, ukuran, batas } = calon;
  return {
    jenis: "tabel",
    kolom,
    baris,
    penomoran: false,
    ukuran: 9,
    grafik: {
      judul: judulBagian(judul, bagian.ke, bagian.dari),
      tinggi: TINGGI_GRAFIK,
      kategori: 0,
      sumbu,
      deret: [
        { ...ukuran, bentuk: "kolom", warna: WARNA_DERET[1], label: true },
        ...(batas ? [{ ...batas, bentuk: "garis", warna: WARNA_BATAS, label: false } as const] : []),
      ],
      format: FORMAT_PERSEN,
    },
  };
}

/** Parts of like size, none larger than a chart can show. */
export function bagiTitik<T>(daftar: readonly T[]): T[][] {
  const banyak = Math.ceil(daftar.length / TITIK_TERBANYAK);
  const isi = Math.ceil(daftar.length / Math.max(1, banyak));
  return Array.from({ length: banyak }, (_, i) => daftar.slice(i * isi, (i + 1) * isi));
}

/** "… (bagian 2 dari 3)" where there is more than one part. */
export function judulBagian(judul: string, ke: number, dari: number): string {
  return dari > 1 ? `${judul} (bagian ${ke} dari ${dari})` : judul;
}

/** Charts of Bab III get their numbers in the order of the report; without any number to draw stays the table alone. */
export function nomoriGrafik(calon: readonly CalonGrafik[]): TabelNaskah[] {
  let urut = 0;
  return calon.map(({ grafik, ...tabel }): TabelNaskah => {
    const nomor = { bab: 3, urut: urut + 1 };
    const utuh: TabelBergrafik = {
      ...tabel,
      judul: `Data Grafik ${nomor.bab}.${nomor.urut} ${grafik.judul}`,
      grafik: { ...grafik, nomor },
    };
    if (!adaAngka(utuh)) return { ...tabel, judul: grafik.judul };
    urut += 1;
    return utuh;
  });
}
