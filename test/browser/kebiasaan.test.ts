import { strict as assert } from "node:assert";
import type { Page } from "playwright-core";
import { pakaiMeja } from "./meja";
import { dilukis, menjadi, nilai, sampai } from "./sel";

/** What the tests read of the page's own objects. */
interface JendelaMeja {
  readonly workbench: {
    readonly desk: {
      readonly selection: {
        readonly row: number;
        readonly column: number;
        readonly area: { top: number; left: number; bottom: number; right: number };
      };
      cellBox(row: number, column: number): DOMRect | undefined;
    };
  };
}

describe("the habits of Excel's users at the workbench", () => {
  const buka = pakaiMeja();
  let page: Page;
  beforeEach(() => void ({ page } = buka()));

  const ke = async (alamat: string) => {
    await page.fill("#name-box", alamat);
    await page.press("#name-box", "Enter");
  };
  const lembarBaru = () => page.click("#sheet-tabs .add-sheet");
  const tekan = async (...tombol: string[]) => {
    for (const satu of tombol) await page.keyboard.press(satu);
  };
  const ketik = async (baris: readonly (readonly string[])[]) => {
    for (const isi of baris) {
      for (const satu of isi) {
        await page.keyboard.type(satu);
        await tekan("Tab");
      }
      await tekan("Enter");
    }
  };
  /** "row,column top,left:bottom,right" of the selection, counted from 0. */
  const terpilih = () =>
    page.evaluate(() => {
      const { row, column, area } = (window as unknown as JendelaMeja).workbench.desk.selection;
      return `${row},${column} ${area.top},${area.left}:${area.bottom},${area.right}`;
    });
  const kotak = (row: number, column: number) =>
    page.evaluate(
      ([r, c]) => {
        const box = (window as unknown as JendelaMeja).workbench.desk.cellBox(r, c);
        return box && { x: box.x, y: box.y, width: box.width, height: box.height };
      },
      [row, column] as const,
    );
  const kolom = (column: number, rows: readonly number[]) =>
    Promise.all(rows.map((row) => nilai(page, row, column)));
  const seretIsi = async (dari: string, row: number, column: number, tekanCtrl = false) => {
    await ke(dari);
    await dilukis(page);
    const asal = await kotak(row, column);
    const tujuan = await kotak(row + 3, column);
    assert.ok(asal && tujuan);
    await page.mouse.move(asal.x + asal.width, asal.y + asal.height);
    if (tekanCtrl) await page.keyboard.down("Control");
    await page.mouse.down();
    await page.mouse.move(tujuan.x + 9, tujuan.y + 9, { steps: 8 });
    await page.mouse.up();
    if (tekanCtrl) await page.keyboard.up("Control");
  };

  it("Shift+Home and Ctrl+Shift+Home extend the selection around the active cell, which stays", async () => {
    await lembarBaru();
    await ke("C3");
    await tekan("Shift+Home");
    await menjadi(terpilih, "2,2 2,0:2,2");
    await tekan("Control+Shift+Home");
    await menjadi(terpilih, "2,2 0,0:2,2");
    await tekan("Shift+ArrowRight");
    await menjadi(terpilih, "2,2 0,1:2,2");
    await tekan("Shift+Space");
    await menjadi(async () => (await terpilih()).slice(0, 8), "2,2 0,0:");
  });

  it("Ctrl+Backspace scrolls to the active cell and empties nothing", async () => {
    await lembarBaru();
    await ketik([["tetap"]]);
    await ke("A1");
    await page.mouse.move(300, 400);
    await page.mouse.wheel(0, 3000);
    await sampai(async () => (await kotak(0, 0)) === undefined, "A1 out of sight");
    await tekan("Control+Backspace");
    await sampai(async () => (await kotak(0, 0)) !== undefined, "A1 in sight");
    assert.equal(await nilai(page, 0, 0), "tetap");
  });

  it("Enter pastes what was copied, once", async () => {
    await lembarBaru();
    await ketik([["1"], ["2"]]);
    await ke("A1:A2");
    await tekan("Control+c");
    await ke("C1");
    await tekan("Enter");
    await menjadi(() => kolom(2, [0, 1]), [1, 2]);
    await ke("D1");
    await tekan("Enter");
    await menjadi(terpilih, "1,3 1,3:1,3");
    assert.equal(await nilai(page, 0, 3), null);
  });

  it("Ctrl+Shift+L puts arrows into all headings and takes them away; Alt+Down opens the list", async () => {
    const panah = () => page.locator("#filter-layer button").count();
    await lembarBaru();
    await ketik([
      ["Nama", "Nilai"],
      ["a", "1"],
      ["b", "2"],
    ]);
    await ke("B2");
    await tekan("Control+Shift+L");
    await menjadi(panah, 2);
    assert.equal(await page.locator(".filter-menu").count(), 0);
    await ke("B1");
    await tekan("Alt+ArrowDown", "ArrowDown", "Space", "Enter");
    await menjadi(() => page.textContent("#status"), "1 dari 2 baris ditampilkan");
    await ke("H20");
    await tekan("Control+Shift+L");
    await menjadi(panah, 0);
    await tekan("Control+z");
    await menjadi(panah, 2);
  });

  it("Ctrl+Z takes back what a command of the add-in did, then what was typed before; Ctrl+Y does it again", async () => {
    const lembar = () => page.locator("#sheet-tabs [role=tab]").count();
    await page.click('#sheet-tabs [role="tab"]:text-is("Kriteria")');
    await ke("H30");
    await page.keyboard.type("7");
    await tekan("Enter");
    await page.click('[data-control-id="LKjIP.LampiranI"]');
    await sampai(
      async () => /sudah dijalankan/.test((await page.textContent("#status")) ?? ""),
      "Lampiran I made",
    );
    assert.equal(await lembar(), 6);
    await tekan("Control+z");
    await menjadi(lembar, 5);
    await menjadi(() => page.textContent('#sheet-tabs [aria-selected="true"]'), "Kriteria");
    assert.equal(await nilai(page, 29, 7), 7);
    await tekan("Control+z");
    await menjadi(() => nilai(page, 29, 7), null);
    await tekan("Control+y");
    await menjadi(() => nilai(page, 29, 7), 7);
    await tekan("Control+y");
    await menjadi(lembar, 6);
  });

  it("Enter after a sheet's new name types nothing into the cell", async () => {
    await lembarBaru();
    await page.dblclick('#sheet-tabs [aria-selected="true"]');
    await page.keyboard.type("Rekap");
    await tekan("Enter");
    await menjadi(() => page.textContent('#sheet-tabs [aria-selected="true"]'), "Rekap");
    assert.equal(await page.locator("#cell-editor.open").count(), 0);
  });

  it("a copy of a sheet is in front", async () => {
    await page.click('#sheet-tabs [role="tab"]:text-is("Kriteria")', { button: "right" });
    await page.locator("[role=menuitem]", { hasText: "Salin" }).click();
    await menjadi(() => page.textContent('#sheet-tabs [aria-selected="true"]'), "Kriteria (2)");
  });

  it("F4 does to other cells what was done last", async () => {
    await page.click("#ribbon [role=tab]:text-is('Beranda')");
    await lembarBaru();
    await ketik([["a"], ["b"]]);
    await ke("A1");
    await tekan("Control+2");
    await ke("A2");
    const tebal = () => page.getAttribute('#ribbon [aria-label="Tebal"]', "aria-pressed");
    await menjadi(tebal, "false");
    await tekan("F4");
    await menjadi(tebal, "true");
  });

  it("the fill handle goes on with months, and with Ctrl held with a single number", async () => {
    await lembarBaru();
    await ketik([["Januari", "1"]]);
    await seretIsi("A1", 0, 0);
    await menjadi(() => kolom(0, [0, 1, 2, 3]), ["Januari", "Februari", "Maret", "April"]);
    await seretIsi("B1", 0, 1, true);
    await menjadi(() => kolom(1, [0, 1, 2, 3]), [1, 2, 3, 4]);
    await seretIsi("B1", 0, 1);
    await menjadi(() => kolom(1, [0, 1, 2, 3]), [1, 1, 1, 1]);
  });

  it("Enter in a long selection leads back to its first cell, which is seen", async () => {
    await lembarBaru();
    await ke("B3:B90");
    await tekan("Shift+Enter");
    await sampai(async () => (await kotak(89, 1)) !== undefined, "B90 in sight");
    await tekan("Enter");
    await sampai(async () => (await kotak(2, 1)) !== undefined, "B3 in sight");
  });

  it("a cell that is gone to below high frozen rows is seen in a low window, too", async () => {
    await page.click('#sheet-tabs [role="tab"]:text-is("IKU")');
    await page.setViewportSize({ width: 680, height: 410 });
    await dilukis(page);
    for (const [alamat, row] of [
      ["C13", 12],
      ["C8", 7],
      ["C14", 13],
      ["C7", 6],
    ] as const) {
      await ke(alamat);
      await sampai(async () => (await kotak(row, 2)) !== undefined, `${alamat} in sight`);
    }
  });

  it("cells behind the end of what is shown are selected as they were named, and filled at once", async () => {
    await lembarBaru();
    await ketik([["1"]]);
    await ke("A2:A3000");
    await menjadi(terpilih, "1,0 1,0:2999,0");
    const mulai = Date.now();
    await page.keyboard.type("=A1+1");
    await tekan("Control+Enter");
    await menjadi(() => nilai(page, 2999, 0), 3000);
    // Each of the cells looked through all of them: that took as many seconds as there are thousands, squared.
    assert.ok(Date.now() - mulai < 8000, `${Date.now() - mulai} ms`);
  });

  it("a column that is made bold as a whole keeps that for the cells to come", async () => {
    await page.click("#ribbon [role=tab]:text-is('Beranda')");
    await lembarBaru();
    await ke("C3");
    await tekan("Control+Space", "Control+b");
    await ke("C5000");
    await menjadi(() => page.getAttribute('#ribbon [aria-label="Tebal"]', "aria-pressed"), "true");
    await ke("D5000");
    await menjadi(() => page.getAttribute('#ribbon [aria-label="Tebal"]', "aria-pressed"), "false");
  });

  it("the ribbon of a low window lies over the sheet only while it is used", async () => {
    await page.setViewportSize({ width: 680, height: 410 });
    assert.equal(await page.isVisible('#ribbon [aria-label="Tebal"]'), false);
    await page.click("#ribbon [role=tab]:text-is('Beranda')");
    await page.click('#ribbon [aria-label="Tebal"]');
    assert.equal(await page.isVisible('#ribbon [aria-label="Tebal"]'), false);
  });

  it("in colours that the system chooses the sheet keeps its own, and the selection has a strong frame", async () => {
    const latar = () =>
      page.evaluate(() => {
        const { backgroundColor } = getComputedStyle(document.getElementById("grid-area")!);
        return backgroundColor;
      });
    assert.equal(await page.isVisible("#selection-frame"), false);
    await page.emulateMedia({ forcedColors: "active", colorScheme: "dark" });
    await ke("B2:C3");
    await menjadi(latar, "rgb(255, 255, 255)");
    await menjadi(() => page.isVisible("#selection-frame"), true);
    await menjadi(() => page.locator(".selected-heading:visible").count(), 2);
    await dilukis(page);
    const [bingkai, sel] = [await page.locator("#selection-frame").boundingBox(), await kotak(1, 1)];
    assert.ok(bingkai && sel);
    assert.ok(Math.abs(bingkai.x - sel.x) <= 2 && Math.abs(bingkai.y - sel.y) <= 2);
  });
});
