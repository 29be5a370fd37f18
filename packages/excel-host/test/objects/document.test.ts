import assert from "node:assert/strict";
import { openExcel } from "../../src/node/index";
import { done } from "../programs/public/common";
import { codeOf, fill, withExcel } from "./with-excel";

const NEW_ENOUGH = { preset: "Microsoft 365", engine: "none" } as const;

describe("other windows and closing", () => {
  it("hand the file of a new window to the owner, and refuse what is no file", async () => {
    const excel = await openExcel(undefined, NEW_ENOUGH);
    const bytes = Buffer.from(await excel.save()).toString("base64");
    await excel.Excel.createWorkbook();
    await excel.Excel.createWorkbook(bytes);
    assert.deepEqual(
      excel.windows.map((file) => file && Buffer.from(file).toString("base64") === bytes),
      [undefined, true],
    );
    await assert.rejects(Promise.resolve(excel.Excel.createWorkbook("bm90aGluZw==")), {
      code: "InvalidArgument",
    });
    excel.close();
  });

  it("answer nothing after the workbook was closed", async () => {
    const code = await codeOf(async ({ context, sheet }) => {
      context.workbook.close("SkipSave");
      await context.sync();
      sheet.getRange("A1").values = [[1]];
      await context.sync();
    }, NEW_ENOUGH);
    assert.equal(code, "GeneralException");
  });
});

describe("files that are read in slices", () => {
  it("stay apart while others are closed and opened", async () => {
    const excel = await openExcel(undefined, NEW_ENOUGH);
    const open = () =>
      done<Office.File>((told) =>
        excel.Office.context.document.getFileAsync(excel.Office.FileType.Compressed, told),
      );
    const close = (file: Office.File) => done<void>((told) => file.closeAsync(told));
    const first = await open();
    const second = await open();
    await close(first);
    await excel.Excel.run(async (context) => {
      context.workbook.worksheets.add("Made later");
      await context.sync();
    });
    const third = await open();
    await close(third);
    const slice = await done<Office.Slice>((told) => second.getSliceAsync(0, told));
    assert.equal((slice.data as number[]).length, second.size);
    excel.close();
  });
});

describe("what is inserted of another workbook", () => {
  it("is refused where its formulas lead to sheets left behind", async () => {
    const code = await codeOf(async ({ excel, context, sheet }) => {
      context.workbook.worksheets.add("Other").getRange("A1").values = [[1]];
      sheet.getRange("A1").formulas = [["=Other!A1"]];
      sheet.load("name");
      await context.sync();
      const file = Buffer.from(await excel.save()).toString("base64");
      context.workbook.insertWorksheetsFromBase64(file, { sheetNamesToInsert: [sheet.name] });
      await context.sync();
    }, NEW_ENOUGH);
    assert.equal(code, "UnsupportedOperation");
  });

  it("is refused where its formulas use names of the whole workbook, which stay behind", async () => {
    const code = await codeOf(async ({ excel, context, sheet }) => {
      context.workbook.names.add("Rate", sheet.getRange("B1"));
      sheet.getRange("A1").formulas = [["=rate*2"]];
      await context.sync();
      const file = Buffer.from(await excel.save()).toString("base64");
      context.workbook.insertWorksheetsFromBase64(file);
      await context.sync();
    }, NEW_ENOUGH);
    assert.equal(code, "UnsupportedOperation");
  });

  it("brings formulas among the inserted sheets along under their new names", async () => {
    const formulas = await withExcel(async ({ excel, context, sheet }) => {
      context.workbook.worksheets.add("Other").getRange("A1").values = [[7]];
      sheet.getRange("A1").formulas = [["=Other!A1"]];
      await context.sync();
      const file = Buffer.from(await excel.save()).toString("base64");
      const ids = context.workbook.insertWorksheetsFromBase64(file);
      await context.sync();
      const cell = context.workbook.worksheets
        .getItem(ids.value[0] ?? "")
        .getRange("A1")
        .load("formulas");
      await context.sync();
      return cell.formulas;
    }, NEW_ENOUGH);
    assert.deepEqual(formulas, [["='Other (2)'!A1"]]);
  });
});

describe("a binding", () => {
  it("follows its cells, and tells of a selection in them", async () => {
    const found = await withExcel(async (bench) => {
      const { context, sheet } = bench;
      await fill(bench, "B2:C3", [
        [1, 2],
        [3, 4],
      ]);
      const binding = context.workbook.bindings.add("Sheet1!B2:C3", "Range", "Block");
      const told = new Promise<number[]>((resolve) =>
        binding.onSelectionChanged.add(async (event) => {
          resolve([event.startRow, event.startColumn, event.rowCount, event.columnCount]);
        }),
      );
      await context.sync();
      sheet.getRange("1:1").insert("Down");
      const range = context.workbook.bindings.getItem("Block").getRange().load("address");
      await context.sync();
      sheet.getRange("C4:D9").select();
      await context.sync();
      return [range.address, await told];
    }, NEW_ENOUGH);
    assert.deepEqual(found, ["Sheet1!B3:C4", [1, 1, 1, 1]]);
  });
});

describe("a pivot table", () => {
  const SOLD = [
    ["Kind", "Shop", "Sold"],
    ["Tea", "North", 1],
    ["Tea", "South", 2],
    ["Milk", "North", 4],
  ];

  it("is shown in all layouts, without totals, and filtered by labels and items", async () => {
    const shown = await withExcel(async (bench) => {
      const { context, sheet } = bench;
      await fill(bench, "A1:C4", SOLD);
      const pivot = sheet.pivotTables.add("P", "A1:C4", "E1");
      pivot.rowHierarchies.add(pivot.hierarchies.getItem("Kind"));
      pivot.rowHierarchies.add(pivot.hierarchies.getItem("Shop"));
      pivot.dataHierarchies.add(pivot.hierarchies.getItem("Sold"));
      pivot.layout.layoutType = "Tabular";
      const tabular = pivot.layout.getRange().load("values");
      await context.sync();
      pivot.layout.layoutType = "Outline";
      pivot.layout.showColumnGrandTotals = false;
      const kind = pivot.hierarchies.getItem("Kind").fields.getItem("Kind");
      kind.applyFilter({
        labelFilter: { condition: "BeginsWith", substring: "m" } as Excel.PivotLabelFilter,
      });
      const outline = pivot.layout.getRange().load("values");
      await context.sync();
      return [tabular.values, outline.values];
    }, NEW_ENOUGH);
    assert.deepEqual(shown, [
      [
        ["Kind", "Shop", "Sum of Sold"],
        ["Milk", "North", 4],
        ["Milk Total", "", 4],
        ["Tea", "North", 1],
        ["", "South", 2],
        ["Tea Total", "", 3],
        ["Grand Total", "", 7],
      ],
      [
        ["Kind", "Shop", "Sum of Sold"],
        ["Milk", "", 4],
        ["", "North", 4],
      ],
    ]);
  });

  it("of a file is listed, and refuses to be refreshed by name", async () => {
    const first = await openExcel(undefined, NEW_ENOUGH);
    await first.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:C4").values = SOLD;
      sheet.pivotTables.add("P", "A1:C4", "E1");
      await context.sync();
    });
    const again = await openExcel(await first.save(), NEW_ENOUGH);
    first.close();
    const names = await again.Excel.run(async (context) => {
      const pivots = context.workbook.pivotTables.load("items/name");
      await context.sync();
      return pivots.items.map(({ name }) => name);
    });
    assert.deepEqual([...names], ["P"]);
    const refreshing = again.Excel.run(async (context) => {
      context.workbook.pivotTables.getItem("P").refresh();
      await context.sync();
    });
    await assert.rejects(refreshing, { code: "UnsupportedOperation", message: /file's pivot table P/ });
    again.close();
  });
});

describe("a shape", () => {
  it("moves with inserted rows, is copied, and keeps its place when it is turned", async () => {
    const found = await withExcel(async ({ context, sheet }) => {
      const shape = sheet.shapes.addGeometricShape("Rectangle");
      shape.set({ left: 100, top: 60, width: 80, height: 40 });
      shape.rotation = 90;
      sheet.getRange("1:2").insert("Down");
      shape.load("left,top,width,height,rotation");
      const copy = shape.copyTo(context.workbook.worksheets.add("Other")).load("left,top,name");
      await context.sync();
      const { left, top, width, height, rotation } = shape;
      return [[left, top, width, height, rotation].map(Math.round), Math.round(copy.left)];
    }, NEW_ENOUGH);
    assert.deepEqual(found, [[100, 90, 80, 40, 90], 100]);
  });

  it("says what it does not do: painting, tying lines to unknown places, pictures that are none", async () => {
    const of = (program: (sheet: Excel.Worksheet) => unknown) =>
      codeOf(async ({ context, sheet }) => {
        program(sheet);
        await context.sync();
      }, NEW_ENOUGH);
    assert.deepEqual(
      [
        await of((sheet) => sheet.shapes.addGeometricShape("Sun").getAsImage("PNG")),
        await of((sheet) =>
          sheet.shapes.addLine(0, 0, 9, 9).line.connectBeginShape(sheet.shapes.addGeometricShape("Sun"), 0),
        ),
        await of((sheet) => sheet.shapes.addImage("bm90aGluZw==")),
        await of((sheet) => sheet.shapes.addGroup([sheet.shapes.addTextBox("alone")])),
      ],
      ["UnsupportedOperation", "UnsupportedOperation", "InvalidArgument", "InvalidArgument"],
    );
  });
});
