import assert from "node:assert/strict";
import { join } from "node:path";
import { openExcel } from "../../src/node/index";
import { codeOf, fill, plain, withExcel, type Bench } from "./with-excel";

const options = { engine: "none" } as const;

async function rules({ sheet, context }: Bench, address: string): Promise<unknown[]> {
  const formats = sheet
    .getRange(address)
    .conditionalFormats.load("items/type,items/priority,items/stopIfTrue");
  await context.sync();
  return formats.items.map((item) => [item.type, item.priority, item.stopIfTrue]);
}

describe("conditional formats", () => {
  it("come first when they are added, and move by priority", async () => {
    const result = await withExcel(async (bench) => {
      const { conditionalFormats } = bench.sheet.getRange("A1:A9");
      const custom = conditionalFormats.add("Custom");
      custom.custom.rule.formula = "=$A1>10";
      custom.stopIfTrue = true;
      conditionalFormats.add("CellValue");
      const before = await rules(bench, "A1:A9");
      custom.priority = 0;
      return [before, await rules(bench, "A1:A9")];
    }, options);
    assert.deepEqual(result, [
      [
        ["CellValue", 0, false],
        ["Custom", 1, true],
      ],
      [
        ["Custom", 0, true],
        ["CellValue", 1, false],
      ],
    ]);
  });

  it("keep rule and format of each kind", async () => {
    const result = await withExcel(async ({ sheet, context }) => {
      const { conditionalFormats } = sheet.getRange("B2:B9");
      const custom = conditionalFormats.add("Custom").custom;
      custom.rule.formula = "=B2=MAX(B$2:B$9)";
      custom.format.font.bold = true;
      const value = conditionalFormats.add("CellValue").cellValue;
      value.rule = { formula1: "=0.5", formula2: "0.9", operator: "Between" };
      value.format.fill.color = "#00B050";
      const text = conditionalFormats.add("ContainsText").textComparison;
      text.rule = { operator: "BeginsWith", text: "Sangat" };
      const top = conditionalFormats.add("TopBottom").topBottom;
      top.rule = { rank: 3, type: "BottomItems" };
      const preset = conditionalFormats.add("PresetCriteria").preset;
      preset.rule = { criterion: "DuplicateValues" as "Blanks" };
      custom.rule.load("formula");
      for (const part of [value, text, top, preset]) part.load("rule");
      value.format.fill.load("color");
      custom.format.font.load("bold");
      await context.sync();
      return [
        custom.rule.formula,
        custom.format.font.bold,
        value.rule,
        value.format.fill.color,
        text.rule,
        top.rule,
        preset.rule,
      ];
    }, options);
    assert.deepEqual(result, [
      "=B2=MAX(B$2:B$9)",
      true,
      { operator: "Between", formula1: "=0.5", formula2: "=0.9" },
      "#00B050",
      { operator: "BeginsWith", text: "Sangat" },
      { rank: 3, type: "BottomItems" },
      { criterion: "DuplicateValues" },
    ]);
  });

  it("lose the cells that are cleared, and go when none is left", async () => {
    const addresses = await withExcel(async ({ sheet, context }) => {
      const format = sheet.getRange("A1:C3").conditionalFormats.add("Custom");
      sheet.getRange("B2").conditionalFormats.clearAll();
      const areas = format.getRanges().load("address");
      await context.sync();
      sheet.getRange().conditionalFormats.clearAll();
      const count = sheet.getRange("A1:C3").conditionalFormats.getCount();
      await context.sync();
      return [areas.address, count.value];
    }, options);
    assert.deepEqual(addresses, ["Sheet1!A1:C1,Sheet1!A3:C3,Sheet1!A2,Sheet1!C2", 0]);
  });

  it("are null objects when they are not there", async () => {
    const isNull = await withExcel(async ({ sheet, context }) => {
      const missing = sheet.getRange("A1").conditionalFormats.getItemOrNullObject("none");
      const value = sheet.getRange("A1").conditionalFormats.add("Custom").cellValueOrNullObject;
      await context.sync();
      return [missing.isNullObject, value.isNullObject];
    }, options);
    assert.deepEqual(isNull, [true, true]);
  });

  it("cannot call custom functions, and neither can data validation", async () => {
    const folder = join(__dirname, "..", "node", "add-in");
    const excel = await openExcel(undefined, {
      addIn: { manifest: join(folder, "manifest.xml"), files: folder },
    });
    const refused = async (write: (sheet: Excel.Worksheet) => void) =>
      excel.Excel.run(async (context) => {
        write(context.workbook.worksheets.getActiveWorksheet());
        await context.sync();
      }).then(
        () => "none",
        (error: OfficeExtension.Error) => error.code,
      );
    const format = await refused((sheet) => {
      sheet.getRange("A1").conditionalFormats.add("Custom").custom.rule.formula = "=UJI.RASIO(1,A1)>1";
    });
    const validation = await refused((sheet) => {
      sheet.getRange("A1").dataValidation.rule = { custom: { formula: "=uji.rasio(1,A1)>1" } };
    });
    excel.close();
    assert.deepEqual([format, validation], ["InvalidArgument", "InvalidArgument"]);
  });
});

describe("data validation", () => {
  it("keeps rule, prompt and alert of each kind", async () => {
    const written: Excel.DataValidationRule[] = [
      { list: { inCellDropDown: true, source: "positif,negatif" } },
      { list: { inCellDropDown: false, source: "=$F$1:$F$3" } },
      { wholeNumber: { formula1: 1, formula2: 10, operator: "Between" } },
      { decimal: { formula1: 0, operator: "GreaterThanOrEqualTo" } },
      { textLength: { formula1: 40, operator: "LessThan" } },
      { custom: { formula: "=ISNUMBER(A1)" } },
    ];
    const read = await withExcel(async ({ sheet, context }) => {
      const found = written.map((rule, row) => {
        const { dataValidation } = sheet.getCell(row, 0);
        dataValidation.rule = rule;
        return dataValidation.load("rule,type");
      });
      await context.sync();
      return found.map((validation) => [validation.type, validation.rule]);
    }, options);
    assert.deepEqual(read, [
      ["List", { list: { inCellDropDown: true, source: "positif,negatif" } }],
      ["List", { list: { inCellDropDown: false, source: "=$F$1:$F$3" } }],
      ["WholeNumber", { wholeNumber: { formula1: "1", formula2: "10", operator: "Between" } }],
      ["Decimal", { decimal: { formula1: "0", operator: "GreaterThanOrEqualTo" } }],
      ["TextLength", { textLength: { formula1: "40", operator: "LessThan" } }],
      ["Custom", { custom: { formula: "=ISNUMBER(A1)" } }],
    ]);
  });

  it("takes a range as the source of a list", async () => {
    const source = await withExcel(async ({ sheet, context }) => {
      const { dataValidation } = sheet.getRange("A1:A5");
      dataValidation.rule = { list: { inCellDropDown: true, source: sheet.getRange("F1:F3") } };
      dataValidation.load("rule");
      await context.sync();
      return dataValidation.rule.list?.source;
    }, options);
    assert.equal(source, "=Sheet1!$F$1:$F$3");
  });

  it("tells of cells that differ, and clears some of them", async () => {
    const types = await withExcel(async ({ sheet, context }) => {
      const { dataValidation } = sheet.getRange("A1:A4");
      dataValidation.rule = { wholeNumber: { formula1: 1, operator: "GreaterThan" } };
      dataValidation.prompt = { showPrompt: true, title: "Target", message: "Angka bulat" };
      dataValidation.errorAlert = {
        showAlert: true,
        style: "Warning",
        title: "Salah",
        message: "Bukan angka",
      };
      sheet.getRange("A2:A3").dataValidation.clear();
      const first = sheet.getRange("A1").dataValidation.load("type,prompt,errorAlert");
      const mixed = sheet.getRange("A1:A2").dataValidation.load("type");
      const none = sheet.getRange("A3").dataValidation.load("type");
      await context.sync();
      return [first.type, first.prompt.message, first.errorAlert.style, mixed.type, none.type];
    }, options);
    assert.deepEqual(types, ["WholeNumber", "Angka bulat", "Warning", "MixedCriteria", "None"]);
  });

  it("refuses lists and texts that Excel cannot keep", async () => {
    const tooLong = await codeOf(async ({ sheet, context }) => {
      sheet.getRange("A1").dataValidation.rule = { list: { inCellDropDown: true, source: "x,".repeat(200) } };
      await context.sync();
    }, options);
    const title = await codeOf(async ({ sheet, context }) => {
      sheet.getRange("A1").dataValidation.prompt = { showPrompt: true, title: "t".repeat(33), message: "" };
      await context.sync();
    }, options);
    assert.deepEqual([tooLong, title], ["InvalidArgument", "InvalidArgument"]);
  });
});

describe("rules on cells that move", () => {
  it("follow inserted rows with their formulas", async () => {
    const result = await withExcel(async (bench) => {
      const { sheet, context } = bench;
      await fill(bench, "B5", [[1]]);
      const format = sheet.getRange("A2:A4").conditionalFormats.add("Custom");
      format.custom.rule.formula = "=$B2>$B$5";
      sheet.getRange("A2:A4").dataValidation.rule = { list: { inCellDropDown: true, source: "=$B$5:$B$9" } };
      sheet.getRange("1:2").insert("Down");
      const range = format.getRange().load("address");
      format.custom.rule.load("formula");
      const validation = sheet.getRange("A4").dataValidation.load("rule");
      await context.sync();
      return plain([range.address, format.custom.rule.formula, validation.rule.list?.source]);
    }, options);
    assert.deepEqual(result, ["Sheet1!A4:A6", "=$B4>$B$7", "=$B$7:$B$11"]);
  });
});
