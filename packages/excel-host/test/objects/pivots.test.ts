import assert from "node:assert/strict";
import { strFromU8, unzipSync } from "fflate";
import { openExcel, type OpenedExcel } from "../../src/node/index";
import { errorCode, plain } from "./with-excel";

const DATA = [
  ["Shop", "Kind", "Day", "Sold", "Left"],
  ["A", "Tea", 45292, 10, 1],
  ["A", "Coffee", 45323, 30, 2],
  ["B", "Tea", 45323, 40, 3],
  ["B", "Cocoa", 45352, 20, 4],
];

/** Opens a book with the data on one sheet and a pivot table of them on another, shops over kinds. */
async function withTable<T>(
  work: (table: Excel.PivotTable, context: Excel.RequestContext, excel: OpenedExcel) => Promise<T>,
): Promise<T> {
  const excel = await openExcel(undefined, { preset: "Microsoft 365" });
  try {
    return await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:E5").values = DATA;
      const front = context.workbook.worksheets.add("Pivot");
      const table = front.pivotTables.add("Shops", sheet.getRange("A1:E5"), front.getRange("A1"));
      for (const name of ["Shop", "Kind"]) table.rowHierarchies.add(table.hierarchies.getItem(name));
      table.dataHierarchies.add(table.hierarchies.getItem("Sold"));
      front.activate();
      await context.sync();
      return plain(await work(table, context, excel));
    });
  } finally {
    excel.close();
  }
}

async function shown(table: Excel.PivotTable, context: Excel.RequestContext): Promise<unknown[][]> {
  const range = table.layout.getRange().load("values");
  await context.sync();
  return range.values.slice(1);
}

const field = (table: Excel.PivotTable, name: string): Excel.PivotField =>
  table.hierarchies.getItem(name).fields.getItem(name);

describe("pivot tables as programs shape them", () => {
  it("shows values as shares, differences, running sums and ranks", async () => {
    const found = await withTable(async (table, context) => {
      const data = table.dataHierarchies.getItem("Sum of Sold");
      const shop = field(table, "Shop");
      const rules: Excel.ShowAsRule[] = [
        { calculation: "PercentOfGrandTotal" },
        { calculation: "PercentOfParentRowTotal" },
        { calculation: "DifferenceFrom", baseField: shop, baseItem: shop.items.getItem("A") },
        { calculation: "RunningTotal", baseField: shop },
        { calculation: "RankDecending", baseField: shop },
        { calculation: "None" },
      ];
      const columns: unknown[][] = [];
      for (const rule of rules) {
        data.showAs = rule;
        columns.push((await shown(table, context)).map(([, value]) => value));
      }
      data.showAs = { calculation: "PercentOfColumnTotal" };
      const body = table.layout.getDataBodyRange().load("text,numberFormat");
      await context.sync();
      return [...columns, body.text.flat()];
    });
    assert.deepEqual(found, [
      [0.4, 0.3, 0.1, 0.6, 0.2, 0.4, 1],
      [0.4, 0.75, 0.25, 0.6, 1 / 3, 2 / 3, 1],
      ["", "", "", 20, 20, 30, ""],
      [40, 30, 10, 100, 20, 50, ""],
      [2, 1, 2, 1, 1, 1, ""],
      [40, 30, 10, 60, 20, 40, 100],
      ["40,00%", "30,00%", "10,00%", "60,00%", "20,00%", "40,00%", "100,00%"],
    ]);
  });

  it("finds a field of values again after it was renamed, moved and counted otherwise", async () => {
    const found = await withTable(async (table, context) => {
      const sold = table.dataHierarchies.getItem("Sum of Sold");
      const left = table.dataHierarchies.add(table.hierarchies.getItem("Left"));
      left.load("id");
      sold.name = "All that was sold";
      await context.sync();
      const { id } = left;
      left.summarizeBy = "Max";
      left.name = "Most that was left";
      left.position = 0;
      await context.sync();
      left.load("id, name, position, summarizeBy");
      await context.sync();
      return [left.id === id, left.name, left.position, left.summarizeBy];
    });
    assert.deepEqual(found, [true, "Most that was left", 0, "Max"]);
  });

  it("filters by values, labels and dates, tells the filters and clears them", async () => {
    const found = await withTable(async (table, context) => {
      const answers: unknown[] = [];
      const look = async () => answers.push((await shown(table, context)).map(([label]) => label));
      const kind = field(table, "Kind");
      kind.applyFilter({ valueFilter: { condition: "GreaterThan", comparator: 20, value: "Sum of Sold" } });
      await look();
      kind.applyFilter({
        valueFilter: { condition: "TopN", threshold: 1, selectionType: "Items", value: "Sum of Sold" },
      });
      await look();
      const filters = kind.getFilters();
      await context.sync();
      answers.push([filters.value.valueFilter?.condition, filters.value.labelFilter]);
      kind.clearFilter("Value");
      kind.applyFilter({ labelFilter: { condition: "BeginsWith", substring: "Co", exclusive: true } });
      await look();
      kind.clearAllFilters();
      table.filterHierarchies.add(table.hierarchies.getItem("Day"));
      field(table, "Day").applyFilter({
        dateFilter: { condition: "AfterOrEqualTo", comparator: { date: "2024-02-01", specificity: "Month" } },
      });
      await look();
      const isFiltered = field(table, "Day").isFiltered();
      await context.sync();
      return [...answers, isFiltered.value];
    });
    assert.deepEqual(found, [
      ["A", "Coffee", "B", "Tea", "Grand Total"],
      ["A", "Coffee", "B", "Tea", "Grand Total"],
      ["TopN", null],
      ["A", "Tea", "B", "Tea", "Grand Total"],
      ["A", "Coffee", "B", "Cocoa", "Tea", "Grand Total"],
      true,
    ]);
  });

  it("sorts by labels and by values", async () => {
    const found = await withTable(async (table, context) => {
      const [shop, kind] = [field(table, "Shop"), field(table, "Kind")];
      shop.sortByLabels("Descending" as Excel.SortBy);
      const labels = (await shown(table, context)).map(([label]) => label);
      kind.sortByValues("Ascending", table.dataHierarchies.getItem("Sum of Sold"));
      return [labels, (await shown(table, context)).map(([label]) => label)];
    });
    assert.deepEqual(found, [
      ["B", "Cocoa", "Tea", "A", "Coffee", "Tea", "Grand Total"],
      ["B", "Cocoa", "Tea", "A", "Tea", "Coffee", "Grand Total"],
    ]);
  });

  it("lays out subtotals, blank lines, repeated labels and empty cells", async () => {
    const found = await withTable(async (table, context) => {
      const { layout } = table;
      layout.layoutType = "Tabular";
      layout.repeatAllItemLabels(true);
      layout.subtotalLocation = "Off";
      layout.displayBlankLineAfterEachItem(true);
      const flat = await shown(table, context);
      table.rowHierarchies.remove(table.rowHierarchies.getItem("Kind"));
      table.columnHierarchies.add(table.hierarchies.getItem("Kind"));
      Object.assign(layout, { fillEmptyCells: true, emptyCellText: "-", showFieldHeaders: false });
      return [flat, (await shown(table, context)).slice(1)];
    });
    assert.deepEqual(found, [
      [
        ["A", "Coffee", 30],
        ["A", "Tea", 10],
        ["", "", ""],
        ["B", "Cocoa", 20],
        ["B", "Tea", 40],
        ["", "", ""],
        ["Grand Total", "", 100],
      ],
      [
        ["A", "-", 30, 10, 40],
        ["B", 20, "-", 40, 60],
        ["Grand Total", 20, 30, 50, 100],
      ],
    ]);
  });

  it("keeps what was said of a table in the saved file", async () => {
    const found = await withTable(async (table, context, excel) => {
      Object.assign(table.layout, {
        altTextTitle: "Shops",
        emptyCellText: "-",
        autoFormat: false,
        subtotalLocation: "AtBottom",
      });
      table.dataHierarchies.getItem("Sum of Sold").showAs = { calculation: "PercentOfParentRowTotal" };
      table.dataHierarchies.getItem("Sum of Sold").numberFormat = "0.000%";
      field(table, "Kind").applyFilter({
        valueFilter: { condition: "GreaterThan", comparator: 20, value: "Sum of Sold" },
      });
      await context.sync();
      const again = await openExcel(await excel.save(), { preset: "Microsoft 365", engine: "none" });
      const answer = await again.Excel.run(async (other) => {
        const read = other.workbook.pivotTables.getItem("Shops");
        const layout = read.layout.load("altTextTitle,emptyCellText,autoFormat,subtotalLocation");
        const data = read.dataHierarchies.load("items/name,items/showAs,items/numberFormat");
        await other.sync();
        return [
          layout.altTextTitle,
          layout.emptyCellText,
          layout.autoFormat,
          layout.subtotalLocation,
          data.items[0]?.showAs.calculation,
          data.items[0]?.numberFormat,
        ];
      });
      again.close();
      return answer;
    });
    assert.deepEqual(found, ["Shops", "-", false, "AtBottom", "PercentOfParentRowTotal", "0.000%"]);
  });

  it("writes date filters in days, refuses words that Excel does not have, and filters of a file that it does not read", async () => {
    const found = await withTable(async (table, context, excel) => {
      const day = () => field(table, "Day");
      const refused = (filter: unknown) =>
        errorCode(async () => {
          day().applyFilter(filter as Excel.PivotFilters);
          await context.sync();
        });
      table.rowHierarchies.add(table.hierarchies.getItem("Day"));
      const codes = [
        await refused({ dateFilter: { condition: "LastFortnight" } }),
        await refused({ dateFilter: { condition: "LastYear", exclusive: true } }),
        await refused({ manualFilter: { selectedItems: ["1"] } }),
      ];
      const filters = ["After", "BeforeOrEqualTo", "Equals"].map((condition) => ({
        dateFilter: { condition, comparator: { date: "2024-02-10", specificity: "Month" } },
      }));
      const written: unknown[] = [];
      for (const filter of [...filters, { dateFilter: { condition: "AllDatesInPeriodFebruary" } }]) {
        day().applyFilter(filter as Excel.PivotFilters);
        await context.sync();
        const part = unzipSync(await excel.save())["xl/pivotTables/pivotTable1.xml"];
        const xml = strFromU8(part ?? new Uint8Array());
        written.push(xml.match(/(?<=<filter [^>]*type=")\w+|<customFilter .*?>|<dynamicFilter .*?>/g));
      }
      const again = await openExcel(await excel.save(), { preset: "Microsoft 365", engine: "none" });
      const code = await again.Excel.run((other) =>
        errorCode(async () => {
          field(other.workbook.pivotTables.getItem("Shops"), "Day").getFilters();
          await other.sync();
        }),
      );
      again.close();
      return [...codes, written, code];
    });
    assert.deepEqual(found, [
      "UnsupportedOperation",
      "UnsupportedOperation",
      "InvalidArgument",
      [
        ["dateNewerThan", '<customFilter operator="greaterThan" val="45351"/>'],
        ["dateOlderThanOrEqual", '<customFilter operator="lessThanOrEqual" val="45351"/>'],
        [
          "dateBetween",
          '<customFilter operator="greaterThanOrEqual" val="45323"/>',
          '<customFilter operator="lessThanOrEqual" val="45351"/>',
        ],
        ["M2", '<dynamicFilter type="M2"/>'],
      ],
      "UnsupportedOperation",
    ]);
  });
});
