import { openExcel, type OpenedExcel, type OpenOptions } from "excel-host/node";

/** Perintah pewarnaan di atas office.js yang asli. */
export interface ExcelWarna {
  readonly excel: OpenedExcel;
  readonly warna: typeof import("../../src/commands/warna");
  readonly kerja: typeof import("../../src/commands/warna-terapkan") &
    typeof import("../../src/commands/kembalikan");
}

/** Opens a workbook and hands over the add-in's colouring commands; the globals are those that Excel gives a page. */
export async function bukaWarna(bytes?: Uint8Array, options: OpenOptions = {}): Promise<ExcelWarna> {
  const excel = await openExcel(bytes, { engine: "none", ...options });
  Object.assign(globalThis, { Office: excel.Office, Excel: excel.Excel });
  return {
    excel,
    warna: await import("../../src/commands/warna"),
    kerja: {
      ...(await import("../../src/commands/warna-terapkan")),
      ...(await import("../../src/commands/kembalikan")),
    },
  };
}
