import { ribbon } from "../src/bahasa/id/ribbon";
import type { KunciLaporan } from "../src/domain/laporan/daftar";
import { SalahPakai, type Argumen, type Subperintah } from "./argumen";
import { laporkan } from "./keluaran";
import { periksaKeluaran, tolakMenimpa, tulisBerkas } from "./tulis";

const BENTUK = {
  pilihan: {
    bagian: { type: "string" },
    timpa: { type: "boolean" },
    daftar: { type: "boolean" },
    keluaran: { type: "string", short: "o" },
  },
  berkas: [0, 1],
  contoh: "laporan masukan.xlsx -o keluaran.xlsx [--bagian a,b|semua] [--timpa] | laporan --daftar",
} as const;

/** One line a report: its key and what it is. */
function cetakDaftar(semua: readonly KunciLaporan[]): void {
  const lebar = Math.max(...semua.map((kunci) => kunci.length));
  for (const kunci of semua)
    process.stdout.write(`${kunci.padEnd(lebar)}  ${ribbon.laporan[kunci].keterangan}\n`);
}

/**
 * The reports that were asked for ("a,b"), in that order, each once; all of them for "semua" or nothing. Raises
 * SalahPakai for one that there is not.
 */
function pilihBagian(kata: string | undefined, semua: readonly KunciLaporan[]): readonly KunciLaporan[] {
  if (kata === undefined || kata.trim() === "semua") return semua;
  const diminta = kata
    .split(",")
    .map((satu) => satu.trim())
    .filter(Boolean);
  const dipilih = diminta.map((satu) => {
    const ada = semua.find((kunci) => kunci === satu);
    if (ada) return ada;
    throw new SalahPakai(`--bagian hanya ${semua.join(", ")}, atau semua, bukan "${satu}".`);
  });
  return [...new Set(dipilih)];
}

async function jalankan(argumen: Argumen): Promise<void> {
  const { SEMUA_LAPORAN } = await import("../src/commands/laporan-banyak");
  if (argumen.ada("daftar")) return cetakDaftar(SEMUA_LAPORAN);
  const bagian = pilihBagian(argumen.teks("bagian"), SEMUA_LAPORAN);
  const [masukan] = argumen.berkas;
  if (masukan === undefined) throw new SalahPakai(`Berkas masukan belum disebut.\nPakai: ${BENTUK.contoh}`);
  const keluaran = argumen.wajib("keluaran");
  tolakMenimpa(masukan, keluaran);
  await periksaKeluaran(keluaran);
  const { bukaExcel, simpan } = await import("./buka-excel");
  const { excel, perintah } = await bukaExcel(masukan);
  try {
    const { hasil } = await perintah.buatBanyakLaporan(bagian, { timpa: argumen.ada("timpa") });
    laporkan(hasil);
    await tulisBerkas(keluaran, await simpan(excel));
  } finally {
    excel.close();
  }
}

/** `laporan`: makes the tables of the report, some or all of them. */
export const laporan: Subperintah = {
  nama: "laporan",
  guna: "membuat tabel laporan Bab II, Bab III, dan lampirannya; --daftar menyebutkan bagiannya",
  bentuk: BENTUK,
  jalankan,
};
