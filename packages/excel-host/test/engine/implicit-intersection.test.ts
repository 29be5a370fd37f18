import { strict as assert } from "node:assert";
import { besideFormula, withIntersections } from "../../src/engine/univer/implicit-intersection";
import { createUniverEngine } from "../../src/engine/univer/univer-engine";
import type { CellValue } from "../../src/model/cell";
import { parseCell } from "../../src/model/address";
import { shown, workbookOf } from "./workbooks";

/** A formula as Excel has it in a file of today that was written before dynamic arrays, and as Excel shows it. */
const SHOWN: readonly (readonly [file: string, shows: string])[] = [
  ["A1:A9", "@A1:A9"],
  ["L:L", "@L:L"],
  ["A1:A9*B1", "@A1:A9*B1"],
  ["-Data!A1:C1", "-@Data!A1:C1"],
  ["ROUND(A1:A9,2)", "ROUND(@A1:A9,2)"],
  ["SUM(A1:A9)", "SUM(A1:A9)"],
  ["SUM(A1:A9*B1:B9)", "SUM(@A1:A9*@B1:B9)"],
  ["SUMPRODUCT((A1:A9>1)*B1:B9)", "SUMPRODUCT((A1:A9>1)*B1:B9)"],
  ["IF(A1:A9>1,SUM(B1:B9),C1:C9)", "IF(@A1:A9>1,SUM(B1:B9),@C1:C9)"],
  ["VLOOKUP(A:A,D:E,2,FALSE)", "VLOOKUP(@A:A,D:E,2,FALSE)"],
  ["COUNTIF(A:A,A1:A9)", "COUNTIF(A:A,@A1:A9)"],
  ["INDEX(A1:A9,MATCH(1,B1:B9,0))", "INDEX(A1:A9,MATCH(1,B1:B9,0))"],
  ["MINE.RATIO(A1:A9,B1)", "MINE.RATIO(A1:A9,B1)"],
  ["A1:B2:C3", "A1:B2:C3"],
  ["A1+B1", "A1+B1"],
];

async function valueAt(address: string, formula: string, attributes: string): Promise<CellValue> {
  const workbook = workbookOf({ S: { A1: 1, A2: 2, A3: 3, C5: 10, D5: 20 } });
  const { row, column } = parseCell(address) ?? { row: 0, column: 0 };
  const source = `<c r="${address}"${attributes}><f>${formula}</f></c>`;
  const cells = new Map(workbook.sheet("S").cells.get(row) ?? []);
  workbook.write("S", row, column, [[{ formula }]]);
  const cell = workbook.cell("S", row, column);
  assert.ok(cell && !cells.has(column));
  Object.assign(cell, { source });
  const engine = await createUniverEngine(workbook);
  await engine.calculate();
  engine.dispose();
  return shown(workbook, "S", address);
}

describe("blocks where a file's formula fills one cell", () => {
  for (const [file, shows] of SHOWN)
    it(`${file} is ${shows}`, () => assert.equal(withIntersections(file), shows));

  it("may have names", () => {
    const isBlock = (name: string): boolean => name === "Sold";
    for (const [file, shows] of [
      ["Sold*Rate", "@Sold*Rate"],
      ["Data!Sold", "@Data!Sold"],
      ["SUM(Sold)+MATCH(Sold,A1:A9,0)", "SUM(Sold)+MATCH(@Sold,A1:A9,0)"],
    ] as const)
      assert.equal(withIntersections(file, isBlock), shows);
  });

  it("are the cell in the row or the column of the formula", async () => {
    assert.equal(await valueAt("F2", "A1:A3*10", ""), 20);
    assert.equal(await valueAt("D9", "$C$5:$D$5", ""), 20);
    assert.deepEqual(await valueAt("F9", "A1:A3", ""), { error: "#VALUE!" });
    assert.equal(await valueAt("F3", "SUM(A:A*1)", ""), 3);
  });

  it("are whole where the file says that the formula is a dynamic array", async () => {
    assert.equal(await valueAt("F2", "SUM(A1:A3*10)", ' cm="1"'), 60);
  });

  it("are found beside the formula whatever the block", () => {
    const place = { sheetId: "S", row: 4, column: 1 };
    for (const [block, cell] of [
      ["A1:A9", "A5"],
      ["$A$1:$C$1", "B1"],
      ["Data!C:C", "Data!C5"],
      ["3:3", "B3"],
      ["A1:C3", "#VALUE!"],
      ["A1", "A1"],
    ] as const)
      assert.equal(besideFormula(block, place), cell);
  });
});
