import { bukaAmbil, peta } from "../test/commands/ambil-alat";
import { tulisLembar } from "../test/commands/warna-buku";
import { susunAmbil } from "../src/domain/ambil";
import { cetakTabel } from "./cetak";

const BARIS = [10, 100, 1_000, 5_000, 10_000];
const kb = (byte: number): string => `${(byte / 1024).toFixed(0)} KB`;

function isiSumber(banyak: number): (string | number)[][] {
  return [
    [
      "Kode",
      "Program",
      "Kegiatan",
      "Sub Kegiatan",
      "Indikator",
      "Pagu (Rp)",
      "Realisasi Anggaran (Rp)",
      "Keterangan",
    ],
    ...Array.from({ length: banyak }, (_, i) => [
      `2.07.0${i % 9}.2.${String(i % 97).padStart(2, "0")}.${String(i).padStart(4, "0")}`,
      `Program Penyelenggaraan Urusan ${i % 40}`,
      `Kegiatan Pelaksanaan Layanan ${i % 400} di Daerah Kabupaten/Kota`,
      `Penyediaan ${(i * 7919).toString(36)} dan Koordinasi Layanan nomor ${i}`,
      "Jumlah dokumen yang tersedia",
      1_000_000 + i * 37,
      900_000 + i * 31,
      "APBD",
    ]),
  ];
}

/** Milliseconds of planning alone, best of three, on what was read. */
function lamaSusun(bahan: Parameters<typeof susunAmbil>[0]): number {
  const lama = [1, 2, 3].map(() => {
    const awal = performance.now();
    susunAmbil(bahan);
    return performance.now() - awal;
  });
  return Math.min(...lama);
}

async function ukur(banyak: number): Promise<string[]> {
  const buku = await bukaAmbil();
  await tulisLembar(buku.excel, "Sheet1", isiSumber(banyak));
  buku.excel.stats.reset();
  const rencana = await peta(buku);
  const baca = { syncs: buku.excel.stats.syncs, turun: buku.excel.stats.bytesDown };
  const pertama = lamaSusun(rencana.bahan);
  buku.excel.stats.reset();
  const hasil = await buku.terapkanAmbil(rencana);
  if (!hasil.berhasil) throw new Error(hasil.ringkasan);
  const tulis = {
    syncs: buku.excel.stats.syncs,
    besar: Math.max(...buku.excel.stats.requests.map(({ bytesUp }) => bytesUp)),
  };
  const kedua = lamaSusun((await peta(buku)).bahan);
  buku.excel.close();
  return [
    String(banyak),
    String(baca.syncs),
    kb(baca.turun),
    `${pertama.toFixed(0)} ms`,
    `${kedua.toFixed(0)} ms`,
    String(tulis.syncs),
    kb(tulis.besar),
  ];
}

/** Prints what *Ambil Data* costs at 10 to 10,000 budget lines: planning into empty sheets and into full ones. */
export async function benchAmbil(): Promise<void> {
  const isi: string[][] = [];
  for (const banyak of BARIS) isi.push(await ukur(banyak));
  cetakTabel(
    "Ambil Data",
    [
      "rows x 8",
      "syncs to read",
      "received",
      "plan (empty)",
      "plan (same)",
      "syncs to write",
      "largest request",
    ],
    isi,
  );
}

if (require.main === module) void benchAmbil().then(() => process.exit(0));
