import type { ExcelLkjip } from "../cli/buka-excel";
import type { HasilPerintah } from "../src/commands";
import { bukuIku, bukuPengguna } from "./buku";
import { cetakTabel } from "./cetak";

const BARIS = [10, 100, 1000];

type Kerja = (lkjip: ExcelLkjip) => Promise<HasilPerintah>;

/** Syncs, request bytes and time of one command on one workbook. */
async function ukur(
  nama: string,
  baris: number,
  buka: () => Promise<ExcelLkjip>,
  kerja: Kerja,
): Promise<string[]> {
  const lkjip = await buka();
  await lkjip.excel.calculated();
  lkjip.excel.stats.reset();
  const awal = performance.now();
  const hasil = await kerja(lkjip);
  const lama = performance.now() - awal;
  const { syncs, bytesUp, requests } = lkjip.excel.stats;
  const terbesar = Math.max(...requests.map((request) => request.bytesUp));
  lkjip.excel.close();
  const catatan = hasil.berhasil ? "" : hasil.ringkasan;
  return [
    nama,
    baris,
    syncs,
    `${kb(bytesUp)} KB`,
    `${kb(terbesar)} KB`,
    `${lama.toFixed(0)} ms`,
    catatan,
  ].map(String);
}

function kb(bytes: number): string {
  return (bytes / 1024).toFixed(1);
}

/** Prints what each command costs at 10, 100 and 1,000 rows. */
export async function benchPerintah(): Promise<void> {
  const isi: string[][] = [];
  for (const n of BARIS) {
    isi.push(
      await ukur(
        "Siapkan Buku Kerja",
        n,
        () => bukuPengguna(n),
        ({ perintah }) => perintah.siapkanBukuKerja({ isi: "contoh" }),
      ),
    );
  }
  for (const n of BARIS)
    isi.push(
      await ukur(
        "Lampiran I",
        n,
        () => bukuIku(n),
        ({ perintah }) => perintah.buatLaporan("lampiran-i"),
      ),
    );
  cetakTabel("Commands", ["command", "rows", "syncs", "sent", "largest request", "time", ""], isi);
}
