import { bacaArgumen } from "./argumen";
import { jalankanDanSimpan } from "./simpan";

const BENTUK = {
  pilihan: { contoh: { type: "boolean" }, keluaran: { type: "string", short: "o" } },
  berkas: [0, 1],
  contoh: "siapkan [masukan.xlsx] [--contoh] -o keluaran.xlsx",
} as const;

/** `siapkan`: adds the LKjIP sheets to a workbook, or makes a new one. */
export async function siapkan(kata: readonly string[]): Promise<void> {
  const argumen = bacaArgumen(kata, BENTUK);
  const isi = argumen.ada("contoh") ? "contoh" : "kosong";
  await jalankanDanSimpan(argumen.berkas[0], argumen.wajib("keluaran"), (perintah) =>
    perintah.siapkanBukuKerja({ isi }),
  );
}
