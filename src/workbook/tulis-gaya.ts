import { ukuranArea } from "../domain/lembar/area";
import type { Gaya } from "../domain/lembar/lembar";

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

function satuGaris(format: Excel.RangeFormat, tepi: Excel.BorderIndex, warna: string | undefined): void {
  const garis = format.borders.getItem(tepi);
  garis.style = "Continuous";
  garis.color = warna ?? "#000000";
}

/** Lines between cells exist only where an area has more than one row or column. */
function tepiKotak(area: string): string[] {
  const { baris, kolom } = ukuranArea(area);
  return [...TEPI, ...(baris > 1 ? ["InsideHorizontal"] : []), ...(kolom > 1 ? ["InsideVertical"] : [])];
}

function tulisGaris(format: Excel.RangeFormat, gaya: Gaya, area: string): void {
  if (!gaya.garis) return;
  const tepi = gaya.garis === "kotak" ? tepiKotak(area) : [gaya.garis === "bawah" ? "EdgeBottom" : "EdgeTop"];
  for (const satu of tepi) satuGaris(format, satu as Excel.BorderIndex, gaya.warnaGaris);
}

/** An array of the area's size with the same value everywhere: Excel wants one value a cell. */
export function samaRata<T>(area: string, nilai: T): T[][] {
  const { baris, kolom } = ukuranArea(area);
  return Array.from({ length: baris }, () => new Array<T>(kolom).fill(nilai));
}

/** Gives an area its looks; what the style does not name stays as it is. */
export function tulisGaya(sheet: Excel.Worksheet, area: string, gaya: Gaya): void {
  const range = sheet.getRange(area);
  tulisHuruf(range.format.font, gaya);
  tulisLetak(range.format, gaya);
  tulisGaris(range.format, gaya, area);
  if (gaya.isian) range.format.fill.color = gaya.isian;
  if (gaya.format) range.numberFormat = samaRata(area, gaya.format);
}
