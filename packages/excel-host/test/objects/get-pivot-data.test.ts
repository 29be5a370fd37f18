import assert from "node:assert/strict";
import { openExcel } from "../../src/node/index";
import { plain } from "./with-excel";

const DATA = [
  ["Shop", "Kind", "Year", "Sold", "Left"],
  ["A", "Tea", 2024, 10, 1],
  ["A", "Coffee", 2025, 30, 2],
  ["B", "Tea", 2025, 40, 3],
  ["B", "Cocoa", 2024, 20, 4],
];

type Shape = (table: Excel.PivotTable) => void;

const rows: Shape = (table) => {
  for (const name of ["Shop", "Kind"]) table.rowHierarchies.add(table.hierarchies.getItem(name));
  table.dataHierarchies.add(table.hierarchies.getItem("Sold"));
};

const crossed: Shape = (table) => {
  table.rowHierarchies.add(table.hierarchies.getItem("Shop"));
  table.columnHierarchies.add(table.hierarchies.getItem("Year"));
  for (const name of ["Sold", "Left"]) table.dataHierarchies.add(table.hierarchies.getItem(name));
};

/** What formulas beside a pivot table show, and show again after something was done. */
async function asked(
  shape: Shape,
  formulas: readonly string[],
  then?: (table: Excel.PivotTable, data: Excel.Range) => void,
): Promise<unknown[][]> {
  const excel = await openExcel(undefined, { preset: "Microsoft 365" });
  try {
    return await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const data = sheet.getRange("A1:E5");
      data.values = DATA;
      const front = context.workbook.worksheets.add("Pivot");
      const table = front.pivotTables.add("Shops", data, front.getRange("A3"));
      shape(table);
      await context.sync();
      const cells = front.getRange("M1").getResizedRange(formulas.length - 1, 0);
      cells.formulas = formulas.map((formula) => [`=GETPIVOTDATA(${formula})`]);
      const found: Excel.Range[] = [cells.load("values")];
      await context.sync();
      if (then) {
        then(table, data);
        await context.sync();
        found.push(
          front
            .getRange("M1")
            .getResizedRange(formulas.length - 1, 0)
            .load("values"),
        );
        await context.sync();
      }
      return plain(found.map(({ values }) => values.flat() as unknown[]));
    });
  } finally {
    excel.close();
  }
}

describe("GETPIVOTDATA", () => {
  it("gives totals, subtotals and single values by any name of the value", async () => {
    const formulas = [
      '"Sold",A3',
      '"Sum of Sold",$B$4',
      '"sold",A3,"Shop","a"',
      '"Sold",A3,"Kind","Tea","Shop","B"',
    ];
    assert.deepEqual(await asked(rows, formulas), [[100, 100, 40, 40]]);
  });

  it("is #REF! for what the table does not show", async () => {
    const formulas = [
      '"Left",A3', // No value of the table.
      '"Sold",K9', // No table there.
      '"Sold",A3,"Shop","C"',
      '"Sold",A3,"Kind","Tea"', // The sum of an inner item over all outer ones.
      '"Sold",A3,"Year",2024', // A field that is not in the table.
      '"Sold",A3,"Shop","A","Kind","Cocoa"',
    ];
    assert.deepEqual(await asked(rows, formulas), [formulas.map(() => "#REF!")]);
  });

  it("finds values where rows and columns cross", async () => {
    const formulas = [
      '"Sold",A3,"Year",2025,"Shop","B"',
      '"Left",A3,"Shop","B"',
      '"Left",A3,"Year",2024',
      '"Sum of Left",A3',
    ];
    assert.deepEqual(await asked(crossed, formulas), [[40, 7, 5, 10]]);
  });

  it("gives a value for each of several items", async () => {
    const found = await asked(rows, ['"Sold",A3,"Shop",{"A","B"}']);
    assert.deepEqual(found, [[40]]);
  });

  it("follows the table: its totals, its filters, its data after a refresh, and its end", async () => {
    const formulas = ['"Sold",A3', '"Sold",A3,"Shop","B"'];
    const withoutTotals = await asked(
      rows,
      formulas,
      (table) => (table.layout.showColumnGrandTotals = false),
    );
    assert.deepEqual(withoutTotals[1], ["#REF!", 60]);
    const filtered = await asked(rows, formulas, (table) => {
      const field = table.hierarchies.getItem("Shop").fields.getItem("Shop");
      field.applyFilter({ manualFilter: { selectedItems: ["A"] } });
    });
    assert.deepEqual(filtered[1], [40, "#REF!"]);
    const changed = await asked(rows, formulas, (_, data) => {
      data.getCell(1, 3).values = [[1000]];
    });
    assert.deepEqual(changed[1], [100, 60]);
    const refreshed = await asked(rows, formulas, (table, data) => {
      data.getCell(1, 3).values = [[1000]];
      table.refresh();
    });
    assert.deepEqual(refreshed[1], [1090, 60]);
    const gone = await asked(rows, formulas, (table) => table.delete());
    assert.deepEqual(gone[1], ["#REF!", "#REF!"]);
  });

  it("asks a filter for the one item that it lets through", async () => {
    const found = await asked(
      (table) => {
        rows(table);
        table.filterHierarchies.add(table.hierarchies.getItem("Year"));
      },
      ['"Sold",A3,"Year",2024', '"Sold",A5'],
      (table) => {
        const field = table.hierarchies.getItem("Year").fields.getItem("Year");
        field.applyFilter({ manualFilter: { selectedItems: ["2024"] } });
      },
    );
    assert.deepEqual(found, [
      ["#REF!", 100],
      [30, 30],
    ]);
  });

  it("asks a table that was saved and opened again", async () => {
    const first = await openExcel(undefined, { preset: "Microsoft 365" });
    await first.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:E5").values = DATA;
      rows(sheet.pivotTables.add("Shops", sheet.getRange("A1:E5"), sheet.getRange("H3")));
      await context.sync();
    });
    const excel = await openExcel(await first.save(), { preset: "Microsoft 365" });
    const found = await excel.Excel.run(async (context) => {
      const cells = context.workbook.worksheets.getActiveWorksheet().getRange("M1:M2");
      cells.formulas = [['=GETPIVOTDATA("Sold",H3)'], ['=GETPIVOTDATA("Sold",H3,"Shop","B","Kind","Tea")']];
      cells.load("values");
      await context.sync();
      return plain(cells.values.flat() as unknown[]);
    });
    first.close();
    excel.close();
    assert.deepEqual(found, [100, 40]);
  });
});
