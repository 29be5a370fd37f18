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

  it("keeps the buttons below an opened tree of days in the window, signs and ticks in line with their words", async () => {
    await page.click("#sheet-tabs .add-sheet");
    await ke("A1");
    const hari = Array.from({ length: 12 }, (_, bulan) => `${10 + bulan}/${bulan + 1}/2025`);
    for (const satu of ["Tanggal", ...hari, "5/1/2024"]) {
      await page.keyboard.type(satu);
      await tekan("Enter");
    }
    await ke("A1");
    await tekan("Control+Shift+L");
    for (const [width, height] of [
      [1366, 768],
      [683, 384],
    ] as const) {
      await page.setViewportSize({ width, height });
      await tekan("Alt+ArrowDown", "ArrowDown", "ArrowRight", "ArrowDown", "ArrowRight");
      const { tombol, miring } = await page.evaluate<{ tombol: number[]; miring: number[] }>(RUPA_POHON);
      assert.equal(tombol.length, 2);
      for (const bawah of tombol) assert.ok(bawah <= height, `${bawah} of ${height}`);
      assert.deepEqual(
        miring.filter((jarak) => jarak > 1.5),
        [],
      );
      await tekan("Escape");
    }
  });
});

/** Where the buttons end, and how far signs are from the middle of their boxes, ticks from that of their words. */
const RUPA_POHON = `(() => {
  const menu = document.querySelector(".filter-menu");
  const tengah = (bagian) => {
    const garis = document.createRange();
    garis.selectNodeContents(bagian);
    const { left, right, top, bottom } = bagian.nodeType === 3 ? garis.getBoundingClientRect() : bagian.getBoundingClientRect();
    return { x: (left + right) / 2, y: (top + bottom) / 2 };
  };
  const tampak = (pemilih) => [...menu.querySelectorAll(pemilih)].filter((satu) => !satu.closest("[hidden]"));
  const tanda = tampak(".filter-sign").map((satu) => Math.abs(tengah(satu).x - tengah(satu.firstChild).x));
  const centang = tampak("label").map((satu) => Math.abs(tengah(satu.firstChild).y - tengah(satu.lastChild).y));
  const tombol = [...menu.querySelectorAll(".filter-buttons button")].map((satu) => satu.getBoundingClientRect().bottom);
  return { tombol, miring: [...tanda, ...centang] };
})()`;
