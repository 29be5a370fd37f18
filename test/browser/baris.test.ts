import { strict as assert } from "node:assert";
import type { Page } from "playwright-core";
import { pakaiMeja } from "./meja";
import { menjadi, nilai, sampai } from "./sel";

describe("rows, columns and menus in Chromium", () => {
  const open = pakaiMeja();
  let page: Page;

  const goTo = async (address: string) => {
    await page.fill("#name-box", address);
    await page.press("#name-box", "Enter");
  };
  const type = async (address: string, ...texts: readonly string[]) => {
    await goTo(address);
    for (const text of texts) {
      await page.keyboard.type(text);
      await page.keyboard.press("Enter");
    }
  };
  const gridBox = async () => {
    const box = await page.locator("#grid").boundingBox();
    assert.ok(box);
    return box;
  };
  /** Opens the menu over a place of the grid, counted from its corner. */
  const menuAt = async (x: number, y: number) => {
    const box = await gridBox();
    await page.mouse.click(box.x + x, box.y + y);
    await page.mouse.click(box.x + x, box.y + y, { button: "right" });
    await page.waitForSelector(".popup-menu");
  };
  const choose = (label: string) => page.click(`.popup-menu button:has-text("${label}")`);
  const column = async (rows: number) =>
    Promise.all(Array.from({ length: rows }, (_, row) => nilai(page, row, 0)));
  const shows = (wanted: readonly unknown[]) =>
    sampai(
      async () => JSON.stringify(await column(wanted.length)) === JSON.stringify(wanted),
      JSON.stringify(wanted),
    );

  beforeEach(async () => {
    ({ page } = open());
    await page.click("#sheet-tabs .add-sheet");
    await type("A1", "1", "2", "3", "=A2*10");
    await shows([1, 2, 3, 20]);
  });

  it("takes a deleted row back with Ctrl+Z, and the next entry goes where the selection is", async () => {
    await menuAt(60, 22 + 30);
    await menjadi(() => page.inputValue("#name-box"), "A2");
    await choose("Hapus baris");
    await sampai(async () => (await nilai(page, 1, 0)) === 3, "the row has gone");
    await page.keyboard.press("Control+z");
    await shows([1, 2, 3, 20]);
    await page.keyboard.type("7");
    await page.keyboard.press("Enter");
    await shows([1, 7, 3, 70]);
    await page.keyboard.press("Control+z");
    await page.keyboard.press("Control+y");
    await shows([1, 7, 3, 70]);
  });

  it("takes an inserted column back with Ctrl+Z", async () => {
    await menuAt(60, 22 + 10);
    await choose("Sisipkan kolom di kiri");
    await sampai(async () => (await nilai(page, 1, 1)) === 2, "a column has come");
    await page.keyboard.press("Control+z");
    await shows([1, 2, 3, 20]);
  });

  it("offers only columns where columns are selected by their heading", async () => {
    await menuAt(60, 10);
    const entries = await page.locator(".popup-menu button").allTextContents();
    assert.ok(entries.some((entry) => entry === "Hapus kolom"));
    assert.ok(!entries.some((entry) => /baris/.test(entry)), entries.join());
  });

  it("closes a menu with Escape and types into the cell then", async () => {
    await menuAt(60, 22 + 30);
    await page.keyboard.press("Escape");
    await menjadi(() => page.locator(".popup-menu").count(), 0);
    await page.keyboard.type("5");
    await page.keyboard.press("Enter");
    await shows([1, 5, 3, 50]);
  });
});
