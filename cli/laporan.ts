import { ribbon } from "../src/bahasa/id/ribbon";
import type { HasilWord } from "../src/commands";
import type { KunciLaporan } from "../src/domain/laporan/daftar";
import { SalahPakai, type Argumen, type Subperintah } from "./argumen";
import { laporkan } from "./keluaran";
import { periksaKeluaran, tolakMenimpa, tolakSama, tolakYangAda, tulisBerkas } from "./tulis";

const BENTUK = {
  pilihan: {
    bagian: { type: "string" },
    timpa: { type: "boolean" },
    daftar: { type: "boolean" },
    docx: { type: "string" },
    keluaran: { type: "string", short: "o" },
  },
  berkas: [0, 1],
  contoh:
    "laporan masukan.xlsx -o keluaran.xlsx [--docx keluaran.docx] [--bagian a,b|semua] [--timpa] | laporan --daftar",
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

/** Where to; a Word document that is there has been written in, so that it is replaced only on demand. */
async function tujuanLaporan(
  argumen: Argumen,
  masukan: string,
): Promise<{ xlsx: string | undefined; docx: string | undefined }> {
  const docx = argumen.teks("docx");
  const xlsx = docx === undefined ? argumen.wajib("keluaran") : argumen.teks("keluaran");
  for (const nama of [xlsx, docx]) {
    if (nama === undefined) continue;
    tolakMenimpa(masukan, nama);
    await periksaKeluaran(nama);
  }
  if (docx === undefined) return { xlsx, docx };
  if (xlsx !== undefined) tolakSama(xlsx, docx);
  if (!argumen.ada("timpa")) await tolakYangAda(docx);
  return { xlsx, docx };
}

async function tulisWord(nama: string, { hasil, berkas }: HasilWord): Promise<void> {
  laporkan(hasil);
  if (!berkas) return;
  await tulisBerkas(nama, berkas.isi);
  process.stderr.write(`Dokumen Word baru: ${nama}\n`);
}

async function jalankan(argumen: Argumen): Promise<void> {
  const { SEMUA_LAPORAN } = await import("../src/commands/laporan-banyak");
  if (argumen.ada("daftar")) return cetakDaftar(SEMUA_LAPORAN);
  const bagian = pilihBagian(argumen.teks("bagian"), SEMUA_LAPORAN);
  const [masukan] = argumen.berkas;
  if (masukan === undefined) throw new SalahPakai(`Berkas masukan belum disebut.\nPakai: ${BENTUK.contoh}`);
  const tujuan = await tujuanLaporan(argumen, masukan);
  const { bukaExcel, simpan } = await import("./buka-excel");
  const { excel, perintah } = await bukaExcel(masukan);
  try {
    if (tujuan.xlsx !== undefined) {
      laporkan((await perintah.buatBanyakLaporan(bagian, { timpa: argumen.ada("timpa") })).hasil);
      await tulisBerkas(tujuan.xlsx, await simpan(excel));
    }
    if (tujuan.docx === undefined) return;
    const { paintSvg } = await import("excel-host/node");
    await tulisWord(tujuan.docx, await perintah.buatWord(bagian, paintSvg));
  } finally {
    excel.close();
  }
}

/** `laporan`: makes the tables of the report, some or all of them. */
export const laporan: Subperintah = {
  nama: "laporan",
  guna: "membuat tabel laporan Bab II, Bab III, dan lampirannya, dan dokumen Word-nya; --daftar menyebutkan bagiannya",
  bentuk: BENTUK,
  jalankan,
};
