import assert from "node:assert/strict";
import { codeOf, fill, valuesOf, withExcel } from "./with-excel";

async function names(context: Excel.RequestContext): Promise<string[]> {
  const sheets = context.workbook.worksheets.load("items/name");
  await context.sync();
  return sheets.items.map((sheet) => sheet.name);
}

describe("worksheets", () => {
  it("are added at the end, found without regard to case, and missing as null objects", async () => {
    const result = await withExcel(async ({ context }) => {
      context.workbook.worksheets.add("Profil");
      const found = context.workbook.worksheets.getItemOrNullObject("PROFIL").load("name");
      const missing = context.workbook.worksheets.getItemOrNullObject("Lain");
      missing.getRange("A1").values = [["nothing happens"]];
      missing.delete();
      await context.sync();
      return [found.name, missing.isNullObject, await names(context)];
    });
    assert.deepEqual(result, ["Profil", true, ["Sheet1", "Profil"]]);
  });

  for (const name of ["", "a".repeat(32), "a/b", "a[b", "it's'", "x?", "a:b"]) {
    it(`refuses the name "${name}"`, async () => {
      const code = await codeOf(async ({ context }) => {
        context.workbook.worksheets.add(name);
        await context.sync();
      });
      assert.equal(code, "InvalidArgument");
    });
  }

  it("refuses a name that is taken, whatever its letter case", async () => {
    const code = await codeOf(async ({ context }) => {
      context.workbook.worksheets.add("sheet1");
      await context.sync();
    });
    assert.equal(code, "ItemAlreadyExists");
  });

  it("keeps the last visible sheet", async () => {
    const deleting = await codeOf(async ({ sheet, context }) => {
      sheet.delete();
      await context.sync();
    });
    const hiding = await codeOf(async ({ sheet, context }) => {
      sheet.visibility = "Hidden";
      await context.sync();
    });
    assert.deepEqual([deleting, hiding], ["InvalidOperation", "InvalidOperation"]);
  });

  it("answers ItemNotFound for a sheet that has been deleted", async () => {
    const code = await codeOf(async ({ context }) => {
      const gone = context.workbook.worksheets.add("Gone");
      await context.sync();
      gone.delete();
      await context.sync();
      gone.getRange("A1").load("values");
      await context.sync();
    });
    assert.equal(code, "ItemNotFound");
  });

  it("renames itself in the formulas that name it", async () => {
    const formulas = await withExcel(async (bench) => {
      const other = bench.context.workbook.worksheets.add("Lain");
      await fill(bench, "A1", [[4]]);
      other.getRange("A1:A2").formulas = [["=Sheet1!A1*2"], ["=SUM(Sheet1!A1:A3)"]];
      bench.sheet.name = "Data PK";
      const range = other.getRange("A1:A2").load("formulas,values");
      await bench.context.sync();
      return [range.formulas, range.values];
    });
    assert.deepEqual(formulas, [
      [["='Data PK'!A1*2"], ["=SUM('Data PK'!A1:A3)"]],
      [[8], [4]],
    ]);
  });

  it("is copied with its cells, tables and names of its own", async () => {
    const result = await withExcel(async (bench) => {
      const { sheet, context } = bench;
      await fill(bench, "A1:A3", [["Nama"], ["a"], ["b"]]);
      sheet.tables.add("A1:A3", true).name = "Ukur";
      sheet.names.add("Sendiri", sheet.getRange("A1"));
      const copy = sheet.copy("Beginning");
      copy.load("name,position");
      copy.tables.load("items/name");
      copy.names.load("items/name,items/formula");
      await context.sync();
      return [
        copy.name,
        copy.position,
        copy.tables.items.map((table) => table.name !== "Ukur"),
        copy.names.items.map((name) => [name.name, name.formula]),
      ];
    });
    assert.deepEqual(result, ["Sheet1 (2)", 0, [true], [["Sendiri", "='Sheet1 (2)'!$A$1"]]]);
  });

  it("tells no tab colour while it is hidden", async () => {
    const colours = await withExcel(async ({ context }) => {
      const second = context.workbook.worksheets.add("Kedua");
      second.set({ tabColor: "#FF8800", visibility: "Hidden" });
      second.load("tabColor");
      await context.sync();
      const hidden = second.tabColor as string | null;
      second.visibility = "Visible";
      second.load("tabColor");
      await context.sync();
      return [hidden, second.tabColor];
    });
    assert.deepEqual(colours, [null, "#FF8800"]);
  });

  it("keeps tab colour, gridlines, frozen panes and position", async () => {
    const result = await withExcel(async ({ sheet, context }) => {
      const second = context.workbook.worksheets.add("Kedua");
      second.position = 0;
      second.tabColor = "#00aa00";
      second.showGridlines = false;
      second.freezePanes.freezeAt(second.getRange("A1:B3"));
      const frozen = second.freezePanes.getLocationOrNullObject().load("address");
      const none = sheet.freezePanes.getLocationOrNullObject();
      second.load("position,tabColor,showGridlines");
      await context.sync();
      return [second.position, second.tabColor, second.showGridlines, frozen.address, none.isNullObject];
    });
    assert.deepEqual(result, [0, "#00AA00", false, "Kedua!A1:B3", true]);
  });

  it("leads to its neighbours", async () => {
    const result = await withExcel(async ({ sheet, context }) => {
      const hidden = context.workbook.worksheets.add("Hidden");
      context.workbook.worksheets.add("Third");
      hidden.visibility = "Hidden";
      const next = sheet.getNext().load("name");
      const visible = sheet.getNext(true).load("name");
      const before = sheet.getPreviousOrNullObject();
      const count = context.workbook.worksheets.getCount(true);
      await context.sync();
      return [next.name, visible.name, before.isNullObject, count.value];
    });
    assert.deepEqual(result, ["Hidden", "Third", true, 2]);
  });

  it("finds and replaces texts", async () => {
    const result = await withExcel(async (bench) => {
      await fill(bench, "A1:A3", [["kinerja"], ["Kinerja utama"], ["lain"]]);
      const all = bench.sheet.findAllOrNullObject("kinerja", {}).load("address");
      const whole = bench.sheet.findAllOrNullObject("KINERJA", { completeMatch: true }).load("address");
      const count = bench.sheet.replaceAll("kinerja", "hasil", {});
      await bench.context.sync();
      return [all.address, whole.address, count.value, await valuesOf(bench, "A1:A2")];
    });
    assert.deepEqual(result, ["Sheet1!A1,Sheet1!A2", "Sheet1!A1", 2, [["hasil"], ["hasil utama"]]]);
  });
});
