import { strToU8, zipSync } from "fflate";
import { THEME_XML } from "../../../src/file/parts/office-theme";
import { DATA_SHEET, TABLE } from "./data-sheet";
import {
  CHART,
  CHART_SHEET,
  CHART_SHEET_DRAWING,
  COMMENTS,
  DRAWING,
  IMAGE,
  METADATA,
  OTHER_SHEET,
  STRINGS,
  STYLES,
  VML,
} from "./other-parts";
import { DECLARATION, MAIN, PACKAGE, R, dense, relationships } from "./xml";

/** The add-in whose settings the rich workbook holds, and another one whose settings must stay. */
export const OUR_ADD_IN = "3fa85f64-5717-4562-b3fc-2c963f66afa6";
export const OTHER_ADD_IN = "wa104381504";

const MS = "http://schemas.microsoft.com/office/2011/relationships";

const WORKBOOK =
  DECLARATION +
  dense(`<workbook xmlns="${MAIN}" xmlns:r="${R}"><fileVersion appName="xl" lastEdited="7" lowestEdited="7" rupBuild="27328"/><workbookPr codeName="ThisWorkbook" defaultThemeVersion="166925"/>
<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="28800" windowHeight="12300"/></bookViews>
<sheets><sheet name="Data" sheetId="1" r:id="rId1"/><sheet name="Grafik" sheetId="3" r:id="rId2"/><sheet name="Lain" sheetId="5" state="hidden" r:id="rId3"/></sheets>
<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="2" hidden="1">Lain!$A$1:$B$3</definedName>
<definedName name="_xlnm.Print_Area" localSheetId="0">Data!$A$1:$H$12</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">Data!$A:$A,Data!$1:$1</definedName>
<definedName name="Lokal" localSheetId="0">Data!$B$2</definedName><definedName name="LuasLingkaran" comment="r → luas">_xlfn.LAMBDA(_xlpm.r,PI()*_xlpm.r^2)</definedName>
<definedName name="Sasaran">Data!$A$2:$A$5</definedName><definedName name="Tersembunyi" hidden="1">Lain!$A$1</definedName></definedNames>
<calcPr calcId="191029"/></workbook>`);

const OVERRIDES: readonly (readonly [string, string])[] = [
  ["xl/workbook.xml", "spreadsheetml.sheet.main"],
  ["xl/worksheets/sheet1.xml", "spreadsheetml.worksheet"],
  ["xl/chartsheets/sheet1.xml", "spreadsheetml.chartsheet"],
  ["xl/worksheets/sheet2.xml", "spreadsheetml.worksheet"],
  ["xl/theme/theme1.xml", "theme"],
  ["xl/styles.xml", "spreadsheetml.styles"],
  ["xl/sharedStrings.xml", "spreadsheetml.sharedStrings"],
  ["xl/metadata.xml", "spreadsheetml.sheetMetadata"],
  ["xl/calcChain.xml", "spreadsheetml.calcChain"],
  ["xl/tables/table1.xml", "spreadsheetml.table"],
  ["xl/comments1.xml", "spreadsheetml.comments"],
  ["xl/drawings/drawing1.xml", "drawing"],
  ["xl/drawings/drawing2.xml", "drawing"],
  ["xl/charts/chart1.xml", "drawingml.chart"],
  ["xl/charts/chart2.xml", "drawingml.chart"],
  ["docProps/app.xml", "extended-properties"],
  ["docProps/custom.xml", "custom-properties"],
];

const CONTENT_TYPES =
  DECLARATION +
  `<Types xmlns="${PACKAGE}/content-types">` +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>' +
  '<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/><Default Extension="bin" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.printerSettings"/>' +
  OVERRIDES.map(
    ([part, type]) =>
      `<Override PartName="/${part}" ContentType="application/vnd.openxmlformats-officedocument.${type}+xml"/>`,
  ).join("") +
  '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>' +
  '<Override PartName="/xl/webextensions/taskpanes.xml" ContentType="application/vnd.ms-office.webextensiontaskpanes+xml"/>' +
  ["webextension1", "webextension2"]
    .map(
      (name) =>
        `<Override PartName="/xl/webextensions/${name}.xml" ContentType="application/vnd.ms-office.webextension+xml"/>`,
    )
    .join("") +
  "</Types>";

const VT = 'xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"';

const PROPERTIES: Record<string, string> = {
  "docProps/core.xml": `${DECLARATION}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>Laporan</dc:title><dc:creator>Dinas</dc:creator><cp:lastModifiedBy>Dinas</cp:lastModifiedBy><dcterms:created xsi:type="dcterms:W3CDTF">2021-01-02T03:04:05Z</dcterms:created></cp:coreProperties>`,
  "docProps/app.xml": `${DECLARATION}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties" ${VT}><Application>Microsoft Excel</Application><DocSecurity>0</DocSecurity><Company>Pemkot</Company><AppVersion>16.0300</AppVersion></Properties>`,
  "docProps/custom.xml": `${DECLARATION}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" ${VT}><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="Tahun"><vt:i4>2021</vt:i4></property><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="3" name="Final"><vt:bool>true</vt:bool></property></Properties>`,
};

function webExtension(id: string, instance: string, property: string): string {
  return `${DECLARATION}<we:webextension xmlns:we="http://schemas.microsoft.com/office/webextensions/webextension/2010/11" id="{${instance}}"><we:reference id="${id}" version="1.0.0.0" store="developer" storeType="Registry"/><we:alternateReferences/><we:properties>${property}</we:properties><we:bindings/><we:snapshot xmlns:r="${R}"/></we:webextension>`;
}

const WEB_EXTENSIONS: Record<string, string> = {
  "xl/webextensions/taskpanes.xml": `${DECLARATION}<wetp:taskpanes xmlns:wetp="http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11">${["rId1", "rId2"].map((id) => `<wetp:taskpane dockstate="right" visibility="0" width="350" row="1"><wetp:webextensionref xmlns:r="${R}" r:id="${id}"/></wetp:taskpane>`).join("")}</wetp:taskpanes>`,
  "xl/webextensions/_rels/taskpanes.xml.rels": relationships(
    ["rId1", `${MS}/webextension`, "webextension1.xml"],
    ["rId2", `${MS}/webextension`, "webextension2.xml"],
  ),
  "xl/webextensions/webextension1.xml": webExtension(
    OTHER_ADD_IN,
    "A1",
    '<we:property name="theirs" value="1"/>',
  ),
  "xl/webextensions/webextension2.xml": webExtension(
    OUR_ADD_IN,
    "B2",
    '<we:property name="sample.skala" value="{&quot;nama&quot;:&quot;54&quot;}"/>',
  ),
};

const RELATIONS: Record<string, string> = {
  "_rels/.rels": relationships(
    ["rId1", "officeDocument", "xl/workbook.xml"],
    ["rId2", `${PACKAGE}/relationships/metadata/core-properties`, "docProps/core.xml"],
    ["rId3", "extended-properties", "docProps/app.xml"],
    ["rId4", "custom-properties", "docProps/custom.xml"],
    ["rId5", `${MS}/webextensiontaskpanes`, "xl/webextensions/taskpanes.xml"],
  ),
  "xl/_rels/workbook.xml.rels": relationships(
    ["rId1", "worksheet", "worksheets/sheet1.xml"],
    ["rId2", "chartsheet", "chartsheets/sheet1.xml"],
    ["rId3", "worksheet", "/xl/worksheets/sheet2.xml"],
    ["rId4", "theme", "theme/theme1.xml"],
    ["rId5", "styles", "styles.xml"],
    ["rId6", "sharedStrings", "sharedStrings.xml"],
    ["rId7", "sheetMetadata", "metadata.xml"],
    ["rId8", "calcChain", "calcChain.xml"],
    ["rId9", "customXml", "../customXml/item1.xml"],
  ),
  "xl/worksheets/_rels/sheet1.xml.rels": relationships(
    ["rId1", "printerSettings", "../printerSettings/printerSettings1.bin"],
    ["rId2", "drawing", "../drawings/drawing1.xml"],
    ["rId3", "vmlDrawing", "../drawings/vmlDrawing1.vml"],
    ["rId4", "table", "../tables/table1.xml"],
    ["rId5", "comments", "../comments1.xml"],
  ),
  "xl/drawings/_rels/drawing1.xml.rels": relationships(
    ["rId1", "chart", "../charts/chart1.xml"],
    ["rId2", "image", "../media/image1.png"],
  ),
  "xl/drawings/_rels/drawing2.xml.rels": relationships(["rId1", "chart", "../charts/chart2.xml"]),
  "xl/chartsheets/_rels/sheet1.xml.rels": relationships(["rId1", "drawing", "../drawings/drawing2.xml"]),
};

const FORMULA_CELLS = [
  "D2",
  "D3",
  "D4",
  "D5",
  "F2",
  "H4",
  "H5",
  "B6",
  "C6",
  "A8",
  "C8",
  "D8",
  "E8",
  "A9",
  "B9",
  "C9",
];

const PARTS: Record<string, string> = {
  "[Content_Types].xml": CONTENT_TYPES,
  ...RELATIONS,
  "xl/workbook.xml": WORKBOOK,
  "xl/worksheets/sheet1.xml": DATA_SHEET,
  "xl/worksheets/sheet2.xml": OTHER_SHEET,
  "xl/chartsheets/sheet1.xml": CHART_SHEET,
  "xl/theme/theme1.xml": THEME_XML,
  "xl/styles.xml": STYLES,
  "xl/sharedStrings.xml": STRINGS,
  "xl/metadata.xml": METADATA,
  "xl/calcChain.xml": `${DECLARATION}<calcChain xmlns="${MAIN}">${FORMULA_CELLS.map((cell) => `<c r="${cell}" i="1"/>`).join("")}<c r="B1" i="5"/></calcChain>`,
  "xl/tables/table1.xml": TABLE,
  "xl/comments1.xml": COMMENTS,
  "xl/drawings/drawing1.xml": DRAWING,
  "xl/drawings/drawing2.xml": CHART_SHEET_DRAWING,
  "xl/drawings/vmlDrawing1.vml": VML,
  "xl/charts/chart1.xml": CHART,
  "xl/charts/chart2.xml": CHART,
  "customXml/item1.xml": "<catatan xmlns='urn:contoh'>  tetap  </catatan>",
  ...PROPERTIES,
  ...WEB_EXTENSIONS,
};

/** A workbook with (nearly) everything that Excel can put into a file, written down part by part. */
export function richWorkbook(): Uint8Array {
  const parts: Record<string, Uint8Array> = {};
  for (const [name, text] of Object.entries(PARTS)) parts[name] = strToU8(text);
  parts["xl/media/image1.png"] = Uint8Array.from(atob(IMAGE), (character) => character.charCodeAt(0));
  parts["xl/printerSettings/printerSettings1.bin"] = Uint8Array.from([1, 0, 255, 7]);
  return zipSync(parts);
}
