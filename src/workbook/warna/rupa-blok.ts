import type { RupaBlok } from "../../domain/jurnal/jurnal";
import { padatkan } from "../../domain/jurnal/padat";
import type { BlokIngin } from "./catatan-kerja";

const TEPI = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideHorizontal",
  "InsideVertical",
] as const;
/** Wide enough for "Sangat Rendah", in points. */
const LEBAR_KRITERIA = 90;

type RupaKepala = NonNullable<RupaBlok["kepala"]>;

function bacaKepala({ format }: Excel.Range): RupaKepala {
  return {
    tebal: format.font.bold,
    bungkus: format.wrapText,
    datar: format.horizontalAlignment,
    tegak: format.verticalAlignment,
  };
}

const formatKolom = (kolom: Excel.Range): RupaBlok["format"] =>
  padatkan(kolom.numberFormat.map(([satu]) => String(satu)));

/** Queues how cells of the office's own column look now: only their number format may change. */
export function antreRupaIsian(blok: Excel.Range): () => RupaBlok {
  const kolom = blok.getColumn(0).load("numberFormat");
  return () => rupaBlokLama({ format: formatKolom(kolom), tanpaGaris: [], lebarBiasa: false });
}

/** Queues how a block of two columns looks now, its first row being the header; the call gives the answer. */
export function antreRupa(blok: Excel.Range): () => RupaBlok {
  const kepala = blok
    .getRow(0)
    .load("format/wrapText,format/horizontalAlignment,format/verticalAlignment,format/font/bold");
  const capaian = blok.getColumn(0).load("numberFormat");
  const kriteria = blok.getColumn(1).load("format/useStandardWidth");
  const garis = TEPI.map((tepi) => blok.format.borders.getItem(tepi).load("style"));
  return () => ({
    kepala: bacaKepala(kepala),
    format: formatKolom(capaian),
    tanpaGaris: TEPI.filter((_, i) => garis[i]?.style === "None"),
    lebarBiasa: kriteria.format.useStandardWidth === true,
  });
}

/** Of a block that is ours already only the number format is touched. */
export function rupaBlokLama({ format }: RupaBlok): RupaBlok {
  return { format, tanpaGaris: [], lebarBiasa: false };
}

function setKepala({ format }: Excel.Range, isi: RupaKepala): void {
  if (isi.tebal !== null) format.font.bold = isi.tebal;
  if (isi.bungkus !== null) format.wrapText = isi.bungkus;
  if (isi.datar !== null) format.horizontalAlignment = isi.datar as Excel.HorizontalAlignment;
  if (isi.tegak !== null) format.verticalAlignment = isi.tegak as Excel.VerticalAlignment;
}

/** Our own look for a header, only where every cell had the same one before. */
function hiasan(asal: RupaKepala): RupaKepala {
  return {
    tebal: asal.tebal === null ? null : true,
    bungkus: asal.bungkus === null ? null : true,
    datar: asal.datar === null ? null : "Center",
    tegak: asal.tegak === null ? null : "Center",
  };
}

/** Rows of the first column from `awal` on. */
function baris(blok: Excel.Range, awal: number, banyak: number): Excel.Range {
  return blok.getCell(awal, 0).getAbsoluteResizedRange(banyak, 1);
}

function setFormat(blok: Excel.Range, awal: number, banyak: number, format: string): void {
  if (banyak > 0) baris(blok, awal, banyak).numberFormat = Array.from({ length: banyak }, () => [format]);
}

/** Makes a block look like a part of the table; what the user had made mixed stays. */
export function hiasBlok(
  blok: Excel.Range,
  asal: RupaBlok,
  { berkepala, isi, format }: Pick<BlokIngin, "berkepala" | "isi" | "format">,
): void {
  if (asal.kepala) setKepala(blok.getRow(0), hiasan(asal.kepala));
  // A percent format of the office's own stays as it is.
  const awal = berkepala ? 1 : 0;
  if (berkepala || !asal.format.every(([satu]) => satu.includes("%")))
    setFormat(blok, awal, isi.length - awal, format);
  for (const tepi of asal.tanpaGaris)
    blok.format.borders.getItem(tepi as Excel.BorderIndex).style = "Continuous";
  if (asal.lebarBiasa) blok.getColumn(1).format.columnWidth = LEBAR_KRITERIA;
}

/** Number formats row by row. */
function formatBaris(format: RupaBlok["format"], paling: number): string[] {
  const hasil: string[] = [];
  for (const [satu, banyak] of format)
    for (let i = 0; i < banyak && hasil.length < paling; i++) hasil.push(satu);
  return hasil;
}

/**
 * Puts the looks of a block back. The header's number format was never touched.
 * @param asal for each row of today its row of then; one that was inserted since looks like the row above it
 */
export function pulihkanRupa(
  blok: Excel.Range,
  asal: readonly (number | undefined)[],
  { kepala, format, tanpaGaris, lebarBiasa }: RupaBlok,
): void {
  if (kepala) setKepala(blok.getRow(0), kepala);
  const semula = formatBaris(format, Math.max(0, ...asal.map((j) => j ?? 0)) + 1);
  let terakhir = 0;
  const kini = asal.map((j) => semula[(terakhir = j ?? terakhir)] ?? "General");
  // The header's own format was never touched; cells of the office's column have no header.
  let awal = kepala ? 1 : 0;
  for (const [satu, banyak] of padatkan(kini.slice(awal))) {
    setFormat(blok, awal, banyak, satu);
    awal += banyak;
  }
  for (const tepi of tanpaGaris) blok.format.borders.getItem(tepi as Excel.BorderIndex).style = "None";
  if (lebarBiasa) blok.getColumn(1).format.useStandardWidth = true;
}
