import { strict as assert } from "node:assert";
import type { Page } from "playwright-core";
import { pakaiMeja } from "./meja";
import { menjadi, nilai } from "./sel";

describe("typing, filtering and sorting a list at the workbench", () => {
  const buka = pakaiMeja();
  let page: Page;
  beforeEach(() => void ({ page } = buka()));

  const tekan = async (...tombol: string[]) => {
    for (const satu of tombol) await page.keyboard.press(satu);
  };
  const ke = async (alamat: string) => {
    await page.fill("#name-box", alamat);
    await page.press("#name-box", "Enter");
  };
  const kolom = (column: number) => Promise.all([0, 1, 2, 3, 4].map((row) => nilai(page, row, column)));
  const dikatakan = () => page.textContent("#status");

  it("goes by the keyboard alone: an entry is completed, numbers between two are shown, rows are sorted", async () => {
    await page.click("#sheet-tabs .add-sheet");
    await ke("A1");
    const baris = ["Unit", "Nilai", "Dinas", "30", "Badan", "10", "Di", "20", "Kantor", "40"];
    for (const [index, satu] of baris.entries()) {
      await page.keyboard.type(satu);
      await tekan(index % 2 === 0 ? "Tab" : "Enter");
    }
    await menjadi(() => kolom(0), ["Unit", "Dinas", "Badan", "Dinas", "Kantor"]);
    await ke("B1");
    await tekan("Control+Shift+L", "Alt+ArrowDown", "ArrowUp", "ArrowUp");
    assert.equal(await page.textContent(":focus"), "Filter Angka▸");
    await tekan("Enter", "ArrowUp", "ArrowUp", "ArrowUp", "ArrowUp", "ArrowUp");
    assert.equal(await page.textContent(":focus"), "Antara…");
    await tekan("Enter");
    await page.keyboard.type("15");
    await tekan("Tab", "Tab", "Tab");
    await page.keyboard.type("30");
    await tekan("Enter");
    await menjadi(dikatakan, "2 dari 4 baris ditampilkan");
    await tekan("Alt+ArrowDown");
    await page.click(".filter-menu >> text=Urutkan Terkecil ke Terbesar");
    await menjadi(() => kolom(1), ["Nilai", 20, 10, 30, 40]);
    await tekan("Control+Z", "Control+Z");
    await menjadi(() => kolom(1), ["Nilai", 30, 10, 20, 40]);
  });
});
