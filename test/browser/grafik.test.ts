import { strict as assert } from "node:assert";
import path from "node:path";
import { buildSync } from "esbuild";
import { openExcel } from "excel-host/node";
import type { Page } from "playwright-core";
import { grafikSvg } from "../../src/dokumen/gambar/grafik-svg";
import { bergrafik } from "../../src/domain/laporan/kit/grafik";
import { buat, ISI_BENAR, tabelDari } from "../domain/laporan/alat";
import { pakaiMeja, type Meja } from "./meja";
import { dilukis, menjadi, sampai } from "./sel";

/** What the tests read of the page's own objects. */
interface JendelaMeja {
  workbench: { session: { workbook: { book: { sheets: { charts: unknown[] }[] } } } };
}

/** A sheet with numbers, a formula and two charts; the second is far below. */
async function berkas(): Promise<Buffer> {
  const excel = await openExcel();
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:B4").values = [
      ["Bulan", "Capaian"],
      ["Januari", 0.5],
      ["Februari", 0.75],
      ["Maret", 0.9],
    ];
    sheet.getRange("B2:B4").numberFormat = [["0%"], ["0%"], ["0%"]];
    sheet.charts.add("ColumnClustered", sheet.getRange("A1:B4")).setPosition("D2", "I14");
    sheet.charts.add("Pie", sheet.getRange("A1:B4")).setPosition("D40", "I52");
    context.workbook.worksheets.add("Kosong");
    await context.sync();
  });
  const isi = Buffer.from(await excel.save());
  excel.close();
  return isi;
}

/** The pane's own painting of charts as one expression. */
function pelukis(): string {
  const entryPoints = [path.join(__dirname, "../../src/dokumen/gambar/rasterkan.ts")];
  const { outputFiles } = buildSync({
    entryPoints,
    bundle: true,
    write: false,
    format: "iife",
    globalName: "lukis",
  });
  return `(() => { ${outputFiles[0]?.text ?? ""}; return lukis.rasterkanKanvas; })()`;
}

/** Signature and size of a PNG; share of its points that are not white, as the page itself shows it. */
interface PngDilihat {
  readonly tanda: readonly number[];
  readonly ukuran: readonly [number, number];
  readonly berwarna: number;
}

/** Marks the pane's page of today, so that the one of the next book is told from it. */
const tandaiPanel = (page: Page) =>
  page.evaluate(() => {
    const { contentWindow } = document.getElementById("pane-frame") as HTMLIFrameElement;
    Object.assign(contentWindow!, { lama: true });
  });

/** Until the pane shows itself for the book that was opened after `tandaiPanel`. */
const panelBaru = (page: Page) =>
  page.waitForFunction(() => {
    const { contentWindow } = document.getElementById("pane-frame") as HTMLIFrameElement;
    return !("lama" in contentWindow!) && Boolean(contentWindow?.document.querySelector("button"));
  });

describe("charts in the workbench", () => {
  let buffer: Buffer;
  before(async () => void (buffer = await berkas()));
  const siapkan = async ({ page }: Meja) => {
    await tandaiPanel(page);
    await page.focus("#name-box");
    const memilih = page.waitForEvent("filechooser");
    await page.keyboard.press("Control+o");
    await (await memilih).setFiles({ name: "grafik.xlsx", mimeType: "application/octet-stream", buffer });
    await page.waitForSelector(".chart svg");
    // A key that is pressed while the add-in's page is read anew goes nowhere.
    await page.waitForFunction(() => document.getElementById("mode")?.textContent === "Siap");
    await panelBaru(page);
    // Of the book's first cell, which it selects, the grid may tell a frame later.
    await dilukis(page);
  };
  const buka = pakaiMeja(siapkan, { dimuat: true });
  let meja: Meja;
  beforeEach(() => void (meja = buka()));

  const kotak = async (urutan: number) => {
    const ada = await meja.page.locator(".chart").nth(urutan).boundingBox();
    assert.ok(ada);
    return ada;
  };
  const tulisan = (urutan: number) =>
    meja.page.locator(".chart").nth(urutan).locator("text").allTextContents();
  const jumlahDiBuku = () =>
    meja.page.evaluate(
      () => (window as unknown as JendelaMeja).workbench.session.workbook.book.sheets[0]?.charts.length,
    );

  it("are asked for with their first book, drawn at their cells in the notation of the locale", async () => {
    // The book before, the sample, has none.
    const diminta = await meja.page.evaluate(() => {
      const contohSiap = performance.getEntriesByName("workbench:calculated")[0]?.startTime ?? Infinity;
      const grafik = performance.getEntriesByType("resource").filter(({ name }) => /charts\.js/.test(name));
      return grafik.map(({ name, startTime }) => [new URL(name).pathname, startTime > contohSiap]);
    });
    assert.deepEqual(diminta, [["/workbench/charts.js", true]]);
    await menjadi(async () => {
      const { width, height } = await kotak(0);
      return [Math.round(width), Math.round(height)];
    }, [6 * 64, 13 * 20]);
    for (const teks of ["Capaian", "Januari", "Maret", "100%"])
      await sampai(async () => (await tulisan(0)).includes(teks), teks);
  });

  it("scroll with their cells", async () => {
    const sebelum = await kotak(0);
    await meja.page.mouse.move(sebelum.x + 50, sebelum.y + 50);
    await meja.page.mouse.wheel(0, 400);
    await meja.page.waitForFunction(
      (atas) => (document.querySelector(".chart")?.getBoundingClientRect().top ?? atas) < atas - 100,
      sebelum.y,
    );
    // Both are drawn in one frame, and asked for in two.
    await menjadi(async () => Math.round((await kotak(1)).y - (await kotak(0)).y), 38 * 20);
  });

  it("are drawn anew when a cell that they show is typed", async () => {
    await meja.page.fill("#name-box", "A2");
    await meja.page.press("#name-box", "Enter");
    await meja.page.keyboard.type("Jan");
    await meja.page.keyboard.press("Enter");
    await meja.page.locator(".chart").first().locator("text", { hasText: /^Jan$/ }).waitFor();
  });

  it("go with the Delete key once they are clicked, and leave with their sheet", async () => {
    await meja.page.locator(".chart").first().click();
    await meja.page.locator('.chart[aria-current="true"]').waitFor({ timeout: 5000 });
    // The pane may still be loading, which puts the keyboard into the grid when it has done so.
    await meja.page.locator('.chart[aria-current="true"]').press("Delete");
    await meja.page.waitForFunction(() => document.querySelectorAll(".chart").length === 1);
    await menjadi(jumlahDiBuku, 1);
    await meja.page.click('#sheet-tabs [role="tab"]:text-is("Kosong")');
    await meja.page.waitForFunction(() => document.querySelectorAll(".chart").length === 0);
  });

  it("are painted by the pane for its Word document: its page may show them, and they are not white", async () => {
    const tabel = tabelDari(buat("grafik", ISI_BENAR).naskah).find(bergrafik)!;
    const svg = grafikSvg(tabel, 480);
    const panel = meja.page.frames().find((satu) => satu !== meja.page.mainFrame());
    const png = await panel!.evaluate<PngDilihat>(`(async () => {
      const isi = await ${pelukis()}(${JSON.stringify(svg)}, 3);
      const gambar = await createImageBitmap(new Blob([isi], { type: "image/png" }));
      const kanvas = new OffscreenCanvas(gambar.width, gambar.height);
      const kuas = kanvas.getContext("2d");
      kuas.drawImage(gambar, 0, 0);
      const { data } = kuas.getImageData(0, 0, gambar.width, gambar.height);
      let berwarna = 0;
      for (let i = 0; i < data.length; i += 4) if (data[i] + data[i + 1] + data[i + 2] < 765) berwarna += 1;
      return {
        tanda: [...isi.slice(0, 4)],
        ukuran: [gambar.width, gambar.height],
        berwarna: berwarna / (data.length / 4),
      };
    })()`);
    assert.deepEqual(png.tanda, [0x89, 0x50, 0x4e, 0x47]);
    assert.deepEqual(png.ukuran, [3 * 480, 3 * tabel.grafik.tinggi]);
    assert.ok(png.berwarna > 0.02 && png.berwarna < 0.6, `${png.berwarna}`);
  });
});
