import { mkdirSync } from "node:fs";
import path from "node:path";
import { bukaExcel } from "../../cli/buka-excel";
import type { HasilBagian } from "../../src/commands/laporan-banyak";
import { TAMBAHAN } from "../../src/domain/lembar/tambahan";
import { bukaMeja, type Meja } from "./meja";

const FOLDER = path.resolve(__dirname, "../../docs/gambar/laporan");

/** The sample has no quarters: a few, made up, for the first indicators. */
const TRIWULAN = [
  ["jumlah", 8, 8, 8, 8, 6, 9, 8, 7],
  ["jumlah", 80, 80, 80, 90, 20, 25, 30, 20],
  ["jumlah", 250, 300, 300, 300, 45, 60, 44, 40],
];

async function isiTriwulan(excel: typeof Excel): Promise<void> {
  await excel.run(async (context) => {
    context.workbook.worksheets.getItem("Triwulan").getRange("E7:M9").values = TRIWULAN;
    await context.sync();
  });
}

/** The sample with all that can be chosen, and every report of it. */
async function bukuLengkap(): Promise<{ isi: Buffer; bagian: readonly HasilBagian[] }> {
  const { excel, perintah } = await bukaExcel();
  const { SEMUA_LAPORAN } = await import("../../src/commands/laporan-banyak");
  await perintah.siapkanBukuKerja({ isi: "contoh", tambahan: TAMBAHAN });
  await isiTriwulan(excel.Excel);
  const { hasil, bagian } = await perintah.buatBanyakLaporan(SEMUA_LAPORAN);
  const kosong = bagian.filter(({ hasil: satu }) => !satu.berhasil).map(({ kunci }) => kunci);
  if (kosong.length > 0) throw new Error(`${hasil.ringkasan}: ${kosong.join(", ")}`);
  await excel.calculated();
  const isi = Buffer.from(await excel.save());
  excel.close();
  return { isi, bagian };
}

async function bukaBerkas({ page }: Meja, buffer: Buffer): Promise<void> {
  const memilih = page.waitForEvent("filechooser");
  await page.keyboard.press("Control+o");
  const mimeType = "application/octet-stream";
  await (await memilih).setFiles({ name: "lkjip-2021.xlsx", mimeType, buffer });
}

/** The first page of a report as it is printed; what is drawn later (charts) is waited for. */
async function potretHalaman({ page }: Meja, { kunci, judul }: HasilBagian): Promise<void> {
  await page.click(`#sheet-tabs [role="tab"]:text-is("${judul}")`);
  await page.keyboard.press("Control+p");
  const halaman = page.locator("#print-stage .printed-page");
  await halaman.waitFor();
  if (kunci === "grafik")
    await halaman.locator(".printed-chart canvas, .printed-chart svg").first().waitFor();
  await halaman.screenshot({ path: path.join(FOLDER, `${kunci}.png`) });
  await page.click("#print-close");
  console.log(`docs/gambar/laporan/${kunci}.png`);
}

/** Takes a picture of every report for its page in the documents (`npm run gambar`). */
async function main(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const { isi, bagian } = await bukuLengkap();
  const meja = await bukaMeja();
  // Tall, so that what is written on a page of paper can be read.
  await meja.page.setViewportSize({ width: 1360, height: 1000 });
  await bukaBerkas(meja, isi);
  await meja.page.locator(`#sheet-tabs [role="tab"]:text-is("${bagian[0]?.judul ?? ""}")`).waitFor();
  for (const satu of bagian) await potretHalaman(meja, satu);
  await meja.tutup();
}

void main().then(() => process.exit(0));
