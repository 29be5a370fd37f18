import { strict as assert } from "node:assert";
import fc from "fast-check";
import { createUniverEngine } from "../../src/engine/univer/univer-engine";
import type { CellValue } from "../../src/model/cell";
import { block, type, workbookOf, type Typed } from "./workbooks";

const ROWS = 9;
const FUNCTIONS = ["SUM", "COUNT", "COUNTA", "MAX", "MIN", "AVERAGE"] as const;
const LETTERS = ["D", "E", "F", "G", "H", "I"] as const;
const RESULTS = `D1:K${ROWS}`;

/** Totals that grow row by row. */
function totals(): Record<string, Typed> {
  const cells: Record<string, Typed> = {};
  for (let row = 1; row <= ROWS; row += 1) {
    FUNCTIONS.forEach((name, index) => (cells[`${LETTERS[index]}${row}`] = `=${name}($A$1:A${row})`));
    cells[`J${row}`] = `=SUM($A$1:$B${row},2)-COUNT(A$3:A${row + 3})`;
    cells[`K${row}`] = `=IF(A${row}="",SUM(B$1:B${row}),MAX(A${row}:B$9,"7",TRUE))`;
  }
  return cells;
}

/** A circle anywhere: cells may be read in any order then, and the calculator reads every block by itself. */
const CIRCLE = { Z1: "=Z1" };

const typed = fc.oneof(
  { weight: 6, arbitrary: fc.double({ min: -1e6, max: 1e6, noNaN: true }) },
  { weight: 2, arbitrary: fc.constantFrom<Typed>(0.1, 0.2, 45_658, 1e15, -1e15, 1e308, 0) },
  { weight: 3, arbitrary: fc.constantFrom<Typed>(null, "x", "12", "", true, false) },
  { weight: 1, arbitrary: fc.constantFrom<Typed>({ error: "#N/A" }, "=1/0", "=NA()") },
  {
    weight: 2,
    arbitrary: fc.constantFrom<Typed>("=B4*3", "=SUM(B$1:B3)", '=""', "=DATE(2025,1,2)", "=B5=1"),
  },
);

const edit = fc.tuple(fc.constantFrom("A", "B"), fc.integer({ min: 1, max: ROWS }), typed);

/** Formulas of column A read column B; those of B would make circles. */
function fit([column, row, content]: [string, number, Typed]): [string, Typed] {
  const isFormula = typeof content === "string" && content.startsWith("=");
  return [`${column}${row}`, isFormula && column === "B" ? row : content];
}

async function shownBy(cells: Record<string, Typed>): Promise<CellValue[][]> {
  const workbook = workbookOf({ S: cells });
  const engine = await createUniverEngine(workbook);
  await engine.calculate();
  engine.dispose();
  return block(workbook, "S", RESULTS);
}

describe("totals that grow row by row", () => {
  it("show to the last digit what each would show alone, after edits in the middle too", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(edit, { maxLength: 8 }), { minLength: 1, maxLength: 3 }),
        async (batches) => {
          const workbook = workbookOf({ S: totals() });
          const engine = await createUniverEngine(workbook);
          const cells: Record<string, Typed> = {};
          for (const batch of batches) {
            const edits = Object.fromEntries(batch.map(fit));
            Object.assign(cells, edits);
            type(workbook, "S", edits);
            await engine.calculate();
          }
          engine.dispose();
          assert.deepEqual(
            block(workbook, "S", RESULTS),
            await shownBy({ ...totals(), ...CIRCLE, ...cells }),
          );
        },
      ),
      { numRuns: Number(process.env.RUNNING_BLOCK_RUNS ?? 12) },
    );
  });

  it("count an empty text that a formula gives, at the first calculation as after edits", async () => {
    const workbook = workbookOf({
      S: { A1: '=""', B1: "=COUNTA(A$1:A2)", B2: "=COUNTBLANK(A1:A2)", B3: "=ISBLANK(A1)" },
    });
    const engine = await createUniverEngine(workbook);
    await engine.calculate();
    assert.deepEqual(block(workbook, "S", "B1:B3"), [[1], [2], [false]]);
    type(workbook, "S", { A2: 3 });
    await engine.calculate();
    engine.dispose();
    assert.deepEqual(block(workbook, "S", "B1:B3"), [[2], [1], [false]]);
  });

  it("see arrays that come and go, cells that are sought and circles", async () => {
    const cells: Record<string, Typed> = { B1: 2, A1: "=SEQUENCE(B1)", C1: "=SUM(OFFSET(A1,0,0,3,1))" };
    for (let row = 1; row <= 5; row += 1) cells[`D${row}`] = `=SUM(A$1:A${row})`;
    for (let row = 2; row <= 5; row += 1) cells[`E${row}`] = `=SUM(A$2:A${row})`;
    const workbook = workbookOf({ S: cells });
    const engine = await createUniverEngine(workbook);
    await engine.calculate();
    assert.deepEqual(block(workbook, "S", "C1:E5"), [
      [3, 1, null],
      [null, 3, 2],
      [null, 3, 2],
      [null, 3, 2],
      [null, 3, 2],
    ]);
    type(workbook, "S", { B1: 4 });
    await engine.calculate();
    assert.deepEqual(block(workbook, "S", "D4:E4"), [[10, 9]]);
    type(workbook, "S", { A1: 1, A2: "=D3", A3: 5 });
    await engine.calculate();
    assert.deepEqual(block(workbook, "S", "D1:D1"), [[1]]);
    type(workbook, "S", { A2: 2 });
    await engine.calculate();
    engine.dispose();
    assert.deepEqual(block(workbook, "S", "D1:D5"), [[1], [3], [8], [8], [8]]);
  });
});
