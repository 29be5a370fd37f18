import assert from "node:assert/strict";
import { openExcel } from "../../src/node";
import { joinParts, splitParts } from "../../src/objects/sheet/headers-footers";
import { codeOf, fill, withExcel } from "./with-excel";

const options = { engine: "none" } as const;

describe("page layout", () => {
  it("keeps paper, margins, zoom, area, titles, header and footer", async () => {
    const result = await withExcel(async ({ sheet, context }) => {
      const { pageLayout } = sheet;
      pageLayout.orientation = "Landscape";
      pageLayout.paperSize = "Folio";
      pageLayout.zoom = { horizontalFitToPages: 1 };
      pageLayout.centerHorizontally = true;
      pageLayout.printOrder = "OverThenDown";
      pageLayout.leftMargin = 36;
      pageLayout.setPrintMargins("Centimeters", { top: 2.54 });
      pageLayout.setPrintArea("A1:H40");
      pageLayout.setPrintTitleRows("$6:$7");
      const pages = pageLayout.headersFooters.defaultForAllPages;
      pages.leftHeader = "Dinas A && B";
      pages.centerFooter = "&P dari &N";
      pageLayout.load("orientation,paperSize,zoom,centerHorizontally,leftMargin,topMargin,printOrder");
      pages.load("leftHeader,centerHeader,centerFooter");
      const area = pageLayout.getPrintAreaOrNullObject().load("address");
      const titles = pageLayout.getPrintTitleRowsOrNullObject().load("address");
      const none = pageLayout.getPrintTitleColumnsOrNullObject();
      await context.sync();
      return [
        [pageLayout.orientation, pageLayout.paperSize, pageLayout.zoom, pageLayout.printOrder],
        [pageLayout.leftMargin, Math.round(pageLayout.topMargin)],
        [pages.leftHeader, pages.centerHeader, pages.centerFooter],
        [area.address, titles.address, none.isNullObject],
      ];
    }, options);
    assert.deepEqual(result, [
      ["Landscape", "Folio", { horizontalFitToPages: 1 }, "OverThenDown"],
      [36, 72],
      ["Dinas A && B", "", "&P dari &N"],
      ["Sheet1!A1:H40", "Sheet1!6:7", true],
    ]);
  });

  it("prints errors and comments otherwise than they are shown, also after the file was opened again", async () => {
    const excel = await openExcel(undefined, options);
    await excel.Excel.run(async (context) => {
      const { pageLayout } = context.workbook.worksheets.getActiveWorksheet();
      pageLayout.load("printErrors,printComments");
      await context.sync();
      assert.deepEqual([pageLayout.printErrors, pageLayout.printComments], ["AsDisplayed", "NoComments"]);
      pageLayout.printErrors = "Dash";
      pageLayout.printComments = "EndSheet";
      await context.sync();
    });
    const again = await openExcel(await excel.save(), options);
    await again.Excel.run(async (context) => {
      const { pageLayout } = context.workbook.worksheets.getActiveWorksheet();
      pageLayout.load("printErrors,printComments");
      await context.sync();
      assert.deepEqual([pageLayout.printErrors, pageLayout.printComments], ["Dash", "EndSheet"]);
    });
    excel.close();
    again.close();
  });

  it("refuses a scale together with pages to fit", async () => {
    const code = await codeOf(async ({ sheet, context }) => {
      sheet.pageLayout.zoom = { scale: 80, verticalFitToPages: 1 };
      await context.sync();
    }, options);
    assert.equal(code, "InvalidArgument");
  });

  it("splits headers at their marks and joins them again", () => {
    const text = "&Lkiri &&C&Ctengah &P&Rkanan";
    assert.deepEqual(splitParts(text), { L: "kiri &&C", C: "tengah &P", R: "kanan" });
    assert.equal(joinParts(splitParts(text)), text);
    assert.equal(splitParts("tanpa tanda").C, "tanpa tanda");
  });
});

describe("protection of sheets", () => {
  it("refuses locked cells and lets unlocked ones be written", async () => {
    const result = await withExcel(async (bench) => {
      const { sheet, context } = bench;
      sheet.getRange("B1").format.protection.locked = false;
      sheet.protection.protect({ allowAutoFilter: true });
      await fill(bench, "B1", [["boleh"]]);
      sheet.protection.load("protected,options");
      await context.sync();
      const { options: given, protected: isProtected } = sheet.protection;
      return [isProtected, given.allowAutoFilter, given.allowFormatCells, given.selectionMode];
    });
    assert.deepEqual(result, [true, true, false, "Normal"]);
    const locked = await codeOf(async (bench) => {
      bench.sheet.protection.protect();
      await fill(bench, "A1", [["tidak"]]);
    });
    assert.equal(locked, "AccessDenied");
  });

  it("allows what its options allow", async () => {
    const acts: [Excel.WorksheetProtectionOptions, (sheet: Excel.Worksheet) => void, string][] = [
      [{}, (sheet) => (sheet.getRange("A1").format.fill.color = "red"), "AccessDenied"],
      [{ allowFormatCells: true }, (sheet) => (sheet.getRange("A1").format.fill.color = "red"), "none"],
      [{}, (sheet) => (sheet.getRange("A1").format.columnWidth = 50), "AccessDenied"],
      [{ allowFormatColumns: true }, (sheet) => (sheet.getRange("A1").format.columnWidth = 50), "none"],
      [{}, (sheet) => void sheet.getRange("2:2").insert("Down"), "AccessDenied"],
      [{ allowInsertRows: true }, (sheet) => void sheet.getRange("2:2").insert("Down"), "none"],
      [{}, (sheet) => void sheet.tables.add("A1:B2", true), "AccessDenied"],
    ];
    for (const [given, act, expected] of acts) {
      const code = await codeOf(async ({ sheet, context }) => {
        sheet.protection.protect(given);
        act(sheet);
        await context.sync();
      }, options);
      assert.equal(code, expected, `${JSON.stringify(given)} ${act.toString()}`);
    }
  });

  it("is taken off with the right password only", async () => {
    const attempt = (password?: string) =>
      codeOf(async ({ sheet, context }) => {
        sheet.protection.protect({}, "rahasia");
        sheet.protection.unprotect(password);
        await context.sync();
      }, options);
    assert.deepEqual(
      [await attempt("salah"), await attempt(), await attempt("rahasia")],
      ["InvalidArgument", "InvalidArgument", "none"],
    );
  });

  it("cannot be put on twice", async () => {
    const code = await codeOf(async ({ sheet, context }) => {
      sheet.protection.protect();
      sheet.protection.protect();
      await context.sync();
    }, options);
    assert.equal(code, "InvalidOperation");
  });

  it("is there from the start where a test asks for it", async () => {
    const code = await codeOf((bench) => fill(bench, "A1", [[1]]), { protectedSheets: ["Sheet1"] });
    assert.equal(code, "AccessDenied");
  });
});
