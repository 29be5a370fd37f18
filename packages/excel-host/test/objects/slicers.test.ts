import assert from "node:assert/strict";
import { strFromU8, unzipSync } from "fflate";
import { openExcel, type OpenedExcel } from "../../src/node/index";
import { errorCode, plain } from "./with-excel";

const SALES = [
  ["Region", "Product", "Sold"],
  ["North", "Tea", 5],
  ["South", "Coffee", 7],
  ["North", "Cocoa", 2],
  ["West", "Tea", 1],
];

type Work<T> = (context: Excel.RequestContext, sheet: Excel.Worksheet, excel: OpenedExcel) => Promise<T>;

async function inExcel<T>(bytes: Uint8Array | undefined, work: Work<T>): Promise<T> {
  const excel = await openExcel(bytes, { preset: "Microsoft 365", engine: "none" });
  try {
    return await excel.Excel.run(async (context) =>
      plain(await work(context, context.workbook.worksheets.getActiveWorksheet(), excel)),
    );
  } finally {
    excel.close();
  }
}

/** A table of sales with a slicer for its regions, and a pivot table of them with one for its products. */
function build(sheet: Excel.Worksheet): {
  slicer: Excel.Slicer;
  pivot: Excel.PivotTable;
  other: Excel.Slicer;
} {
  const range = sheet.getRange("A1:C5");
  range.values = SALES;
  const table = sheet.tables.add(range, true);
  table.name = "Sales";
  const slicer = sheet.slicers.add(table, "Region", sheet);
  const pivot = sheet.pivotTables.add("Sums", table, "F1");
  pivot.rowHierarchies.add(pivot.hierarchies.getItem("Region"));
  pivot.dataHierarchies.add(pivot.hierarchies.getItem("Sold"));
  return { slicer, pivot, other: sheet.slicers.add("Sums", "Product") };
}

describe("slicers", () => {
  it("filter a table, and tell what is chosen", async () => {
    const found = await inExcel(undefined, async (context, sheet) => {
      const { slicer } = build(sheet);
      slicer.selectItems(["North"]);
      const chosen = slicer.getSelectedItems();
      const items = slicer.slicerItems.load("items/name,items/isSelected,items/hasData");
      const visible = sheet.getRange("A1:C5").getVisibleView().load("values");
      slicer.load("isFilterCleared,caption,style");
      await context.sync();
      const first = [
        chosen.value,
        items.items.map((item) => item.toJSON()),
        visible.values,
        slicer.isFilterCleared,
      ];
      slicer.slicerItems.getItem("West").isSelected = true;
      const more = slicer.getSelectedItems();
      await context.sync();
      slicer.clearFilters();
      slicer.load("isFilterCleared");
      await context.sync();
      return [...first, more.value, slicer.isFilterCleared];
    });
    assert.deepEqual(found, [
      ["North"],
      [
        { name: "North", isSelected: true, hasData: true },
        { name: "South", isSelected: false, hasData: true },
        { name: "West", isSelected: false, hasData: true },
      ],
      [
        ["Region", "Product", "Sold"],
        ["North", "Tea", 5],
        ["North", "Cocoa", 2],
      ],
      false,
      ["North", "West"],
      true,
    ]);
  });

  it("filter a pivot table by a field that is on none of its axes", async () => {
    const found = await inExcel(undefined, async (context, sheet) => {
      const { pivot, other } = build(sheet);
      other.selectItems(["Tea"]);
      const range = pivot.layout.getRange().load("values");
      await context.sync();
      const code = await errorCode(async () => {
        other.selectItems(["Milk"]);
        await context.sync();
      });
      return [range.values, code];
    });
    assert.deepEqual(found, [
      [
        ["Row Labels", "Sum of Sold"],
        ["North", 5],
        ["West", 1],
        ["Grand Total", 6],
      ],
      "InvalidArgument",
    ]);
  });

  it("are in the saved file, and go out of it again", async () => {
    const saved = await inExcel(undefined, async (context, sheet, excel) => {
      const { slicer, other } = build(sheet);
      slicer.set({
        name: "Where",
        caption: "Which region",
        style: "SlicerStyleDark3",
        left: 300,
        top: 40,
        width: 120,
      });
      slicer.selectItems(["South", "West"]);
      other.selectItems(["Tea", "Cocoa"]);
      await context.sync();
      return [...(await excel.save())];
    });
    const bytes = Uint8Array.from(saved);
    const [slicers, again] = await inExcel(bytes, async (context, sheet, excel) => {
      const all = context.workbook.slicers.load(
        "items/name,items/caption,items/style,items/left,items/width",
      );
      const names = context.workbook.names.load("items/name");
      await context.sync();
      const chosen = all.items.map((item) => item.getSelectedItems());
      await context.sync();
      const seen = all.items.map(({ name, caption, style, left, width }, index) => [
        ...[name, caption, style, left, width],
        chosen[index]?.value,
      ]);
      all.items[0]?.delete();
      sheet.slicers.getItem("Product").caption = "What";
      await context.sync();
      return [[seen, names.items.length], [...(await excel.save())]] as const;
    });
    assert.deepEqual(slicers, [
      [
        ["Where", "Which region", "SlicerStyleDark3", 300, 120, ["South", "West"]],
        ["Product", "Product", "SlicerStyleLight1", 192, 144, ["Cocoa", "Tea"]],
      ],
      0,
    ]);
    const parts = unzipSync(Uint8Array.from(again));
    const named = Object.keys(parts).filter((name) => /slicer/i.test(name));
    assert.equal(named.length, 2, named.join(" "));
    const workbook = strFromU8(parts["xl/workbook.xml"] ?? new Uint8Array());
    assert.deepEqual(workbook.match(/<x14:slicerCache |Slicer_\w+/g), [
      "Slicer_Product",
      "<x14:slicerCache ",
    ]);
    const kept = await inExcel(Uint8Array.from(again), async (context) => {
      const all = context.workbook.slicers.load("items/name,items/caption");
      await context.sync();
      return all.items.map(({ name, caption }) => [name, caption]);
    });
    assert.deepEqual(kept, [["Product", "What"]]);
  });
});
