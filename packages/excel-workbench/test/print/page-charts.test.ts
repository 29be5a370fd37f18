import { strict as assert } from "node:assert";
import { createHost, type ChartModel, type SheetModel } from "excel-host";
import { chartFrames } from "../../src/print/page-charts";
import { printedArea } from "../../src/print/used-area";
import { usePage } from "../help/page";
import { rect, workbookOf } from "../help/workbooks";

/** Rows of 20 and columns of 64 pixels; row 6 (counted from 0) is hidden. */
const SIZES = { row: (row: number) => (row === 6 ? 0 : 20), column: () => 64 };
const PIXEL = 9525;

const corner = (row: number, column: number, offset = 0) => ({
  row: { index: row, offset },
  column: { index: column, offset },
});

function sheetWithChart(): SheetModel {
  const workbook = workbookOf({ S: { A1: "x" } });
  createHost({ workbook }).dispose();
  const anchor = { from: corner(3, 1, 10 * PIXEL), to: corner(12, 4), moves: "twoCell" as const };
  workbook.edit("S", "charts", (draft) => {
    draft.charts = [{ id: "c", name: "Sold", anchor } as ChartModel] as typeof draft.charts;
  });
  return workbook.sheet("S");
}

const columns = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);
const lines = (first: number, last: number) => columns(first, last).filter((line) => line !== 6);

function boxes(sheet: SheetModel, rows: readonly number[], across: readonly number[]) {
  const source = { sheet, sizes: SIZES, look: { at: () => undefined } };
  const clip = chartFrames(source, { rows, columns: across, scale: 1 });
  const box = (element: HTMLElement) =>
    (["left", "top", "width", "height"] as const).map((side) => parseInt(element.style[side], 10));
  return clip && [box(clip), box(clip.firstElementChild as HTMLElement)];
}

describe("charts on printed pages", () => {
  usePage();

  it("lie where they lie on the sheet, hidden rows left out", () => {
    const found = boxes(sheetWithChart(), lines(0, 20), columns(0, 9));
    assert.deepEqual(found, [
      [0, 0, 640, 400],
      [74, 70, 182, 150],
    ]);
  });

  it("go on behind repeated rows of the next page, and are cut there", () => {
    const found = boxes(sheetWithChart(), [0, 1, ...lines(8, 20)], columns(0, 9));
    assert.deepEqual(found, [
      [0, 40, 640, 260],
      [74, -70, 182, 150],
    ]);
    assert.equal(boxes(sheetWithChart(), lines(14, 20), columns(0, 9)), undefined);
  });

  it("count for what is printed", () => {
    const workbook = workbookOf({ S: { A1: "x" } });
    assert.deepEqual(printedArea(workbook.book, sheetWithChart(), SIZES), rect("A1:D12"));
  });
});
