import type { BookFacet } from "../../src/model/book";
import type { SheetFacet } from "../../src/model/sheet";

/** What a program does to a sheet, or to its workbook. */
export type Program = (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown;
/** A program with the member that it is about. */
export type Case = readonly [member: string, program: Program];

const rule = (sheet: Excel.Worksheet) => sheet.getRange("H1:H3").conditionalFormats;
/** A new pivot table: what is sold in each month. */
function sums(sheet: Excel.Worksheet): Excel.PivotTable {
  const made = sheet.pivotTables.add("Fresh", "A1:B4", "S1");
  made.rowHierarchies.add(made.hierarchies.getItem("Month"));
  made.dataHierarchies.add(made.hierarchies.getItem("Sold"));
  return made;
}

const table = (sheet: Excel.Worksheet) => sheet.tables.getItem("Sold");

/** What a program can do to each facet of a sheet, member by member. */
export const SHEET_CASES: Readonly<Record<SheetFacet, readonly Case[]>> = {
  cells: [
    ["values", (sheet) => (sheet.getRange("F1").values = [["text"]])],
    ["formulas", (sheet) => (sheet.getRange("F1").formulas = [["=B2*2"]])],
    ["numberFormat", (sheet) => (sheet.getRange("B2").numberFormat = [["0.00%"]])],
    ["font", (sheet) => (sheet.getRange("B2").format.font.bold = true)],
    ["fill", (sheet) => (sheet.getRange("B2").format.fill.color = "#FF0000")],
    ["border", (sheet) => (sheet.getRange("B2").format.borders.getItem("EdgeTop").style = "Double")],
    ["wrapText", (sheet) => (sheet.getRange("B2").format.wrapText = true)],
    ["locked", (sheet) => (sheet.getRange("B2").format.protection.locked = false)],
    ["clear", (sheet) => sheet.getRange("A6").clear()],
    ["copyFrom", (sheet) => sheet.getRange("F6").copyFrom("A6")],
    ["insert", (sheet) => sheet.getRange("A6").insert("Down")],
    ["delete", (sheet) => sheet.getRange("A6").delete("Up")],
    ["sort", (sheet) => sheet.getRange("A2:B4").sort.apply([{ key: 1, ascending: false }])],
  ],
  columns: [
    ["columnWidth", (sheet) => (sheet.getRange("C:C").format.columnWidth = 90)],
    ["columnHidden", (sheet) => (sheet.getRange("C:C").columnHidden = true)],
    ["autofitColumns", (sheet) => sheet.getRange("A:A").format.autofitColumns()],
    ["group", (sheet) => sheet.getRange("C:D").group("ByColumns")],
    ["fill of a column", (sheet) => (sheet.getRange("J:J").format.fill.color = "#00FF00")],
  ],
  rows: [
    ["rowHeight", (sheet) => (sheet.getRange("3:3").format.rowHeight = 40)],
    ["rowHidden", (sheet) => (sheet.getRange("3:3").rowHidden = true)],
    ["group", (sheet) => sheet.getRange("3:4").group("ByRows")],
  ],
  merges: [
    ["merge", (sheet) => sheet.getRange("F8:G9").merge()],
    ["unmerge", (sheet) => sheet.getRange("J8:K9").unmerge()],
  ],
  conditionalFormats: [
    ["add", (sheet) => (rule(sheet).add("Custom").custom.rule.formula = "=H1>2")],
    ["stopIfTrue", (sheet) => (rule(sheet).getItemAt(0).stopIfTrue = true)],
    ["format", (sheet) => (rule(sheet).getItemAt(0).cellValue.format.fill.color = "#0000FF")],
    ["rule", (sheet) => (rule(sheet).getItemAt(0).cellValue.rule = { formula1: "9", operator: "LessThan" })],
    ["delete", (sheet) => rule(sheet).getItemAt(0).delete()],
    ["clearAll", (sheet) => rule(sheet).clearAll()],
  ],
  pivots: [
    ["add", (sheet) => sheet.pivotTables.add("Fresh", "A1:B4", "S1")],
    ["rows", (sheet) => sums(sheet)],
    ["layout", (sheet) => (sums(sheet).layout.layoutType = "Tabular")],
    ["totals", (sheet) => (sums(sheet).layout.showRowGrandTotals = false)],
    ["summarizeBy", (sheet) => (sums(sheet).dataHierarchies.getItem("Sum of Sold").summarizeBy = "Max")],
    ["delete", (sheet) => sheet.pivotTables.getItem("Known").delete()],
  ],
  slicers: [
    ["add", (sheet) => sheet.slicers.add("Sold", "Month", sheet)],
    ["style", (sheet) => (sheet.slicers.add("Sold", "Month", sheet).style = "SlicerStyleDark2")],
  ],
  shapes: [
    ["add", (sheet) => sheet.shapes.addGeometricShape("Star5")],
    ["name", (sheet) => (sheet.shapes.getItemAt(0).name = "Sketch")],
    ["position", (sheet) => (sheet.shapes.getItemAt(0).top = 300)],
    ["fill", (sheet) => sheet.shapes.getItemAt(0).fill.setSolidColor("red")],
    ["line", (sheet) => (sheet.shapes.getItemAt(0).lineFormat.weight = 4)],
    ["text", (sheet) => (sheet.shapes.getItemAt(0).textFrame.textRange.text = "Sold")],
    ["font", (sheet) => (sheet.shapes.getItemAt(0).textFrame.textRange.font.bold = true)],
    ["order", (sheet) => sheet.shapes.getItemAt(0).setZOrder("BringToFront")],
    ["rotation", (sheet) => sheet.shapes.getItemAt(0).incrementRotation(30)],
    ["delete", (sheet) => sheet.shapes.getItemAt(0).delete()],
  ],
  charts: [
    ["add", (sheet) => sheet.charts.add("Line", sheet.getRange("A1:B4"))],
    ["name", (sheet) => (sheet.charts.getItemAt(0).name = "Sold")],
    ["position", (sheet) => (sheet.charts.getItemAt(0).top = 300)],
    ["title", (sheet) => (sheet.charts.getItemAt(0).title.text = "Sold")],
    ["series", (sheet) => (sheet.charts.getItemAt(0).series.getItemAt(0).name = "All")],
    ["delete", (sheet) => sheet.charts.getItemAt(0).delete()],
  ],
  validations: [
    [
      "rule",
      (sheet) =>
        (sheet.getRange("M1").dataValidation.rule = { list: { inCellDropDown: true, source: "a,b" } }),
    ],
    [
      "prompt",
      (sheet) =>
        (sheet.getRange("L1").dataValidation.prompt = { showPrompt: true, title: "t", message: "m" }),
    ],
    ["ignoreBlanks", (sheet) => (sheet.getRange("L1").dataValidation.ignoreBlanks = false)],
    ["clear", (sheet) => sheet.getRange("L1").dataValidation.clear()],
  ],
  tables: [
    ["add", (sheet) => sheet.tables.add("O1:P3", true)],
    ["name", (sheet) => (table(sheet).name = "Renamed")],
    ["style", (sheet) => (table(sheet).style = "TableStyleDark3")],
    ["showBandedColumns", (sheet) => (table(sheet).showBandedColumns = true)],
    ["showTotals", (sheet) => (table(sheet).showTotals = true)],
    ["rows.add", (sheet) => table(sheet).rows.add(undefined, [["April", 4]])],
    ["columns.add", (sheet) => table(sheet).columns.add(undefined, [["New"], [1], [2], [3]])],
    ["column.name", (sheet) => (table(sheet).columns.getItem("Sold").name = "Other")],
    ["resize", (sheet) => table(sheet).resize("A1:B3")],
    ["header cell", (sheet) => (sheet.getRange("B1").values = [["Header"]])],
    ["calculated column", (sheet) => (sheet.getRange("B2:B4").formulas = [["=1+1"], ["=1+1"], ["=1+1"]])],
    ["convertToRange", (sheet) => table(sheet).convertToRange()],
    ["autoFilter", (sheet) => sheet.autoFilter.apply("L1:M3")],
  ],
  view: [
    ["freezeRows", (sheet) => sheet.freezePanes.freezeRows(2)],
    ["showGridlines", (sheet) => (sheet.showGridlines = false)],
    ["showHeadings", (sheet) => (sheet.showHeadings = false)],
    ["select", (sheet) => sheet.getRange("C3:D4").select()],
  ],
  page: [
    ["orientation", (sheet) => (sheet.pageLayout.orientation = "Landscape")],
    ["paperSize", (sheet) => (sheet.pageLayout.paperSize = "A3")],
    ["zoom", (sheet) => (sheet.pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 2 })],
    ["margins", (sheet) => (sheet.pageLayout.leftMargin = 36)],
    ["centerHorizontally", (sheet) => (sheet.pageLayout.centerHorizontally = true)],
    ["printOrder", (sheet) => (sheet.pageLayout.printOrder = "OverThenDown")],
    ["printErrors", (sheet) => (sheet.pageLayout.printErrors = "Dash")],
    ["printComments", (sheet) => (sheet.pageLayout.printComments = "EndSheet")],
    ["firstPageNumber", (sheet) => (sheet.pageLayout.firstPageNumber = 5)],
    ["setPrintArea", (sheet) => sheet.pageLayout.setPrintArea("A1:B4")],
    ["setPrintTitleRows", (sheet) => sheet.pageLayout.setPrintTitleRows("1:1")],
    ["header", (sheet) => (sheet.pageLayout.headersFooters.defaultForAllPages.centerHeader = "Head")],
    ["state", (sheet) => (sheet.pageLayout.headersFooters.state = "FirstAndDefault")],
    ["page break", (sheet) => sheet.horizontalPageBreaks.add("A5")],
  ],
  protection: [["protect", (sheet) => sheet.protection.protect({ allowSort: true }, "secret")]],
  sheetProperties: [
    ["tabColor", (sheet) => (sheet.tabColor = "#FFA500")],
    ["standardWidth", (sheet) => (sheet.standardWidth = 80)],
  ],
  // The API of this Excel has no notes; the workbook's own edit is the road.
  notes: [["comments.add", (sheet) => sheet.comments.add("E1", "A remark")]],
  customProperties: [["add", (sheet) => sheet.customProperties.add("Owner", "Planning")]],
  links: [
    ["hyperlink", (sheet) => (sheet.getRange("F1").hyperlink = { address: "https://example.org/" })],
    ["clear", (sheet) => sheet.getRange("F10").clear("Hyperlinks")],
  ],
};

/** What a program can do to each facet of a workbook. */
export const BOOK_CASES: Readonly<Record<BookFacet, readonly Case[]>> = {
  sheets: [
    ["add", (_, { workbook }) => workbook.worksheets.add("Another")],
    ["name", (sheet) => (sheet.name = "Renamed")],
    ["copy", (_, { workbook }) => workbook.worksheets.getItem("Second").copy("End")],
    ["position", (_, { workbook }) => (workbook.worksheets.getItem("Second").position = 0)],
    ["visibility", (_, { workbook }) => (workbook.worksheets.getItem("Second").visibility = "Hidden")],
    ["delete", (_, { workbook }) => workbook.worksheets.getItem("Second").delete()],
    ["activate", (_, { workbook }) => workbook.worksheets.getItem("Second").activate()],
  ],
  names: [
    ["add", (_, { workbook }) => workbook.names.add("Fresh", "=1+1")],
    ["formula", (_, { workbook }) => (workbook.names.getItem("Known").formula = "=7")],
    ["visible", (sheet, { workbook }) => (workbook.names.add("Mark", sheet.getRange("B2")).visible = false)],
    ["comment", (_, { workbook }) => (workbook.names.getItem("Known").comment = "why")],
    ["delete", (_, { workbook }) => workbook.names.getItem("Known").delete()],
  ],
  settings: [
    ["add", (_, { workbook }) => workbook.settings.add("fresh", { a: 1 })],
    ["delete", (_, { workbook }) => workbook.settings.getItem("known").delete()],
  ],
  properties: [
    ["title", (_, { workbook }) => (workbook.properties.title = "Title")],
    ["company", (_, { workbook }) => (workbook.properties.company = "Company")],
    ["custom.add", (_, { workbook }) => workbook.properties.custom.add("fresh", 5)],
    ["custom.delete", (_, { workbook }) => workbook.properties.custom.getItem("known").delete()],
  ],
  calculation: [
    ["enabled", (_, { workbook }) => (workbook.application.iterativeCalculation.enabled = true)],
    ["maxChange", (_, { workbook }) => (workbook.application.iterativeCalculation.maxChange = 0.5)],
    ["calculationMode", (_, { workbook }) => (workbook.application.calculationMode = "Manual")],
  ],
  xmlParts: [
    ["add", (_, { workbook }) => workbook.customXmlParts.add("<plan/>")],
    [
      "setXml",
      (_, { workbook }) =>
        workbook.customXmlParts
          .getByNamespace("urn:known")
          .getOnlyItem()
          .setXml('<k xmlns="urn:known">1</k>'),
    ],
    [
      "delete",
      (_, { workbook }) => workbook.customXmlParts.getByNamespace("urn:known").getOnlyItem().delete(),
    ],
  ],
  structure: [["protect", (_, { workbook }) => workbook.protection.protect("secret")]],
  styles: [
    ["add", (_, { workbook }) => workbook.styles.add("Fresh")],
    ["fill", (_, { workbook }) => (workbook.styles.getItem("Normal").font.italic = true)],
  ],
  // Formats are seen in the cells that carry them.
  formats: [],
};
