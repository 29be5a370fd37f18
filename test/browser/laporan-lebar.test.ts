import { strict as assert } from "node:assert";
import type { Page } from "playwright-core";
import { pakaiMeja } from "./meja";
import { dilukis, sampai } from "./sel";

/** How a report wider than the room beside the pane is shown, and what the keyboard does around it. */
describe("a wide report in Chromium", () => {
  const open = pakaiMeja();
  let page: Page;
  beforeEach(() => void ({ page } = open()));

  async function laporan(butir: string, judul: string): Promise<void> {
    await page.click('[data-control-id="LKjIP.Laporan"]');
    await page.getByRole("menuitem", { name: butir, exact: true }).click();
    await page.waitForSelector(`#sheet-tabs [aria-selected="true"]:text-is("${judul}")`);
    await page.waitForSelector(`#status:has-text("${butir}: sudah dijalankan")`);
  }

  /** The cell that a click just beside the row headings selects. */
  async function kolomPertama(): Promise<string> {
    const kisi = await page.locator("#grid").boundingBox();
    assert.ok(kisi);
    await page.mouse.click(kisi.x + 54, kisi.y + 130);
    return page.inputValue("#name-box");
  }

  it("stays at its first column when the pane leaves less room than its merged heading needs", async () => {
    await page.click('[data-control-id="LKjIP.Panel"]');
    await laporan("Perbandingan kinerja", "Perbandingan Kinerja");
    await dilukis(page);
    assert.match(await kolomPertama(), /^A\d+$/);
  });

  it("brings the tab of its sheet into sight, and gives the keyboard to its cells", async () => {
    await page.setViewportSize({ width: 700, height: 700 });
    for (const [butir, judul] of [
      ["Program dan anggaran", "Program dan Anggaran"],
      ["Perubahan anggaran", "Perubahan Anggaran"],
    ] as const)
      await laporan(butir, judul);
    const tab = page.locator('#sheet-tabs [aria-selected="true"]');
    await sampai(async () => {
      const kotak = await tab.boundingBox();
      return kotak !== null && kotak.x >= 0 && kotak.x + kotak.width <= 700;
    }, "the tab within the page");
    await page.keyboard.press("ArrowDown");
    await sampai(async () => (await page.inputValue("#name-box")) === "A2", "A2");
  });
});
