import { strict as assert } from "node:assert";
import fc from "fast-check";
import type { Engine } from "../../src/engine/engine";
import { createUniverEngine } from "../../src/engine/univer/univer-engine";
import { shown, type, workbookOf, type Typed } from "./workbooks";

const ROWS = 1_048_576;
const COLUMNS = 16_384;

type Content = number | "x" | null;

/** What stands in the first two columns of a sheet, as far down as something stands. */
interface Columns {
  readonly a: readonly Content[];
  readonly b: readonly Content[];
}

/** The sum of what one row gives, over all rows of a sheet: the empty ones are all alike. */
function overRows({ a, b }: Columns, ofRow: (a: Content, b: Content) => number): number {
  const height = Math.max(a.length, b.length);
  const written = Array.from({ length: height }, (_, row) => ofRow(a[row] ?? null, b[row] ?? null));
  return written.reduce((sum, value) => sum + value, 0) + (ROWS - height) * ofRow(null, null);
}

const filled = ({ a, b }: Columns): number => [...a, ...b].filter((content) => content !== null).length;
const is = (truth: boolean): number => (truth ? 1 : 0);
const isEmpty = (content: Content): number => is(content === null);
const isZero = (content: Content): number => is(content === null || content === 0);

/** A formula over whole blocks, and what Excel makes of it. */
const CASES: readonly (readonly [string, (columns: Columns) => number])[] = [
  ['SUMPRODUCT((S!A:A="")*1)', (all) => overRows(all, isEmpty)],
  ['SUMPRODUCT((S!$A$1:$A$1048576="")*1)', (all) => overRows(all, isEmpty)],
  ["SUMPRODUCT((S!A:A=0)*1)", (all) => overRows(all, isZero)],
  ['SUMPRODUCT((S!A:A<>"x")*(S!B:B=""))', (all) => overRows(all, (a, b) => is(a !== "x") * isEmpty(b))],
  ["SUMPRODUCT((S!A:A<2)*1)", (all) => overRows(all, (a) => is(a !== "x" && (a ?? 0) < 2))],
  ["SUMPRODUCT((S!A:A=2)*1)", (all) => overRows(all, (a) => is(a === 2))],
  ['SUM((S!A:B="")*2,5)', (all) => 5 + 2 * overRows(all, (a, b) => isEmpty(a) + isEmpty(b))],
  ["SUM(IF(ISNUMBER(S!A:A),S!A:A*2,1))", (all) => overRows(all, (a) => (typeof a === "number" ? a * 2 : 1))],
  ["COUNT(1/(S!A:A=0))", (all) => overRows(all, isZero)],
  ['AVERAGE(IF(S!A:A="",0,1))', (all) => overRows(all, (a) => 1 - isEmpty(a)) / ROWS],
  ["COUNTBLANK(S!A:A)", (all) => overRows(all, isEmpty)],
  ['COUNTIF(S!B:B,"")', (all) => overRows(all, (_, b) => isEmpty(b))],
  ['COUNTIF(S!A:A,"<>x")', (all) => overRows(all, (a) => is(a !== "x"))],
  ['SUMPRODUCT((S!A1:XFD1048576="")*1)', (all) => ROWS * COLUMNS - filled(all)],
  ["COUNTBLANK(S!A:XFD)", (all) => ROWS * COLUMNS - filled(all)],
  ['SUMPRODUCT((S!1:1="")*1)', ({ a, b }) => COLUMNS - filled({ a: a.slice(0, 1), b: b.slice(0, 1) })],
  [
    "SUMPRODUCT((S!A:A=COUNT(S!A:A))*1)",
    (all) => {
      const count = all.a.filter((content) => typeof content === "number").length;
      return overRows(all, (a) => is((a ?? 0) === count));
    },
  ],
];

function cellsOf({ a, b }: Columns): Record<string, Typed> {
  const entries = [...a.map((content, row) => [`A${row + 1}`, content] as const)];
  return Object.fromEntries([...entries, ...b.map((content, row) => [`B${row + 1}`, content] as const)]);
}

describe("formulas over whole columns, rows and sheets", () => {
  let engine: Engine;
  const workbook = workbookOf({
    S: {},
    F: Object.fromEntries(CASES.map(([formula], index) => [`A${index + 1}`, `=${formula}`])),
  });

  before(async () => {
    engine = await createUniverEngine(workbook);
  });

  after(() => engine.dispose());

  async function check(columns: Columns): Promise<void> {
    await engine.calculate();
    const found = CASES.map(([formula], index) => [formula, shown(workbook, "F", `A${index + 1}`)]);
    assert.deepEqual(
      found,
      CASES.map(([formula, expected]) => [formula, expected(columns)]),
    );
  }

  it("count the cells that nobody has filled, as a count of all cells would", async () => {
    const content = fc.constantFrom<Content>(0, 1, 2, -3, "x", null);
    const column = fc.array(content, { maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(column, column, async (a, b) => {
        const empty = Array.from({ length: 6 }, (_, row) => [`A${row + 1}`, `B${row + 1}`]).flat();
        type(workbook, "S", Object.fromEntries(empty.map((address) => [address, null])));
        type(workbook, "S", cellsOf({ a, b }));
        await check({ a, b });
      }),
      { numRuns: Number(process.env.WHOLE_BLOCK_RUNS ?? 12) },
    );
  });

  it("follow data far below and far to the right", async () => {
    const a = [...Array.from({ length: 399 }, () => null), 4];
    type(workbook, "S", { ...cellsOf({ a: [1, 2, 3, 4, 5, 6], b: [] }), B1: null });
    const empty = Object.fromEntries(
      ["A", "B"].flatMap((c) => [1, 2, 3, 4, 5, 6].map((r) => [`${c}${r}`, null])),
    );
    type(workbook, "S", { ...empty, A400: 4 });
    await check({ a, b: [] });
    type(workbook, "S", { AZ1: 1 });
    await engine.calculate();
    const last = CASES.findIndex(([formula]) => formula.includes("1:1"));
    assert.equal(shown(workbook, "F", `A${last + 1}`), COLUMNS - 1);
  });
});
