import type { Bench } from "../../objects/with-excel";
import { afterSaving, orders, orderTable, type Topic } from "./program";

/** What is to be seen of the first column, below the header. */
async function seen({ sheet, context }: Bench): Promise<unknown[]> {
  const view = sheet.getRange("A2:A5").getVisibleView().load("values");
  await context.sync();
  return view.values.flat();
}

/** Filters of tables and sheets; what they hide and show. */
export const FILTERS: Topic = {
  topic: "filters",
  programs: [
    {
      name: "show the rows of two products",
      atFirstSight: false,
      run: async (bench) => {
        const table = orderTable(bench);
        table.columns.getItem("Product").filter.applyValuesFilter(["Tea", "Cocoa"]);
        await bench.context.sync();
        return seen(bench);
      },
      gives: ["Tea", "Cocoa"],
    },
    {
      name: "filter two columns of a table and clear the filters",
      atFirstSight: false,
      run: async (bench) => {
        const { context, excel } = bench;
        const { FilterOn, DynamicFilterCriteria } = excel.Excel;
        const table = orderTable(bench);
        table.columns.getItem("Qty").filter.apply({
          filterOn: FilterOn.dynamic,
          dynamicCriteria: DynamicFilterCriteria.aboveAverage,
        });
        table.columns.getItemAt(1).filter.apply({ filterOn: FilterOn.values, values: ["South"] });
        await context.sync();
        const both = await seen(bench);
        table.clearFilters();
        await context.sync();
        return [both, await seen(bench)];
      },
      gives: [["Sugar"], ["Tea", "Coffee", "Sugar", "Cocoa"]],
    },
    {
      name: "filter numbers by a condition and texts by a pattern",
      atFirstSight: false,
      run: async (bench) => {
        const table = orderTable(bench);
        const quantities = table.columns.getItem("Qty").filter;
        quantities.applyCustomFilter(">=3", "<10", "And");
        await bench.context.sync();
        const middle = await seen(bench);
        quantities.clear();
        table.columns.getItem("Product").filter.applyCustomFilter("=*o*");
        await bench.context.sync();
        return [middle, await seen(bench)];
      },
      gives: [
        ["Coffee", "Sugar"],
        ["Coffee", "Cocoa"],
      ],
    },
    {
      name: "show the two largest, then the smallest half",
      atFirstSight: false,
      run: async (bench) => {
        const filter = orderTable(bench).columns.getItem("Price").filter;
        filter.applyTopItemsFilter(2);
        await bench.context.sync();
        const top = await seen(bench);
        filter.applyBottomPercentFilter(50);
        await bench.context.sync();
        return [top, await seen(bench)];
      },
      gives: [
        ["Coffee", "Cocoa"],
        ["Tea", "Sugar"],
      ],
    },
    {
      name: "filter a plain block of cells",
      atFirstSight: false,
      run: async (bench) => {
        const { sheet, context, excel } = bench;
        sheet.autoFilter.apply(orders(bench), 1, {
          filterOn: excel.Excel.FilterOn.values,
          values: ["North"],
        });
        sheet.autoFilter.load("enabled,isDataFiltered,criteria");
        const range = sheet.autoFilter.getRange().load("address");
        await context.sync();
        const { enabled, isDataFiltered, criteria } = sheet.autoFilter;
        const shown = await seen(bench);
        return [enabled, isDataFiltered, criteria.length, range.address.split("!")[1], shown];
      },
      gives: [true, true, 4, "A1:D5", ["Tea", "Cocoa"]],
    },
    {
      name: "clear one column, then all, then the filter itself",
      atFirstSight: false,
      run: async (bench) => {
        const { sheet, context, excel } = bench;
        const { FilterOn } = excel.Excel;
        const range = orders(bench);
        sheet.autoFilter.apply(range, 2, { filterOn: FilterOn.custom, criterion1: ">5" });
        sheet.autoFilter.apply(range, 1, { filterOn: FilterOn.values, values: ["South"] });
        await context.sync();
        const both = await seen(bench);
        sheet.autoFilter.clearColumnCriteria(1);
        await context.sync();
        const one = await seen(bench);
        sheet.autoFilter.clearCriteria();
        sheet.autoFilter.load("isDataFiltered,enabled");
        await context.sync();
        const cleared = [sheet.autoFilter.isDataFiltered, sheet.autoFilter.enabled];
        sheet.autoFilter.remove();
        sheet.autoFilter.load("enabled");
        await context.sync();
        return [both, one, cleared, sheet.autoFilter.enabled];
      },
      gives: [["Sugar"], ["Tea", "Sugar"], [false, true], false],
    },
    {
      name: "apply a filter again after the data has changed",
      atFirstSight: false,
      run: async (bench) => {
        const { sheet, context } = bench;
        const table = orderTable(bench);
        table.columns.getItem("Qty").filter.applyCustomFilter(">5");
        await context.sync();
        sheet.getRange("C3").values = [[99]];
        await context.sync();
        const before = await seen(bench);
        table.reapplyFilters();
        await context.sync();
        return [before, await seen(bench)];
      },
      gives: [
        ["Tea", "Sugar"],
        ["Tea", "Coffee", "Sugar"],
      ],
    },
    {
      name: "walk through the rows of a visible view",
      atFirstSight: false,
      run: async (bench) => {
        const table = orderTable(bench);
        table.columns.getItem("Region").filter.applyValuesFilter(["North"]);
        const view = table.getDataBodyRange().getVisibleView();
        view.load("rowCount,columnCount,cellAddresses,values");
        const rows = view.rows.load("items/values");
        await bench.context.sync();
        return [
          view.rowCount,
          view.columnCount,
          view.values[1]?.[0],
          rows.items.map((row) => row.values[0]?.[2]),
        ];
      },
      gives: [2, 4, "Cocoa", [10, 1]],
    },
    {
      name: "filter by the colour of the cells",
      atFirstSight: false,
      run: async (bench) => {
        const table = orderTable(bench);
        bench.sheet.getRange("A3").format.fill.color = "#FFCC00";
        table.columns.getItem("Product").filter.applyCellColorFilter("#FFCC00");
        await bench.context.sync();
        return seen(bench);
      },
      gives: ["Coffee"],
    },
    {
      name: "read the criteria back and find them in the saved file",
      atFirstSight: false,
      run: async (bench) => {
        const table = orderTable(bench);
        table.columns.getItem("Product").filter.applyValuesFilter(["Sugar"]);
        await bench.context.sync();
        return afterSaving(bench, async (sheet, context) => {
          const { filter } = sheet.tables.getItemAt(0).columns.getItem("Product");
          filter.load("criteria");
          const view = sheet.getRange("A1:A5").getVisibleView().load("values");
          await context.sync();
          return [filter.criteria.filterOn, filter.criteria.values, view.values.flat()];
        });
      },
      gives: ["Values", ["Sugar"], ["Product", "Sugar"]],
    },
  ],
};
