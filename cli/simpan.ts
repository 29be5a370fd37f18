import type { ExcelLkjip } from "./buka-excel";
import { bukaExcel } from "./buka-excel";
import { tolakMenimpa, tulisBerkas } from "./berkas";
import { laporkan } from "./keluaran";
import type { HasilPerintah } from "../src/domain/pesan";

/** Opens a workbook, runs one command of the add-in, tells what it did and saves the result to a new file. */
export async function jalankanDanSimpan(
  masukan: string | undefined,
  keluaran: string,
  kerja: (perintah: ExcelLkjip["perintah"]) => Promise<HasilPerintah>,
): Promise<void> {
  tolakMenimpa(masukan, keluaran);
  const { excel, perintah } = await bukaExcel(masukan);
  try {
    laporkan(await kerja(perintah));
    await tulisBerkas(keluaran, await excel.save());
  } finally {
    excel.close();
  }
}
