import { readFileSync } from "node:fs";
import path from "node:path";
import type { OpenedExcel } from "excel-host/node";
import type { PetaAmbil } from "../../src/commands/ambil";
import { buka } from "./buka";

type Ambil = typeof import("../../src/commands/ambil");
type Kembali = typeof import("../../src/commands/kembalikan");
type Tahun = typeof import("../../src/commands/tahun-baru");

/** An Excel with the commands of *Ambil Data* over it. */
export interface ExcelAmbil extends Ambil, Kembali, Tahun {
  readonly excel: OpenedExcel;
}

const FIXTURE = path.join(__dirname, "../fixtures");

/** One of the workbooks that an office would have. */
export function berkasNyata(nama: "laporan-nyata" | "laporan-nyata-teks"): Uint8Array {
  return new Uint8Array(readFileSync(path.join(FIXTURE, `${nama}.xlsx`)));
}

export async function bukaAmbil(bytes?: Uint8Array): Promise<ExcelAmbil> {
  const excel = await buka(bytes, { preset: "Microsoft 365" });
  return {
    excel,
    ...(await import("../../src/commands/ambil")),
    ...(await import("../../src/commands/kembalikan")),
    ...(await import("../../src/commands/tahun-baru")),
  };
}

/** Reads and fails with the reason where it could not. */
export async function peta(
  buku: ExcelAmbil,
  opsi: Parameters<Ambil["bacaAmbil"]>[0] = {},
): Promise<PetaAmbil> {
  const bacaan = await buku.bacaAmbil(opsi);
  if (!bacaan.ada) throw new Error(bacaan.pesan.teks);
  return bacaan.nilai;
}

/** Rows of one of our tables by their titles, as they stand in the workbook; blank rows are left out. */
export function isiTabel({ excel }: Pick<ExcelAmbil, "excel">, nama: string): Record<string, unknown>[] {
  for (const sheet of excel.workbook.book.sheets) {
    const tabel = sheet.tables.find((satu) => satu.name === nama);
    if (!tabel) continue;
    const { top, bottom, left } = tabel.range;
    const baris = Array.from({ length: bottom - top - (tabel.hasTotals ? 1 : 0) }, (_, i) =>
      Object.fromEntries(
        tabel.columns.map((kolom, k) => [
          kolom.name,
          sheet.cells.get(top + 1 + i)?.get(left + k)?.value ?? null,
        ]),
      ),
    );
    const rumus = new Set(tabel.columns.filter(({ calculated }) => calculated).map(({ name }) => name));
    return baris.filter((satu) =>
      Object.entries(satu).some(([judul, isi]) => isi !== null && isi !== "" && !rumus.has(judul)),
    );
  }
  throw new Error(`no table ${nama}`);
}

export const TABEL = {
  pk: "LKJIP_TabelPK",
  program: "LKJIP_TabelProgram",
  iku: "LKJIP_TabelIKU",
  anggaran: "LKJIP_TabelAnggaran",
} as const;
