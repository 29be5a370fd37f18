import assert from "node:assert/strict";
import { unzipSync, strFromU8 } from "fflate";
import { readXlsx } from "../../src/file";
import type { ChartModel } from "../../src/model/chart/chart";
import { convert, hasLibreOffice, openExcel, type OpenedExcel } from "../../src/node/index";
import { CHART_PROGRAMS, SALES } from "../programs/chart-kinds";

/** Runs a program on a sheet that has the data; a new book without bytes. */
async function opened(
  program: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void,
  bytes?: Uint8Array,
): Promise<OpenedExcel> {
  const excel = await openExcel(bytes, { engine: "none" });
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    if (!bytes) sheet.getRange("A1:C5").values = SALES;
    program(sheet, context);
    await context.sync();
  });
  return excel;
}

/** What a book says of its charts, without the numbers of their shapes. */
function charts(book: { readonly sheets: readonly { readonly charts: readonly ChartModel[] }[] }): unknown {
  const all = book.sheets.map((sheet) => sheet.charts.map((chart) => ({ ...chart, shape: 0 })));
  return JSON.parse(JSON.stringify(all));
}

function parts(bytes: Uint8Array, pattern: RegExp): string[] {
  return Object.entries(unzipSync(bytes))
    .filter(([name]) => pattern.test(name))
    .map(([, data]) => strFromU8(data));
}

describe("charts that a program has made", () => {
  for (const [name, program] of Object.entries(CHART_PROGRAMS)) {
    it(`are the same when the file is opened again: ${name}`, async () => {
      const excel = await opened((sheet, context) => program({ sheet, context, excel: undefined as never }));
      const memory = charts(excel.workbook.book);
      const again = readXlsx(await excel.save());
      excel.close();
      assert.deepEqual(charts(again), memory);
    });
  }

  it("keep their bytes while nobody changes them, and move with inserted rows", async () => {
    const first = await opened((sheet, context) =>
      Object.values(CHART_PROGRAMS).forEach((program) =>
        program({ sheet, context, excel: undefined as never }),
      ),
    );
    const bytes = await first.save();
    first.close();
    const untouched = await opened((sheet) => (sheet.getRange("Z99").values = [[1]]), bytes);
    assert.deepEqual(parts(await untouched.save(), /charts\/chart/), parts(bytes, /charts\/chart/));
    untouched.close();
    const moved = await opened((sheet) => sheet.getRange("1:2").insert("Down"), bytes);
    const memory = charts(moved.workbook.book);
    const again = readXlsx(await moved.save());
    moved.close();
    assert.deepEqual(charts(again), memory);
    assert.equal(again.sheets[0]?.charts[0]?.series[0]?.values, "Sheet1!$B$4:$B$7");
    assert.equal(again.sheets[0]?.charts[0]?.anchor.from.row.index, 3);
  });

  it("follow rows that are deleted and sheets that are renamed before the first saving", async () => {
    const excel = await opened((sheet) => {
      sheet.charts.add("Line", sheet.getRange("A1:C5"));
      sheet.getRange("3:3").delete("Up");
      sheet.name = "Sales of 2025";
    });
    const memory = charts(excel.workbook.book);
    const again = readXlsx(await excel.save());
    excel.close();
    assert.deepEqual(charts(again), memory);
    assert.equal(again.sheets[0]?.charts[0]?.series[1]?.values, "'Sales of 2025'!$C$2:$C$4");
  });

  it("go with their parts when they are deleted", async () => {
    const first = await opened((sheet) => {
      sheet.charts.add("Line", sheet.getRange("A1:C5")).name = "First";
      sheet.charts.add("Pie", sheet.getRange("A1:B5")).name = "Second";
    });
    const bytes = await first.save();
    first.close();
    const second = await opened((sheet) => sheet.charts.getItem("First").delete(), bytes);
    const saved = await second.save();
    second.close();
    assert.equal(parts(saved, /charts\/chart/).length, 1);
    assert.deepEqual(
      readXlsx(saved).sheets[0]?.charts.map(({ name }) => name),
      ["Second"],
    );
    assert.ok(!parts(saved, /Content_Types/)[0]?.includes("chart1.xml"));
  });

  it("are copied with their sheet and show the copy's cells", async () => {
    const first = await opened((sheet) => {
      sheet.charts.add("Line", sheet.getRange("A1:C5"));
    });
    const bytes = await first.save();
    first.close();
    for (const source of [bytes, undefined]) {
      const second = await opened((sheet) => {
        if (!source) sheet.charts.add("Line", sheet.getRange("A1:C5"));
        sheet.copy("End").name = "Copy";
      }, source);
      const memory = charts(second.workbook.book) as { id: string }[][];
      const again = readXlsx(await second.save());
      second.close();
      const [own, copied] = again.sheets.map((sheet) => sheet.charts[0]);
      assert.equal(own?.series[0]?.values, "Sheet1!$B$2:$B$5");
      assert.equal(copied?.series[0]?.values, "Copy!$B$2:$B$5");
      assert.notEqual(memory[0]?.[0]?.id, memory[1]?.[0]?.id);
      assert.notEqual(own?.id, copied?.id);
    }
  });

  it("change alone: what else the file says of a chart stays", async () => {
    const first = await opened((sheet) => {
      sheet.charts.add("Line", sheet.getRange("A1:C5")).title.text = "Before";
    });
    const bytes = await first.save();
    first.close();
    const second = await opened((sheet) => (sheet.charts.getItemAt(0).title.text = "After"), bytes);
    const [before = ""] = parts(bytes, /charts\/chart/);
    const [after = ""] = parts(await second.save(), /charts\/chart/);
    second.close();
    const plot = (text: string) => /<c:plotArea[^]*<\/c:plotArea>/.exec(text)?.[0];
    assert.equal(plot(after), plot(before));
    assert.match(after, /After/);
    assert.doesNotMatch(after, /Before/);
  });

  it("are opened by LibreOffice, each on the page", async function () {
    if (!hasLibreOffice()) return this.skip();
    this.timeout(120_000);
    const excel = await opened((sheet, context) =>
      Object.values(CHART_PROGRAMS).forEach((program) =>
        program({ sheet, context, excel: undefined as never }),
      ),
    );
    const bytes = await excel.save();
    excel.close();
    const [converted] = convert(bytes, "xlsx").values();
    assert.ok(converted);
    const again = readXlsx(converted);
    assert.equal(again.sheets[0]?.charts.length, Object.keys(CHART_PROGRAMS).length);
    assert.deepEqual(
      again.sheets[0]?.charts.map(({ type }) => type !== undefined),
      Object.keys(CHART_PROGRAMS).map(() => true),
    );
  });
});
