const until = async (test, ms = 3000) => {
  const t = Date.now();
  while (!test() && Date.now() - t < ms) await new Promise((r) => setTimeout(r, 20));
};
export default {
  topic: "events",
  programs: [
    {
      name: "table edits reported with the table's id; sheets added and deleted reported by the collection",
      source:
        "snippets 30-events/events-table-changed, events-tablecollection-changed, events-workbook-and-worksheet-collection",
      run: async ({ context, sheet }) => {
        sheet.getRange("A1:B3").values = [
          ["Item", "N"],
          ["a", 1],
          ["b", 2],
        ];
        const table = sheet.tables.add("A1:B3", true);
        table.load("id");
        sheet.load("id");
        await context.sync();
        const edits = [],
          sheets = [];
        const h1 = table.onChanged.add(async (e) => {
          edits.push(e);
        });
        const h2 = context.workbook.worksheets.onAdded.add(async (e) => {
          sheets.push(["+", e.type, e.worksheetId]);
        });
        const h3 = context.workbook.worksheets.onDeleted.add(async (e) => {
          sheets.push(["-", e.type, e.worksheetId]);
        });
        await context.sync();
        sheet.getRange("B3").values = [[20]];
        await context.sync();
        await until(() => edits.length > 0);
        sheet.getRange("F9").values = [["outside"]];
        const extra = context.workbook.worksheets.add("P7 Event");
        extra.load("id");
        await context.sync();
        await until(() => sheets.length > 0);
        extra.delete();
        await context.sync();
        await until(() => sheets.length > 1);
        [h1, h2, h3].forEach((h) => h.remove());
        await context.sync();
        const e = edits[0];
        return {
          n: edits.length,
          edit: [e.type, e.changeType, e.address, e.tableId === table.id, e.worksheetId === sheet.id],
          sheets: sheets.map((s) => s[0] + s[1]),
          same: sheets.every((s) => s[2] === extra.id),
        };
      },
      gives: {
        n: 1,
        edit: ["TableChanged", "RangeEdited", "B3", true, true],
        sheets: ["+WorksheetAdded", "-WorksheetDeleted"],
        same: true,
      },
    },

    {
      name: "selection and formula changes heard, nothing heard while events are off",
      source: "snippets 30-events/selection-changed-events, events-formula-changed, events-disable-events",
      run: async ({ context, sheet }) => {
        sheet.activate();
        sheet.getRange("A1:B1").values = [[2, 4]];
        sheet.getRange("D1").formulas = [["=A1*B1"]];
        sheet.getRange("A1").select();
        await context.sync();
        const picks = [],
          formulas = [];
        const h1 = sheet.onSelectionChanged.add(async (e) => {
          picks.push(`${e.type} ${e.address}`);
        });
        const h2 = sheet.onFormulaChanged.add(async (e) => {
          formulas.push(e);
        });
        await context.sync();
        sheet.getRange("B2:C3").select();
        await context.sync();
        await until(() => picks.length > 0);
        sheet.getRange("D1").formulas = [["=A1+B1"]];
        await context.sync();
        await until(() => formulas.length > 0);
        context.runtime.enableEvents = false;
        await context.sync();
        sheet.getRange("D1").formulas = [["=A1-B1"]];
        sheet.getRange("E5").select();
        await context.sync();
        await new Promise((r) => setTimeout(r, 150));
        context.runtime.load("enableEvents");
        await context.sync();
        const off = context.runtime.enableEvents;
        context.runtime.enableEvents = true;
        await context.sync();
        h1.remove();
        h2.remove();
        const d = sheet.getRange("D1").load("values");
        await context.sync();
        const det = formulas[0].formulaDetails[0];
        return [
          picks,
          formulas.length,
          formulas[0].type,
          det.cellAddress,
          det.previousFormula,
          off,
          d.values[0][0],
        ];
      },
      gives: [["WorksheetSelectionChanged B2:C3"], 1, "WorksheetFormulaChanged", "D1", "=A1*B1", false, -2],
    },
  ],
};
