import { strict as assert } from "node:assert";
import { openExcel } from "../../src/node/index";
import { readXlsx } from "../../src/file/index";
import { convert, hasLibreOffice } from "../../src/node/libreoffice";
import { partText } from "./package-parts";
import { richWorkbook } from "./rich/workbook";
import { smallPackage, type SmallPackage } from "./small-package";

const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const A = "http://schemas.openxmlformats.org/drawingml/2006/main";
const R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** A sheet with a link, a chart of its own cells, a note and a text in two formats. */
const given: SmallPackage = {
  rows: '<row r="1"><c r="A1" t="inlineStr"><is><r><rPr><b/></rPr><t>Nilai</t></r></is></c></row><row r="2"><c r="A2"><v>1</v></c></row><row r="3"><c r="A3"><v>2</v></c></row>',
  after:
    '<hyperlinks><hyperlink ref="A1" r:id="rId1"/><hyperlink ref="A3" location="One!A2"/></hyperlinks><drawing r:id="rId2"/><legacyDrawing r:id="rId3"/>',
  sheetRelations: [
    ["rId2", "drawing", "../drawings/drawing1.xml"],
    ["rId3", "vmlDrawing", "../drawings/vmlDrawing1.vml"],
    ["rId4", "comments", "../comments1.xml"],
  ],
  parts: {
    "xl/drawings/drawing1.xml": `<xdr:wsDr xmlns:xdr="${DRAWING}" xmlns:a="${A}"><xdr:twoCellAnchor><xdr:from><xdr:col>2</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>8</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>12</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to><xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Chart 1"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${CHART}"><c:chart xmlns:c="${CHART}" xmlns:r="${R}" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>`,
    "xl/drawings/_rels/drawing1.xml.rels": `<Relationships xmlns="${PACKAGE}"><Relationship Id="rId1" Type="${R}/chart" Target="../charts/chart1.xml"/></Relationships>`,
    "xl/charts/chart1.xml": `<c:chartSpace xmlns:c="${CHART}"><c:chart><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:ser><c:idx val="0"/><c:order val="0"/><c:val><c:numRef><c:f>One!$A$2:$A$3</c:f></c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx><c:axId val="1"/><c:scaling/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx></c:plotArea></c:chart></c:chartSpace>`,
    "xl/drawings/vmlDrawing1.vml":
      '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shape id="_x0000_s1025"><x:ClientData ObjectType="Note"><x:Row>2</x:Row><x:Column>0</x:Column></x:ClientData></v:shape></xml>',
    "xl/comments1.xml": `<comments xmlns="${MAIN}"><authors><author>Ani</author></authors><commentList><comment ref="A3" authorId="0"><text><r><rPr><b/></rPr><t>catatan</t></r></text></comment></commentList></comments>`,
  },
};

/** The package with its link into the web: `smallPackage` writes inner relations only. */
function source(extra: SmallPackage = {}): Uint8Array {
  const relation = (id: string, type: string, target: string, mode = "") =>
    `<Relationship Id="${id}" Type="${R}/${type}" Target="${target}"${mode}/>`;
  const list = [
    relation("rId1", "hyperlink", "https://example.org/a?b=1&amp;c=2", ' TargetMode="External"'),
    ...(given.sheetRelations ?? []).map(([id, type, target]) => relation(id, type, target)),
    ...(extra.sheetRelations ?? []).map(([id, type, target]) => relation(id, type, target)),
  ];
  return smallPackage({
    ...given,
    parts: {
      ...given.parts,
      ...extra.parts,
      "xl/worksheets/_rels/sheet1.xml.rels": `<Relationships xmlns="${PACKAGE}">${list.join("")}</Relationships>`,
    },
  });
}

async function edited(
  bytes: Uint8Array,
  program: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void | Promise<void>,
): Promise<Uint8Array> {
  const excel = await openExcel(bytes);
  try {
    await excel.Excel.run(async (context) => {
      await program(context.workbook.worksheets.getItem("One"), context);
      await context.sync();
    });
    return await excel.save();
  } finally {
    excel.close();
  }
}

/** The parts of the second sheet. */
function copyIn(bytes: Uint8Array) {
  const relations = partText(bytes, "xl/worksheets/_rels/sheet2.xml.rels");
  return { sheet: partText(bytes, "xl/worksheets/sheet2.xml"), relations };
}

describe("a copied sheet", () => {
  it("keeps links, charts and notes of the file; the chart shows the copy's own cells", async () => {
    const saved = await edited(source(), (sheet) => void sheet.copy("End"));
    const { sheet, relations } = copyIn(saved);
    assert.match(sheet, /<hyperlink ref="A1" r:id="rId1"\/><hyperlink ref="A3" location="One!A2"\/>/);
    assert.match(
      relations,
      /Id="rId1"[^>]*Target="https:\/\/example.org\/a\?b=1&amp;c=2" TargetMode="External"/,
    );
    assert.match(relations, /drawing2\.xml/);
    assert.match(partText(saved, "xl/drawings/_rels/drawing2.xml.rels"), /charts\/chart2\.xml/);
    assert.ok(partText(saved, "xl/charts/chart2.xml").includes("<c:f>'One (2)'!$A$2:$A$3</c:f>"));
    assert.ok(partText(saved, "xl/charts/chart1.xml").includes("<c:f>One!$A$2:$A$3</c:f>"));
    assert.match(partText(saved, "xl/comments2.xml"), /<b\/><\/rPr><t>catatan/);
    assert.match(sheet, /<rPr><b\/><\/rPr><t>Nilai/);
    assert.equal(readXlsx(saved).sheets[1]?.notes[0]?.text, "catatan");
  });

  it("moves what it holds with its own rows, before and after it was copied", async () => {
    const saved = await edited(source(), (sheet) => {
      sheet.getRange("2:2").insert("Down");
      const copy = sheet.copy("End");
      copy.getRange("1:1").insert("Down");
      copy.name = "Salinan";
      sheet.getRange("1:5").insert("Down");
    });
    assert.ok(partText(saved, "xl/charts/chart2.xml").includes("<c:f>Salinan!$A$4:$A$5</c:f>"));
    assert.ok(partText(saved, "xl/charts/chart1.xml").includes("<c:f>One!$A$8:$A$9</c:f>"));
    assert.match(partText(saved, "xl/drawings/drawing2.xml"), /<xdr:row>3<\/xdr:row>/);
    assert.match(copyIn(saved).sheet, /<hyperlink ref="A2" r:id="rId1"\/>/);
  });

  it("outlives its original, and can be copied itself", async () => {
    const saved = await edited(source(), (sheet) => {
      sheet.copy("End").copy("End").name = "Ketiga";
      sheet.delete();
    });
    assert.deepEqual(
      readXlsx(saved).sheets.map(({ name }) => name),
      ["One (2)", "Ketiga"],
    );
    assert.equal(partText(saved, "xl/charts/chart1.xml"), "");
    const charts = [2, 3].map((number) => partText(saved, `xl/charts/chart${number}.xml`));
    assert.ok(charts[0]?.includes("One (2)") && charts[1]?.includes("<c:f>Ketiga!$A$2"));
  });

  it("is refused by name where it holds what cannot be copied", async () => {
    const pivot = source({
      sheetRelations: [["rId9", "pivotTable", "../pivotTables/pivotTable1.xml"]],
      parts: { "xl/pivotTables/pivotTable1.xml": "<pivotTableDefinition/>" },
    });
    const work = edited(pivot, (sheet) => void sheet.copy("End"));
    await assert.rejects(work, { code: "UnsupportedOperation", message: /a pivot table/ });
  });

  it("opens in LibreOffice with its picture, its chart and its note", async function () {
    if (!hasLibreOffice()) this.skip();
    const excel = await openExcel(richWorkbook());
    await excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Data").copy("End");
      await context.sync();
    });
    const saved = await excel.save();
    excel.close();
    const shapes = (bytes: Uint8Array) => {
      const text = [...convert(bytes, "fods").values()][0]?.toString("utf8") ?? "";
      return ["<draw:object ", "<draw:image ", "<office:annotation "].map(
        (tag) => text.split(tag).length - 1,
      );
    };
    const [before, after] = [shapes(richWorkbook()), shapes(saved)];
    // One of the charts stands on a chart sheet.
    assert.deepEqual(
      [before, after],
      [
        [2, 1, 1],
        [3, 2, 2],
      ],
    );
  });
});

describe("a new sheet", () => {
  it("takes nothing from a deleted sheet of the file", async () => {
    const saved = await edited(source(), (sheet, context) => {
      context.workbook.worksheets.add("Baru");
      sheet.delete();
      context.workbook.worksheets.add("Lagi").getRange("B1").values = [["x"]];
    });
    const again = readXlsx(saved).sheets.map(({ name, notes }) => [name, notes.length]);
    assert.deepEqual(again, [
      ["Baru", 0],
      ["Lagi", 0],
    ]);
    assert.doesNotMatch(partText(saved, "xl/worksheets/sheet1.xml"), /drawing|hyperlink/);
  });
});
