import { strict as assert } from "node:assert";
import { createUniverEngine } from "../../src/engine/univer/univer-engine";
import type { CellValue } from "../../src/model/cell";
import { CELLS, GROUPS, NAMES } from "./saved-cases";
import { shown, workbookOf } from "./workbooks";

async function resultsOf(formulas: readonly string[]): Promise<CellValue[]> {
  const typed = formulas.map((formula, index) => [`Z${index * 9 + 1}`, `=${formula}`]);
  const workbook = workbookOf({ S: { ...CELLS, ...Object.fromEntries(typed) } });
  workbook.editBook("names", ({ names }) => {
    for (const [name, formula] of Object.entries(NAMES)) names.push({ name, formula, hidden: false });
  });
  const engine = await createUniverEngine(workbook);
  await engine.calculate();
  engine.dispose();
  return formulas.map((_, index) => shown(workbook, "S", `Z${index * 9 + 1}`));
}

for (const [behaviour, cases] of Object.entries(GROUPS))
  describe(`as Excel saves: ${behaviour}`, () => {
    let results: CellValue[] = [];
    before(async () => {
      results = await resultsOf(cases.map(([formula]) => formula));
    });
    cases.forEach(([formula, shows], index) => {
      it(formula, () => assert.deepEqual(results[index], shows));
    });
  });
