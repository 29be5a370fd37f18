import assert from "node:assert/strict";
import fc from "fast-check";
import {
  charactersToPoints,
  pointsToCharacters,
  pointsToWidth,
  widthToPoints,
} from "../../src/objects/range/measures";
import { codeOf, fill, withExcel } from "./with-excel";

const options = { engine: "none" } as const;

describe("formats", () => {
  it("are set on blocks and read where all cells agree", async () => {
    const result = await withExcel(async ({ sheet, context }) => {
      const block = sheet.getRange("A1:B2");
      block.format.fill.color = "yellow";
      block.format.font.set({ bold: true, size: 14, color: "#112233", name: "Arial", underline: "Single" });
      block.format.set({
        horizontalAlignment: "Center",
        verticalAlignment: "Top",
        wrapText: true,
        indentLevel: 2,
      });
      sheet.getRange("A1").format.font.italic = true;
      block.load("format/horizontalAlignment,format/wrapText,format/verticalAlignment,format/indentLevel");
      block.format.font.load("bold,italic,size,color,name,underline");
      block.format.fill.load("color");
      await context.sync();
      const { font, fill: filled } = block.format;
      return [
        font.bold,
        font.italic,
        font.size,
        font.color,
        font.name,
        font.underline,
        filled.color,
        block.format.horizontalAlignment,
      ];
    }, options);
    assert.deepEqual(result, [true, null, 14, "#112233", "Arial", "Single", "#FFFF00", "Center"]);
  });

  it("asked for one after the other are there for whatever is done next, and after a failure", async () => {
    const code = await codeOf(async ({ sheet, context, excel }) => {
      const block = sheet.getRange("A1:B2");
      block.format.font.bold = true;
      block.format.horizontalAlignment = "Right";
      sheet.getRange("C1:C2").copyFrom("B1:B2", "Formats");
      block.format.fill.color = "#FF0000";
      block.format.font.size = 9;
      sheet.getRange("A1").format.font.size = 1_000;
      await context.sync().catch(() => undefined);
      const { formats } = excel.workbook.book;
      const look = (row: number, column: number) =>
        formats.get(excel.workbook.cell(excel.workbook.book.activeSheetId, row, column)?.format ?? 0);
      assert.deepEqual(
        [look(1, 2).font.bold, look(1, 2).horizontal, look(1, 2).font.size],
        [true, "Right", 11],
      );
      assert.deepEqual([look(1, 1).fill?.color, look(1, 1).font.size], ["#FF0000", 9]);
      sheet.getRange("A1").format.font.size = 1_000;
      await context.sync();
    }, options);
    assert.equal(code, "InvalidArgument");
  });

  it("reach cells that come later when whole columns are formatted", async () => {
    const result = await withExcel(async (bench) => {
      bench.sheet.getRange("B:C").numberFormat = [["0.00%"]] as string[][];
      await fill(bench, "B5", [[0.5]]);
      const cell = bench.sheet.getRange("B5").load("text,numberFormat");
      const other = bench.sheet.getRange("D5").load("numberFormat");
      await bench.context.sync();
      return [cell.text, cell.numberFormat, other.numberFormat];
    }, options);
    assert.deepEqual(result, [[["50,00%"]], [["0.00%"]], [["General"]]]);
  });

  it("draw lines around and inside a block", async () => {
    const result = await withExcel(async ({ sheet, context }) => {
      const { borders } = sheet.getRange("A1:B3").format;
      borders.getItem("EdgeTop").style = "Double";
      borders.getItem("InsideHorizontal").color = "#FF0000";
      borders.getItem("EdgeLeft").weight = "Medium";
      const cell = sheet
        .getRange("A2")
        .format.borders.load("items/sideIndex,items/style,items/weight,items/color");
      const top = sheet.getRange("B1").format.borders.getItem("EdgeTop").load("style");
      await context.sync();
      const drawn = cell.items.filter((item) => item.style !== "None");
      return [drawn.map((item) => [item.sideIndex, item.weight, item.color]), top.style];
    }, options);
    assert.deepEqual(result, [
      [
        ["EdgeTop", "Thin", "#FF0000"],
        ["EdgeBottom", "Thin", "#FF0000"],
        ["EdgeLeft", "Medium", "#000000"],
      ],
      "Double",
    ]);
  });

  it("measure columns and rows in points", async () => {
    const result = await withExcel(async ({ sheet, context }) => {
      const before = sheet.getRange("A1").format.load("columnWidth,rowHeight");
      await context.sync();
      const standard = [before.columnWidth, before.rowHeight];
      sheet.getRange("A:B").format.columnWidth = 120;
      sheet.getRange("1:1").format.rowHeight = 30;
      const after = sheet.getRange("A1:B2").format.load("columnWidth,rowHeight");
      await context.sync();
      return [standard, after.columnWidth, after.rowHeight];
    }, options);
    assert.deepEqual(result, [[48, 15], 120, null]);
  });

  it("fit columns to their longest text", async () => {
    const widths = await withExcel(async (bench) => {
      await fill(bench, "A1:B2", [
        ["pendek", "teks yang jauh lebih panjang daripada yang lain"],
        ["x", ""],
      ]);
      bench.sheet.getRange("A:B").format.autofitColumns();
      const [a, b] = ["A1", "B1"].map((address) => bench.sheet.getRange(address).format.load("columnWidth"));
      await bench.context.sync();
      return [a?.columnWidth, b?.columnWidth];
    }, options);
    assert.ok((widths[0] ?? 0) < 48 && (widths[1] ?? 0) > 200, JSON.stringify(widths));
  });

  it("fit rows to wrapped text", async () => {
    const heights = await withExcel(async (bench) => {
      await fill(bench, "A1:A2", [["satu dua tiga empat lima enam tujuh delapan"], ["x"]]);
      bench.sheet.getRange("A1").format.wrapText = true;
      bench.sheet.getRange("1:2").format.autofitRows();
      const [a, b] = ["A1", "A2"].map((address) => bench.sheet.getRange(address).format.load("rowHeight"));
      await bench.context.sync();
      return [a?.rowHeight, b?.rowHeight];
    }, options);
    assert.ok((heights[0] ?? 0) >= 60, JSON.stringify(heights));
    assert.equal(heights[1], 15);
  });

  it("count the room that an indentation takes where they fit rows", async () => {
    const heights = await withExcel(async (bench) => {
      await fill(bench, "A1:A2", [["satu dua"], ["satu dua"]]);
      bench.sheet.getRange("A1:A2").format.wrapText = true;
      bench.sheet.getRange("A2").format.indentLevel = 2;
      bench.sheet.getRange("1:2").format.autofitRows();
      const [a, b] = ["A1", "A2"].map((address) => bench.sheet.getRange(address).format.load("rowHeight"));
      await bench.context.sync();
      return [a?.rowHeight, b?.rowHeight];
    }, options);
    assert.deepEqual(heights, [15, 30]);
  });

  it("are read and written cell by cell in one call", async () => {
    const result = await withExcel(async ({ sheet, context }) => {
      const range = sheet.getRange("A1:B1");
      range.setCellProperties([
        [{ format: { fill: { color: "#ABCDEF" }, borders: { bottom: { style: "Continuous" } } } }, {}],
      ]);
      const read = range.getCellProperties({
        address: true,
        format: { fill: { color: true }, borders: { bottom: { style: true } } as never },
      });
      await context.sync();
      return read.value;
    }, options);
    assert.deepEqual(result, [
      [
        {
          address: "Sheet1!A1",
          format: { fill: { color: "#ABCDEF" }, borders: { bottom: { style: "Continuous" } } },
        },
        {
          address: "Sheet1!B1",
          format: { fill: { color: "#FFFFFF" }, borders: { bottom: { style: "None" } } },
        },
      ],
    ]);
  });

  it("go with clear, contents and formats apart", async () => {
    const result = await withExcel(async (bench) => {
      await fill(bench, "A1:B1", [[1, 2]]);
      bench.sheet.getRange("A1:B1").format.fill.color = "#FF0000";
      bench.sheet.getRange("A1").clear("Contents");
      bench.sheet.getRange("B1").clear("Formats");
      const range = bench.sheet.getRange("A1:B1").load("values");
      const colours = ["A1", "B1"].map((address) => bench.sheet.getRange(address).format.fill.load("color"));
      await bench.context.sync();
      return [range.values, colours.map((fillOf) => fillOf.color)];
    }, options);
    assert.deepEqual(result, [[["", 2]], ["#FF0000", "#FFFFFF"]]);
  });

  it("refuse colours and words that Excel does not know", async () => {
    const colour = await codeOf(async ({ sheet, context }) => {
      sheet.getRange("A1").format.fill.color = "merah";
      await context.sync();
    }, options);
    const word = await codeOf(async ({ sheet, context }) => {
      sheet.getRange("A1").format.horizontalAlignment = "Tengah" as "Center";
      await context.sync();
    }, options);
    assert.deepEqual([colour, word], ["InvalidArgument", "InvalidArgument"]);
  });
});

describe("column widths", () => {
  it("turn a standard width of 8.43 and a column of 9.14 characters into 48 points, as Excel does", () => {
    assert.equal(charactersToPoints(8.43), 48);
    assert.equal(pointsToCharacters(48), 8.43);
    assert.equal(widthToPoints(9.14), 48);
    assert.equal(pointsToWidth(48), 9.14);
  });

  it("survive the way to points and back, to a pixel", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 255, noNaN: true }), (characters) => {
        const points = charactersToPoints(characters);
        assert.ok(Math.abs(charactersToPoints(pointsToCharacters(points)) - points) < 0.76);
      }),
    );
  });
});
