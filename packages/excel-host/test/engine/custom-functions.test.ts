import { strict as assert } from "node:assert";
import type { Engine } from "../../src/engine/engine";
import { createUniverEngine, type EngineOptions } from "../../src/engine/univer/univer-engine";
import type { CellValue } from "../../src/model/cell";
import { Functions, block, shown, type, workbookOf, type Typed } from "./workbooks";

const engines: Engine[] = [];

function functions(): Functions {
  return new Functions({
    CAPAIAN: { shape: "s s s?", body: (target: number, real: number) => real / target },
    JENIS: { shape: "m", body: (cells: CellValue[][]) => JSON.stringify(cells) },
    OPSI: { shape: "s s?", body: (a: CellValue, b: CellValue) => JSON.stringify([a, b]) },
    LIPAT: { shape: "m", body: (cells: number[][]) => cells.map((row) => row.map((cell) => cell * 2)) },
    GALAT: {
      shape: "s",
      body: (code: number) => {
        throw Object.assign(new Error("Satuan tidak sama"), { code });
      },
    },
  });
}

async function open(cells: Record<string, Typed>, options?: EngineOptions, source = functions()) {
  const workbook = workbookOf({ S: cells });
  const engine = await createUniverEngine(workbook, options);
  engines.push(engine);
  engine.setFunctions(source);
  return { workbook, engine, source };
}

describe("custom functions", () => {
  afterEach(() => engines.splice(0).forEach((engine) => engine.dispose()));

  it("show #BUSY! until the add-in has answered", async () => {
    const { workbook, engine } = await open({ A1: "=SAMPLE.CAPAIAN(330,95)" });
    await engine.calculate();
    assert.deepEqual(shown(workbook, "S", "A1"), { error: "#BUSY!" });
    await engine.settled();
    assert.equal(shown(workbook, "S", "A1"), 95 / 330);
  });

  it("are found by formulas read before them, however long the formula", async () => {
    const long = `=IF(B1="","tidak ada keterangan yang perlu ditulis di sini",SAMPLE.CAPAIAN(330,95))`;
    const workbook = workbookOf({ S: { A1: long, A2: "=SAMPLE.CAPAIAN(330,B1)", B1: 95 } });
    const engine = await createUniverEngine(workbook);
    engines.push(engine);
    await engine.settled();
    assert.deepEqual(shown(workbook, "S", "A1"), { error: "#NAME?" });
    engine.setFunctions(functions());
    await engine.settled();
    assert.equal(shown(workbook, "S", "A1"), 95 / 330);
    assert.equal(shown(workbook, "S", "A2"), 95 / 330);
  });

  it("receive what a name stands for", async () => {
    const workbook = workbookOf({ S: { A1: "=SAMPLE.OPSI(Pilihan)", B1: "negatif" } });
    workbook.editBook("names", ({ names }) =>
      names.push({ name: "Pilihan", formula: "S!$B$1", hidden: false }),
    );
    const engine = await createUniverEngine(workbook);
    engines.push(engine);
    engine.setFunctions(functions());
    await engine.settled();
    assert.equal(shown(workbook, "S", "A1"), `["negatif",null]`);
  });

  it("go out in one batch for a thousand rows, and equal calls only once", async () => {
    const cells: Record<string, Typed> = {};
    for (let row = 1; row <= 1000; row += 1) {
      Object.assign(cells, {
        [`A${row}`]: 100,
        [`B${row}`]: row % 500,
        [`C${row}`]: `=SAMPLE.CAPAIAN(A${row},B${row})`,
      });
    }
    const { workbook, engine, source } = await open(cells);
    await engine.settled();
    assert.deepEqual(
      source.batches.map((batch) => batch.length),
      [500],
    );
    assert.equal(shown(workbook, "S", "C999"), 4.99);
    assert.equal(source.batches[0]?.[0]?.address.startsWith("S!C"), true);
  });

  it("feed each other and ordinary formulas", async () => {
    const { workbook, engine, source } = await open({
      A1: 2,
      B1: "=SAMPLE.CAPAIAN(A1,8)",
      C1: "=SAMPLE.CAPAIAN(B1,B1+4)",
      D1: "=SUM(B1:C1)",
    });
    await engine.settled();
    assert.deepEqual(block(workbook, "S", "B1:D1"), [[4, 2, 6]]);
    assert.equal(source.batches.length, 2);
    type(workbook, "S", { A1: 4 });
    await engine.settled();
    assert.deepEqual(block(workbook, "S", "B1:D1"), [[2, 3, 5]]);
  });

  it("ask nothing twice", async () => {
    const { workbook, engine, source } = await open({ A1: 2, B1: "=SAMPLE.CAPAIAN(A1,8)" });
    await engine.settled();
    type(workbook, "S", { A1: 4 });
    await engine.settled();
    type(workbook, "S", { A1: 2 });
    await engine.settled();
    assert.equal(source.batches.length, 2);
    assert.equal(shown(workbook, "S", "B1"), 4);
  });

  it("turn error codes into the errors of a cell, with the message", async () => {
    const { workbook, engine } = await open({
      A1: "=SAMPLE.GALAT(1)",
      A2: "=SAMPLE.GALAT(7)",
      A3: "=SAMPLE.GALAT(5)",
      A4: "=A2+1",
      A5: '=IFERROR(SAMPLE.GALAT(7),"tidak")',
    });
    await engine.settled();
    const message = "Satuan tidak sama";
    assert.deepEqual(block(workbook, "S", "A1:A5"), [
      [{ error: "#N/A", message }],
      [{ error: "#VALUE!", message }],
      [{ error: "#DIV/0!", message }],
      [{ error: "#VALUE!" }],
      ["tidak"],
    ]);
  });

  it("spill a block, or show #SPILL! when the way is blocked", async () => {
    const { workbook, engine } = await open({ A1: 1, A2: 2, C1: "=SAMPLE.LIPAT(A1:A2)", E1: "=SUM(C1:C2)" });
    await engine.settled();
    assert.deepEqual(block(workbook, "S", "C1:C2"), [[2], [4]]);
    assert.equal(shown(workbook, "S", "E1"), 6);
    type(workbook, "S", { C2: "x" });
    await engine.settled();
    assert.deepEqual(block(workbook, "S", "C1:C2"), [[{ error: "#SPILL!" }], ["x"]]);
  });

  it("get each cell in turn when a block meets a single-value parameter", async () => {
    const { workbook, engine } = await open({
      A1: 10,
      A2: 20,
      B1: 1,
      B2: 1,
      D1: "=SAMPLE.CAPAIAN(A1:A2,B1:B2)",
    });
    await engine.settled();
    assert.deepEqual(block(workbook, "S", "D1:D2"), [[0.1], [0.05]]);
  });

  it("are given blank cells as Excel for desktop does: 0, where an empty text stays a text", async () => {
    const cells = { A1: 1, A3: '=""', A4: true, A5: "x", C1: "=SAMPLE.JENIS(A1:A5)", C2: "=SAMPLE.OPSI(A2)" };
    const { workbook, engine } = await open(cells);
    await engine.settled();
    assert.equal(shown(workbook, "S", "C1"), '[[1],[0],[""],[true],["x"]]');
    assert.equal(shown(workbook, "S", "C2"), "[0,null]");
  });

  it("can be given blank cells as the web does", async () => {
    const { workbook, engine } = await open({ C1: "=SAMPLE.JENIS(A1:A2)" }, { blankCell: null });
    await engine.settled();
    assert.equal(shown(workbook, "S", "C1"), "[[null],[null]]");
  });

  it("are #NAME? before they are registered and after the add-in is gone", async () => {
    const workbook = workbookOf({ S: { A1: "=SAMPLE.CAPAIAN(2,1)", A2: "=SAMPLE.LAIN(1)" } });
    const engine = await createUniverEngine(workbook);
    engines.push(engine);
    await engine.settled();
    assert.deepEqual(block(workbook, "S", "A1:A2"), [[{ error: "#NAME?" }], [{ error: "#NAME?" }]]);
    engine.setFunctions(functions());
    await engine.settled();
    assert.deepEqual(block(workbook, "S", "A1:A2"), [[0.5], [{ error: "#NAME?" }]]);
    engine.setFunctions({ functions: [], invoke: async () => [] });
    type(workbook, "S", { A1: "=SAMPLE.CAPAIAN(2,1)" });
    await engine.settled();
    assert.deepEqual(shown(workbook, "S", "A1"), { error: "#NAME?" });
  });

  it("that fail as a whole leave #VALUE! and nothing hanging", async () => {
    const source = functions();
    source.invoke = () => Promise.reject(new Error("pane is gone"));
    const { workbook, engine } = await open({ A1: "=SAMPLE.CAPAIAN(2,1)" }, undefined, source);
    await engine.settled();
    assert.deepEqual(shown(workbook, "S", "A1"), { error: "#VALUE!" });
  });

  it("keep what was typed while they were calculated", async () => {
    const { workbook, engine } = await open({ A1: "=SAMPLE.CAPAIAN(2,1)" });
    await engine.calculate();
    type(workbook, "S", { A1: "diketik" });
    await engine.settled();
    assert.equal(shown(workbook, "S", "A1"), "diketik");
  });
});
