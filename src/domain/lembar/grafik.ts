/*
 * Charts as plain data: what stands in cells, and how it is drawn. Areas are of the sheet that carries the chart.
 */

/** How a series is drawn. */
export type BentukDeret = "kolom" | "garis";

/** Where figures stand: above their columns, or at the foot of them, inside. */
export type LetakLabel = "ujung" | "pangkal";

/** One series of a chart. */
export interface DeretGrafik {
  /** What the legend says. */
  readonly nama: string;
  /** Its numbers, one column of cells; an empty cell is a gap. */
  readonly nilai: string;
  readonly bentuk: BentukDeret;
  /** "#RRGGBB". */
  readonly warna: string;
  /** Colours of its points, first to last, where they are their own. */
  readonly titik?: readonly string[];
  /** Writes the number at each point. */
  readonly label: boolean;
}

/** A chart over cells of its own sheet. */
export interface GrafikRencana {
  /** By this it is known again: "LKJIP_Grafik_1". */
  readonly nama: string;
  readonly judul: string;
  /** Cells that it covers: it is exactly as large. */
  readonly area: string;
  /** The names of the points, one column of cells. */
  readonly kategori: string;
  /** What the names of the points are. */
  readonly sumbu: string;
  readonly deret: readonly DeretGrafik[];
  readonly letakLabel: LetakLabel;
  /** An en-US number format code for the axis, and one for the labels. */
  readonly format: { readonly sumbu: string; readonly label: string };
  /** Ends of the value axis, with room for the labels; absent where Excel shall choose. */
  readonly ujung: { readonly bawah?: number; readonly atas?: number };
}

const AWAL_GRAFIK = "LKJIP_Grafik_";

/** Name of the n-th chart of a report, from 1. */
export const namaGrafik = (nomor: number): string => `${AWAL_GRAFIK}${nomor}`;

/** Is a chart of this name one of ours? Those of the user are never touched. */
export const grafikKami = (nama: string): boolean => /^LKJIP_Grafik_\d+$/i.test(nama);

/** A chart of ours as it stands on the sheet. */
export interface GrafikLama {
  readonly nama: string;
  readonly banyakDeret: number;
}
