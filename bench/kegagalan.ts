import { contohGangguan, jalankanTerganggu, semuaGangguan, siapkanPerkara } from "../test/kegagalan/jalan";
import { PERKARA } from "../test/kegagalan/perkara";
import { cetakTabel } from "./cetak";

/** KEGAGALAN=penuh: all that can go wrong, about an hour; otherwise the part that the test suite runs. */
const PENUH = process.env["KEGAGALAN"] === "penuh";

/** Prints how many failures each command was put through, and how many did not end as they should. */
export async function benchKegagalan(): Promise<void> {
  const isi: string[][] = [];
  for (const [i, perkara] of PERKARA.entries()) {
    const siap = await siapkanPerkara(perkara);
    const semua = PENUH ? semuaGangguan(siap) : contohGangguan(siap, i);
    const beda: string[] = [];
    for (const gangguan of semua) {
      const hasil = await jalankanTerganggu(siap, gangguan);
      const { n, letak, lama, kode } = gangguan;
      if (hasil.length > 0) beda.push(`${n} ${letak} ${lama} ${kode}: ${hasil.slice(0, 2).join(", ")}`);
    }
    isi.push([
      perkara.nama,
      String(siap.permintaan.length),
      String(semua.length),
      String(beda.length),
      beda[0] ?? "",
    ]);
  }
  cetakTabel("Failures", ["command", "requests", "runs", "deviating", "the first one"], isi);
}
