import { ukuranArea } from "../domain/lembar/area";
import type { Gaya, GayaArea } from "../domain/lembar/lembar";
import { sama } from "../domain/sama";

const TEPI = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;

function tulisHuruf(huruf: Excel.RangeFont, gaya: Gaya): void {
  if (gaya.jenisHuruf) huruf.name = gaya.jenisHuruf;
  if (gaya.ukuran) huruf.size = gaya.ukuran;
  if (gaya.tebal !== undefined) huruf.bold = gaya.tebal;
  if (gaya.miring !== undefined) huruf.italic = gaya.miring;
  if (gaya.warnaHuruf) huruf.color = gaya.warnaHuruf;
}

function tulisLetak(format: Excel.RangeFormat, gaya: Gaya): void {
  if (gaya.datar) format.horizontalAlignment = gaya.datar;
  if (gaya.tegak) format.verticalAlignment = gaya.tegak;
  if (gaya.bungkus !== undefined) format.wrapText = gaya.bungkus;
  if (gaya.susut !== undefined) format.shrinkToFit = gaya.susut;
  if (gaya.inden !== undefined) format.indentLevel = gaya.inden;
}

/** A line is black by itself: a colour is told only where it is another one. */
const HITAM = "#000000";

function satuGaris(format: Excel.RangeFormat, tepi: Excel.BorderIndex, warna = HITAM): void {
  const garis = format.borders.getItem(tepi);
  garis.style = "Continuous";
  if (warna !== HITAM) garis.color = warna;
}

/** Lines between cells exist only where an area has more than one row or column. */
function tepiKotak(area: string): string[] {
  const { baris, kolom } = ukuranArea(area);
  return [...TEPI, ...(baris > 1 ? ["InsideHorizontal"] : []), ...(kolom > 1 ? ["InsideVertical"] : [])];
}

/** An array of the area's size with the same value everywhere: Excel wants one value a cell. */
export function samaRata<T>(area: string, nilai: T): T[][] {
  const { baris, kolom } = ukuranArea(area);
  return Array.from({ length: baris }, () => new Array<T>(kolom).fill(nilai));
}

/**
 * One number format for all cells of a range, whatever its size, so that a request does not repeat it for each of them
 * (Excel JavaScript API, "Update all cells in a range": set the property to a single value).
 */
export function tulisFormat(range: Excel.Range, format: string): void {
  // The types of Office.js know only the array.
  range.numberFormat = format as unknown as string[][];
}

/** An address of several areas must stay well below Excel's 8.192 letters. */
const ALAMAT_TERPANJANG = 2_000;

/**
 * Areas joined by commas, as few texts as Excel takes: one request for all cells that are to look alike, however many
 * there are.
 */
export function gabungAlamat(area: readonly string[]): string[] {
  const hasil: string[] = [];
  for (const satu of area) {
    const akhir = hasil.at(-1);
    if (akhir === undefined || akhir.length + satu.length >= ALAMAT_TERPANJANG) hasil.push(satu);
    else hasil[hasil.length - 1] = `${akhir},${satu}`;
  }
  return hasil;
}

/** Lines depend on whether an area has more than one row or column. */
const tepi = ({ area, gaya: { garis } }: GayaArea): readonly string[] => {
  if (!garis) return [];
  return garis === "kotak" ? tepiKotak(area) : [garis === "bawah" ? "EdgeBottom" : "EdgeTop"];
};

/** Can both be asked for at once? Only a single range takes a number format. */
const serupa = (a: GayaArea, b: GayaArea): boolean =>
  a.gaya.format === undefined && sama(a.gaya, b.gaya) && (!a.gaya.garis || tepi(a).join() === tepi(b).join());

/**
 * Cells that are named once and never again. Excel keeps every range for later requests until the run ends unless it is
 * told not to (`Range.untrack`): of a long report there would be thousands.
 */
export function sekali<R extends { untrack(): unknown }>(range: R): R {
  range.untrack();
  return range;
}

/** Gives areas their looks, in this order; neighbours in the list that look alike go together. */
export function tulisSemuaGaya(sheet: Excel.Worksheet, semua: readonly GayaArea[]): void {
  let awal = 0;
  semua.forEach((satu, i) => {
    const berikut = semua[i + 1];
    if (berikut && serupa(satu, berikut)) return;
    const area = semua.slice(awal, i + 1).map((bagian) => bagian.area);
    if (area.length === 1) tulisGaya(sheet, area[0] ?? "A1", satu.gaya);
    else for (const alamat of gabungAlamat(area)) tulisRupa(sekali(sheet.getRanges(alamat)).format, satu);
    awal = i + 1;
  });
}

function tulisRupa(format: Excel.RangeFormat, satu: GayaArea): void {
  tulisHuruf(format.font, satu.gaya);
  tulisLetak(format, satu.gaya);
  if (satu.gaya.isian) format.fill.color = satu.gaya.isian;
  for (const garis of tepi(satu)) satuGaris(format, garis as Excel.BorderIndex, satu.gaya.warnaGaris);
}

/** Gives an area its looks; what the style does not name stays as it is. */
export function tulisGaya(sheet: Excel.Worksheet, area: string, gaya: Gaya): void {
  const range = sekali(sheet.getRange(area));
  tulisRupa(range.format, { area, gaya });
  if (gaya.format) tulisFormat(range, gaya.format);
}
