import assert from "node:assert/strict";
import { codeOf, fill, withExcel, type Bench } from "./with-excel";

type Move = (range: Excel.Range, bench: Bench) => Excel.Range;

const MOVES: [name: string, move: Move, address: string][] = [
  ["getCell", (r) => r.getCell(1, 1), "Sheet1!C3"],
  ["getCell beyond the range", (r) => r.getCell(9, 0), "Sheet1!B11"],
  ["getRow", (r) => r.getRow(1), "Sheet1!B3:D3"],
  ["getColumn", (r) => r.getColumn(2), "Sheet1!D2:D4"],
  ["getLastRow", (r) => r.getLastRow(), "Sheet1!B4:D4"],
  ["getLastColumn", (r) => r.getLastColumn(), "Sheet1!D2:D4"],
  ["getLastCell", (r) => r.getLastCell(), "Sheet1!D4"],
  ["getEntireRow", (r) => r.getEntireRow(), "Sheet1!2:4"],
  ["getEntireColumn", (r) => r.getEntireColumn(), "Sheet1!B:D"],
  ["getOffsetRange", (r) => r.getOffsetRange(-1, 2), "Sheet1!D1:F3"],
  ["getResizedRange", (r) => r.getResizedRange(1, -1), "Sheet1!B2:C5"],
  ["getAbsoluteResizedRange", (r) => r.getAbsoluteResizedRange(1, 2), "Sheet1!B2:C2"],
  ["getRowsAbove", (r) => r.getRowsAbove(1), "Sheet1!B1:D1"],
  ["getRowsBelow", (r) => r.getRowsBelow(2), "Sheet1!B5:D6"],
  ["getColumnsBefore", (r) => r.getColumnsBefore(), "Sheet1!A2:A4"],
  ["getColumnsAfter", (r) => r.getColumnsAfter(2), "Sheet1!E2:F4"],
  ["getBoundingRect", (r, { sheet }) => r.getBoundingRect(sheet.getRange("F1")), "Sheet1!B1:F4"],
  ["getIntersection", (r) => r.getIntersection("C1:C9"), "Sheet1!C2:C4"],
];

describe("ranges that lead to ranges", () => {
  for (const [name, move, expected] of MOVES) {
    it(`${name} of B2:D4 is ${expected}`, async () => {
      const address = await withExcel(
        async (bench) => {
          const range = move(bench.sheet.getRange("B2:D4"), bench).load("address");
          await bench.context.sync();
          return range.address;
        },
        { engine: "none" },
      );
      assert.equal(address, expected);
    });
  }

  it("finds the used range, with and without cells that are only formatted", async () => {
    const addresses = await withExcel(async (bench) => {
      await fill(bench, "B2:C3", [
        [1, 2],
        [3, 4],
      ]);
      bench.sheet.getRange("E6").format.fill.color = "#FF0000";
      const all = bench.sheet.getUsedRange().load("address");
      const values = bench.sheet.getUsedRange(true).load("address");
      const none = bench.sheet.getRange("H:H").getUsedRangeOrNullObject();
      await bench.context.sync();
      return [all.address, values.address, none.isNullObject];
    });
    assert.deepEqual(addresses, ["Sheet1!B2:E6", "Sheet1!B2:C3", true]);
  });

  it("quotes sheet names that need it", async () => {
    const address = await withExcel(async ({ sheet, context }) => {
      sheet.name = "Realisasi Anggaran '21";
      const range = sheet.getRange("A1").load("address");
      await context.sync();
      return range.address;
    });
    assert.equal(address, "'Realisasi Anggaran ''21'!A1");
  });

  it("resolves names and table references", async () => {
    const addresses = await withExcel(async (bench) => {
      await fill(bench, "A1:B3", [
        ["Nama", "Nilai"],
        ["a", 1],
        ["b", 2],
      ]);
      bench.sheet.tables.add("A1:B3", true).name = "Ukur";
      bench.context.workbook.names.add("Batas", bench.sheet.getRange("D4"));
      const found = ["Batas", "Ukur[Nilai]", "Ukur[#All]", "Ukur"].map((text) =>
        bench.sheet.getRange(text).load("address"),
      );
      await bench.context.sync();
      return found.map((range) => range.address);
    });
    assert.deepEqual(addresses, ["Sheet1!D4", "Sheet1!B2:B3", "Sheet1!A1:B3", "Sheet1!A2:B3"]);
  });

  it("refuses addresses that are none, of several areas, or beyond the sheet", async () => {
    for (const address of ["A1,B2", "nirwana", "A0"]) {
      assert.equal(await codeOf(({ sheet }) => at(sheet, address)), "InvalidArgument", address);
    }
    assert.equal(await codeOf(({ sheet }) => at(sheet, "A1", -1)), "InvalidArgument");
  });

  it("grows a region until empty rows and columns shut it in", async () => {
    const address = await withExcel(async (bench) => {
      await fill(bench, "B2:C3", [
        [1, 2],
        [3, 4],
      ]);
      await fill(bench, "E2", [[9]]);
      const region = bench.sheet.getRange("B2").getSurroundingRegion().load("address");
      await bench.context.sync();
      return region.address;
    });
    assert.equal(address, "Sheet1!B2:C3");
  });
});

async function at(sheet: Excel.Worksheet, address: string, offset = 0): Promise<void> {
  const range = sheet.getRange(address);
  range.getOffsetRange(offset, 0).load("address");
  await sheet.context.sync();
}

describe("the edge of what is filled", () => {
  const edges = (prepare: (bench: Bench) => Promise<void> | void, from: string) =>
    withExcel(
      async (bench) => {
        const { sheet, context } = bench;
        await fill(bench, "A1:A4", [[1], [2], [3], [4]]);
        await fill(bench, "A8", [[8]]);
        await prepare(bench);
        const start = sheet.getRange(from);
        const found = (["Up", "Down"] as const).map((way) => start.getRangeEdge(way).load("address"));
        await context.sync();
        return found.map(({ address }) => address.replace("Sheet1!", "")).join(" ");
      },
      { engine: "none" },
    );

  it("ends a run, crosses a gap, and lies at the sheet's end where nothing is filled", async () => {
    assert.equal(await edges(() => undefined, "A2"), "A1 A4");
    assert.equal(await edges(() => undefined, "A4"), "A1 A8");
    assert.equal(await edges(() => undefined, "A8"), "A4 A1048576");
    assert.equal(await edges(() => undefined, "C5"), "C1 C1048576");
  });

  it("passes hidden rows as if they were not there", async () => {
    const hide = ({ sheet }: Bench) => void (sheet.getRange("3:7").rowHidden = true);
    assert.equal(await edges(hide, "A1"), "A1 A8");
    const hideLast = ({ sheet }: Bench) => void (sheet.getRange("8:8").rowHidden = true);
    assert.equal(await edges(hideLast, "A4"), "A1 A1048576");
  });

  it("is looked for from the far end of a merged block", async () => {
    const merge = ({ sheet }: Bench) => sheet.getRange("A8:A9").merge();
    assert.equal(await edges(merge, "A8"), "A4 A1048576");
  });
});
