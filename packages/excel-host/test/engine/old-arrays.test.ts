import { strict as assert } from "node:assert";
import { createUniverEngine } from "../../src/engine/univer/univer-engine";
import { draftOf } from "../../src/model/draft";
import type { CellValue } from "../../src/model/cell";
import { NA } from "./errors";
import { block, workbookOf } from "./workbooks";

/** What three rows and columns show that one array formula of an old file fills, from D1 on. */
async function filled(formula: string): Promise<CellValue[][]> {
  const workbook = workbookOf({ S: { A1: 1, B1: 2, A2: 3, B2: 4 } });
  const sheet = draftOf(workbook.book).sheets[0];
  const cell = { value: null, formula, format: 0, array: { rows: 3, columns: 3, dynamic: false } };
  sheet?.cells.get(0)?.set(3, cell);
  const engine = await createUniverEngine(workbook);
  await engine.settled();
  engine.dispose();
  return block(workbook, "S", "D1:F3");
}

describe("an array formula of an old file", () => {
  it("repeats a single row in all rows, and is #N/A beside it", async () => {
    const row = [4, 6, NA];
    assert.deepEqual(await filled("A1:B1+A2:B2"), [row, row, row]);
  });

  it("repeats a single column in all columns, and is #N/A below it", async () => {
    assert.deepEqual(await filled("TRANSPOSE(A1:B1)"), [
      [1, 1, 1],
      [2, 2, 2],
      [NA, NA, NA],
    ]);
  });

  it("shows one value everywhere", async () => {
    assert.deepEqual(await filled("SUM(A1:B2)").then((rows) => rows.flat()), Array(9).fill(10));
  });

  it("is #N/A where a block of several rows and columns has nothing", async () => {
    assert.deepEqual(await filled("A1:B2*10"), [
      [10, 20, NA],
      [30, 40, NA],
      [NA, NA, NA],
    ]);
  });
});
