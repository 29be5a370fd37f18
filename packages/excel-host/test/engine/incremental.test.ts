import { strict as assert } from "node:assert";
import fc from "fast-check";
import { createUniverEngine } from "../../src/engine/univer/univer-engine";
import type { CellValue } from "../../src/model/cell";
import { block, type, workbookOf, type Typed } from "./workbooks";

const ROWS = 8;
const AREA = `A1:D${ROWS + 3}`;

/** Formulas of column A read rows below their own, of column B rows above; of C anything in A and B. */
function formulaFor(column: "A" | "B" | "C", row: number, kind: number, pick: number): string {
  const low = column === "A" ? row + 1 : 1;
  const high = column === "A" || column === "C" ? ROWS : row - 1;
  const source = column === "B" ? "B" : "A";
  if (low > high) return `=${column === "B" ? "A" : "1+0*ROW(A"}${column === "B" ? row : `${row})`}`;
  const at = low + (pick % (high - low + 1));
  const kinds = [
    `=${source}${at}+1`,
    `=SUM(${source}${at}:${source}${high})`,
    `=IF(${source}${low}>5,${source}${at},${source}${high})`,
    `=OFFSET(${source}$${low},${at - low},0)`,
    `=SUM(OFFSET(${source}${at},0,0,${high - at + 1},1))`,
    `=INDIRECT("${source}"&${at})*2`,
    `=SUM(${source}${low}:INDEX(${source}${low}:${source}${high},${at - low + 1}))`,
    `=COUNTIF(${source}${low}:${source}${high},">3")+COUNTIF(${source}${low}:${source}${high},0)`,
  ];
  return kinds[kind % kinds.length] ?? "";
}

/** One cell of the block with what is typed into it. */
const edit = fc
  .record({
    column: fc.constantFrom("A" as const, "B" as const, "C" as const),
    row: fc.integer({ min: 1, max: ROWS }),
    kind: fc.integer({ min: 0, max: 12 }),
    pick: fc.integer({ min: 0, max: 100 }),
  })
  .map(({ column, row, kind, pick }): [string, Typed] => {
    if (column === "C" && kind === 12) return [`C${row}`, pick % 2 ? "=SUM(D2:D4)" : "=D3+1"];
    const typed = kind < 8 ? formulaFor(column, row, kind, pick) : kind < 12 ? pick % 9 : null;
    return [`${column}${row}`, typed];
  });

/** An array over column D whose length is a calculated number. */
const ARRAY = { D1: "=SEQUENCE(MOD(ABS(A1),3)+2)" };

async function calculatedAnew(cells: Record<string, Typed>): Promise<CellValue[][]> {
  const workbook = workbookOf({ S: cells });
  const engine = await createUniverEngine(workbook);
  await engine.calculate();
  engine.dispose();
  return block(workbook, "S", AREA);
}

describe("cells that are calculated after edits", () => {
  it("show what a calculation of all cells would show", async () => {
    const batches = fc.array(fc.array(edit, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(batches, async (edits) => {
        const workbook = workbookOf({ S: ARRAY });
        const engine = await createUniverEngine(workbook);
        const cells: Record<string, Typed> = { ...ARRAY };
        for (const batch of edits) {
          for (const [address, typed] of batch) {
            cells[address] = typed;
            type(workbook, "S", { [address]: typed });
          }
          await engine.calculate();
        }
        engine.dispose();
        assert.deepEqual(block(workbook, "S", AREA), await calculatedAnew(cells));
      }),
      { numRuns: Number(process.env.INCREMENTAL_RUNS ?? 15) },
    );
  });
});
