import { strict as assert } from "node:assert";
import { createUniverEngine } from "../../src/engine/univer/univer-engine";
import type { CellValue } from "../../src/model/cell";
import { CASES, SHEETS } from "./formula-cases";
import { STORED } from "./stored-cases";
import { Functions, shown, workbookOf } from "./workbooks";

/** What the calculator answers otherwise than Excel; a case that comes right must leave this list. */
const DEVIATIONS: Record<string, CellValue> = {
  // Letters without quotes in a number format.
  'TEXT(0,"0;-0;nihil")': { error: "#VALUE!" },
};

const ratio = new Functions({ CAPAIAN: { shape: "s s s?", body: (t: number, r: number) => t / r } });

type Cases = typeof CASES;

/** Far enough apart that no array is in the way of another. */
const STEP = 12;

async function calculateAll(cases: Cases): Promise<CellValue[]> {
  const column = Object.fromEntries(cases.map(([formula], index) => [`Z${index * STEP + 1}`, `=${formula}`]));
  const workbook = workbookOf({ ...SHEETS, Sheet1: { ...SHEETS["Sheet1"], ...column } });
  const engine = await createUniverEngine(workbook);
  engine.setFunctions(ratio);
  await engine.settled();
  engine.dispose();
  return cases.map((_, index) => shown(workbook, "Sheet1", `Z${index * STEP + 1}`));
}

function close(a: CellValue, b: CellValue): boolean {
  if (typeof a === "number" && typeof b === "number")
    return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b));
  return JSON.stringify(a) === JSON.stringify(b);
}

function checked(cases: Cases): void {
  let results: CellValue[] = [];
  before(async () => {
    results = await calculateAll(cases);
  });

  cases.forEach(([formula, expected], index) => {
    const known = DEVIATIONS[formula];
    const wanted = known === undefined ? expected : known;
    it(`${formula}${known === undefined ? "" : " (differs from Excel)"}`, () => {
      const result = results[index] ?? null;
      assert.ok(close(result, wanted), `shows ${JSON.stringify(result)}, not ${JSON.stringify(wanted)}`);
    });
  });
}

describe("everyday formulas", () => checked(CASES));

describe("what Excel stored", () => checked(STORED));
