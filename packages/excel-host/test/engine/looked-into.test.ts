import { strict as assert } from "node:assert";
import { createUniverEngine } from "../../src/engine/univer/univer-engine";
import { block, workbookOf, type Typed } from "./workbooks";

describe("a column that is looked into", () => {
  it("is known by its cells, and not by what a formula has calculated with them", async () => {
    const rows = Array.from({ length: 5 }, (_, index) => index + 2);
    const counted = rows.map((row): [string, Typed] => [
      `A${row}`,
      `=IF((C${row}=$E$1),INDIRECT("A"&ROW(B${row})-1)+1,0)`,
    ]);
    const regions = rows.map((row): [string, Typed] => [`C${row}`, "North"]);
    const names = rows.map((row): [string, Typed] => [`B${row}`, `name ${row - 1}`]);
    const found = rows.map((row): [string, Typed] => [
      `D${row}`,
      `=IF(ISNA(VLOOKUP(ROW(A${row})-1,A:B,2,FALSE))," ",VLOOKUP(ROW(A${row})-1,A:B,2,FALSE))`,
    ]);
    const workbook = workbookOf({
      S: { E1: "North", ...Object.fromEntries([...counted, ...regions, ...names, ...found]) },
    });
    const engine = await createUniverEngine(workbook);
    await engine.calculate();
    engine.dispose();
    assert.deepEqual(
      block(workbook, "S", "D2:D6"),
      rows.map((row) => [`name ${row - 1}`]),
    );
  });
});
