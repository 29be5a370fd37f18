import { mkdirSync } from "node:fs";
import path from "node:path";
import { openExcel } from "excel-host/node";
import { bukaMeja, type Meja } from "./meja";
import { IKU, TABEL_33_37, tulisLembar } from "../commands/warna-buku";

const FOLDER = path.resolve(__dirname, "../../docs/gambar");

async function potret({ page }: Meja, nama: string): Promise<void> {
  await page.mouse.move(2, 2);
  await page.waitForTimeout(900);
  await page.screenshot({ path: path.join(FOLDER, `${nama}.png`) });
  console.log(`docs/gambar/${nama}.png`);
}

const tekan = ({ page }: Meja, kendali: string) => page.click(`[data-control-id="LKjIP.${kendali}"]`);
const lembar = ({ page }: Meja, nama: string) => page.click(`#sheet-tabs [role="tab"]:text-is("${nama}")`);

/** A workbook as an office has it, with nothing of ours in it. */
async function berkasKantor(): Promise<Buffer> {
  const excel = await openExcel();
  await tulisLembar(excel, "Bab III", TABEL_33_37);
  await tulisLembar(excel, "Lampiran IKU", IKU);
  await excel.Excel.run(async (context) => {
    for (const nama of ["Bab III", "Lampiran IKU"]) {
      const sheet = context.workbook.worksheets.getItem(nama);
      sheet.getRange("A:F").format.autofitColumns();
    }
    const iku = context.workbook.worksheets.getItem("Lampiran IKU");
    iku.getRange("A:A").format.columnWidth = 40;
    iku.getRange("C:E").format.columnWidth = 72;
    iku.getRange("F:F").format.columnWidth = 150;
    context.workbook.worksheets.getItem("Sheet1").delete();
    await context.sync();
  });
  const isi = Buffer.from(await excel.save());
  excel.close();
  return isi;
}

/** Opens the office's workbook from disk. */
async function bukaKantor(meja: Meja): Promise<void> {
  const memilih = meja.page.waitForEvent("filechooser");
  await meja.page.keyboard.press("Control+o");
  const buffer = await berkasKantor();
  const berkas = { name: "lkjip-2021.xlsx", mimeType: "application/octet-stream", buffer };
  await (await memilih).setFiles(berkas);
  await lembar(meja, "Lampiran IKU");
}

/** What Ambil Data shows before it writes, and the sheet that it has filled. */
async function ambil(meja: Meja): Promise<void> {
  await bukaKantor(meja);
  await tekan(meja, "AmbilData");
  await meja.panel.getByText(/tabel dapat diambil/).waitFor();
  await potret(meja, "ambil");
  await meja.panel.getByRole("button", { name: "Ambil", exact: true }).click();
  await meja.panel
    .getByText(/^Data diambil/)
    .first()
    .waitFor();
  await lembar(meja, "IKU");
  await potret(meja, "ambil-hasil");
}

async function reviu(meja: Meja): Promise<void> {
  await tekan(meja, "Reviu");
  await meja.page.waitForSelector('#sheet-tabs [role="tab"][aria-selected="true"]:text-is("Reviu")');
  await potret(meja, "reviu");
}

/** Makes a report by the ribbon's menu and waits for its sheet. */
async function laporan(meja: Meja, butir: string, judul: string): Promise<void> {
  await tekan(meja, "Laporan");
  await meja.page.getByRole("menuitem", { name: butir, exact: true }).click();
  await meja.page.waitForSelector(`#sheet-tabs [role="tab"][aria-selected="true"]:text-is("${judul}")`);
}

async function tabelLaporan(meja: Meja): Promise<void> {
  // What is to be checked brings up the pane.
  await laporan(meja, "Kinerja kegiatan", "Kinerja Kegiatan");
  await meja.panel.getByRole("tab", { name: "Laporan" }).click();
  await potret(meja, "laporan");
  await meja.page.click("#pane-close");
  await laporan(meja, "Grafik", "Grafik");
  await meja.page.click("#pane-close");
  await potret(meja, "grafik");
}

async function warnai(meja: Meja): Promise<void> {
  await bukaKantor(meja);
  await tekan(meja, "WarnaiKriteria");
  await meja.page.waitForFunction(() =>
    /Warnai Kriteria: sudah dijalankan/.test(document.getElementById("status")?.textContent ?? ""),
  );
  await tekan(meja, "Panel");
  await meja.panel.getByRole("tab", { name: "Warnai" }).click();
  await meja.panel.getByRole("button", { name: "Baca lembar" }).click();
  await potret(meja, "warnai");
}

/** Takes the pictures of README and panduan from the running workbench (`npm run gambar`). */
async function main(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const meja = await bukaMeja();
  // Another workbook is opened over what was made and not saved: the question whether it may go is answered yes.
  meja.page.on("dialog", (tanya) => void tanya.accept());
  await lembar(meja, "IKU");
  await potret(meja, "iku");
  await lembar(meja, "PK");
  await potret(meja, "pk");
  await lembar(meja, "IKU");
  await tekan(meja, "Panel");
  await meja.panel.getByText("8 baris").waitFor();
  await potret(meja, "beranda");
  await meja.page.click("#pane-close");
  await tekan(meja, "LampiranI");
  await meja.page.waitForSelector('#sheet-tabs [role="tab"][aria-selected="true"]:text-is("Lampiran I")');
  await potret(meja, "lampiran");
  await tabelLaporan(meja);
  await reviu(meja);
  await warnai(meja);
  await meja.tutup();
  const lain = await bukaMeja();
  await ambil(lain);
  await lain.tutup();
}

void main().then(() => process.exit(0));
