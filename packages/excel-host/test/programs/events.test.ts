import assert from "node:assert/strict";
import { withExcel, type Bench } from "../objects/with-excel";
import { eventsArrive, sales } from "./sales";

describe("programs that listen", () => {
  it("hear of single cells with what stood there before, and who changed it", async () => {
    const log = await withExcel(async ({ sheet, context }) => {
      const heard: unknown[] = [];
      const handler = sheet.onChanged.add(async ({ address, changeType, details, triggerSource }) => {
        const { valueBefore, valueAfter, valueTypeAfter } = details ?? {};
        heard.push([changeType, address, triggerSource, valueBefore, valueAfter, valueTypeAfter]);
      });
      await context.sync();
      sheet.getRange("A1").values = [[5]];
      sheet.getRange("A1").values = [[6]];
      sheet.getRange("A2").formulas = [["=A1*2"]];
      sheet.getRange("B1:C1").values = [[1, 2]];
      await context.sync();
      await eventsArrive();
      sheet.getRange("2:2").delete("Up");
      await context.sync();
      await eventsArrive();
      handler.remove();
      await handler.context.sync();
      sheet.getRange("A1").values = [[9]];
      await context.sync();
      await eventsArrive();
      return heard;
    });
    const own = "ThisLocalAddin";
    assert.deepEqual(log, [
      ["RangeEdited", "A1", own, "", 5, "Double"],
      ["RangeEdited", "A1", own, 5, 6, "Double"],
      ["RangeEdited", "A2", own, "", 12, "Double"],
      ["RangeEdited", "B1:C1", own, null, null, null],
      ["RowDeleted", "2:2", own, null, null, null],
    ]);
  });

  it("reach the changed cells through the event", async () => {
    const values = await withExcel(async ({ sheet, context, excel }) => {
      let read: unknown;
      sheet.onChanged.add((event) =>
        excel.Excel.run(async (inner) => {
          const range = event.getRange(inner).load("values");
          await inner.sync();
          read = range.values;
        }),
      );
      await context.sync();
      sheet.getRange("B2:C2").values = [[1, 2]];
      await context.sync();
      await eventsArrive();
      return read;
    });
    assert.deepEqual(values, [[1, 2]]);
  });

  it("hear a sheet leave the front before another comes there", async () => {
    const log = await withExcel(async ({ sheet, context }) => {
      const heard: string[] = [];
      const { worksheets } = context.workbook;
      for (const event of [
        worksheets.onActivated,
        worksheets.onDeactivated,
        worksheets.onAdded,
        worksheets.onDeleted,
      ])
        (event as OfficeExtension.EventHandlers<{ type: string }>).add(
          async ({ type }) => void heard.push(type),
        );
      await context.sync();
      const added = worksheets.add("N");
      added.activate();
      sheet.activate();
      added.delete();
      await context.sync();
      await eventsArrive();
      return heard;
    });
    const [away, here] = ["WorksheetDeactivated", "WorksheetActivated"];
    assert.deepEqual(log, ["WorksheetAdded", away, here, away, here, "WorksheetDeleted"]);
  });

  it("hear of a selection once, and not of frozen panes", async () => {
    const log = await withExcel(async ({ sheet, context, excel }) => {
      const heard: string[] = [];
      sheet.onSelectionChanged.add(async ({ address }) => void heard.push(address));
      await context.sync();
      const { EventType, context: office } = excel.Office;
      office.document.addHandlerAsync(EventType.DocumentSelectionChanged, () => heard.push("document"));
      context.workbook.onSelectionChanged.add(async () => void heard.push("workbook"));
      await context.sync();
      sheet.getRange("B2:C3").select();
      await context.sync();
      await eventsArrive();
      sheet.getRange("B2:C3").select();
      sheet.freezePanes.freezeRows(1);
      await context.sync();
      await eventsArrive();
      return heard;
    });
    assert.deepEqual([...log].sort(), ["B2:C3", "document", "workbook"]);
  });

  it("hear of formats, of calculation and of a table", async () => {
    const log = await withExcel(async (bench: Bench) => {
      await sales(bench);
      const { sheet, context } = bench;
      const heard: unknown[] = [];
      const table = sheet.tables.add("B2:D6", true);
      sheet.onFormatChanged.add(async ({ address }) => void heard.push(["format", address]));
      sheet.onCalculated.add(async ({ type }) => void heard.push([type]));
      table.onChanged.add(async ({ changeType, address }) => void heard.push([changeType, address]));
      table.onSelectionChanged.add(async ({ isInsideTable }) => void heard.push(["inside", isInsideTable]));
      await context.sync();
      sheet.getRange("A9").format.fill.color = "red";
      sheet.getRange("C3:C4").values = [[7], [8]];
      sheet.getRange("F1").formulas = [["=SUM(C3:C6)"]];
      sheet.getRange("C3").select();
      await context.sync();
      await eventsArrive();
      return heard;
    });
    const expected = [["format", "A9"], ["RangeEdited", "C3:C4"], ["WorksheetCalculated"], ["inside", true]];
    for (const event of expected)
      assert.ok(JSON.stringify(log).includes(JSON.stringify(event)), String(event));
    assert.equal((log as unknown[]).length, expected.length);
  });

  it("hear nothing while events are off", async () => {
    const log = await withExcel(async ({ sheet, context }) => {
      const heard: string[] = [];
      sheet.onChanged.add(async ({ address }) => void heard.push(address));
      context.runtime.enableEvents = false;
      await context.sync();
      sheet.getRange("A1").values = [[1]];
      await context.sync();
      context.runtime.enableEvents = true;
      sheet.getRange("A2").values = [[1]];
      await context.sync();
      await eventsArrive();
      return heard;
    });
    assert.deepEqual(log, ["A2"]);
  });
});
