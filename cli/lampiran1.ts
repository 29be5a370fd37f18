import { bacaArgumen, SalahPakai } from "./argumen";
import { jalankanDanSimpan } from "./simpan";

const BENTUK = {
  pilihan: { isi: { type: "string" }, timpa: { type: "boolean" }, keluaran: { type: "string", short: "o" } },
  berkas: [1, 1],
  contoh: "lampiran1 masukan.xlsx -o keluaran.xlsx [--isi iku|pk] [--timpa]",
} as const;

/** `lampiran1`: makes the sheet Lampiran I. */
export async function lampiran1(kata: readonly string[]): Promise<void> {
  const argumen = bacaArgumen(kata, BENTUK);
  const isi = argumen.teks("isi");
  if (isi !== undefined && isi !== "iku" && isi !== "pk")
    throw new SalahPakai(`--isi hanya "iku" atau "pk", bukan "${isi}".`);
  await jalankanDanSimpan(argumen.berkas[0], argumen.wajib("keluaran"), (perintah) =>
    perintah.buatLampiranI({ ...(isi && { isi }), timpa: argumen.ada("timpa") }),
  );
}
