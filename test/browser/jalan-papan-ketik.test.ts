import { strict as assert } from "node:assert";
import type { Page } from "playwright-core";
import { pakaiMeja } from "./meja";
import { dilukis, menjadi, nilai, sampai, tempat } from "./sel";

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

describe("ways through a sheet by keyboard and by dragging", () => {
  const buka = pakaiMeja();
  let page: Page;
  beforeEach(async () => {
    ({ page } = buka());
    await page.click("#sheet-tabs .add-sheet");
  });

  const ke = async (alamat: string) => {
    await page.fill("#name-box", alamat);
    await page.press("#name-box", "Enter");
  };
  const tekan = async (...tombol: string[]) => {
    for (const satu of tombol) await page.keyboard.press(satu);
  };
  const isi = async (alamat: string, ...baris: string[]) => {
    await ke(alamat);
    for (const satu of baris) {
      await page.keyboard.type(satu);
      await tekan("Enter");
    }
  };
  /** "row,column top,left:bottom,right" of the selection, counted from 0. */
  const terpilih = () =>
    page.evaluate(() => {
      const { row, column, area } = (window as unknown as JendelaMeja).workbench.desk.selection;
      return `${row},${column} ${area.top},${area.left}:${area.bottom},${area.right}`;
    });
  const kotak = async (row: number, column: number) => {
    const box = await page.evaluate(
      ([r, c]) => {
        const found = (window as unknown as JendelaMeja).workbench.desk.cellBox(r, c);
        return found && { x: found.x, y: found.y, width: found.width, height: found.height };
      },
      [row, column] as const,
    );
    assert.ok(box);
    return box;
  };
  const modus = () => page.textContent("#mode");

  it("Ctrl and an arrow jump along what is filled, down to the last row of the sheet and back", async () => {
    await isi("A1", "1", "2", "3");
    await isi("A6", "6");
    await ke("A1");
    for (const wanted of [2, 5, 1048575]) {
      await tekan("Control+ArrowDown");
      await menjadi(terpilih, `${wanted},0 ${wanted},0:${wanted},0`);
    }
    await tekan("Control+ArrowUp", "Control+ArrowUp");
    await menjadi(terpilih, "2,0 2,0:2,0");
    await tekan("Control+Shift+ArrowUp");
    await menjadi(terpilih, "2,0 0,0:2,0");
    await tekan("Control+Shift+ArrowDown", "Control+Shift+ArrowDown");
    await menjadi(terpilih, "2,0 2,0:5,0");
    await page.keyboard.type("x");
    await tekan("Enter");
    await menjadi(() => nilai(page, 2, 0), "x");
  });

  it("an arrow goes on from the active cell of a block, past what is hidden and behind merged cells", async () => {
    await ke("B2:C4");
    await tekan("ArrowDown");
    await menjadi(terpilih, "2,1 2,1:2,1");
    await ke("B5");
    await tekan("Control+9");
    await ke("B4");
    await tekan("ArrowDown");
    await menjadi(terpilih, "5,1 5,1:5,1");
    await ke("B200");
    await tekan("ArrowDown", "ArrowDown", "Enter");
    await menjadi(terpilih, "202,1 202,1:202,1");
    await ke("E2:E4");
    await page.click('#ribbon [role="tab"]:text-is("Beranda")');
    await page.click('[aria-label="Gabung dan tengahkan"]');
    await ke("E2");
    await tekan("Enter");
    await menjadi(terpilih, "5,4 5,4:5,4");
  });

  it("F8 lets arrows and clicks select, End lets an arrow jump; the line at the bottom says so", async () => {
    await isi("A1", "1", "2", "3");
    await ke("A1");
    await tekan("F8", "ArrowDown", "ArrowRight");
    await menjadi(terpilih, "0,0 0,0:1,1");
    assert.equal(await modus(), "Memperluas pilihan");
    await dilukis(page);
    const sel = await kotak(4, 3);
    await page.mouse.click(sel.x + 9, sel.y + 9);
    await menjadi(terpilih, "0,0 0,0:4,3");
    await tekan("Escape");
    await menjadi(modus, "Siap");
    await ke("A1");
    await tekan("End");
    assert.equal(await modus(), "Mode End");
    await tekan("ArrowDown");
    await menjadi(terpilih, "2,0 2,0:2,0");
    assert.equal(await modus(), "Siap");
  });

  it("a formula takes the rest of a column by Ctrl+Shift+Down", async () => {
    await isi("A1", "1", "2", "4");
    await ke("C1");
    await page.keyboard.type("=SUM(");
    await tekan("ArrowLeft", "ArrowLeft", "Control+Shift+ArrowDown");
    assert.equal(await page.inputValue("#cell-editor"), "=SUM(A1:A3");
    await page.keyboard.type(")");
    await tekan("Enter");
    await menjadi(() => nilai(page, 0, 2), 7);
  });

  it("the fill handle dragged into the block empties what is behind it, and Ctrl+Z brings it back", async () => {
    await isi("A1", "1", "2", "3");
    await ke("A1:A3");
    await dilukis(page);
    const [awal, akhir] = [await kotak(0, 0), await kotak(2, 0)];
    await page.mouse.move(akhir.x + akhir.width, akhir.y + akhir.height);
    await page.mouse.down();
    await page.mouse.move(awal.x + 9, awal.y + 9, { steps: 8 });
    await page.mouse.up();
    const kolom = () => Promise.all([0, 1, 2].map((row) => nilai(page, row, 0)));
    await menjadi(kolom, [1, null, null]);
    await menjadi(terpilih, "0,0 0,0:0,0");
    await tekan("Control+z");
    await menjadi(kolom, [1, 2, 3]);
  });

  it("a tab is dragged to another place, copied with Ctrl, and stays after Escape", async () => {
    const nama = () => page.locator("#sheet-tabs [role=tab]").allTextContents();
    const tab = (name: string) => page.locator(`#sheet-tabs [role="tab"]:text-is("${name}")`);
    const seret = async (name: string, before: string) => {
      const [dari, ke] = [await tempat(tab(name)), await tempat(tab(before))];
      await page.mouse.move(dari.x + dari.width / 2, dari.y + 9);
      await page.mouse.down();
      await page.mouse.move(ke.x + ke.width / 4, ke.y + 9, { steps: 6 });
    };
    const semula = ["Profil", "PK", "IKU", "Realisasi Anggaran", "Kriteria", "Lembar6"];
    await seret("PK", "Kriteria");
    await sampai(() => page.isVisible(".drop-mark"), "a mark where it would go");
    await tekan("Escape");
    await page.mouse.up();
    assert.deepEqual(await nama(), semula);
    await seret("Lembar6", "Profil");
    await page.mouse.up();
    await menjadi(nama, ["Lembar6", "Profil", "PK", "IKU", "Realisasi Anggaran", "Kriteria"]);
    await seret("PK", "Profil");
    await page.keyboard.down("Control");
    await page.mouse.up();
    await page.keyboard.up("Control");
    await menjadi(nama, ["Lembar6", "PK (2)", "Profil", "PK", "IKU", "Realisasi Anggaran", "Kriteria"]);
    assert.equal(await page.textContent('#sheet-tabs [aria-selected="true"]'), "PK (2)");
  });
});
