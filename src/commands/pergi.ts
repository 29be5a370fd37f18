import { jalankan } from "../workbook/jalankan";
import { pilihSel } from "../workbook/pilih-sel";
import type { HasilPerintah } from "./jenis";
import { gagal, pesanExcel, selesai, teks } from "./teks";

/** Selects a cell: "IKU!D7", "'Realisasi Anggaran'!G12". */
export async function pergiKe(sel: string): Promise<HasilPerintah> {
  const hasil = await jalankan((context) => pilihSel(context, sel), { apaAdanya: true });
  if (hasil.ada) return selesai("tetap", sel);
  return gagal(teks().pergi.gagal(sel), pesanExcel(hasil.galat));
}
