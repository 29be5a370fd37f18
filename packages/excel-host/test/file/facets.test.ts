import assert from "node:assert/strict";
import { readXlsx } from "../../src/file";
import { BOOK_FACETS, type BookFacet, type BookModel } from "../../src/model/book";
import { SHEET_FACETS, type SheetFacet, type SheetModel } from "../../src/model/sheet";
import { openExcel } from "../../src/node/index";
import { BOOK_CASES, SHEET_CASES, type Case, type Program } from "./facet-cases";

const ADD_IN = { id: "00000000-0000-4000-8000-000000000009", version: "1.0.0.0" };

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
        // What the lines of a pivot table show is not saved: Excel computes the table when it opens the file.
        if (facet === "pivots" && key === "lines") return undefined;
        if (/^different/.test(key) && value === false) return undefined;
        if (
          key === "source" ||
          key === "id" ||
          key === "shape" ||
          key === "number" ||
          key === "part" ||
          key === "stored"
        )
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
  if (facet === "calculation") return [book.calculationMode, book.iterates, book.iteration];
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
