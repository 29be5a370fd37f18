import { orderTable, type Topic } from "./program";

/** Tables grown, cut and turned back; lists to choose from. */
export const TABLES: Topic = {
  topic: "tables and validation",
  programs: [
    {
      name: "add a column by its header and a calculated one",
      atFirstSight: false,
      run: async (bench) => {
        const table = orderTable(bench);
        table.columns.add(undefined, [
          ["Total"],
          ["=[@Qty]*[@Price]"],
          ["=[@Qty]*[@Price]"],
          ["=[@Qty]*[@Price]"],
          ["=[@Qty]*[@Price]"],
        ]);
        table.columns.add(0, undefined, "No");
        const total = table.columns.getItem("Total").getDataBodyRange().load("values");
        const names = table.getHeaderRowRange().load("values");
        await bench.context.sync();
        return [names.values[0], total.values.flat()];
      },
      gives: [
        ["No", "Product", "Region", "Qty", "Price", "Total"],
        [40, 27, 14, 6],
      ],
    },
    {
      name: "add and delete rows in every way",
      atFirstSight: false,
      run: async (bench) => {
        const table = orderTable(bench);
        table.rows.add(undefined, [["Milk", "North", 4, 3]]);
        table.rows.add(0, [
          ["Rice", "South", 8, 5],
          ["Salt", "South", 9, 1],
        ]);
        table.rows.getItemAt(1).delete();
        table.rows.deleteRows([0, 4]);
        const names = table.columns.getItem("Product").getDataBodyRange().load("values");
        await bench.context.sync();
        return names.values.flat();
      },
      gives: ["Tea", "Coffee", "Sugar", "Milk"],
    },
    {
      name: "resize a table, then make it a block again",
      atFirstSight: true,
      run: async (bench) => {
        const table = orderTable(bench);
        table.resize("A1:E7");
        const range = table.getRange().load("address");
        await bench.context.sync();
        table.convertToRange();
        const count = bench.sheet.tables.getCount();
        await bench.context.sync();
        return [range.address.split("!")[1], count.value];
      },
      gives: ["A1:E7", 0],
    },
    {
      name: "format a table: style, stripes, totals",
      atFirstSight: true,
      run: async (bench) => {
        const table = orderTable(bench);
        table.style = "TableStyleLight9";
        table.showTotals = true;
        table.showBandedRows = false;
        table.highlightFirstColumn = true;
        table.load("style,showTotals,showBandedRows,highlightFirstColumn");
        const total = table.getTotalRowRange().load("values");
        await bench.context.sync();
        return [table.style, table.showBandedRows, table.highlightFirstColumn, total.values[0]];
      },
      gives: ["TableStyleLight9", false, true, ["Total", "", "", 21]],
    },
    {
      name: "ask which cells break a rule",
      atFirstSight: false,
      run: async ({ sheet, context }) => {
        const range = sheet.getRange("A1:A4");
        range.values = [[1], [50], [3], [70]];
        range.dataValidation.rule = { wholeNumber: { formula1: 1, formula2: 10, operator: "Between" } };
        range.dataValidation.load("valid,type");
        const invalid = range.dataValidation.getInvalidCells().load("address");
        await context.sync();
        return [
          range.dataValidation.valid,
          range.dataValidation.type,
          invalid.address.replace(/[^,!]*!/g, ""),
        ];
      },
      gives: [null, "WholeNumber", "A2,A4"],
    },
    {
      name: "offer a list from cells, with a prompt",
      atFirstSight: false,
      run: async ({ sheet, context }) => {
        sheet.getRange("D1:D2").values = [["Yes"], ["No"]];
        const { dataValidation } = sheet.getRange("A1");
        dataValidation.rule = { list: { inCellDropDown: true, source: sheet.getRange("D1:D2") } };
        dataValidation.prompt = { showPrompt: true, title: "Choose", message: "Yes or no" };
        dataValidation.errorAlert = {
          showAlert: true,
          style: "Warning",
          title: "Hm",
          message: "Yes or no, please",
        };
        sheet.getRange("A1").values = [["Yes"]];
        dataValidation.load("rule,valid,prompt");
        await context.sync();
        return [dataValidation.valid, dataValidation.prompt.title, typeof dataValidation.rule.list?.source];
      },
      gives: [true, "Choose", "string"],
    },
    {
      name: "colour by presets: deviations, dates, triangles",
      atFirstSight: false,
      run: async ({ sheet, context }) => {
        const range = sheet.getRange("A1:A9");
        for (const criterion of [
          "OneStdDevAboveAverage",
          "BelowAverage",
          "LastSevenDays",
          "UniqueValues",
          "NonBlanks",
        ] as const) {
          const format = range.conditionalFormats.add("PresetCriteria");
          format.preset.rule = { criterion };
          format.preset.format.font.color = "green";
        }
        const icons = range.conditionalFormats.add("IconSet");
        icons.iconSet.style = "ThreeTriangles";
        icons.iconSet.load("style");
        const formats = range.conditionalFormats.load("items/type");
        await context.sync();
        const presets = formats.items
          .filter(({ type }) => type === "PresetCriteria")
          .map(({ preset }) => preset.load("rule"));
        await context.sync();
        return [icons.iconSet.style, presets.map(({ rule }) => rule.criterion)];
      },
      gives: [
        "ThreeTriangles",
        ["NonBlanks", "UniqueValues", "LastSevenDays", "BelowAverage", "OneStdDevAboveAverage"],
      ],
    },
  ],
};
