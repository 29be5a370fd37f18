import assert from "node:assert/strict";
import { codeOf, fill, valuesOf, withExcel, type Bench } from "./with-excel";

async function formulasOf({ sheet, context }: Bench, address: string): Promise<unknown[][]> {
  const range = sheet.getRange(address).load("formulas");
  await context.sync();
  return range.formulas;
}

describe("inserting and deleting cells", () => {
  it("moves cells down and formulas with them", async () => {
    const formulas = await withExcel(async (bench) => {
      await fill(bench, "A1:B3", [
        [1, "=SUM(A1:A3)"],
        [2, "=$A$3"],
        [3, "=A1"],
      ]);
      bench.sheet.getRange("A2:A2").insert("Down");
      return formulasOf(bench, "A1:B4");
    });
    assert.deepEqual(formulas, [
      [1, "=SUM(A1:A4)"],
      ["", "=$A$4"],
      [2, "=A1"],
      [3, ""],
    ]);
  });

  it("gives #REF! to references whose cells are gone and shrinks the others", async () => {
    const result = await withExcel(async (bench) => {
      await fill(bench, "A1:B3", [
        [1, "=A2"],
        [2, "=SUM(A1:A3)"],
        [3, "=A3"],
      ]);
      bench.sheet.getRange("A2").delete("Up");
      return [await formulasOf(bench, "B1:B3"), await valuesOf(bench, "A1:A2")];
    });
    assert.deepEqual(result, [
      [["=#REF!"], ["=SUM(A1:A2)"], ["=A2"]],
      [[1], [3]],
    ]);
  });

  it("moves repeated rows, and drops those that are deleted", async () => {
    const result = await withExcel(async ({ sheet, context }) => {
      sheet.pageLayout.setPrintTitleRows("$6:$7");
      sheet.getRange("2:3").insert("Down");
      const moved = sheet.pageLayout.getPrintTitleRowsOrNullObject().load("address");
      await context.sync();
      sheet.getRange("8:8").delete("Up");
      const cut = sheet.pageLayout.getPrintTitleRowsOrNullObject().load("address");
      await context.sync();
      sheet.getRange("8:8").delete("Up");
      const gone = sheet.pageLayout.getPrintTitleRowsOrNullObject();
      await context.sync();
      return [moved.address, cut.address, gone.isNullObject];
    });
    assert.deepEqual(result, ["Sheet1!8:9", "Sheet1!8:8", true]);
  });

  it("moves names, merged cells, page breaks and kept ranges", async () => {
    const result = await withExcel(async ({ sheet, context }) => {
      const kept = sheet.getRange("A5");
      context.workbook.names.add("Batas", "=Sheet1!$A$5");
      sheet.getRange("A6:B6").merge(false);
      sheet.horizontalPageBreaks.add("A7");
      await context.sync();
      sheet.getRange("2:3").insert("Down");
      kept.load("address");
      const name = context.workbook.names.getItem("Batas").load("formula");
      const merged = sheet.getRange("A1:B20").getMergedAreasOrNullObject().load("address");
      sheet.horizontalPageBreaks.load("items");
      const cell = sheet.horizontalPageBreaks.getItem(0).getCellAfterBreak().load("address");
      await context.sync();
      return [kept.address, name.formula, merged.address, cell.address];
    });
    assert.deepEqual(result, ["Sheet1!A7", "=Sheet1!$A$7", "Sheet1!A8:B8", "Sheet1!A9"]);
  });

  it("grows a table by rows within it", async () => {
    const address = await withExcel(async (bench) => {
      await fill(bench, "A1:A3", [["Nama"], ["a"], ["b"]]);
      const table = bench.sheet.tables.add("A1:A3", true);
      bench.sheet.getRange("2:3").insert("Down");
      const range = table.getRange().load("address");
      await bench.context.sync();
      return range.address;
    });
    assert.equal(address, "Sheet1!A1:A5");
  });

  it("refuses to tear merged cells or tables apart, changing nothing", async () => {
    const code = await codeOf(async ({ sheet, context }) => {
      sheet.getRange("A3:B3").merge(false);
      sheet.getRange("A1").insert("Down");
      await context.sync();
    });
    assert.equal(code, "MergedRangeConflict");
  });

  it("moves columns with their widths", async () => {
    const widths = await withExcel(async ({ sheet, context }) => {
      sheet.getRange("B:B").format.columnWidth = 120;
      sheet.getRange("A:A").insert("Right");
      const formats = ["B1", "C1"].map((address) => sheet.getRange(address).format.load("columnWidth"));
      await context.sync();
      return formats.map((format) => format.columnWidth);
    });
    assert.deepEqual(widths, [48, 120]);
  });
});

describe("copying", () => {
  it("takes relative references along and repeats a smaller source", async () => {
    const formulas = await withExcel(async (bench) => {
      await fill(bench, "A1:B1", [[1, "=A1*$A$1"]]);
      bench.sheet.getRange("A2:B4").copyFrom("A1:B1");
      return formulasOf(bench, "A2:B4");
    });
    assert.deepEqual(formulas, [
      [1, "=A2*$A$1"],
      [1, "=A3*$A$1"],
      [1, "=A4*$A$1"],
    ]);
  });

  it("copies values or formats alone, and transposes", async () => {
    const result = await withExcel(async (bench) => {
      await fill(bench, "A1:B1", [[2, "=A1*2"]]);
      bench.sheet.getRange("A1:B1").format.fill.color = "#FF0000";
      bench.sheet.getRange("D1").copyFrom("A1:B1", "Values", false, true);
      bench.sheet.getRange("F1").copyFrom("A1:B1", "Formats");
      const colours = ["D1", "G1"].map((address) => bench.sheet.getRange(address).format.fill.load("color"));
      const formulas = await formulasOf(bench, "D1:G2");
      return [formulas, colours.map((colour) => colour.color)];
    });
    assert.deepEqual(result, [
      [
        [2, "", "", ""],
        [4, "", "", ""],
      ],
      ["#FFFFFF", "#FF0000"],
    ]);
  });

  it("fills formulas on", async () => {
    const formulas = await withExcel(async (bench) => {
      await fill(bench, "A1", [["=ROW()*B1"]]);
      bench.sheet.getRange("A1").autoFill("A1:A3");
      return formulasOf(bench, "A1:A3");
    });
    assert.deepEqual(formulas, [["=ROW()*B1"], ["=ROW()*B2"], ["=ROW()*B3"]]);
  });
});

describe("looking for cells", () => {
  it("finds constants, formulas and blanks by kind", async () => {
    const result = await withExcel(async (bench) => {
      await fill(bench, "A1:C2", [
        [1, "teks", "=A1/0"],
        ["", 2, "=A1"],
      ]);
      const find = (kind: "Constants" | "Formulas" | "Blanks", values?: "Numbers" | "Errors") =>
        bench.sheet.getRange("A1:C2").getSpecialCellsOrNullObject(kind, values).load("address");
      const found = [
        find("Constants", "Numbers"),
        find("Formulas", "Errors"),
        find("Formulas"),
        find("Blanks"),
      ];
      const none = bench.sheet.getRange("A1").getSpecialCellsOrNullObject("Blanks");
      await bench.context.sync();
      return [...found.map((areas) => areas.address), none.isNullObject];
    });
    assert.deepEqual(result, ["Sheet1!A1,Sheet1!B2", "Sheet1!C1", "Sheet1!C1:C2", "Sheet1!A2", true]);
  });

  it("shows where an array spills to and from", async () => {
    const result = await withExcel(async (bench) => {
      await fill(bench, "A1", [["=SEQUENCE(3)"]]);
      const to = bench.sheet.getRange("A1").getSpillingToRangeOrNullObject().load("address");
      const from = bench.sheet.getRange("A3").getSpillParentOrNullObject().load("address");
      const none = bench.sheet.getRange("C1").getSpillParentOrNullObject();
      await bench.context.sync();
      return [to.address, from.address, none.isNullObject];
    });
    assert.deepEqual(result, ["Sheet1!A1:A3", "Sheet1!A1", true]);
  });

  it("works on several blocks at once", async () => {
    const result = await withExcel(async ({ sheet, context }) => {
      const areas = sheet.getRanges("A1:A2,C1");
      areas.format.fill.color = "#00FF00";
      areas.load("address,areaCount,cellCount");
      areas.areas.load("items/address");
      const colour = sheet.getRange("C1").format.fill.load("color");
      await context.sync();
      return [areas.address, areas.areaCount, areas.cellCount, areas.areas.items.length, colour.color];
    });
    assert.deepEqual(result, ["Sheet1!A1:A2,Sheet1!C1", 2, 3, 2, "#00FF00"]);
  });
});

describe("rows and columns", () => {
  it("are hidden and shown", async () => {
    const result = await withExcel(async ({ sheet, context }) => {
      sheet.getRange("2:3").rowHidden = true;
      const range = sheet.getRange("A1:A3").load("rowHidden,columnHidden,hidden");
      const inner = sheet.getRange("A2").load("hidden");
      await context.sync();
      return [range.rowHidden, range.columnHidden, range.hidden, inner.hidden];
    });
    assert.deepEqual(result, [null, false, null, true]);
  });

  it("are grouped into levels", async () => {
    const levels = await withExcel(async ({ sheet, context, excel }) => {
      sheet.getRange("2:4").group("ByRows");
      sheet.getRange("3:3").group("ByRows");
      sheet.getRange("4:4").ungroup("ByRows");
      await context.sync();
      const { rows } = excel.workbook.sheet("s1");
      return [1, 2, 3].map((row) => rows.get(row)?.outlineLevel ?? 0);
    });
    assert.deepEqual(levels, [1, 2, 0]);
  });

  it("are not grouped by columns where they are entire rows", async () => {
    const code = await withExcel(async ({ sheet, context }) => {
      sheet.getRange("2:3").group("ByColumns");
      return context.sync().then(
        () => "none",
        (error: { code: string }) => error.code,
      );
    });
    assert.equal(code, "InvalidArgument");
  });
});
