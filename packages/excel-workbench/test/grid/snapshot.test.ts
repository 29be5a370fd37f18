import { strict as assert } from "node:assert";
import { BooleanNumber, LocaleType } from "@univerjs/core";
import { formatIndex, setFormats, type Workbook } from "excel-host";
import { CellLook } from "../../src/grid/cell-look";
import { columnPixels, rowPixels } from "../../src/grid/measures";
import { gridSnapshot } from "../../src/grid/snapshot";
import { useFixedPitch } from "../help/fixed-pitch";
import { addTable, asRead, rect, workbookOf } from "../help/workbooks";

const sheetOf = (workbook: Workbook, name = "S") => gridSnapshot(workbook.book, "en-US").sheets?.[name] ?? {};

describe("a book as the grid opens it", () => {
  useFixedPitch();

  it("has its sheets in their order, hidden ones hidden, in its language", () => {
    const workbook = workbookOf({ One: {}, Two: {} });
    asRead(workbook.sheet("Two")).visibility = "VeryHidden";
    const { sheetOrder, sheets, locale } = gridSnapshot(workbook.book, "id-ID");
    assert.deepEqual(sheetOrder, ["One", "Two"]);
    assert.deepEqual(
      [sheets?.["One"]?.hidden, sheets?.["Two"]?.hidden],
      [BooleanNumber.FALSE, BooleanNumber.TRUE],
    );
    assert.equal(locale, LocaleType.ID_ID);
  });

  it("says where something is, and nothing of what it is", () => {
    const workbook = workbookOf({ S: { A1: 5, B2: "=A1", C3: "x" } });
    workbook.write("S", 2, 2, [[{ value: null }]]);
    assert.deepEqual(sheetOf(workbook).cellData, { 0: { 0: { v: "•" } }, 1: { 1: { v: "•" } } });
  });

  it("shows empty rows and columns around the data, however far it reaches", () => {
    const { rowCount = 0, columnCount = 0 } = sheetOf(workbookOf({ S: { AB300: 1 } }));
    assert.ok(rowCount >= 400 && columnCount >= 40);
    assert.ok((sheetOf(workbookOf({ S: {} })).rowCount ?? 0) >= 100);
  });

  it("carries widths, heights, hidden rows and columns", () => {
    const workbook = workbookOf({ S: { A1: 1 } });
    const sheet = asRead(workbook.sheet("S"));
    sheet.columns.set(1, { width: 20, hidden: false });
    sheet.columns.set(2, { hidden: true });
    sheet.columns.set(5000, { width: 3, hidden: false });
    sheet.rows.set(3, { height: 33, hidden: false });
    sheet.rows.set(4, { hidden: true });
    const { columnData, rowData } = sheetOf(workbook);
    assert.deepEqual(columnData, { 1: { w: columnPixels(20) }, 2: { hd: BooleanNumber.TRUE } });
    const rows = rowData as Record<number, { h: number; hd: number }>;
    assert.deepEqual([rows[3]?.h, rows[4]?.hd], [rowPixels(33), BooleanNumber.TRUE]);
  });

  it("carries merges, frozen panes, gridlines, headings and zoom", () => {
    const workbook = workbookOf({ S: {} });
    const sheet = asRead(workbook.sheet("S"));
    sheet.merges.push(rect("A1:C2"));
    Object.assign(sheet.view, { freezeRows: 2, freezeColumns: 0, showGridlines: false, zoom: 80 });
    const made = sheetOf(workbook);
    assert.deepEqual(made.mergeData, [{ startRow: 0, endRow: 1, startColumn: 0, endColumn: 2 }]);
    assert.deepEqual(made.freeze, { ySplit: 2, xSplit: 0, startRow: 2, startColumn: -1 });
    assert.deepEqual([made.showGridlines, made.zoomRatio], [BooleanNumber.FALSE, 0.8]);
    assert.equal(made.rowHeader?.hidden, BooleanNumber.FALSE);
  });
});

describe("what the grid paints for a cell", () => {
  useFixedPitch();

  const look = (workbook: Workbook, address: string) => {
    const { top, left } = rect(address);
    return new CellLook(workbook, "id-ID").at("S", top, left);
  };
  const percent = (workbook: Workbook, address: string) => {
    const { top, left } = rect(address);
    const format = { ...workbook.book.formats.get(0), numberFormat: "0.00%" };
    const index = formatIndex(workbook, format);
    setFormats(workbook, "S", { top, left, bottom: top, right: left }, () => index);
  };

  it("is its text in the notation and the number format, read from the book each time", () => {
    const workbook = workbookOf({ S: { A1: 0.2879 } });
    percent(workbook, "A1");
    assert.equal(look(workbook, "A1")?.v, "28,79%");
    workbook.write("S", 0, 0, [[{ value: 1 }]]);
    assert.equal(look(workbook, "A1")?.v, "100,00%");
  });

  it("is a number as long as it fits, into all the columns of a merged cell", () => {
    const workbook = workbookOf({ S: { A1: 12345678.25 } });
    const sheet = asRead(workbook.sheet("S"));
    percent(workbook, "A1");
    for (const column of [0, 1, 2]) sheet.columns.set(column, { width: 7, hidden: false });
    assert.match(String(look(workbook, "A1")?.v), /^#+$/);
    sheet.merges.push(rect("A1:C1"));
    assert.equal(look(workbook, "A1")?.v, "1234567825,00%");
  });

  it("has no text where nothing is, and is nothing on a sheet that is gone", () => {
    const workbook = workbookOf({ S: {} });
    assert.equal(look(workbook, "A1")?.v, undefined);
    assert.equal(new CellLook(workbook, "id-ID").at("gone", 0, 0), undefined);
  });

  it("marks a note", () => {
    const workbook = workbookOf({ S: { A1: 1 } });
    assert.equal(look(workbook, "A1")?.markers, undefined);
    asRead(workbook.sheet("S").notes).push({ row: 0, column: 0, text: "why", author: "" });
    assert.equal(look(workbook, "A1")?.markers?.tr?.color, "#C00000");
  });

  it("takes the look of a table, and of a conditional format that holds", () => {
    const workbook = workbookOf({ S: { A1: "Head", A2: 5, A3: 1 } });
    asRead(addTable(workbook, "S", "T", "A1:A3")).style = "TableStyleMedium2";
    assert.deepEqual(look(workbook, "A1")?.interceptorStyle?.bg, { rgb: "#4472C4" });
    const rule = {
      id: "1",
      kind: "cellIs" as const,
      operator: "greaterThan" as const,
      ranges: [rect("A2:A3")],
      formulas: ["3"],
      stopIfTrue: false,
      format: { fill: "#FF0000" },
    };
    workbook.edit("S", "conditionalFormats", ({ conditionalFormats }) => conditionalFormats.push(rule));
    assert.deepEqual(look(workbook, "A2")?.interceptorStyle?.bg, { rgb: "#FF0000" });
    assert.notDeepEqual(look(workbook, "A3")?.interceptorStyle?.bg, { rgb: "#FF0000" });
  });
});
