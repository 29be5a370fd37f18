import { strict as assert } from "node:assert";
import type { CellValue } from "excel-host";
import { isDeepStrictEqual } from "node:util";
import type { Locator, Page } from "playwright-core";

type Kotak = NonNullable<Awaited<ReturnType<Locator["boundingBox"]>>>;

/** What the tests read of the page's own objects. */
interface JendelaMeja {
  readonly workbench: {
    readonly session: {
      readonly workbook: {
        readonly book: { readonly activeSheetId: string };
        cell(
          sheetId: string,
          row: number,
          column: number,
        ): { readonly value: CellValue; readonly formula?: string } | undefined;
      };
    };
  };
}

/** What a cell of the active sheet shows; row and column count from 0. */
export function nilai(page: Page, row: number, column: number): Promise<CellValue> {
  return page.evaluate(
    ([r, c]) => {
      const { workbook } = (window as unknown as JendelaMeja).workbench.session;
      return workbook.cell(workbook.book.activeSheetId, r, c)?.value ?? null;
    },
    [row, column] as const,
  );
}

/** The cells of column A, as far as `rows`, that show an error. */
export async function galatDi(page: Page, rows: number): Promise<CellValue[]> {
  const semua = await Promise.all(Array.from({ length: rows }, (_, row) => nilai(page, row, 0)));
  return semua.filter((satu) => typeof satu === "object" && satu !== null);
}

/** Waits until something is so; fails with `apa` when it is not after ten seconds. */
export async function sampai(begitu: () => Promise<boolean>, apa: string): Promise<void> {
  const akhir = Date.now() + 10_000;
  while (!(await begitu())) {
    if (Date.now() > akhir) throw new Error(`not in ten seconds: ${apa}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Where something lies once it is laid out; what is drawn anew at that moment is nowhere. */
export async function tempat(dicari: Locator): Promise<Kotak> {
  let kotak: Kotak | null = null;
  await sampai(async () => (kotak = await dicari.boundingBox()) !== null, "laid out");
  return kotak!;
}

/** Waits until what is read equals `harapan`; fails with the difference when it does not after ten seconds. */
export async function menjadi<Nilai>(baca: () => Promise<Nilai>, harapan: Nilai): Promise<void> {
  const sama = async () => isDeepStrictEqual(await baca(), harapan);
  await sampai(sama, "as expected").catch(async () => assert.deepEqual(await baca(), harapan));
}

/** What was asked of the page is painted: the grid begins anew in the frame after a change, and scrolls in the next. */
export async function dilukis(page: Page): Promise<void> {
  for (let bingkai = 0; bingkai < 10; bingkai += 1)
    await page.evaluate(() => new Promise((selesai) => requestAnimationFrame(selesai)));
}
