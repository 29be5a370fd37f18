import { strict as assert } from "node:assert";
import { openExcel } from "excel-host/node";
import { filteredHeadings } from "../../src/grid/filter-arrows";
import { drawnShape } from "../../src/grid/shape-picture";
import { chartFrames } from "../../src/print/page-charts";
import { printedArea } from "../../src/print/used-area";
import { usePage } from "../help/page";
import { addTable, workbookOf } from "../help/workbooks";

const PIXEL =
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

describe("a shape in the grid", () => {
  usePage();
  let excel: Awaited<ReturnType<typeof openExcel>>;
  before(async () => {
    excel = await openExcel();
    await excel.Excel.run(async (context) => {
      const { shapes } = context.workbook.worksheets.getFirst();
      const box = shapes.addGeometricShape("Ellipse");
      box.fill.setSolidColor("#FFC000");
      box.rotation = 20;
      box.textFrame.textRange.text = "In the middle";
      box.altTextDescription = "A sun";
      const line = shapes.addLine(10, 20, 100, 60);
      line.line.endArrowheadStyle = "Triangle";
      shapes.addImage(PIXEL);
      shapes.addGroup([shapes.addGeometricShape("Diamond"), shapes.addGeometricShape("Rectangle")]);
      await context.sync();
    });
  });
  after(() => excel.close());
  const drawn = (index: number) =>
    drawnShape(excel.workbook.book.sheets[0]!.shapes[index]!, { width: 100, height: 50 });

  it("is drawn with its outline, colours, turn and text, and says what it shows", () => {
    const made = drawn(0);
    const ellipse = made.querySelector("ellipse");
    assert.deepEqual([ellipse?.getAttribute("rx"), ellipse?.getAttribute("fill")], ["50", "#FFC000"]);
    assert.equal(made.style.rotate, "20deg");
    assert.equal(made.textContent, "In the middle");
    assert.equal(made.ariaLabel, "A sun");
  });

  it("is a line with its arrowhead, a picture, or a group of others", () => {
    const line = drawn(1).querySelector("line");
    assert.match(line?.getAttribute("marker-end") ?? "", /^url\(#arrow-/);
    assert.match(drawn(2).querySelector("img")?.src ?? "", /^data:image\/png;base64,iVBOR/);
    const group = drawn(3);
    assert.equal(group.querySelectorAll(".shape").length, 2);
    assert.equal(group.querySelectorAll("polygon").length, 1);
  });

  it("is printed where it lies, and counts for what is printed", () => {
    const sheet = excel.workbook.book.sheets[0]!;
    const sizes = { row: () => 20, column: () => 64 };
    const source = { sheet, sizes, look: { at: () => undefined } };
    const lines = Array.from({ length: 20 }, (_, index) => index);
    const printed = chartFrames(source, { rows: lines, columns: lines, scale: 1 });
    assert.equal(printed?.children.length, 4);
    assert.equal((printed?.children[0] as HTMLElement).style.rotate, "20deg");
    assert.ok((printedArea(excel.workbook.book, sheet, sizes)?.bottom ?? 0) > 1);
  });
});

describe("the arrows of filters", () => {
  it("stand in the headings of tables that show them, and of the sheet's own filter", () => {
    const workbook = workbookOf({ S: { A1: "a", B1: "b", A2: 1, D5: "x", D6: 1 } });
    const { id } = addTable(workbook, "S", "T", "A1:B2");
    workbook.edit("S", "tables", (draft) => {
      draft.autoFilter = { top: 4, left: 3, bottom: 5, right: 3 };
      draft.filterColumns = [{ column: 3, criterion: { on: "dynamic", word: "aboveAverage" } }];
    });
    const seen = () =>
      filteredHeadings(workbook.sheet("S")).map(({ row, column, isFiltered }) => [row, column, isFiltered]);
    assert.deepEqual(seen(), [
      [0, 0, false],
      [0, 1, false],
      [4, 3, true],
    ]);
    workbook.edit("S", "tables", ({ tables }) => {
      for (const table of tables) if (table.id === id) table.showFilter = false;
    });
    assert.deepEqual(seen(), [[4, 3, true]]);
  });
});
