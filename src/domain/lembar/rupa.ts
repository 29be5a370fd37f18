import type { Gaya, TataCetak } from "./lembar";

/** Colours of the forms: quiet, and legible in black and white. */
export const RUPA = {
  tinta: "#1F2937",
  judul: "#1F3864",
  kepala: "#DCE6F1",
  garis: "#A6B1BD",
  otomatis: "#F3F5F7",
  isian: "#FFFDF0",
  redup: "#6B7280",
} as const;

/**
 * Number formats, en-US codes. The Indonesian locale mark makes programs that honour it (LibreOffice) show
 * "1.150,29" on any computer; Excel follows the computer's own separators.
 */
export const FORMAT = {
  bulat: "[$-421]#,##0",
  pecahan: "[$-421]#,##0.00",
  persen: "[$-421]0.00%",
  teks: "@",
} as const;

/** The first line of a sheet. */
export const GAYA_JUDUL: Gaya = { tebal: true, ukuran: 14, warnaHuruf: RUPA.judul };

/** The agency and the year under it. */
export const GAYA_SUBJUDUL: Gaya = { tebal: true, ukuran: 11, warnaHuruf: RUPA.tinta };

/** A line that explains how to fill in the sheet. */
export const GAYA_PETUNJUK: Gaya = { miring: true, ukuran: 9, warnaHuruf: RUPA.redup };

/** Header cells of a table. */
export const GAYA_KEPALA: Gaya = {
  tebal: true,
  warnaHuruf: RUPA.judul,
  isian: RUPA.kepala,
  datar: "Center",
  tegak: "Center",
  bungkus: true,
  garis: "kotak",
  warnaGaris: RUPA.garis,
};

/** Body cells of a table: the text keeps off the lines. */
export const GAYA_BADAN: Gaya = {
  warnaHuruf: RUPA.tinta,
  datar: "Left",
  inden: 1,
  tegak: "Center",
  bungkus: true,
  garis: "kotak",
  warnaGaris: RUPA.garis,
};

/** How the forms are printed: landscape, the header row on every page. */
export function cetakFormulir(kertas: "A4" | "Folio", barisJudul?: string, area?: string): TataCetak {
  return {
    kertas,
    mendatar: true,
    barisJudul,
    area,
    kaki: { kiri: "&A", kanan: "Halaman &P dari &N" },
    margin: { atas: 43, bawah: 50, kiri: 43, kanan: 36 },
  };
}

/** A totals row. */
export const GAYA_TOTAL: Gaya = { ...GAYA_BADAN, tebal: true, isian: RUPA.kepala, tegak: "Center" };
