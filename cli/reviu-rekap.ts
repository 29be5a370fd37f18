import path from "node:path";
import type { KantorRekap } from "../src/commands/rekap";
import { TidakBisa } from "./berkas";
import { kalimatPesan } from "./keluaran";
import type { BerkasCetak } from "./reviu-cetak";
import { tulisBerkas } from "./tulis";

function kantor({ nama, temuan, angka, galat }: BerkasCetak): KantorRekap {
  const yang = (tingkat: string): number =>
    temuan.filter((satu) => satu.tingkat === tingkat && satu.diterima === undefined).length;
  return {
    kantor: path.basename(nama).replace(/\.xlsx$/i, ""),
    banyak: { galat: yang("galat"), peringatan: yang("peringatan"), info: yang("info") },
    galat: galat?.pesan ?? "",
    ...(angka ? { angka } : {}),
  };
}

/** Writes the summary of many reviews as a workbook of its own. */
export async function tulisRekap(nama: string, hasil: readonly BerkasCetak[]): Promise<void> {
  const { bukaExcel, simpan } = await import("./buka-excel");
  const { excel } = await bukaExcel();
  try {
    const { buatRekap } = await import("../src/commands/rekap");
    const { berhasil, pesan } = await buatRekap(hasil.map(kantor));
    const [sebab] = pesan;
    if (!berhasil && sebab) throw new TidakBisa(sebab.kode, kalimatPesan(sebab));
    await tulisBerkas(nama, await simpan(excel));
  } finally {
    excel.close();
  }
}
