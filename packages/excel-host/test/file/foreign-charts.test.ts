import assert from "node:assert/strict";
import { strFromU8, unzipSync } from "fflate";
import { readXlsx } from "../../src/file";
import { openExcel } from "../../src/node/index";
import { plain } from "../objects/with-excel";
import { smallPackage } from "./small-package";

const C = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const A = "http://schemas.openxmlformats.org/drawingml/2006/main";
const XDR = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
const R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const TYPE = "http://schemas.openxmlformats.org/drawingml/2006/chart";

const ROWS =
  '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>5</v></c></row><row r="2"><c r="A2"><v>2</v></c><c r="B2"><v>7</v></c></row>';

/** A chart in the default namespace, in an anchor of one cell, as a Python library writes it. */
const LIBRARY_CHART = `<chartSpace xmlns="${C}"><chart><title><tx><rich><a:bodyPr xmlns:a="${A}"/><a:p xmlns:a="${A}"><a:r><a:t>By a library</a:t></a:r></a:p></rich></tx></title><plotArea><barChart><barDir val="col"/><grouping val="clustered"/><ser><idx val="0"/><order val="0"/><spPr><a:ln xmlns:a="${A}"><a:prstDash val="solid"/></a:ln></spPr><cat><numRef><f>'One'!$A$1:$A$2</f></numRef></cat><val><numRef><f>'One'!$B$1:$B$2</f></numRef></val></ser><gapWidth val="150"/><axId val="10"/><axId val="100"/></barChart><catAx><axId val="10"/><scaling><orientation val="minMax"/></scaling><axPos val="l"/><majorTickMark val="none"/><minorTickMark val="none"/><crossAx val="100"/></catAx><valAx><axId val="100"/><scaling><orientation val="minMax"/><max val="9"/></scaling><axPos val="l"/><majorGridlines/><crossAx val="10"/></valAx></plotArea><legend><legendPos val="r"/></legend><plotVisOnly val="1"/><dispBlanksAs val="gap"/></chart></chartSpace>`;

/** A chart of a kind that the host does not draw. */
const SOLID_CHART = `<c:chartSpace xmlns:c="${C}"><c:chart><c:view3D/><c:plotArea><c:surface3DChart><c:ser><c:idx val="0"/><c:val><c:numRef><c:f>One!$B$1:$B$2</c:f></c:numRef></c:val></c:ser></c:surface3DChart></c:plotArea></c:chart></c:chartSpace>`;

const frame = (shape: number, name: string, relation: string) =>
  `<graphicFrame><nvGraphicFramePr><cNvPr id="${shape}" name="${name}"/><cNvGraphicFramePr/></nvGraphicFramePr><xfrm/><a:graphic xmlns:a="${A}"><a:graphicData uri="${C}"><c:chart xmlns:c="${C}" xmlns:r="${R}" r:id="${relation}"/></a:graphicData></a:graphic></graphicFrame>`;

const DRAWING = `<wsDr xmlns="${XDR}"><oneCellAnchor><from><col>3</col><colOff>0</colOff><row>4</row><rowOff>0</rowOff></from><ext cx="5400000" cy="2700000"/>${frame(1, "Library", "rId1")}<clientData/></oneCellAnchor><twoCellAnchor><from><col>0</col><colOff>0</colOff><row>20</row><rowOff>0</rowOff></from><to><col>4</col><colOff>0</colOff><row>30</row><rowOff>0</rowOff></to>${frame(2, "Solid", "rId2")}<clientData/></twoCellAnchor></wsDr>`;

const FILE = smallPackage({
  rows: ROWS,
  after: '<drawing r:id="rId1"/>',
  sheetRelations: [["rId1", "drawing", "../drawings/drawing1.xml"]],
  parts: {
    "xl/drawings/drawing1.xml": DRAWING,
    "xl/drawings/_rels/drawing1.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${TYPE.replace("drawingml/2006", "officeDocument/2006/relationships")}" Target="../charts/chart1.xml"/><Relationship Id="rId2" Type="${TYPE.replace("drawingml/2006", "officeDocument/2006/relationships")}" Target="/xl/charts/chart2.xml"/></Relationships>`,
    "xl/charts/chart1.xml": LIBRARY_CHART,
    "xl/charts/chart2.xml": SOLID_CHART,
  },
});

/** Runs a program on the file; gives what the program said and the file that is saved then. */
async function ran<T>(program: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>) {
  const excel = await openExcel(FILE, { engine: "none" });
  const said = await excel.Excel.run((context) =>
    program(context.workbook.worksheets.getActiveWorksheet(), context),
  );
  const bytes = await excel.save();
  excel.close();
  return { said: plain(said), bytes };
}

const part = (bytes: Uint8Array, name: string) => strFromU8(unzipSync(bytes)[name] ?? new Uint8Array());

describe("charts of other writers, as objects", () => {
  it("are read whatever prefixes and anchors they have", async () => {
    const { said } = await ran(async ({ charts }, context) => {
      charts.load("items/name,items/chartType,items/left,items/top,items/width,items/height");
      const first = charts.getItemAt(0);
      first.title.load("text");
      first.axes.valueAxis.load("maximum");
      first.series.load("items/name,items/gapWidth");
      const values = first.series.getItemAt(0).getDimensionValues("Values");
      await context.sync();
      return {
        charts: charts.items.map((chart) => [
          chart.name,
          chart.chartType,
          chart.left,
          chart.top,
          chart.height,
        ]),
        title: first.title.text,
        maximum: first.axes.valueAxis.maximum,
        series: first.series.items.map(({ name, gapWidth }) => [name, gapWidth]),
        values: values.value,
      };
    });
    assert.deepEqual(said, {
      charts: [
        ["Library", "ColumnClustered", 144, 60, 2_700_000 / 12_700],
        ["Solid", "Invalid", 0, 300, 150],
      ],
      title: "By a library",
      maximum: 9,
      series: [["Series1", 150]],
      values: [5, 7],
    });
  });

  it("are written where a program changes them, and the others keep their bytes", async () => {
    const { bytes } = await ran(async ({ charts }, context) => {
      const chart = charts.getItem("Library");
      chart.title.text = "Changed";
      chart.series.getItemAt(0).format.fill.setSolidColor("#00FF00");
      chart.top = 75;
      charts.getItem("Solid").name = "Renamed";
      await context.sync();
    });
    const [library, solid] = readXlsx(bytes).sheets[0]?.charts ?? [];
    assert.deepEqual([library?.title.text, library?.series[0]?.look.fill], ["Changed", "#00FF00"]);
    assert.deepEqual([library?.anchor.from.row, library?.axes.value.maximum], [{ index: 5, offset: 0 }, 9]);
    assert.equal(solid?.name, "Renamed");
    assert.equal(part(bytes, "xl/charts/chart2.xml"), SOLID_CHART);
    assert.match(part(bytes, "xl/charts/chart1.xml"), /<legend><legendPos val="r"\/><\/legend>/);
  });

  it("of a kind that the host does not know are moved, named and deleted, and refuse everything else by name", async () => {
    for (const change of [
      (chart: Excel.Chart) => (chart.title.text = "No"),
      (chart: Excel.Chart) => (chart.chartType = "Line"),
      (chart: Excel.Chart) => chart.series.load("count"),
    ]) {
      await assert.rejects(
        ran(async ({ charts }, context) => {
          change(charts.getItem("Solid"));
          await context.sync();
        }),
        { code: "UnsupportedOperation", message: /kind of chart that Solid is/ },
      );
    }
    const { bytes } = await ran(async ({ charts }, context) => {
      charts.getItem("Solid").delete();
      await context.sync();
    });
    assert.deepEqual(
      readXlsx(bytes).sheets[0]?.charts.map(({ name }) => name),
      ["Library"],
    );
    assert.equal(part(bytes, "xl/charts/chart1.xml"), LIBRARY_CHART);
  });

  it("move with inserted rows and keep their bytes otherwise", async () => {
    const { bytes } = await ran(async (sheet, context) => {
      sheet.getRange("1:1").insert("Down");
      await context.sync();
    });
    const [library] = readXlsx(bytes).sheets[0]?.charts ?? [];
    assert.equal(library?.anchor.from.row.index, 5);
    assert.equal(library?.series[0]?.values, "One!$B$2:$B$3");
    const text = part(bytes, "xl/charts/chart1.xml");
    assert.equal(
      text.replace("One!$A$2:$A$3", "'One'!$A$1:$A$2").replace("One!$B$2:$B$3", "'One'!$B$1:$B$2"),
      LIBRARY_CHART,
    );
  });
});
