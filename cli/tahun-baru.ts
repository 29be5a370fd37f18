import { bacaArgumen } from "./argumen";
import { jalankanDanSimpan } from "./simpan";

const BENTUK = {
  pilihan: { keluaran: { type: "string", short: "o" } },
  berkas: [1, 1],
  contoh: "tahun-baru masukan.xlsx -o keluaran.xlsx",
} as const;

/** `tahun-baru`: next year's workbook from this one. */
export async function tahunBaru(kata: readonly string[]): Promise<void> {
  const argumen = bacaArgumen(kata, BENTUK);
  await jalankanDanSimpan(argumen.berkas[0], argumen.wajib("keluaran"), async () => {
    const { siapkanTahunBaru } = await import("../src/commands/tahun-baru");
    return siapkanTahunBaru();
  });
}
