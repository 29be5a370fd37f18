import assert from "node:assert/strict";
import { codeOf, errorCode as code, plain, withExcel, type Bench } from "../objects/with-excel";

const options = { engine: "none" } as const;

async function addRule({ sheet, context }: Bench): Promise<string> {
  const rule = sheet.getRange("A1:A3").conditionalFormats.add("Custom");
  rule.custom.rule.formula = "=A1>1";
  rule.load("id");
  await context.sync();
  return rule.id;
}

describe("the conditional formats of a real Excel", () => {
  it("may be unreadable in every member but their id", async () => {
    const seen = await withExcel(async (bench) => {
      const { sheet, context, excel } = bench;
      const [readable, broken] = [await addRule(bench), await addRule(bench)];
      excel.conditions.unreadableRules.add(broken);
      const load = (what: string) =>
        code(async () => {
          sheet.getRange().conditionalFormats.load(what);
          await context.sync();
        });
      const ofOne = (id: string) =>
        code(async () => {
          sheet.getRange().conditionalFormats.getItem(id).load("type");
          await context.sync();
        });
      return [await load("items/id"), await load("items/type"), await ofOne(readable), await ofOne(broken)];
    }, options);
    assert.deepEqual(seen, ["none", "ItemNotFound", "none", "ItemNotFound"]);
  });

  it("take 255 characters in a formula", async () => {
    const rule = (length: number) =>
      codeOf(async ({ sheet, context }) => {
        const { custom } = sheet.getRange("A1").conditionalFormats.add("Custom");
        custom.rule.formula = `="${"x".repeat(length - 2)}"=A1`.slice(0, length - 3) + '"=A1';
        await context.sync();
      }, options);
    assert.deepEqual([await rule(255), await rule(257)], ["none", "InvalidArgument"]);
  });
});

describe("names and titles of a real Excel", () => {
  it("hides a name in the request that makes it, and later", async () => {
    const visible = await withExcel(async ({ sheet, context }) => {
      const { names } = context.workbook;
      names.add("Early", sheet.getRange("A1")).visible = false;
      names.add("Late", sheet.getRange("A2"));
      await context.sync();
      names.getItem("Late").visible = false;
      const items = names.load("items/name,items/visible");
      await context.sync();
      return items.items.map(({ name, visible }) => [name, visible]);
    }, options);
    assert.deepEqual(plain(visible), [
      ["Early", false],
      ["Late", false],
    ]);
  });

  it("wants quotes around a title that looks like a cell, in addresses and in formulas", async () => {
    const write = (formula: string) =>
      codeOf(async ({ sheet, context }) => {
        context.workbook.worksheets.add("L1");
        sheet.getRange("B1").formulas = [[formula]];
        await context.sync();
      }, options);
    assert.deepEqual([await write("=L1!A1"), await write("='L1'!A1")], ["InvalidArgument", "none"]);
    const address = (text: string) =>
      codeOf(async ({ sheet, context }) => {
        context.workbook.worksheets.add("2021");
        context.workbook.names.add("Name", text);
        sheet.getRange("A1").load("address");
        await context.sync();
      }, options);
    assert.deepEqual(
      [await address("=2021!$A$1"), await address("='2021'!$A$1")],
      ["InvalidArgument", "none"],
    );
  });

  it("brings the sheet to the front whose panes are frozen", async () => {
    const front = await withExcel(async ({ context }) => {
      const other = context.workbook.worksheets.add("Other");
      other.freezePanes.freezeRows(1);
      const active = context.workbook.worksheets.getActiveWorksheet().load("name");
      await context.sync();
      return active.name;
    }, options);
    assert.equal(front, "Other");
  });
});
