import assert from "node:assert/strict";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { openExcel } from "../../src/node/index";
import { codeOf, plain } from "./with-excel";

const NEW_ENOUGH = { preset: "Microsoft 365", engine: "none" } as const;
const PIXEL =
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
const SOLD = [
  ["Kind", "Shop", "Sold"],
  ["Tea", "North", 1],
  ["Tea", "South", 2],
  ["Milk", "North", 4],
];

type Program<T> = (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>;

/** What a program reads of a sheet, before and after the workbook was saved and opened again. */
async function twice<T>(make: (sheet: Excel.Worksheet) => void, read: Program<T>): Promise<[T, T]> {
  const first = await openExcel(undefined, NEW_ENOUGH);
  const before = await first.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    make(sheet);
    await context.sync();
    return read(sheet, context);
  });
  const again = await openExcel(await first.save(), NEW_ENOUGH);
  first.close();
  const after = await again.Excel.run(async (context) =>
    read(context.workbook.worksheets.getFirst(), context),
  );
  again.close();
  return [plain(before), plain(after)];
}

describe("what was set is there when the workbook is opened again", () => {
  it("the frame and the ground of a new picture", async () => {
    const read: Program<unknown> = async (sheet, context) => {
      const picture = sheet.shapes.getItem("Stamp");
      picture.load("lineFormat/color,lineFormat/weight,fill/foregroundColor");
      await context.sync();
      return [picture.lineFormat.color, picture.lineFormat.weight, picture.fill.foregroundColor];
    };
    const [before, after] = await twice((sheet) => {
      const picture = sheet.shapes.addImage(PIXEL);
      picture.name = "Stamp";
      picture.lineFormat.set({ color: "#FF0000", weight: 3 });
      picture.fill.setSolidColor("#00FF00");
    }, read);
    assert.deepEqual(before, ["#FF0000", 3, "#00FF00"]);
    assert.deepEqual(after, before);
  });

  it("how far a pie of bodies is turned", async () => {
    const [before, after] = await twice(
      (sheet) => {
        sheet.getRange("A1:C4").values = SOLD;
        const chart = sheet.charts.add("3DPie", sheet.getRange("C1:C4"));
        chart.series.getItemAt(0).firstSliceAngle = 90;
      },
      async (sheet, context) => {
        const series = sheet.charts.getItemAt(0).series.getItemAt(0).load("firstSliceAngle");
        await context.sync();
        return series.firstSliceAngle;
      },
    );
    assert.deepEqual([before, after], [90, 90]);
  });

  it("which items of a pivot table are hidden, and where its filters stand", async () => {
    const [before, after] = await twice(
      (sheet) => {
        sheet.getRange("A1:C4").values = SOLD;
        const pivot = sheet.pivotTables.add("P", "A1:C4", "E1");
        const [kind, shop] = [pivot.hierarchies.getItem("Kind"), pivot.hierarchies.getItem("Shop")];
        pivot.rowHierarchies.add(kind);
        pivot.filterHierarchies.add(shop);
        pivot.dataHierarchies.add(pivot.hierarchies.getItem("Sold"));
        shop.fields.getItem("Shop").applyFilter({ manualFilter: { selectedItems: ["North"] } });
      },
      async (sheet, context) => {
        const pivot = sheet.pivotTables.getItem("P");
        const [kind, shop] = ["Kind", "Shop"].map((name) =>
          pivot.hierarchies.getItem(name).fields.getItem(name),
        );
        const isFiltered = [kind?.isFiltered(), shop?.isFiltered()];
        const items = shop?.items.load("items/name,items/visible");
        const filters = pivot.layout.getFilterAxisRange().load("address");
        const range = pivot.layout.getRange().load("address");
        await context.sync();
        const visible = items?.items.map((item) => [item.name, item.visible]);
        return [isFiltered.map((one) => one?.value), visible, filters.address, range.address];
      },
    );
    assert.deepEqual(before, [
      [false, true],
      [
        ["North", true],
        ["South", false],
      ],
      "Sheet1!E1:F1",
      "Sheet1!E3:F6",
    ]);
    assert.deepEqual(after, before);
  });
});

describe("what would be kept nowhere is refused", () => {
  const of = (program: (sheet: Excel.Worksheet) => void) =>
    codeOf(async ({ context, sheet }) => {
      sheet.getRange("A1:C4").values = SOLD;
      program(sheet);
      await context.sync();
    }, NEW_ENOUGH);

  it("bodies that overlap, a shape in a group that moves by itself, two pivot tables of one name", async () => {
    assert.deepEqual(
      [
        await of((sheet) => {
          const chart = sheet.charts.add("3DColumnClustered", sheet.getRange("C1:C4"));
          chart.series.getItemAt(0).overlap = 20;
        }),
        await of((sheet) => {
          const [one, other] = [sheet.shapes.addTextBox("one"), sheet.shapes.addTextBox("other")];
          sheet.shapes.addGroup([one, other]);
          one.placement = "Absolute";
        }),
        await of((sheet) => {
          sheet.pivotTables.add("P", "A1:C4", "E1");
          sheet.pivotTables.add("Q", "A1:C4", "E20").name = "p";
        }),
      ],
      ["InvalidOperation", "InvalidOperation", "InvalidArgument"],
    );
  });

  it("a copy of a shape whose form only its file has", async () => {
    const first = await openExcel(undefined, NEW_ENOUGH);
    await first.Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().shapes.addGeometricShape("Star5").name = "Freeform";
      await context.sync();
    });
    const parts = unzipSync(await first.save());
    first.close();
    const drawing = strFromU8(parts["xl/drawings/drawing1.xml"] ?? new Uint8Array());
    const freeform = drawing.replace(
      /<a:prstGeom.*?<\/a:prstGeom>/s,
      "<a:custGeom><a:pathLst/></a:custGeom>",
    );
    assert.notEqual(freeform, drawing);
    const again = await openExcel(
      zipSync({ ...parts, "xl/drawings/drawing1.xml": strToU8(freeform) }),
      NEW_ENOUGH,
    );
    const copying = again.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.shapes.getItem("Freeform").copyTo(sheet);
      await context.sync();
    });
    await assert.rejects(copying, { code: "UnsupportedOperation", message: /Freeform/ });
    again.close();
  });
});
