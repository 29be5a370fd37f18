import { orderTable, orders, type Topic } from "./program";

/** Sorting tables and blocks; duplicates. */
export const SORTING: Topic = {
  topic: "sorting",
  programs: [
    {
      name: "sort a table and ask by what it is sorted",
      atFirstSight: false,
      run: async (bench) => {
        const table = orderTable(bench);
        table.sort.apply([{ key: 2, ascending: false }], false);
        table.sort.load("fields,matchCase");
        const body = table.columns.getItem("Product").getDataBodyRange().load("values");
        await bench.context.sync();
        const { fields, matchCase } = table.sort;
        return [body.values.flat(), fields.length, fields[0]?.key, fields[0]?.ascending, matchCase];
      },
      gives: [["Tea", "Sugar", "Coffee", "Cocoa"], 1, 2, false, false],
    },
    {
      name: "sort again what has changed, then forget the sorting",
      atFirstSight: false,
      run: async (bench) => {
        const table = orderTable(bench);
        table.sort.apply([{ key: 3, ascending: true }]);
        await bench.context.sync();
        bench.sheet.getRange("D2").values = [[50]];
        table.sort.reapply();
        const body = table.getDataBodyRange().getColumn(0).load("values");
        await bench.context.sync();
        const names = body.values.flat();
        table.sort.clear();
        table.sort.load("fields");
        await bench.context.sync();
        return [names, table.sort.fields.length];
      },
      gives: [["Tea", "Cocoa", "Coffee", "Sugar"], 0],
    },
    {
      name: "sort the columns of a block by a row",
      atFirstSight: false,
      run: async ({ sheet, context, excel }) => {
        const range = sheet.getRange("A1:C2");
        range.values = [
          ["c", "a", "b"],
          [3, 1, 2],
        ];
        range.sort.apply([{ key: 0 }], false, false, excel.Excel.SortOrientation.columns);
        range.load("values");
        await context.sync();
        return range.values;
      },
      gives: [
        ["a", "b", "c"],
        [1, 2, 3],
      ],
    },
    {
      name: "bring the coloured rows to the front",
      atFirstSight: false,
      run: async (bench) => {
        const range = orders(bench);
        bench.sheet.getRange("A4").format.fill.color = "yellow";
        const { SortOn } = bench.excel.Excel;
        range.sort.apply([{ key: 0, sortOn: SortOn.cellColor, color: "#FFFF00" }], false, true);
        const names = bench.sheet.getRange("A2:A5").load("values");
        await bench.context.sync();
        return names.values.flat();
      },
      gives: ["Sugar", "Tea", "Coffee", "Cocoa"],
    },
    {
      name: "keep one row of each region",
      atFirstSight: true,
      run: async (bench) => {
        const result = orders(bench).removeDuplicates([1], true).load("removed,uniqueRemaining");
        const names = bench.sheet.getRange("A1:A5").load("values");
        await bench.context.sync();
        return [result.removed, result.uniqueRemaining, names.values.flat()];
      },
      gives: [2, 2, ["Product", "Tea", "Coffee", "", ""]],
    },
  ],
};
