import { buildDemo, buildWorkbench, ENGLISH, watchWorkbench, type WorkbenchConfig } from "excel-workbench";
import { MEREK } from "./merek";
import { TEKS } from "./teks";
import { TUR, TUR_EN } from "./tur";

/** Meja kerja untuk pegawai kantor di Indonesia: mereknya, teksnya, notasinya. */
const MEJA: WorkbenchConfig = { brand: MEREK, texts: TEKS, locale: "id-ID" };

/** Meja yang sama untuk pembaca bahasa Inggris. */
const MEJA_EN: WorkbenchConfig = { brand: MEREK, texts: ENGLISH, locale: "en-US" };

/** Dengan tur bagi yang baru pertama kali membukanya, menurut bahasa. */
const BERTUR = { id: { ...MEJA, tour: TUR }, en: { ...MEJA_EN, tour: TUR_EN } } as const;

/** Menyusun halaman meja kerja LKjIP ke dalam sebuah folder. */
export function susunMeja(folder: string, pilihan: { minify?: boolean } = {}): Promise<void> {
  return buildWorkbench(folder, { ...pilihan, config: MEJA });
}

/**
 * Seperti `susunMeja`, dengan tur.
 *
 * @public scripts/start.mjs memuatnya.
 */
export function susunMejaBertur(folder: string, bahasa: "id" | "en"): Promise<void> {
  return buildWorkbench(folder, { config: BERTUR[bahasa] });
}

/** Menyusun peragaan: folder yang dapat disajikan server web mana pun, index.html dan en.html. */
export function susunPeragaan(
  folder: string,
  asal: { readonly distDir: string; readonly sample: string; readonly minify?: boolean },
): Promise<void> {
  return buildDemo(folder, { ...asal, pages: { "index.html": BERTUR.id, "en.html": BERTUR.en } });
}

/**
 * Seperti `susunMeja`, dan lagi setiap kali sumbernya berubah; jawabannya menghentikan pemantauan.
 *
 * @public scripts/dev.mjs memuatnya.
 */
export function pantauMeja(folder: string, disusunUlang: () => void): Promise<() => Promise<void>> {
  return watchWorkbench(folder, { config: MEJA }, disusunUlang);
}
