import { buildWorkbench, type WorkbenchConfig } from "excel-workbench";
import { MEREK } from "./merek";
import { TEKS } from "./teks";

/** Meja kerja untuk pegawai kantor di Indonesia: mereknya, teksnya, notasinya. */
export const MEJA: WorkbenchConfig = { brand: MEREK, texts: TEKS, locale: "id-ID" };

/** Menyusun halaman meja kerja LKjIP ke dalam sebuah folder. */
export function susunMeja(folder: string, pilihan: { minify?: boolean } = {}): Promise<void> {
  return buildWorkbench(folder, { ...pilihan, config: MEJA });
}
