import assert from "node:assert/strict";
import { codeOf, fill, plain, withExcel } from "./with-excel";

const options = { engine: "none" } as const;

describe("names", () => {
  it("stand for ranges, constants and formulas", async () => {
    const result = await withExcel(async (bench) => {
      const { sheet, context } = bench;
      await fill(bench, "A1:A2", [[7], [8]]);
      const { names } = context.workbook;
      const items = [
        names.add("Satu", sheet.getRange("A1"), "keterangan"),
        names.add("Dua", "=Sheet1!$A$1:$A$2"),
        names.add("Tahun", "=2021"),
        names.add("Skala", '="permendagri"'),
      ];
      for (const item of items) item.load("name,type,value,formula,scope,visible,comment");
      const range = names.getItem("dua").getRangeOrNullObject().load("address");
      const none = names.getItem("Tahun").getRangeOrNullObject();
      await context.sync();
      return [
        items.map((item) => [item.type, item.value, item.formula]),
        items[0]?.comment,
        range.address,
        none.isNullObject,
      ];
    }, options);
    assert.deepEqual(result, [
      [
        ["Range", 7, "=Sheet1!$A$1"],
        ["Range", "=Sheet1!$A$1:$A$2", "=Sheet1!$A$1:$A$2"],
        ["Integer", 2021, "=2021"],
        ["String", "permendagri", '="permendagri"'],
      ],
      "keterangan",
      "Sheet1!A1:A2",
      true,
    ]);
  });

  it("are apart for the workbook and for each sheet, and are hidden, changed and deleted", async () => {
    const result = await withExcel(async ({ sheet, context }) => {
      context.workbook.names.add("Batas", "=1");
      const own = sheet.names.add("Batas", "=2");
      own.visible = false;
      own.formula = "=3";
      own.load("scope,visible,formula");
      await context.sync();
      const shown = [own.scope, own.visible, own.formula];
      own.delete();
      const gone = sheet.names.getItemOrNullObject("Batas");
      const kept = context.workbook.names.getItemOrNullObject("Batas").load("formula");
      await context.sync();
      return [shown, gone.isNullObject, kept.formula];
    }, options);
    assert.deepEqual(result, [["Worksheet", false, "=3"], true, "=1"]);
  });

  for (const [name, code] of [
    ["A1", "InvalidArgument"],
    ["dua kata", "InvalidArgument"],
    ["R", "InvalidArgument"],
    ["batas", "ItemAlreadyExists"],
  ] as const) {
    it(`refuse "${name}"`, async () => {
      const found = await codeOf(async ({ context }) => {
        context.workbook.names.add("Batas", "=1");
        context.workbook.names.add(name, "=1");
        await context.sync();
      }, options);
      assert.equal(found, code);
    });
  }
});

describe("settings and properties", () => {
  it("keep plain values of any shape", async () => {
    const result = await withExcel(async ({ context }) => {
      const { settings } = context.workbook;
      settings.add("skala", { nama: "permendagri", batas: [90, 75] });
      settings.add("skala", { nama: "kantor" });
      const item = settings.getItem("skala").load("key,value");
      const missing = settings.getItemOrNullObject("lain");
      const count = settings.getCount();
      settings.load("items/key");
      await context.sync();
      return [item.value, missing.isNullObject, count.value, settings.items.map((entry) => entry.key)];
    }, options);
    assert.deepEqual(result, [{ nama: "kantor" }, true, 1, ["skala"]]);
  });

  it("are the same store as the document's settings", async () => {
    const stored = await withExcel(async ({ context, excel }) => {
      context.workbook.settings.add("dari", "Excel");
      await context.sync();
      const { settings } = excel.Office.context.document;
      await new Promise((resolve) => settings.refreshAsync(resolve));
      return settings.get("dari") as unknown;
    }, options);
    assert.equal(stored, "Excel");
  });

  it("keep document properties and custom ones", async () => {
    const result = await withExcel(async ({ context }) => {
      const { properties } = context.workbook;
      properties.title = "Sample 2021";
      properties.custom.add("Tahun", 2021);
      properties.custom.add("tahun", 2022);
      const year = properties.custom.getItem("TAHUN").load("key,value,type");
      properties.load("title,author");
      const count = properties.custom.getCount();
      await context.sync();
      return [properties.title, year.key, year.value, year.type, count.value];
    }, options);
    assert.deepEqual(result, ["Sample 2021", "Tahun", 2022, "Number", 1]);
  });

  it("tell whole numbers from others, texts and truth values", async () => {
    const types = await withExcel(async ({ context }) => {
      const { custom } = context.workbook.properties;
      const made = [12, -0.5, 3e9, "12", false].map((value, index) => custom.add(`p${index}`, value));
      for (const one of made) one.load("type");
      await context.sync();
      return made.map(({ type }) => type);
    }, options);
    assert.deepEqual(types, ["Number", "Float", "Float", "String", "Boolean"]);
  });
});

describe("the application", () => {
  it("tells its separators in the host's locale", async () => {
    const read = (locale: "id-ID" | "en-US") =>
      withExcel(
        async ({ context }) => {
          const { cultureInfo } = context.application;
          cultureInfo.load("name");
          cultureInfo.numberFormat.load("numberDecimalSeparator,numberGroupSeparator");
          context.application.load("decimalSeparator,calculationMode");
          await context.sync();
          const { numberDecimalSeparator: decimal, numberGroupSeparator: group } = cultureInfo.numberFormat;
          return [cultureInfo.name, decimal, group, context.application.decimalSeparator];
        },
        { ...options, locale },
      );
    assert.deepEqual(await read("id-ID"), ["id-ID", ",", ".", ","]);
    assert.deepEqual(await read("en-US"), ["en-US", ".", ",", "."]);
  });

  it("calculates a formula when it is written, and what depends on it on demand only, in manual mode", async () => {
    const values = await withExcel(async (bench) => {
      const { context, sheet } = bench;
      context.application.calculationMode = "Manual";
      await fill(bench, "A1:B1", [[2, "=A1*2"]]);
      const before = sheet.getRange("B1").load("values");
      await context.sync();
      const entered = before.values;
      await fill(bench, "A1", [[5]]);
      const waiting = sheet.getRange("B1").load("values");
      await context.sync();
      const shown = waiting.values;
      context.application.calculate("Full");
      const after = sheet.getRange("B1").load("values");
      await context.sync();
      return plain([entered, shown, after.values]);
    });
    assert.deepEqual(values, [[[4]], [[4]], [[10]]]);
  });

  it("tells the selection, which select() moves", async () => {
    const result = await withExcel(async ({ context, sheet }) => {
      const other = context.workbook.worksheets.add("Lain");
      other.getRange("B2:C4").select();
      const range = context.workbook.getSelectedRange().load("address");
      const cell = context.workbook.getActiveCell().load("address");
      const active = context.workbook.worksheets.getActiveWorksheet().load("name");
      sheet.activate();
      const back = context.workbook.worksheets.getActiveWorksheet().load("name");
      await context.sync();
      return [range.address, cell.address, active.name, back.name];
    }, options);
    assert.deepEqual(result, ["Lain!B2:C4", "Lain!B2", "Lain", "Sheet1"]);
  });
});
