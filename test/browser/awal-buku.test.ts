import { strict as assert } from "node:assert";
import type { Page, Route } from "playwright-core";
import { pakaiMeja } from "./meja";
import { dilukis, menjadi } from "./sel";

/** What is called of the page's own objects. */
interface JendelaMeja {
  readonly workbench: {
    readonly desk: {
      readonly selection: { readonly row: number; readonly column: number } | undefined;
      readonly grid: { rebuild(): void };
    };
    open(name: string, bytes: Uint8Array | undefined): Promise<unknown>;
  };
  sudahDibuka?: Promise<unknown>;
}

/** Begins to open a new book; the page's answer comes before its pane has loaded. */
async function mulaiBuka(page: Page): Promise<void> {
  await page.evaluate(() => {
    const jendela = window as unknown as JendelaMeja;
    jendela.sudahDibuka = jendela.workbench.open("baru.xlsx", undefined);
  });
  await page.waitForFunction(() => document.getElementById("file-name")?.textContent === "baru.xlsx");
}

const aktif = (page: Page) =>
  page.evaluate(() => {
    const { selection } = (window as unknown as JendelaMeja).workbench.desk;
    return [selection?.row, selection?.column];
  });

describe("the first moments of a workbook", () => {
  const open = pakaiMeja();
  const selesai = (page: Page): Promise<unknown> =>
    page.evaluate(() => (window as unknown as JendelaMeja).sudahDibuka);

  /** The add-in's page answers only when it is let. */
  async function panelTertahan(page: Page): Promise<() => void> {
    let lepas = (): void => undefined;
    const boleh = new Promise<void>((resolve) => (lepas = resolve));
    const tahan = async (rute: Route) => {
      await boleh;
      await rute.continue();
    };
    await page.route("**/taskpane.html*", tahan, { times: 1 });
    return lepas;
  }

  it("have the keyboard in the cells before the pane has loaded", async () => {
    const { page } = open();
    await page.focus("#ribbon [role=tab]");
    const lepas = await panelTertahan(page);
    await mulaiBuka(page);
    await menjadi(() => page.evaluate(() => document.activeElement?.id), "cell-editor");
    await page.keyboard.press("ArrowDown");
    await menjadi(() => aktif(page), [1, 0]);
    lepas();
    await selesai(page);
    assert.deepEqual(await aktif(page), [1, 0]);
  });

  it("leave the keyboard in the name box when the pane has loaded", async () => {
    const { page } = open();
    const lepas = await panelTertahan(page);
    await mulaiBuka(page);
    await menjadi(() => page.evaluate(() => document.activeElement?.id), "cell-editor");
    await page.fill("#name-box", "C");
    lepas();
    await selesai(page);
    await page.keyboard.type("5\n");
    await menjadi(() => aktif(page), [4, 2]);
  });

  it("keep the active cell of a block when the grid begins anew", async () => {
    const { page } = open();
    await page.fill("#name-box", "C5");
    await page.press("#name-box", "Enter");
    for (const key of ["Shift+ArrowUp", "Shift+ArrowLeft"]) await page.keyboard.press(key);
    await menjadi(() => aktif(page), [4, 2]);
    await dilukis(page);
    await page.evaluate(() => (window as unknown as JendelaMeja).workbench.desk.grid.rebuild());
    assert.deepEqual(await aktif(page), [4, 2]);
    await page.keyboard.press("ArrowDown");
    await menjadi(() => aktif(page), [5, 2]);
  });
});
