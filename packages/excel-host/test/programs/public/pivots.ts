import type { Bench } from "../../objects/with-excel";
import { afterSaving, orders, type Topic } from "./program";

/** A pivot table over the orders, at F1. */
function pivot(bench: Bench): Excel.PivotTable {
  return bench.sheet.pivotTables.add("Sums", orders(bench), bench.sheet.getRange("F1"));
}

function rowsAndData(table: Excel.PivotTable): Excel.DataPivotHierarchy {
  table.rowHierarchies.add(table.hierarchies.getItem("Region"));
  return table.dataHierarchies.add(table.hierarchies.getItem("Qty"));
}

/** Pivot tables. */
export const PIVOTS: Topic = {
  topic: "pivot tables",
  programs: [
    {
      name: "sum by region",
      atFirstSight: false,

      run: async (bench) => {
        const table = pivot(bench);
        rowsAndData(table);
        const range = table.layout.getRange().load("values,address");
        await bench.context.sync();
        return [range.address.split("!")[1], range.values];
      },
      gives: [
        "F1:G4",
        [
          ["Row Labels", "Sum of Qty"],
          ["North", 11],
          ["South", 10],
          ["Grand Total", 21],
        ],
      ],
    },
    {
      name: "average by region and product",
      atFirstSight: false,

      run: async (bench) => {
        const table = pivot(bench);
        const data = rowsAndData(table);
        data.summarizeBy = bench.excel.Excel.AggregationFunction.average;
        data.name = "Mean";
        table.columnHierarchies.add(table.hierarchies.getItem("Product"));
        const body = table.layout.getDataBodyRange().load("values");
        data.load("name,summarizeBy");
        await bench.context.sync();
        return [data.name, data.summarizeBy, body.values[2]];
      },
      gives: ["Mean", "Average", [1, 3, 7, 10, 5.25]],
    },
    {
      name: "change the data, refresh, and delete",
      atFirstSight: false,

      run: async (bench) => {
        const table = pivot(bench);
        rowsAndData(table);
        await bench.context.sync();
        bench.sheet.getRange("C2").values = [[100]];
        table.refresh();
        const body = table.layout.getDataBodyRange().load("values");
        const count = bench.sheet.pivotTables.getCount();
        await bench.context.sync();
        table.delete();
        const gone = bench.sheet.getRange("F1:G4").load("values");
        await bench.context.sync();
        return [body.values.flat(), count.value, gone.values.flat().join("")];
      },
      gives: [[101, 10, 111], 1, ""],
    },
    {
      name: "find the pivot table in the saved file",
      atFirstSight: false,

      run: async (bench) => {
        rowsAndData(pivot(bench));
        await bench.context.sync();
        return afterSaving(bench, async (sheet, context) => {
          const found = sheet.pivotTables.getItem("Sums").load("name");
          const rows = found.rowHierarchies.load("items/name");
          const data = found.dataHierarchies.load("items/name");
          await context.sync();
          return [found.name, rows.items.map(({ name }) => name), data.items.map(({ name }) => name)];
        });
      },
      gives: ["Sums", ["Region"], ["Sum of Qty"]],
    },
  ],
};
