import assert from "node:assert/strict";
import { JSDOM } from "jsdom";
import { chartSvg } from "../../src/drawing/index";
import { trendPoints } from "../../src/drawing/trend";
import type { ChartTrendline } from "../../src/model/chart/series";
import { NEW_TRENDLINE } from "../../src/model/chart/defaults";
import { openExcel } from "../../src/node/index";
import { CHART_PROGRAMS, SALES } from "../programs/chart-kinds";

/** The chart that a program makes, drawn; `change` is done to the cells first. */
async function drawn(
  program: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void,
  locale: "id-ID" | "en-US" = "en-US",
): Promise<{ svg: string; words: string[] }> {
  const excel = await openExcel(undefined, { engine: "none" });
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:C5").values = SALES;
    program(sheet, context);
    await context.sync();
  });
  const { book } = excel.workbook;
  excel.close();
  const chart = book.sheets[0]?.charts[0];
  assert.ok(chart);
  const svg = chartSvg({ book, chart, locale, width: 480, height: 300 });
  const { document } = new JSDOM(svg, { contentType: "image/svg+xml" }).window;
  return { svg, words: [...document.querySelectorAll("text")].map(({ textContent }) => textContent ?? "") };
}

const program = (name: string) => (sheet: Excel.Worksheet, context: Excel.RequestContext) =>
  CHART_PROGRAMS[name]?.({ sheet, context, excel: undefined as never });

describe("a drawn chart", () => {
  for (const name of Object.keys(CHART_PROGRAMS)) {
    it(`is well-formed and has something in it: ${name}`, async () => {
      const { svg, words } = await drawn(program(name));
      assert.match(svg, /<path|<polyline/);
      assert.ok(words.length >= 4, words.join());
    });
  }

  it("says title, categories, axis titles, names and labels, in the locale's notation", async () => {
    const { words, svg } = await drawn(program("columns with title, axes and labels"), "id-ID");
    for (const word of ["Target & sold", "January", "Pieces", "Month", "Target", "Sold", "160,0", "135,5"])
      assert.ok(words.includes(word), `${word} in ${words.join()}`);
    for (const colour of ["#70AD47", "#C00000", "#FFC000", "#4472C4"])
      assert.match(svg, new RegExp(colour, "i"));
  });

  it("draws points with labels and markers of their own", async () => {
    const { words, svg } = await drawn(
      program("points with labels and markers of their own, an axis in hundreds"),
    );
    for (const word of ["Look here", "Sold, 135.5", "80", "1.5"])
      assert.ok(words.includes(word), words.join());
    assert.ok(!words.includes("120"), "a point whose label was taken away");
    assert.match(svg, /fill="#FF0000"[^>]*>\s*<\/path>|<path[^>]*fill="#FF0000"/i);
  });

  it("shows the shares of a pie", async () => {
    const { words } = await drawn(program("a pie with percentages"));
    assert.ok(words.includes("January, 22%"), words.join());
  });

  it("leaves out rows that are hidden, unless the chart shows them", async () => {
    const hide = (sheet: Excel.Worksheet) => {
      sheet.charts.add("ColumnClustered", sheet.getRange("A1:C5"));
      sheet.getRange("3:3").rowHidden = true;
    };
    assert.ok(!(await drawn(hide)).words.includes("February"));
    const shown = await drawn((sheet) => {
      hide(sheet);
      sheet.charts.getItemAt(0).plotVisibleOnly = false;
    });
    assert.ok(shown.words.includes("February"));
  });

  it("begins its axis above zero only where the values lie close together", async () => {
    const first = async (low: number) => {
      const { words } = await drawn((sheet) => {
        sheet.getRange("B2:B5").values = [[low], [98], [99], [100]];
        sheet.charts.add("Line", sheet.getRange("A1:B5"));
      });
      return words.includes("0");
    };
    assert.deepEqual([await first(10), await first(97)], [true, false]);
  });
});

describe("a trend line", () => {
  const xs = [1, 2, 3, 4, 5];
  const trend = (type: ChartTrendline["type"], more: Partial<ChartTrendline> = {}) => ({
    ...NEW_TRENDLINE,
    type,
    ...more,
  });
  const kinds: [type: ChartTrendline["type"], more: Partial<ChartTrendline>, value: (x: number) => number][] =
    [
      ["Linear", {}, (x) => 3 * x - 7],
      ["Polynomial", { order: 3 }, (x) => x ** 3 - 2 * x + 1],
      ["Exponential", {}, (x) => 2 * Math.exp(0.3 * x)],
      ["Logarithmic", {}, (x) => 4 * Math.log(x) + 1],
      ["Power", {}, (x) => 3 * x ** 1.5],
    ];
  for (const [type, more, value] of kinds) {
    it(`lies on points that have its own form: ${type}`, () => {
      const line = trendPoints(
        xs.map((x) => [x, value(x)] as const),
        trend(type, more),
        8,
      );
      assert.equal(line.length, 9);
      for (const [x, y] of line)
        assert.ok(Math.abs(y - value(x)) < 1e-6 * Math.max(1, Math.abs(y)), `${x}: ${y}`);
    });
  }

  it("averages so many points, and is none through a single one", () => {
    const points = [10, 20, 60, 40].map((y, index) => [index, y] as const);
    assert.deepEqual(trendPoints(points, trend("MovingAverage", { period: 3 }), 3), [
      [2, 30],
      [3, 40],
    ]);
    assert.deepEqual(trendPoints([[1, 1]], trend("Linear"), 3), []);
  });

  it("reaches forward and backward", () => {
    const line = trendPoints(
      xs.map((x) => [x, x] as const),
      trend("Linear", { forward: 2, backward: 1 }),
      4,
    );
    assert.deepEqual([line[0]?.[0], line.at(-1)?.[0]], [0, 7]);
  });
});
