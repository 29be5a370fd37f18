const until = async (test, ms = 3000) => {
  const t = Date.now();
  while (!test() && Date.now() - t < ms) await new Promise((r) => setTimeout(r, 20));
};
export default {
  topic: "events",
  programs: [
    {
      name: "change log of a sheet: single edit with details, block edit, handler removed",
      source: "snippets 30-events/data-changed, data-change-event-details; docs excel-add-ins-events",
      run: async ({ context, sheet, Excel }) => {
        sheet.getRange("A1").values = [[3]];
        sheet.load("id");
        await context.sync();
        const log = [];
        const handler = sheet.onChanged.add(async (e) => {
          log.push(e);
        });
        await context.sync();
        sheet.getRange("A1").values = [["five"]];
        await context.sync();
        await until(() => log.length >= 1);
        sheet.getRange("B2:C3").values = [
          [1, 2],
          [3, 4],
        ];
        await context.sync();
        await until(() => log.length >= 2);
        sheet.getRange("2:2").delete(Excel.DeleteShiftDirection.up);
        await context.sync();
        await until(() => log.length >= 3);
        handler.remove();
        await context.sync();
        sheet.getRange("D9").values = [[1]];
        await context.sync();
        await new Promise((r) => setTimeout(r, 100));
        const d = log[0].details;
        return {
          n: log.length,
          types: log.map((e) => e.type),
          changes: log.map((e) => e.changeType),
          at: log.map((e) => e.address),
          source: log[0].source,
          mine: log[0].worksheetId === sheet.id,
          details: [d.valueBefore, d.valueAfter, d.valueTypeBefore, d.valueTypeAfter],
        };
      },
      gives: {
        n: 3,
        types: ["WorksheetChanged", "WorksheetChanged", "WorksheetChanged"],
        changes: ["RangeEdited", "RangeEdited", "RowDeleted"],
        at: ["A1", "B2:C3", "2:2"],
        source: "Local",
        mine: true,
        details: [3, "five", "Double", "String"],
      },
    },
  ],
};
