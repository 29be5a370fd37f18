import assert from "node:assert/strict";
import { openExcel } from "../../src/node/index";
import { codeOf, withExcel } from "../objects/with-excel";

const options = { engine: "none" } as const;

describe("loading", () => {
  it("takes nested objects, collections, top and skip", async () => {
    const result = await withExcel(async ({ sheet, context }) => {
      for (const name of ["Dua", "Tiga", "Empat"]) context.workbook.worksheets.add(name);
      const range = sheet.getRange("A1").load("address,format/fill/color,worksheet/name");
      const some = context.workbook.worksheets.load({ name: true, $top: 2, $skip: 1 });
      await context.sync();
      return [
        range.address,
        range.format.fill.color,
        range.worksheet.name,
        some.items.map((item) => item.name),
      ];
    }, options);
    assert.deepEqual(result, ["Sheet1!A1", "#FFFFFF", "Sheet1", ["Dua", "Tiga"]]);
  });

  it("gives all simple properties without a choice", async () => {
    const json = await withExcel(async ({ sheet, context }) => {
      sheet.pageLayout.load();
      await context.sync();
      return sheet.pageLayout.toJSON();
    }, options);
    assert.equal(json.orientation, "Portrait");
    assert.equal(json.paperSize, "A4");
  });

  it("is needed before reading", async () => {
    const code = await codeOf(async ({ sheet, context }) => {
      const range = sheet.getRange("A1");
      await context.sync();
      return range.values;
    }, options);
    assert.equal(code, "PropertyNotLoaded");
  });
});

describe("objects that are kept", () => {
  it("stay the same over several syncs and are released at the end", async () => {
    const excel = await openExcel(undefined, options);
    const kept = await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const range = sheet.getRange("B2");
      await context.sync();
      range.values = [["kept"]];
      sheet.name = "Lain";
      await context.sync();
      range.load("address,values");
      await context.sync();
      return [range.address, range.values[0]?.[0], excel.host.state.references.size];
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    const left = excel.host.state.references.size;
    excel.close();
    assert.deepEqual(kept.slice(0, 2), ["Lain!B2", "kept"]);
    assert.ok(Number(kept[2]) > 0);
    assert.equal(left, 0);
  });

  it("may be tracked beyond a run", async () => {
    const excel = await openExcel(undefined, options);
    const range = await excel.Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getActiveWorksheet().getRange("C3");
      context.trackedObjects.add(cell);
      await context.sync();
      return cell;
    });
    const address = await excel.Excel.run(range, async (context) => {
      range.load("address");
      await context.sync();
      return range.address;
    });
    excel.close();
    assert.equal(address, "Sheet1!C3");
  });
});

describe("events", () => {
  async function listen(
    register: (context: Excel.RequestContext, tell: (event: object) => Promise<void>) => void,
    act: (context: Excel.RequestContext) => void,
  ): Promise<Record<string, unknown>[]> {
    const told: Record<string, unknown>[] = [];
    await withExcel(async ({ context }) => {
      register(context, async (event) => void told.push({ ...(event as Record<string, unknown>) }));
      await context.sync();
      act(context);
      await context.sync();
      await new Promise((resolve) => setTimeout(resolve, 30));
    }, options);
    return told;
  }

  it("tell what was changed on a sheet, and where", async () => {
    const told = await listen(
      (context, tell) => context.workbook.worksheets.getActiveWorksheet().onChanged.add(tell),
      (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange("A1:B2").values = [
          [1, 2],
          [3, 4],
        ];
        sheet.getRange("1:1").insert("Down");
      },
    );
    assert.deepEqual(
      told.map((event) => [event["address"], event["changeType"]]),
      [
        ["A1:B2", "RangeEdited"],
        ["1:1", "RowInserted"],
      ],
    );
  });

  it("tell of new sheets, of the one in front and of the selection", async () => {
    const told = await listen(
      (context, tell) => {
        context.workbook.worksheets.onAdded.add(tell);
        context.workbook.worksheets.onActivated.add(tell);
        context.workbook.worksheets.onSelectionChanged.add(tell);
      },
      (context) => context.workbook.worksheets.add("Baru").getRange("C2").select(),
    );
    assert.deepEqual(
      told.map((event) => event["type"]),
      ["WorksheetAdded", "WorksheetActivated", "WorksheetSelectionChanged"],
    );
  });

  it("are not told while events are off", async () => {
    const told = await listen(
      (context, tell) => context.workbook.worksheets.onChanged.add(tell),
      (context) => {
        context.runtime.enableEvents = false;
        context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [[1]];
      },
    );
    assert.deepEqual(told, []);
  });
});

describe("files", () => {
  it("are saved with calculated values and opened again", async () => {
    const first = await openExcel();
    await first.Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1:B1").values = [[20, "=A1+1"]];
      context.workbook.settings.add("skala", "permendagri");
      await context.sync();
    });
    const bytes = await first.save();
    first.close();
    const second = await openExcel(bytes, { engine: "none" });
    const read = await second.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("B1").load("values,formulas");
      const setting = context.workbook.settings.getItem("skala").load("value");
      await context.sync();
      return [range.values[0]?.[0], range.formulas[0]?.[0], setting.value as string];
    });
    second.close();
    assert.deepEqual([...read], [21, "=A1+1", "permendagri"]);
  });
});
