import { strict as assert } from "node:assert";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import axe from "axe-core";
import type { Frame, Page } from "playwright-core";
import sirv from "sirv";
import type { CellFormat } from "excel-host";
import { susunPeragaan } from "../../workbench";
import { pakaiPeramban } from "./peramban";
import { menjadi, nilai, sampai } from "./sel";

const ROOT = path.resolve(__dirname, "../..");

/** A folder of a web server that knows nothing of us: files only, under any path. */
async function sajikan(folder: string): Promise<Server> {
  const berkas = sirv(folder, { dev: true });
  const server = createServer((request, response) => {
    berkas(request, response, () => void response.writeHead(404).end());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return server;
}

/** What axe-core finds to be a serious obstacle, or to lie in no part of the page that has a name. */
async function hambatan(frame: Frame, bagian = "html"): Promise<string[]> {
  await frame.evaluate(axe.source);
  // What fades in has its colours once it is there.
  await frame.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)));
  return frame.evaluate(async (where) => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(where, {
      iframes: false,
    });
    return violations
      .filter(({ id, impact }) => /^(serious|critical)$/.test(impact ?? "") || /^(region|landmark)/.test(id))
      .map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  }, bagian);
}

interface JendelaMeja {
  readonly workbench: {
    readonly session: {
      readonly workbook: {
        readonly book: {
          readonly activeSheetId: string;
          readonly formats: { get(index: number): CellFormat };
        };
        cell(sheetId: string, row: number, column: number): { readonly format: number } | undefined;
      };
    };
  };
}

/** How a cell of the sheet in front looks. */
const rupa = (page: Page, row: number, column: number): Promise<CellFormat> =>
  page.evaluate(
    ([r, c]) => {
      const { workbook } = (window as unknown as JendelaMeja).workbench.session;
      const { activeSheetId, formats } = workbook.book;
      return formats.get(workbook.cell(activeSheetId, r, c)?.format ?? 0);
    },
    [row, column] as const,
  );

describe("the demo, served by a plain web server under a path", () => {
  const peramban = pakaiPeramban();
  let folder = "";
  let server: Server;
  let page: Page;
  let alamat = "";
  const masalah: string[] = [];

  before(async () => {
    folder = await mkdtemp(path.join(tmpdir(), "lkjip-peragaan-"));
    const distDir = path.join(ROOT, "dist/intranet");
    const sample = path.join(ROOT, "assets/contoh/contoh.xlsx");
    await susunPeragaan(path.join(folder, "dinas/coba"), { distDir, sample, minify: false });
    server = await sajikan(folder);
    alamat = `http://127.0.0.1:${(server.address() as AddressInfo).port}/dinas/coba/`;
    page = await (await peramban()).newPage({ viewport: { width: 1360, height: 820 } });
    page.on("pageerror", (galat) => masalah.push(galat.message));
    page.on("response", (jawaban) => {
      if (jawaban.status() >= 400 || !jawaban.url().startsWith(alamat)) masalah.push(jawaban.url());
    });
    await page.goto(alamat);
    await page.evaluate("window.workbenchReady");
  });
  afterEach(() => assert.deepEqual(masalah.splice(0), []));
  after(async () => {
    await page.context().close();
    server.close();
    await rm(folder, { recursive: true });
  });

  const goTo = async (address: string) => {
    await page.fill("#name-box", address);
    await page.press("#name-box", "Enter");
  };
  const judul = () => page.textContent("#tour h2");

  it("leads through the product by keyboard, and is not shown twice", async () => {
    await menjadi(judul, "Buku kerja contoh");
    assert.deepEqual(await hambatan(page.mainFrame(), "#tour"), []);
    await page.keyboard.press("Enter");
    await menjadi(judul, "Rumus capaian");
    await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("Enter");
    await sampai(async () => (await nilai(page, 7, 14)) === 95 / 330, "the formula is calculated");
    await sampai(() => page.isEnabled("#tour button:text-is('Tunjukkan')"), "the step is done");
    await page.keyboard.press("Enter");
    await page.click("#tour button:text-is('Tunjukkan')");
    await page.waitForFunction(() => /Warnai Kriteria: sudah dijalankan/.test(document.body.innerText));
    await page.keyboard.press("Escape");
    await menjadi(() => page.isVisible("#tour"), false);
    await page.goto(`${alamat}en.html`);
    await page.evaluate("window.workbenchReady");
    assert.equal(await page.isVisible("#tour"), false);
    await page.click("#tour-button");
    await menjadi(judul, "The sample workbook");
    await page.keyboard.press("Escape");
  });

  it("formats, sorts and prints by real keys, and takes it back", async () => {
    await page.click("#sheet-tabs .add-sheet");
    for (const text of ["b", "a", "12/31/2025"]) {
      await page.keyboard.type(text);
      await page.keyboard.press("Enter");
    }
    await goTo("A1:A2");
    await page.keyboard.press("Control+b");
    await menjadi(async () => (await rupa(page, 1, 0)).font.bold, true);
    await page.click('#ribbon [role="tab"]:text-is("Home")');
    await page.click('[aria-label="Fill colour"]');
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await menjadi(async () => (await rupa(page, 1, 0)).fill?.color, "#FFFFFF");
    await page.click('[aria-label="Sort A to Z"]');
    await menjadi(() => nilai(page, 0, 0), "a");
    for (let step = 0; step < 3; step += 1) await page.keyboard.press("Control+z");
    const atas = async () => [await nilai(page, 0, 0), (await rupa(page, 0, 0)).font.bold];
    await menjadi(atas, ["b", false]);
    await page.click('#sheet-tabs [role="tab"]:text-is("PK")');
    await page.keyboard.press("Control+p");
    const cocok = async (bagian: string, pola: RegExp) => pola.test((await page.textContent(bagian)) ?? "");
    await sampai(() => cocok("#print-count", /^Page 1 of 2 · \d\d %$/), "the first page");
    await page.keyboard.press("PageDown");
    await sampai(() => cocok("#print-count", /^Page 2 of 2/), "the second page");
    await sampai(
      () => cocok(".printed-page", /NoSasaran Strategis/),
      "the title rows on the second page, too",
    );
    await page.keyboard.press("Escape");
    await menjadi(() => page.isVisible("#print-preview"), false);
  });

  it("stays usable in a narrow window and for who cannot see it", async () => {
    await page.setViewportSize({ width: 320, height: 640 });
    await sampai(async () => {
      const grid = await page.locator("#grid").boundingBox();
      return grid !== null && grid.width <= 320 && grid.height >= 250;
    }, "a grid within the page");
    await menjadi(() => page.evaluate(() => document.documentElement.scrollWidth), 320);
    await page.click('#ribbon [role="tab"]:text-is("LKjIP")');
    await page.click('[data-control-id="LKjIP.Panel"]');
    const panel = page.frame({ url: /taskpane/ })!;
    await panel.waitForSelector("[role=tab]");
    await sampai(async () => {
      const pane = await page.locator("#pane").boundingBox();
      return pane !== null && pane.x >= 0 && pane.x + pane.width <= 320;
    }, "the pane within the page");
    await panel.click(".ms-Pivot-overflowMenuButton");
    await panel.waitForSelector(".ms-ContextualMenu");
    assert.deepEqual(await hambatan(panel), [], "the pane with its menu open");
    await page.click('[data-control-id="LKjIP.Laporan"]');
    await page.waitForSelector(".popup-menu");
    assert.deepEqual(await hambatan(page.mainFrame()), [], "the workbench with a menu open");
  });
});
