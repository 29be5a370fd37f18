import assert from "node:assert/strict";
import type { OpenedExcel } from "excel-host/node";
import type { ExcelWarna } from "./warna-alat";
import { bagianBuku } from "./warna-bagian";

/** Colouring of the sheet in front. */
export const DI_DEPAN = { jenis: "lembar" } as const;

/** With a legend. */
export const DENGAN = { legenda: true } as const;

/** The setting of version 0.1 with its restore point. */
export const PULIH = "LKJIP.warna.pulih";

type Kerja = (context: Excel.RequestContext) => void;

/** Does something in Excel, as a program would. */
export function diExcel({ excel }: ExcelWarna, kerja: Kerja): Promise<void> {
  return excel.Excel.run(async (context) => {
    kerja(context);
    await context.sync();
  });
}

/** Parts of the package that a user could lose; the order of sheets and settings' own part besides. */
export async function bagian({ excel }: ExcelWarna): Promise<Record<string, string>> {
  return bagianBuku(await excel.save());
}

/** The first part that differs is shown whole. */
export function samaBagian(kini: Record<string, string>, awal: Record<string, string>): void {
  const nama = [...new Set([...Object.keys(kini), ...Object.keys(awal)])];
  const beda = nama.find((satu) => kini[satu] !== awal[satu]);
  if (beda !== undefined) assert.equal(kini[beda], awal[beda], beda);
}

/** The settings of the book, which travel in its file. */
export function setelan(excel: OpenedExcel): Map<string, unknown> {
  return excel.workbook.book.settings as Map<string, unknown>;
}

/** Names that the add-in has given. */
export function namaKami(excel: OpenedExcel): string[] {
  return excel.workbook.book.names.map(({ name }) => name).filter((nama) => nama.startsWith("LKJIP_"));
}

/** Writes a setting as the add-in writes long ones: how many pieces, then the pieces. */
export function setel(buku: ExcelWarna, kunci: string, isi: unknown): Promise<void> {
  return diExcel(buku, ({ workbook }) => {
    workbook.settings.add(kunci, 1);
    workbook.settings.add(`${kunci}.1`, typeof isi === "string" ? isi : JSON.stringify(isi));
  });
}
