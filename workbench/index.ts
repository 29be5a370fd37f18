import { buildWorkbench, watchWorkbench, type WorkbenchConfig } from "excel-workbench";
import { MEREK } from "./merek";
import { TEKS } from "./teks";

/** Meja kerja untuk pegawai kantor di Indonesia: mereknya, teksnya, notasinya. */
const MEJA: WorkbenchConfig = { brand: MEREK, texts: TEKS, locale: "id-ID" };

/** Menyusun halaman meja kerja LKjIP ke dalam sebuah folder. */
export function susunMeja(folder: string, pilihan: { minify?: boolean } = {}): Promise<void> {
  return buildWorkbench(folder, { ...pilihan, config: MEJA });
}

/**
 * Seperti `susunMeja`, dan lagi setiap kali sumbernya berubah; jawabannya menghentikan pemantauan.
 *
 * @public scripts/dev.mjs memuatnya.
 */
export function pantauMeja(folder: string, disusunUlang: () => void): Promise<() => Promise<void>> {
  return watchWorkbench(folder, { config: MEJA }, disusunUlang);
}
