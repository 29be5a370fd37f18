import { strict as assert } from "node:assert";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Dialog, Page } from "playwright-core";
import { readXlsx, type CellValue, readManifest } from "excel-host";
import { pakaiMeja } from "./meja";
import { menjadi, sampai } from "./sel";

const ROOT = join(__dirname, "../..");

/** What the tests read of the page's own objects. */
interface WorkbenchWindow {
  workbench: {
    desk: { grid: { cellBox(row: number, column: number): DOMRect | undefined } };
    session: {
      workbook: {
        book: { activeSheetId: string; sheets: { id: string; name: string }[] };
        cell(
          sheetId: string,
          row: number,
          column: number,
        ): { value: CellValue; formula?: string } | undefined;
      };
    };
  };
}

describe("the workbench in Chromium", () => {
  const open = pakaiMeja();
  let page: Page;
  beforeEach(() => void ({ page } = open()));

  const goTo = async (address: string) => {
    await page.fill("#name-box", address);
    await page.press("#name-box", "Enter");
  };
  const settled = () => page.waitForFunction(() => document.getElementById("mode")?.textContent === "Siap");
  const formulaBar = () => page.inputValue("#formula-bar");
  const cell = (row: number, column: number) =>
    page.evaluate(
      ([r, c]) => {
        const { workbook } = (window as unknown as WorkbenchWindow).workbench.session;
        return workbook.cell(workbook.book.activeSheetId, r, c)?.value ?? null;
      },
      [row, column] as const,
    );
  const openSheet = (name: string) => page.click(`#sheet-tabs [role="tab"]:text-is("${name}")`);

  it("opens with the sample and the add-in's ribbon", async () => {
    const tabs = await page.locator("#sheet-tabs [role=tab]").allTextContents();
    assert.deepEqual(tabs, ["Profil", "PK", "IKU", "Realisasi Anggaran", "Kriteria"]);
    const ids = await page
      .locator("#ribbon [data-control-id]")
      .evaluateAll((buttons) => buttons.map((button) => (button as HTMLElement).dataset["controlId"]));
    const manifest = readManifest(await readFile(join(ROOT, "dist/intranet/manifest.xml"), "utf8"));
    assert.ok(ids.length >= 3);
    assert.deepEqual(
      ids,
      manifest.tabs.flatMap(({ groups }) => groups.flatMap(({ controls }) => controls.map(({ id }) => id))),
    );
  });

  it("calculates a custom function that is typed by keyboard", async () => {
    await openSheet("IKU");
    await goTo("N20");
    await page.keyboard.type("=LKJIP.CAPAIAN(330;95)");
    await page.keyboard.press("Enter");
    await settled();
    await menjadi(() => cell(19, 13), 95 / 330);
    await goTo("N20");
    assert.equal(await formulaBar(), "=LKJIP.CAPAIAN(330;95)");
  });

  it("recalculates what depends on an edited cell, and takes the edit back", async () => {
    await goTo("N22");
    await page.keyboard.type("10");
    await page.keyboard.press("Tab");
    await page.keyboard.type("=N22*2,5");
    await page.keyboard.press("Enter");
    await settled();
    await menjadi(() => cell(21, 14), 25);
    await goTo("N22");
    await page.keyboard.type("4");
    await page.keyboard.press("Enter");
    await settled();
    await menjadi(() => cell(21, 14), 10);
    await page.keyboard.press("Control+z");
    await settled();
    await menjadi(() => cell(21, 14), 25);
  });

  it("ends an entry in its own cell when another cell is clicked", async () => {
    await goTo("N24");
    await page.keyboard.type("77");
    const box = await page.locator("#grid").boundingBox();
    assert.ok(box);
    await page.mouse.click(box.x + 200, box.y + 60);
    await settled();
    await menjadi(() => cell(23, 13), 77);
  });

  it("takes cells that are clicked, dragged over and walked to into a formula, on another sheet, too", async () => {
    const clickAt = async (row: number, column: number, act: "click" | "down" | "up") => {
      const box = await page.evaluate(
        ([r, c]) => {
          const { grid } = (window as unknown as WorkbenchWindow).workbench.desk;
          const { x, y, width, height } = grid.cellBox(r, c)!;
          return { x: x + width / 2, y: y + height / 2 };
        },
        [row, column] as const,
      );
      if (act === "up") await page.mouse.move(box.x - 3, box.y - 3);
      await page.mouse.move(box.x, box.y);
      if (act === "click") await page.mouse.click(box.x, box.y);
      else await page.mouse[act]();
    };
    await page.click('#sheet-tabs [aria-label="Lembar baru"]');
    await goTo("C5");
    await page.keyboard.type("=SUM(");
    await clickAt(0, 0, "down");
    await clickAt(2, 1, "up");
    await menjadi(formulaBar, "=SUM(A1:B3");
    await page.keyboard.type(")+");
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("F4");
    await page.keyboard.type("*");
    await openSheet("IKU");
    await sampai(() => page.isVisible('#sheet-tabs [aria-selected="true"]:text-is("IKU")'), "IKU in front");
    await clickAt(7, 4, "click");
    await menjadi(formulaBar, "=SUM(A1:B3)+$C$4*IKU!E8");
    await page.keyboard.press("Enter");
    await menjadi(() => page.inputValue("#name-box"), "C6");
    assert.equal(await page.textContent('#sheet-tabs [aria-selected="true"]'), "Lembar6");
    await goTo("C5");
    await menjadi(formulaBar, "=SUM(A1:B3)+$C$4*IKU!E8");
  });

  it("takes what is typed at once into a new sheet, cell after cell", async () => {
    await page.click('#sheet-tabs [aria-label="Lembar baru"]');
    for (const text of ["No", "Indikator", "Target"]) {
      await page.keyboard.type(text);
      await page.keyboard.press("Tab");
    }
    await menjadi(() => Promise.all([cell(0, 0), cell(0, 1), cell(0, 2)]), ["No", "Indikator", "Target"]);
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Home");
    await menjadi(() => page.inputValue("#name-box"), "A2");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Control+Home");
    await menjadi(() => page.inputValue("#name-box"), "A1");
  });

  it("refuses a formula with commas between arguments and says what to do", async () => {
    await goTo("N26");
    await page.keyboard.type("=SUM(A1,B1)");
    await page.keyboard.press("Enter");
    await page.waitForSelector("#message[open]");
    assert.match((await page.textContent("#message-text")) ?? "", /titik koma/);
    await page.click("#message button");
    await page.focus("#cell-editor");
    await page.keyboard.press("Escape");
    await menjadi(() => cell(25, 13), null);
  });

  it("takes what is typed after a dialog, and where a message interrupted it", async () => {
    const typedInCell = () => page.inputValue("#cell-editor");
    const goOn = () => page.click("#message button");
    await goTo("N27");
    await page.keyboard.press("Shift+F2");
    await page.keyboard.type("Sumber: DPA");
    await page.keyboard.press("Control+Enter");
    await page.keyboard.type("8");
    await menjadi(typedInCell, "8");
    await page.keyboard.press("Escape");
    await page.keyboard.type("=SUM(A1,B1)");
    await page.keyboard.press("Enter");
    await goOn();
    await page.keyboard.press("Backspace");
    await menjadi(typedInCell, "=SUM(A1,B1");
    await page.keyboard.press("Escape");
    await page.click("#formula-bar");
    await page.keyboard.type("=SUM(A1,B1)");
    await page.keyboard.press("Enter");
    await goOn();
    await page.keyboard.press("Backspace");
    await menjadi(formulaBar, "=SUM(A1,B1");
    await page.keyboard.press("Escape");
    await menjadi(() => cell(26, 13), null);
  });

  it("copies and pastes formulas with their references", async () => {
    await goTo("O22");
    await page.keyboard.type("=N22*2,5");
    await page.keyboard.press("Enter");
    await goTo("O22");
    await page.keyboard.press("Control+c");
    await goTo("O23");
    await page.keyboard.press("Control+v");
    await settled();
    await menjadi(formulaBar, "=N23*2,5");
  });

  it("cuts cells and moves them with what points at them; Ctrl+Z brings them back", async () => {
    await goTo("O23");
    for (const text of ["=N23*2,5", "=O23+1"]) {
      await page.keyboard.type(text);
      await page.keyboard.press("Enter");
    }
    await goTo("O23");
    await page.keyboard.press("Control+x");
    await goTo("Q30");
    await page.keyboard.press("Control+v");
    await menjadi(formulaBar, "=N23*2,5");
    await menjadi(() => cell(22, 14), null);
    await goTo("O24");
    await menjadi(formulaBar, "=Q30+1");
    await page.keyboard.press("Control+z");
    await goTo("O24");
    await menjadi(formulaBar, "=O23+1");
  });

  it("begins a new workbook, and saves it with Ctrl+S from the pane", async () => {
    await page.click("#ribbon [role=tab]:text-is('Beranda')");
    await page.click('#ribbon button:has-text("Baru")');
    await page.waitForFunction(() => document.getElementById("file-name")?.textContent === "BukuKerja1.xlsx");
    await page.waitForFunction(() => document.querySelectorAll("#sheet-tabs [role=tab]").length === 1);
    await page.click("#ribbon [role=tab]:text-is('LKjIP')");
    await page.click('[data-control-id="LKjIP.Panel"]');
    const downloading = page.waitForEvent("download");
    await page.frameLocator("#pane-frame").getByRole("tab").first().press("Control+s");
    const file = await downloading;
    assert.equal(file.suggestedFilename(), "BukuKerja1.xlsx");
  });

  it("says of a command that has made nothing that nothing was changed", async () => {
    await page.click('[data-control-id="LKjIP.AmbilData"]');
    await page.waitForSelector('#status:has-text("Ambil Data: tidak ada yang diubah")');
  });

  it("runs a ribbon command, shows its sheet and saves a file that can be read", async () => {
    await page.click('[data-control-id="LKjIP.LampiranI"]');
    await page.waitForSelector('#sheet-tabs [role="tab"][aria-selected="true"]:text-is("Lampiran I")');
    await page.waitForFunction(() =>
      /sudah dijalankan/.test(document.getElementById("status")?.textContent ?? ""),
    );
    const downloading = page.waitForEvent("download");
    await page.keyboard.press("Control+s");
    const file = await (await downloading).path();
    const book = readXlsx(new Uint8Array(await readFile(file)));
    assert.equal(book.sheets.at(-1)?.name, "Lampiran I");
  });

  it("opens and closes the pane", async () => {
    const pane = page.locator("#pane");
    await page.click('[data-control-id="LKjIP.Panel"]');
    await page.frameLocator("#pane-frame").getByRole("tab").first().waitFor();
    const parked = () => pane.evaluate((box) => box.classList.contains("parked"));
    await menjadi(parked, false);
    const width = (await pane.boundingBox())?.width ?? 0;
    assert.ok(width >= 320 && width <= 350, `${width} px`);
    await page.click("#pane-close");
    await menjadi(parked, true);
  });

  it("opens another workbook from a file instead of the one before", async () => {
    await page.click("#sheet-tabs .add-sheet");
    await page.waitForFunction(() => document.querySelectorAll("#sheet-tabs [role=tab]").length === 6);
    const fileState = () => page.textContent("#file-state");
    await sampai(async () => /belum disimpan/.test((await fileState()) ?? ""), "unsaved");
    await openSheet("Profil");
    await goTo("AZ400");
    const jawaban = [false, true];
    const pertanyaan: string[] = [];
    const jawab = (dialog: Dialog) => {
      pertanyaan.push(dialog.message());
      void (jawaban.shift() ? dialog.accept() : dialog.dismiss());
    };
    page.on("dialog", jawab);
    const pilih = async (minta: () => Promise<void>) => {
      const [chooser] = await Promise.all([page.waitForEvent("filechooser"), minta()]);
      await chooser.setFiles(join(ROOT, "assets/contoh/contoh.xlsx"));
    };
    await pilih(() => page.keyboard.press("Control+o"));
    await sampai(() => Promise.resolve(pertanyaan.length === 1), "asked");
    assert.match(pertanyaan.join(), /belum disimpan/);
    assert.equal(await page.locator("#sheet-tabs [role=tab]").count(), 6);
    await page.click("#ribbon [role=tab]:text-is('Beranda')");
    await page.keyboard.press("F8");
    assert.equal(await page.textContent("#mode"), "Memperluas pilihan");
    await pilih(() => page.click('#ribbon button:has-text("Buka")'));
    await page.waitForFunction(() => document.querySelectorAll("#sheet-tabs [role=tab]").length === 5);
    page.off("dialog", jawab);
    await settled();
    await menjadi(fileState, "");
    // Neither F8 nor the place that was scrolled to outlives the book.
    const corner = () =>
      page.evaluate(() => {
        const box = (window as unknown as WorkbenchWindow).workbench.desk.grid.cellBox(0, 0);
        return box && [box.x >= 0, box.y >= 0];
      });
    await menjadi(corner, [true, true]);
  });
});
