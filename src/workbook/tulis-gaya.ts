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

/** Longest list of areas that goes into one request, in characters. */
const ALAMAT_TERPANJANG = 240;

/** Addresses joined by commas, as many as Excel takes at once. */
export function gabungAlamat(alamat: readonly string[]): string[] {
  const hasil: string[] = [];
  for (const satu of alamat) {
    const akhir = hasil.at(-1);
    const sambung = akhir === undefined ? satu : `${akhir},${satu}`;
    if (akhir !== undefined && sambung.length <= ALAMAT_TERPANJANG) hasil[hasil.length - 1] = sambung;
    else hasil.push(satu);
  }
  return hasil;
}

/** Lines and number formats go by the size of each area. */
const perArea = ({ garis, format }: Gaya): boolean => garis !== undefined || format !== undefined;

/** Gives many areas the looks that they share. */
function tulisGayaBersama(sheet: Excel.Worksheet, area: readonly string[], gaya: Gaya): void {
  if (perArea(gaya) || area.length === 1) return area.forEach((satu) => tulisGaya(sheet, satu, gaya));
  for (const alamat of gabungAlamat(area)) {
    const { format } = sheet.getRanges(alamat);
    tulisHuruf(format.font, gaya);
    tulisLetak(format, gaya);
    if (gaya.isian) format.fill.color = gaya.isian;
  }
}

/** Gives areas their looks, in their order; neighbours of one look share their requests. */
export function tulisSemuaGaya(sheet: Excel.Worksheet, semua: readonly GayaArea[]): void {
  let mulai = 0;
  semua.forEach(({ gaya }, i) => {
    if (sama(gaya, semua[i + 1]?.gaya)) return;
    tulisGayaBersama(
      sheet,
      semua.slice(mulai, i + 1).map(({ area }) => area),
      gaya,
    );
    mulai = i + 1;
  });
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
