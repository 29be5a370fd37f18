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

/** Can both be asked for at once? Number formats are written as blocks of an area's size. */
const serupa = (a: GayaArea, b: GayaArea): boolean =>
  a.gaya.format === undefined && sama(a.gaya, b.gaya) && (!a.gaya.garis || sama(tepi(a), tepi(b)));

/** Gives areas their looks, in this order; neighbours in the list that look alike go together. */
export function tulisSemuaGaya(sheet: Excel.Worksheet, semua: readonly GayaArea[]): void {
  let awal = 0;
  semua.forEach((satu, i) => {
    const berikut = semua[i + 1];
    if (berikut && serupa(satu, berikut)) return;
    const area = semua.slice(awal, i + 1).map((bagian) => bagian.area);
    if (area.length === 1) tulisGaya(sheet, area[0] ?? "A1", satu.gaya);
    else for (const alamat of gabungAlamat(area)) tulisRupa(sheet.getRanges(alamat).format, satu);
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
  const range = sheet.getRange(area);
  tulisRupa(range.format, { area, gaya });
  if (gaya.format) range.numberFormat = samaRata(area, gaya.format);
}
