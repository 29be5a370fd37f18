import { strict as assert } from "node:assert";
import type { Engine } from "../../src/engine/engine";
import { createUniverEngine } from "../../src/engine/univer/univer-engine";
import { addSheet, moveSheet, removeSheet, renameSheet } from "../../src/model/edit-sheets";
import type { Workbook } from "../../src/model/workbook";
import { shown, type, workbookOf, type Typed } from "./workbooks";

const formula = (workbook: Workbook, address: string): string | undefined =>
  workbook.cell("Total", Number(address.slice(1)) - 1, 0)?.formula;

describe("references through several sheets", () => {
  let workbook: Workbook;
  let engine: Engine;

  beforeEach(async () => {
    const total: Record<string, Typed> = {
      A1: "=SUM('Jan:Mar 1'!B2)",
      A2: "=SUM('Mar 1:Jan'!B1:C2,100)*2",
      A3: "=MAX(Jan:Feb!B:B)&COUNT('Jan:Mar 1'!C1:C9)",
      A4: '=INDIRECT("feb!B2")',
      A5: '=SUM(INDIRECT("Apr!B2"))',
    };
    workbook = workbookOf({
      Total: total,
      Jan: { B2: 1, C1: 4 },
      Feb: { B2: 20, C1: "x" },
      "Mar 1": { B2: 300 },
      Other: { B2: 5000 },
    });
    engine = await createUniverEngine(workbook);
    await engine.calculate();
  });

  afterEach(() => engine.dispose());

  const totals = (): unknown[] => ["A1", "A2", "A3"].map((address) => shown(workbook, "Total", address));

  it("take the sheets between two tabs, whichever is named first, and follow their cells", async () => {
    assert.deepEqual(totals(), [321, 850, "201"]);
    type(workbook, "Feb", { B2: 30, C1: 6 });
    await engine.calculate();
    assert.deepEqual(totals(), [331, 882, "302"]);
  });

  it("follow sheets that come, go, move and are renamed", async () => {
    moveSheet(workbook, "Other", 2);
    await engine.calculate();
    assert.deepEqual(totals(), [5321, 10_850, "50001"]);
    moveSheet(workbook, "Other", 0);
    renameSheet(workbook, "Mar 1", "March");
    await engine.calculate();
    assert.deepEqual(totals(), [321, 850, "201"]);
    assert.equal(formula(workbook, "A1"), "SUM(Jan:March!B2)");
    removeSheet(workbook, "Jan");
    await engine.calculate();
    assert.deepEqual(totals(), [320, 840, "200"]);
    assert.equal(formula(workbook, "A1"), "SUM(Feb:March!B2)");
    removeSheet(workbook, "Mar 1");
    removeSheet(workbook, "Feb");
    await engine.calculate();
    assert.deepEqual(totals()[0], { error: "#REF!" });
    assert.equal(formula(workbook, "A1"), "SUM(#REF!B2)");
  });

  it("keep the value of the file where no calculator follows them", async () => {
    const largest = workbookOf({
      Total: { A1: "=LARGE(Jan:Feb!B2,1)", A2: 1 },
      Jan: { B2: 1 },
      Feb: { B2: 20 },
    });
    largest.setResults("Total", [{ row: 0, column: 0, value: 20 }]);
    const other = await createUniverEngine(largest);
    await other.calculate();
    type(largest, "Total", { A2: 2 });
    await other.calculate();
    other.dispose();
    assert.equal(shown(largest, "Total", "A1"), 20);
  });

  it("are #REF! where INDIRECT names a sheet that is not there, until it comes", async () => {
    assert.equal(shown(workbook, "Total", "A4"), 20);
    assert.deepEqual(shown(workbook, "Total", "A5"), { error: "#REF!" });
    const { id } = addSheet(workbook, "Apr");
    type(workbook, id, { B2: 7 });
    await engine.calculate();
    assert.equal(shown(workbook, "Total", "A5"), 7);
  });
});
