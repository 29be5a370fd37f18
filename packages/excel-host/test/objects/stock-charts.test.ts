import assert from "node:assert/strict";
import { strFromU8, unzipSync } from "fflate";
import { chartSvg } from "../../src/drawing/index";
import { openExcel, type OpenedExcel } from "../../src/node/index";
import { errorCode, plain } from "./with-excel";

const QUOTES = [
  ["Date", "Volume", "Open", "High", "Low", "Close"],
  [45355, 900, 10, 12, 9, 11],
  [45356, 700, 11, 14, 11, 13],
  [45357, 850, 13, 13, 8, 9],
];

/** The columns of the prices that a type wants, behind the dates. */
const TYPES = {
  StockHLC: [0, 3, 4, 5],
  StockOHLC: [0, 2, 3, 4, 5],
  StockVHLC: [0, 1, 3, 4, 5],
  StockVOHLC: [0, 1, 2, 3, 4, 5],
} as const;

type StockType = keyof typeof TYPES;

function add(sheet: Excel.Worksheet, type: StockType, row = 1): Excel.Chart {
  const rows = QUOTES.map((quotes) => TYPES[type].map((column) => quotes[column]));
  const range = sheet.getRange(`A${row}`).getResizedRange(rows.length - 1, TYPES[type].length - 1);
  range.values = rows;
  sheet.getRange(`A${row + 1}:A${row + 3}`).numberFormat = [["yyyy-mm-dd"]] as unknown as string[][];
  return sheet.charts.add(type, range, "Columns");
}

/** Type, and of each series its name, type and axis. */
async function described(excel: OpenedExcel): Promise<unknown[]> {
  const found = await excel.Excel.run(async (context) => {
    const { charts } = context.workbook.worksheets.getActiveWorksheet();
    charts.load(
      "items/chartType,items/series/items/name,items/series/items/chartType,items/series/items/axisGroup",
    );
    await context.sync();
    return charts.items.map(({ chartType, series }) => [
      chartType,
      ...series.items.map((one) => [one.name, one.chartType, one.axisGroup].join(" ")),
    ]);
  });
  return plain(found);
}

describe("stock charts", () => {
  let excel: OpenedExcel;
  let again: OpenedExcel;
  let parts: Record<string, Uint8Array>;
  before(async () => {
    excel = await openExcel(undefined, { preset: "Microsoft 365", engine: "none", locale: "en-US" });
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      (Object.keys(TYPES) as StockType[]).forEach((type, index) => add(sheet, type, 1 + index * 10));
      await context.sync();
    });
    const bytes = await excel.save();
    parts = unzipSync(bytes);
    again = await openExcel(bytes, { preset: "Microsoft 365", engine: "none", locale: "en-US" });
  });
  after(() => {
    excel.close();
    again.close();
  });

  const prices = (type: StockType, axis: string, ...names: string[]) =>
    names.map((name) => `${name} ${type} ${axis}`);
  const EXPECTED = [
    ["StockHLC", ...prices("StockHLC", "Primary", "High", "Low", "Close")],
    ["StockOHLC", ...prices("StockOHLC", "Primary", "Open", "High", "Low", "Close")],
    [
      "StockVHLC",
      "Volume ColumnClustered Primary",
      ...prices("StockVHLC", "Secondary", "High", "Low", "Close"),
    ],
    [
      "StockVOHLC",
      "Volume ColumnClustered Primary",
      ...prices("StockVOHLC", "Secondary", "Open", "High", "Low", "Close"),
    ],
  ];

  it("have volumes as columns, and prices against the second axis then", async () => {
    assert.deepEqual(await described(excel), EXPECTED);
  });

  it("come back from the file as they were", async () => {
    assert.deepEqual(await described(again), EXPECTED);
  });

  it("have in the file lines from high to low, bodies where there is an opening price, and what the schema allows", () => {
    const charts = Object.entries(parts)
      .filter(([name]) => /charts\/chart\d+\.xml$/.test(name))
      .map(([, bytes]) => strFromU8(bytes));
    const groups = charts.map((xml) => /<c:stockChart>.*<\/c:stockChart>/s.exec(xml)?.[0] ?? "");
    const told = groups.map((xml) => [
      xml.match(/<c:ser>/g)?.length,
      /^<c:stockChart><c:ser>/.test(xml),
      /<\/c:ser><c:hiLowLines>/.test(xml),
      /<\/c:hiLowLines><c:upDownBars><c:gapWidth val="150"\/><c:upBars>/.test(xml),
    ]);
    const byCount = [...told].sort((a, b) => Number(a[0]) - Number(b[0]));
    assert.deepEqual(byCount, [
      [3, true, true, false],
      [3, true, true, false],
      [4, true, true, true],
      [4, true, true, true],
    ]);
  });

  it("are drawn with a line or a body for each day, in white where the price rose", () => {
    const { book } = excel.workbook;
    const bodies = (book.sheets[0]?.charts ?? []).map((chart) => {
      const svg = chartSvg({ book, chart, locale: "en-US", width: 480, height: 300 });
      const drawn = svg.match(/<path[^>]*stroke="#404040"[^>]*>/g) ?? [];
      return [drawn.length, drawn.filter((body) => /fill="#FFFFFF"/i.test(body)).length];
    });
    // Of the closing price alone a flat line is drawn; its inside is nowhere to be seen.
    assert.deepEqual(
      bodies.map(([days]) => days),
      [3, 3, 3, 3],
    );
    assert.deepEqual([bodies[1]?.[1], bodies[3]?.[1]], [2, 2]);
  });

  it("are refused for other numbers of series, and keep theirs as a whole", async () => {
    const codes = await again.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const ask = (work: () => unknown) =>
        errorCode(async () => {
          work();
          await context.sync();
        });
      const chart = sheet.charts.getItemAt(1);
      return [
        await ask(() => sheet.charts.add("StockOHLC", sheet.getRange("A1:D4"), "Columns")),
        await ask(() => chart.series.add("Average")),
        await ask(() => chart.series.getItemAt(0).delete()),
        await ask(() => chart.series.getItemAt(0).set({ chartType: "Line" })),
        await ask(() => chart.set({ chartType: "StockHLC" })),
      ];
    });
    assert.deepEqual(plain(codes), ["InvalidArgument", ...Array<string>(4).fill("UnsupportedOperation")]);
    assert.deepEqual(await described(again), EXPECTED);
  });

  it("become other charts with lines of their own, and stock charts again", async () => {
    const types = await again.Excel.run(async (context) => {
      const chart = context.workbook.worksheets.getActiveWorksheet().charts.getItemAt(3);
      const series = chart.series.getItemAt(2);
      const found: unknown[] = [];
      for (const type of ["Line", "StockVOHLC"] as const) {
        chart.chartType = type;
        chart.load("chartType");
        series.load("chartType,axisGroup");
        series.format.line.load("lineStyle");
        await context.sync();
        found.push([chart.chartType, series.chartType, series.axisGroup, series.format.line.lineStyle]);
      }
      return found;
    });
    assert.deepEqual(plain(types), [
      ["Line", "Line", "Primary", "Automatic"],
      ["StockVOHLC", "StockVOHLC", "Secondary", "None"],
    ]);
  });
});
