import assert from "node:assert/strict";
import { readXlsx } from "../../src/file";
import { BOOK_FACETS, type BookFacet, type BookModel } from "../../src/model/book";
import { SHEET_FACETS, type SheetFacet, type SheetModel } from "../../src/model/sheet";
import { openExcel } from "../../src/node/index";

const ADD_IN = { id: "00000000-0000-4000-8000-000000000009", version: "1.0.0.0" };

type Program = (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown;
type Case = readonly [member: string, program: Program];

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
const SHEET_CASES: Readonly<Record<SheetFacet, readonly Case[]>> = {
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

const BOOK_CASES: Readonly<Record<BookFacet, readonly Case[]>> = {
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
  iteration: [
    ["enabled", (_, { workbook }) => (workbook.application.iterativeCalculation.enabled = true)],
    ["maxChange", (_, { workbook }) => (workbook.application.iterativeCalculation.maxChange = 0.5)],
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

/** Two sheets with something in every facet, saved by the host itself. */
async function startingFile(): Promise<Uint8Array> {
  const excel = await openExcel(undefined, { engine: "none", solutionId: ADD_IN.id });
  await excel.Excel.run(async (context) => {
    const { workbook } = context;
    const sheet = workbook.worksheets.getActiveWorksheet();
    workbook.worksheets.add("Second").getRange("A1").values = [[1]];
    sheet.getRange("A1:B4").values = [
      ["Month", "Sold"],
      ["January", 1],
      ["February", 2],
      ["March", 3],
    ];
    sheet.tables.add("A1:B4", true).name = "Sold";
    sheet.getRange("A6:A7").values = [["six"], ["seven"]];
    sheet.getRange("O1:P3").values = [
      ["a", "b"],
      [1, 2],
      [3, 4],
    ];
    sheet.getRange("J8:K9").merge();
    const above = sheet.getRange("H1:H3").conditionalFormats.add("CellValue").cellValue;
    above.rule = { formula1: "1", operator: "GreaterThan" };
    sheet.getRange("L1").dataValidation.rule = {
      wholeNumber: { formula1: 1, formula2: 9, operator: "Between" },
    };
    sheet.getRange("F10").hyperlink = { address: "https://example.com/", textToDisplay: "link" };
    sheet.charts.add("ColumnClustered", sheet.getRange("A1:B4"));
    sheet.shapes.addGeometricShape("Hexagon").textFrame.textRange.text = "Six\nsides";
    sheet.shapes.addLine(90, 10, 20, 60).line.endArrowheadStyle = "Oval";
    sheet.shapes.addGroup([sheet.shapes.addTextBox("One"), sheet.shapes.addGeometricShape("Cube")]);
    sheet.pivotTables.add("Known", "O1:P3", "W1");
    workbook.names.add("Known", "=5");
    workbook.settings.add("known", 1);
    workbook.customXmlParts.add('<k xmlns="urn:known"/>');
    workbook.properties.custom.add("known", "yes");
    await context.sync();
  });
  const bytes = await excel.save();
  excel.close();
  return bytes;
}

/** Opens the file, runs a program, saves; gives the book as it was in memory and as it is read again. */
async function changed(file: Uint8Array, program: Program): Promise<{ memory: BookModel; again: BookModel }> {
  const excel = await openExcel(file, { engine: "none", solutionId: ADD_IN.id });
  await excel.Excel.run(async (context) => {
    program(context.workbook.worksheets.getItem("Sheet1"), context);
    await context.sync();
  });
  const memory = structuredClone({ ...excel.workbook.book, formats: undefined, source: undefined });
  const again = readXlsx(await excel.save(), { addIn: ADD_IN });
  const formats = excel.workbook.book.formats;
  excel.close();
  return { memory: { ...memory, formats, source: undefined } as unknown as BookModel, again };
}

/** What a facet says, in a form that does not depend on where in the file something stands. */
function said(book: BookModel, sheet: SheetModel | undefined, facet: SheetFacet): unknown {
  if (!sheet) return undefined;
  if (facet === "cells") {
    return [...sheet.cells]
      .sort(([a], [b]) => a - b)
      .map(([row, cells]) => [
        row,
        [...cells]
          .sort(([a], [b]) => a - b)
          .map(([column, { value, formula, format }]) => [column, value, formula, book.formats.get(format)]),
      ]);
  }
  const fields = SHEET_FACETS[facet] as readonly (keyof SheetModel)[];
  return JSON.parse(
    JSON.stringify(
      fields.map((field) => sheet[field] ?? null),
      (key, value: unknown) => {
        // A column without a width of its own is saved with the sheet's; a switch that is off is not saved.
        if (key === "width" && value === sheet.defaultColumnWidth) return undefined;
        if (/^different/.test(key) && value === false) return undefined;
        if (key === "source" || key === "id" || key === "shape" || key === "number" || key === "part")
          return undefined;
        if (key === "format" && typeof value === "number") return book.formats.get(value);
        return value instanceof Map ? [...(value as Map<unknown, unknown>)] : value;
      },
    ),
  );
}

function saidOfBook(book: BookModel, facet: BookFacet): unknown {
  if (facet === "sheets")
    return [
      book.sheets.map(({ name, visibility }) => [name, visibility]),
      book.sheets.find(({ id }) => id === book.activeSheetId)?.name,
    ];
  if (facet === "names") return [...book.names].sort((a, b) => a.name.localeCompare(b.name));
  if (facet === "styles") return [...book.styles].sort((a, b) => a.name.localeCompare(b.name));
  if (facet === "structure") return book.structure;
  if (facet === "iteration") return [book.iterates, book.iteration];
  if (facet === "xmlParts") return book.xmlParts.map(({ id, xml }) => [id, xml]);
  if (facet === "settings") return [...book.settings].sort();
  if (facet === "properties") return { ...book.properties, custom: [...book.properties.custom].sort() };
  return undefined;
}

describe("every facet that a program changes is saved", () => {
  let file: Uint8Array;
  let start: BookModel;
  before(async () => {
    file = await startingFile();
    start = readXlsx(file, { addIn: ADD_IN });
  });

  for (const [facet, cases] of Object.entries(SHEET_CASES) as [SheetFacet, readonly Case[]][]) {
    for (const [member, program] of cases) {
      it(`${facet} by ${member}`, async () => {
        const { memory, again } = await changed(file, program);
        const named = (book: BookModel) =>
          said(
            book,
            book.sheets.find(({ name }) => name === "Sheet1"),
            facet,
          );
        assert.notDeepEqual(named(memory), named(start), "the program changed nothing");
        assert.deepEqual(named(again), named(memory));
      });
    }
  }

  for (const [facet, cases] of Object.entries(BOOK_CASES) as [BookFacet, readonly Case[]][]) {
    for (const [member, program] of cases) {
      it(`${facet} by ${member}`, async () => {
        const { memory, again } = await changed(file, program);
        assert.notDeepEqual(
          saidOfBook(memory, facet),
          saidOfBook(start, facet),
          "the program changed nothing",
        );
        assert.deepEqual(saidOfBook(again, facet), saidOfBook(memory, facet));
      });
    }
  }

  it("and every field of a sheet and of a book belongs to one facet, or is no content", () => {
    const [sheet] = start.sheets;
    const own = new Set(["id", "name", "visibility", "origin", "changed"]);
    const listed: string[] = Object.values(SHEET_FACETS).flat();
    assert.equal(new Set(listed).size, listed.length);
    assert.deepEqual(
      Object.keys(sheet ?? {}).filter((field) => !own.has(field) && !listed.includes(field)),
      [],
    );
    const fixed = new Set([
      ...[
        "themeColours",
        "date1904",
        "iterates",
        "calculatesOnLoad",
        "macroEnabled",
        "source",
        "shifts",
        "removedSheets",
        "changed",
      ],
    ]);
    const ofBook: string[] = Object.values(BOOK_FACETS).flat();
    assert.deepEqual(
      Object.keys(start).filter((field) => !fixed.has(field) && !ofBook.includes(field)),
      [],
    );
  });
});
