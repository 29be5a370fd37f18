import assert from "node:assert/strict";
import { join } from "node:path";
import { openExcel } from "../../src/node/index";

const options = { engine: "none" } as const;
const folder = join(__dirname, "../node/add-in");
const addIn = { manifest: join(folder, "manifest.xml"), files: folder };

describe("an add-in in a real Excel", () => {
  const nameShown = async (functions: "late" | "never") => {
    const excel = await openExcel(undefined, { addIn, functions });
    const cell = () => excel.workbook.book.sheets[0]?.cells.get(0)?.get(0)?.value;
    await excel.Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1").formulas = [["=UJI.RASIO(330,95)"]];
      await context.sync();
    });
    await excel.calculated();
    const first = cell();
    if (functions === "late") excel.registerFunctions();
    await excel.calculated();
    const later = cell();
    await excel.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
      range.formulas = [["=UJI.RASIO(330,95)"]];
      await context.sync();
    });
    await excel.calculated();
    const again = cell();
    excel.close();
    return [first, later, again];
  };

  it("may get its functions late: #NAME? stays until the formula is entered anew", async () => {
    assert.deepEqual(await nameShown("late"), [{ error: "#NAME?" }, { error: "#NAME?" }, 95 / 330]);
  });

  it("may never get its functions", async () => {
    assert.deepEqual(await nameShown("never"), Array(3).fill({ error: "#NAME?" }));
  });

  it("loses the first click where its actions stand in a deferred script", async () => {
    const excel = await openExcel(undefined, { addIn, coldStart: true });
    const cell = () => excel.workbook.book.sheets[0]?.cells.get(0)?.get(0)?.value;
    await excel.press("Uji.Tulis");
    assert.equal(cell(), undefined);
    await excel.press("Uji.Tulis");
    assert.equal(cell(), "ditulis");
    excel.close();
  });

  it("finds its settings only where it came from the same store", async () => {
    const id = "6a4be3c1-1111-4222-8333-944455556666";
    const first = await openExcel(undefined, { ...options, solutionId: id });
    await first.Excel.run(async (context) => {
      context.workbook.settings.add("key", 1);
      await context.sync();
    });
    const bytes = await first.save();
    first.close();
    const count = async (storeType: string) => {
      const excel = await openExcel(bytes, { ...options, solutionId: id, storeType });
      const { size } = excel.workbook.book.settings;
      excel.close();
      return size;
    };
    assert.deepEqual([await count("Registry"), await count("EXCatalog")], [1, 0]);
  });

  it("meets other ids of sheets where another program has saved the file", async () => {
    const first = await openExcel(undefined, options);
    const bytes = await first.save();
    first.close();
    const ids = async (keepsSheetIds: boolean) => {
      const excel = await openExcel(bytes, { ...options, keepsSheetIds });
      const all = excel.workbook.book.sheets.map(({ id }) => id);
      excel.close();
      return all;
    };
    assert.notDeepEqual(await ids(true), await ids(false));
  });
});
