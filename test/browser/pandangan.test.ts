import { strict as assert } from "node:assert";
import type { Page } from "playwright-core";
import { pakaiMeja } from "./meja";
import { dilukis, sampai } from "./sel";

/** What the tests read of the page's own objects: where a cell is on the page. */
interface JendelaKisi {
  readonly workbench: {
    readonly desk: { readonly grid: { cellBox(row: number, column: number): DOMRect | undefined } };
  };
}

interface Kotak {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

describe("what is in sight in Chromium", () => {
  const open = pakaiMeja();
  let page: Page;
  beforeEach(() => void ({ page } = open()));

  const cellBox = (row: number, column: number) =>
    page.evaluate(
      ([r, c]) => {
        const { grid } = (window as unknown as JendelaKisi).workbench.desk;
        const box = grid.cellBox(r, c);
        return box && { left: box.left, top: box.top, right: box.right, bottom: box.bottom };
      },
      [row, column] as const,
    );
  /** The part of the grid where cells can be seen, scroll bars left out. */
  const seenBox = async (): Promise<Kotak> => {
    const grid = await page.locator("#grid").boundingBox();
    assert.ok(grid);
    return { left: grid.x, top: grid.y, right: grid.x + grid.width - 10, bottom: grid.y + grid.height - 10 };
  };
  const isWhole = async (row: number, column: number) => {
    const [cell, seen] = [await cellBox(row, column), await seenBox()];
    if (!cell) return false;
    return (
      cell.top >= seen.top && cell.bottom <= seen.bottom && cell.left >= seen.left && cell.right <= seen.right
    );
  };
  /** As the pane's links do: office.js selects. */
  const select = (address: string, title = "IKU") =>
    page.frame({ url: /taskpane/ })!.evaluate(
      ([wanted, where]) =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem(where);
          sheet.activate();
          sheet.getRange(wanted).select();
          await context.sync();
        }),
      [address, title] as const,
    );

  it("lets frozen rows scroll in a window that they would fill, and freezes them again in a larger one", async () => {
    const goTo = async (address: string) => {
      await page.fill("#name-box", address);
      await page.press("#name-box", "Enter");
    };
    await page.setViewportSize({ width: 320, height: 256 });
    await dilukis(page);
    await goTo("E12");
    await sampai(async () => (await cellBox(11, 4)) !== undefined, "E12 in sight below no frozen rows");
    assert.equal(await cellBox(0, 0), undefined);
    await page.setViewportSize({ width: 1360, height: 820 });
    await sampai(async () => (await cellBox(5, 4)) !== undefined, "the frozen title row");
    await sampai(() => isWhole(11, 4), "the active cell still in sight");
  });

  it("brings the cells into sight that the add-in selects, on another sheet and on this one", async () => {
    for (const [address, row, column] of [
      ["C150", 149, 2],
      ["V12", 11, 21],
      ["B3", 2, 1],
    ] as const) {
      await select(address);
      await sampai(() => isWhole(row, column), address);
    }
  });

  it("brings cells below high rows into sight, beside the open pane too", async () => {
    await page.click('[data-control-id="LKjIP.Panel"]');
    for (const [title, address, row, column] of [
      ["PK", "D26", 25, 3],
      ["IKU", "H13", 12, 7],
      ["PK", "B29", 28, 1],
      ["Realisasi Anggaran", "E49", 48, 4],
    ] as const) {
      await select(address, title);
      await sampai(() => isWhole(row, column), `${title}!${address}`);
    }
  });

  it("keeps the active cell whole in sight while arrows walk down and right", async () => {
    await page.click('#sheet-tabs [role="tab"]:text-is("Kriteria")');
    for (let step = 1; step <= 45; step += 1) {
      await page.keyboard.press("ArrowDown");
      if (step > 20) await sampai(() => isWhole(step, 0), `row ${step + 1}`);
    }
    for (let step = 1; step <= 25; step += 1) {
      await page.keyboard.press("ArrowRight");
      if (step > 5) await sampai(() => isWhole(45, step), `column ${step + 1}`);
    }
  });

  it("stays where it was scrolled to when rows come", async () => {
    await page.fill("#name-box", "A120");
    await page.press("#name-box", "Enter");
    await sampai(() => isWhole(119, 0), "A120");
    const box = (await cellBox(119, 0))!;
    await page.mouse.click(box.left + 5, box.top + 5);
    await page.mouse.click(box.left + 5, box.top + 5, { button: "right" });
    await page.click('.popup-menu button:has-text("Sisipkan baris")');
    await dilukis(page);
    assert.equal(await isWhole(119, 0), true);
  });
});
