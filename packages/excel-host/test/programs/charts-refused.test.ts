import assert from "node:assert/strict";
import { codeOf, fill, withExcel, type Bench } from "../objects/with-excel";
import { SALES } from "./chart-kinds";
import { sales } from "./sales-chart";

const bytesOf = (base64: string) => Buffer.from(base64, "base64");

/** Width and height of a PNG, from its header. */
const pngSize = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)];

describe("a program that asks much of charts", () => {
  it("gets a picture as PNG: as large as the chart, or as asked for", async function () {
    this.timeout(60_000);
    const [own = "", wide = "", centred = ""] = await withExcel(async (bench) => {
      const chart = await sales(bench);
      const images = [chart.getImage(), chart.getImage(240), chart.getImage(300, 300, "FitAndCenter")];
      await bench.context.sync();
      return images.map(({ value }) => value);
    });
    assert.deepEqual(pngSize(bytesOf(own)), [480, 288]);
    assert.deepEqual(pngSize(bytesOf(wide)), [240, 144]);
    assert.deepEqual(pngSize(bytesOf(centred)), [300, 300]);
    assert.ok(bytesOf(own).length > 3000, "a picture with something on it");
  });

  const refused: [what: string, code: string, program: (bench: Bench) => Promise<unknown>][] = [
    [
      "a type that the host does not make",
      "UnsupportedOperation",
      async (bench) => {
        await fill(bench, "A1:C5", SALES);
        bench.sheet.charts.add("Waterfall", bench.sheet.getRange("A1:C5"));
        await bench.context.sync();
      },
    ],
    [
      "a chart that is not there",
      "ItemNotFound",
      async ({ sheet, context }) => {
        sheet.charts.getItem("None").load("name");
        await context.sync();
      },
    ],
    [
      "the axes of a pie",
      "InvalidOperation",
      async (bench) => {
        (await sales(bench, "Pie")).axes.valueAxis.load("minimum");
        await bench.context.sync();
      },
    ],
    [
      "a block as the values of a series",
      "InvalidArgument",
      async (bench) => {
        (await sales(bench)).series.getItemAt(0).setValues(bench.sheet.getRange("A1:B5"));
        await bench.context.sync();
      },
    ],
    [
      "a chart that has been deleted",
      "ItemNotFound",
      async (bench) => {
        const chart = await sales(bench);
        chart.delete();
        chart.load("name");
        await bench.context.sync();
      },
    ],
    [
      "a chart on a sheet whose objects are protected",
      "AccessDenied",
      async (bench) => {
        await fill(bench, "A1:C5", SALES);
        bench.sheet.protection.protect({ allowEditObjects: false });
        await bench.context.sync();
        bench.sheet.charts.add("Line", bench.sheet.getRange("A1:C5"));
        await bench.context.sync();
      },
    ],
    [
      "error bars with values of their own",
      "UnsupportedOperation",
      async (bench) => {
        (await sales(bench)).series.getItemAt(0).yErrorBars.type = "Custom";
        await bench.context.sync();
      },
    ],
  ];
  for (const [what, code, program] of refused) {
    it(`is refused ${what}: ${code}`, async () => assert.equal(await codeOf(program), code));
  }
});
