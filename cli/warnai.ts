import { bacaArgumen } from "./argumen";
import { cakupanDari } from "./petakan";
import { jalankanDanSimpan } from "./simpan";

const BENTUK = {
  pilihan: {
    lembar: { type: "string" },
    legenda: { type: "boolean" },
    keluaran: { type: "string", short: "o" },
  },
  berkas: [1, 1],
  contoh: "warnai masukan.xlsx -o keluaran.xlsx [--lembar NAMA] [--legenda]",
} as const;

/** `warnai`: colours what it is sure of and tells what it left and why. */
export async function warnai(kata: readonly string[]): Promise<void> {
  const argumen = bacaArgumen(kata, BENTUK);
  const cakupan = cakupanDari(argumen.teks("lembar"));
  await jalankanDanSimpan(argumen.berkas[0], argumen.wajib("keluaran"), async () => {
    const { warnaiYangPasti } = await import("../src/commands/warna-terapkan");
    return warnaiYangPasti(cakupan, argumen.ada("legenda") ? { legenda: true } : {});
  });
}
