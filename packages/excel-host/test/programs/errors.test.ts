import assert from "node:assert/strict";
import { codeOf, withExcel, type Bench } from "../objects/with-excel";

/** What office.js says of the error of a program. */
async function debugInfoOf(program: (bench: Bench) => void): Promise<OfficeExtension.DebugInfo> {
  return withExcel(async (bench) => {
    try {
      program(bench);
      await bench.context.sync();
    } catch (error) {
      return (error as OfficeExtension.Error).debugInfo;
    }
    throw new Error("nothing failed");
  });
}

describe("programs that fail", () => {
  it("are told the member and the statement where a path breaks", async () => {
    const info = await debugInfoOf(({ context }) => {
      context.workbook.worksheets.getItem("Nope").getRange("A1").load("values");
    });
    assert.equal(info.code, "ItemNotFound");
    assert.equal(info.errorLocation, "WorksheetCollection.getItem");
    assert.equal(info.statement, "var worksheet = worksheets.getItem(...);");
    assert.ok(info.surroundingStatements?.includes("// >>>>>"));
  });

  it("are told the method and the property where an action breaks", async () => {
    const range = await debugInfoOf(({ sheet }) => sheet.getRange("ZZZZ1").load("values"));
    assert.equal(range.errorLocation, "Worksheet.getRange");
    const values = await debugInfoOf(({ sheet }) => {
      sheet.getRange("A1:B2").values = [[1]];
    });
    assert.deepEqual([values.code, values.errorLocation], ["InvalidArgument", "Range.values"]);
  });

  const cases: [what: string, code: string, program: (bench: Bench) => void][] = [
    [
      "an address off the sheet",
      "InvalidArgument",
      ({ sheet }) => sheet.getRange("A1").getOffsetRange(-1, 0).load(),
    ],
    [
      "a second sheet of the name",
      "ItemAlreadyExists",
      ({ context }) => context.workbook.worksheets.add("sheet1"),
    ],
    ["a name with a slash", "InvalidArgument", ({ context }) => context.workbook.worksheets.add("a/b")],
    ["deleting the last sheet", "InvalidOperation", ({ sheet }) => sheet.delete()],
    ["half a formula", "InvalidArgument", ({ sheet }) => (sheet.getRange("A1").formulas = [["=SUM("]])],
    [
      "a colour that is none",
      "InvalidArgument",
      ({ sheet }) => (sheet.getRange("A1").format.fill.color = "nocolour"),
    ],
    [
      "an alignment that is none",
      "InvalidArgument",
      ({ sheet }) => (sheet.getRange("A1").format.horizontalAlignment = "No" as never),
    ],
    [
      "writing on a protected sheet",
      "AccessDenied",
      ({ sheet }) => {
        sheet.protection.protect();
        sheet.getRange("A1").values = [[1]];
      },
    ],
    [
      "a table over another",
      "InvalidArgument",
      ({ sheet }) => {
        sheet.tables.add("A1:B3", true);
        sheet.tables.add("B2:C5", true);
      },
    ],
    ["a slicer of a table that is not there", "InvalidArgument", ({ sheet }) => sheet.slicers.add("T", "A")],
  ];
  for (const [what, code, program] of cases) {
    it(`${what}: ${code}`, async () => {
      const found = await codeOf(async (bench) => {
        program(bench);
        await bench.context.sync();
      });
      assert.equal(found, code);
    });
  }
});
