import { bukaWarna } from "../test/commands/warna-alat";
import { tabelBesar, tulisLembar } from "../test/commands/warna-buku";
import { cetakTabel } from "./cetak";

const BARIS = [10, 100, 1000, 10_000];
const kb = (byte: number): string => `${(byte / 1024).toFixed(0)} KB`;

/** Reading and colouring one sheet of so many rows and 30 columns. */
async function ukur(baris: number): Promise<string[]> {
  const { excel, warna, kerja } = await bukaWarna();
  await tulisLembar(excel, "Sheet1", tabelBesar(baris));
  excel.stats.reset();
  const awal = performance.now();
  const peta = await warna.petakan({ jenis: "lembar" });
  const baca = { lama: performance.now() - awal, syncs: excel.stats.syncs, turun: excel.stats.bytesDown };
  if (!peta.ada) throw new Error(peta.pesan.teks);
  excel.stats.reset();
  const mulai = performance.now();
  const hasil = await kerja.terapkan(peta.nilai);
  const tulis = performance.now() - mulai;
  const terbesar = Math.max(...excel.stats.requests.map((satu) => satu.bytesUp));
  const { syncs } = excel.stats;
  excel.close();
  if (!hasil.berhasil) throw new Error(hasil.ringkasan);
  return [
    String(baris),
    String(baca.syncs),
    kb(baca.turun),
    `${baca.lama.toFixed(0)} ms`,
    String(syncs),
    kb(terbesar),
    `${tulis.toFixed(0)} ms`,
  ];
}

/** Prints what reading and colouring cost at 10 to 10,000 rows of 30 columns. */
export async function benchWarna(): Promise<void> {
  const isi: string[][] = [];
  for (const baris of BARIS) isi.push(await ukur(baris));
  const kepala = [
    "rows x 30",
    "syncs to read",
    "received",
    "time",
    "syncs to colour",
    "largest request",
    "time",
  ];
  cetakTabel("Warnai Kriteria", kepala, isi);
}
