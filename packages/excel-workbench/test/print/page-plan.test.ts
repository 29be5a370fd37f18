import { strict as assert } from "node:assert";
import type { CellValue, SheetModel } from "excel-host";
import { codesOf, readSections } from "../../src/print/header-footer";
import { planPages } from "../../src/print/page-plan";
import { paperSize, printableSize } from "../../src/print/paper";
import { printedArea } from "../../src/print/used-area";
import { asRead, rect, workbookOf } from "../help/workbooks";

const SIZES = { row: () => 20, column: () => 64 };
const NO_MARGINS = { left: 0, right: 0, top: 0, bottom: 0, header: 0, footer: 0 };

/** A sheet on A4 upright without margins: 794 × 1123 pixels; rows of 100, columns of 200. */
function sheetWith(page: Partial<SheetModel["page"]>, cells: Record<string, CellValue> = {}): SheetModel {
  const workbook = workbookOf({ S: cells });
  const sheet = workbook.sheet("S");
  Object.assign(asRead(sheet.page), { paperSize: 9, orientation: "portrait", margins: NO_MARGINS, ...page });
  return sheet;
}

function pages(page: Partial<SheetModel["page"]>, area: string, hidden: readonly number[] = []) {
  const sizes = { row: (row: number) => (hidden.includes(row) ? 0 : 100), column: () => 200 };
  return planPages(sheetWith(page), rect(area), sizes);
}

const ends = (planned: ReturnType<typeof pages>) =>
  planned.map(({ rows, columns }) => `${rows[0]}-${rows.at(-1)} ${columns[0]}-${columns.at(-1)}`);

describe("the pages of a sheet", () => {
  it("are as large as their paper, turned where the sheet lies", () => {
    const { page } = sheetWith({});
    assert.deepEqual(Object.values(paperSize(page)).map(Math.round), [794, 1123]);
    const lying = { ...page, orientation: "landscape" as const, paperSize: 14 };
    assert.deepEqual(Object.values(paperSize(lying)).map(Math.round), [1248, 816]);
    const margins = { ...NO_MARGINS, left: 1, right: 0.5, top: 1 };
    assert.deepEqual(Object.values(printableSize({ ...page, margins })).map(Math.round), [650, 1027]);
  });

  it("are filled with whole rows and columns, down first or across first", () => {
    assert.deepEqual(ends(pages({}, "A1:E15")), ["0-10 0-2", "11-14 0-2", "0-10 3-4", "11-14 3-4"]);
    const across = pages({ printOrder: "overThenDown" }, "A1:E15");
    assert.deepEqual(ends(across), ["0-10 0-2", "0-10 3-4", "11-14 0-2", "11-14 3-4"]);
  });

  it("print the print area, break where the user has set it, and leave hidden rows out", () => {
    assert.deepEqual(ends(pages({ printArea: [rect("B2:C3")] }, "A1:E15")), ["1-2 1-2"]);
    assert.deepEqual(ends(pages({ rowBreaks: [4] }, "A1:B8")), ["0-3 0-1", "4-7 0-1"]);
    assert.deepEqual(ends(pages({}, "A1:B13", [0, 5])), ["1-12 0-1"]);
  });

  it("repeat the title rows on the pages behind them", () => {
    const [first, second] = pages({ titleRows: { first: 1, last: 2 } }, "A1:B15");
    assert.deepEqual(first?.rows, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    assert.deepEqual(second?.rows, [1, 2, 11, 12, 13, 14]);
  });

  it("are scaled as the sheet says, or until it fits", () => {
    assert.equal(pages({ scale: 50 }, "A1:G20").length, 1);
    const wide = pages({ fitToWidth: 1, fitToHeight: 0, rowBreaks: [2] }, "A1:E30");
    assert.equal(wide[0]?.scale, 0.79);
    assert.deepEqual(ends(wide), ["0-13 0-4", "14-27 0-4", "28-29 0-4"]);
    assert.equal(pages({ fitToWidth: 1, fitToHeight: 1 }, "A1:E30").length, 1);
  });

  it("are none where nothing is seen; fills and lines count, empty formats do not", () => {
    const workbook = workbookOf({ S: { B3: "x", F9: "" } });
    const { book } = workbook;
    assert.deepEqual(printedArea(book, workbook.sheet("S"), SIZES), rect("A1:B3"));
    const empty = workbookOf({ S: {} });
    assert.equal(printedArea(empty.book, empty.sheet("S"), SIZES), undefined);
    assert.deepEqual(planPages(empty.sheet("S"), undefined, { row: () => 1, column: () => 1 }), []);
  });
});

describe("headers and footers", () => {
  const facts = { page: 2, pages: 9, file: "a.xlsx", sheet: "IKU", date: "1/2/2026", time: "08:00" };
  const read = (code: string) => {
    const { left, center, right } = readSections(code, facts);
    return [left, center, right].map((runs) => runs.map(({ text }) => text).join(""));
  };

  it("are read by their codes", () => {
    assert.deepEqual(read("&L&A&CR&&D&RHalaman &P dari &N"), ["IKU", "R&D", "Halaman 2 dari 9"]);
    assert.deepEqual(read("&F &D &T"), ["", "a.xlsx 1/2/2026 08:00", ""]);
    const [run] = readSections('&R&"Calibri,Bold Italic"&14&KFF0000x', facts).right;
    assert.deepEqual(run, { text: "x", bold: true, italic: true, size: 14 });
  });

  it("differ on the first page and on even ones where the sheet says so", () => {
    const { page } = sheetWith({});
    const all = { oddFooter: "odd", evenFooter: "even", firstFooter: "first" };
    const of = (index: number, how: object) =>
      codesOf({ ...page, headersFooters: { ...all, ...how } }, index).footer;
    assert.deepEqual([of(1, {}), of(2, {})], ["odd", "odd"]);
    const both = { differentFirst: true, differentOddEven: true };
    assert.deepEqual([of(1, both), of(2, both), of(3, both)], ["first", "even", "odd"]);
  });
});
