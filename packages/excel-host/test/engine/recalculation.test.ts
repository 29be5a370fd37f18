import { strict as assert } from "node:assert";
import type { Engine } from "../../src/engine/engine";
import { createUniverEngine } from "../../src/engine/univer/univer-engine";
import { addSheet, removeSheet } from "../../src/model/edit-sheets";
import type { Workbook } from "../../src/model/workbook";
import { addTable, block, shown, type, workbookOf, type Typed } from "./workbooks";

const engines: Engine[] = [];

async function calculated(sheets: Record<string, Record<string, Typed>>) {
  const workbook = workbookOf(sheets);
  const engine = await engineFor(workbook);
  return { workbook, engine };
}

async function engineFor(workbook: Workbook): Promise<Engine> {
  const engine = await createUniverEngine(workbook);
  engines.push(engine);
  await engine.calculate();
  return engine;
}

describe("recalculation", () => {
  afterEach(() => engines.splice(0).forEach((engine) => engine.dispose()));

  it("shows 0 in formulas that depend on themselves, and goes on from there", async () => {
    const { workbook, engine } = await calculated({
      S: { A1: "=A1+1", A2: "=B2+1", B2: "=A2+1", C1: "=A1+5", C2: "=ROW(C2)+COLUMN(C2)", D1: "=SUM(D1:D3)" },
    });
    assert.deepEqual(block(workbook, "S", "A1:D2"), [
      [0, null, 5, 0],
      [0, 0, 5, null],
    ]);
    type(workbook, "S", { B2: 7 });
    await engine.calculate();
    assert.deepEqual(block(workbook, "S", "A1:B2"), [
      [0, null],
      [8, 7],
    ]);
    type(workbook, "S", { B2: "=A2*2" });
    await engine.calculate();
    assert.deepEqual(block(workbook, "S", "A2:B2"), [[0, 0]]);
    assert.equal(shown(workbook, "S", "C1"), 5);
  });

  it("calculates a written formula alone when asked to, and the rest later", async () => {
    const { workbook, engine } = await calculated({ S: { A1: 1, B1: "=A1*2", C1: "=D1" } });
    type(workbook, "S", { A1: 10, D1: "=A1+B1", E1: "=SEQUENCE(1,2)", G1: "=D1*2" });
    await engine.enter();
    assert.deepEqual(block(workbook, "S", "A1:G1"), [[10, 2, 0, 12, 1, 2, 24]]);
    assert.equal(engine.stale, true);
    await engine.calculate();
    assert.deepEqual(block(workbook, "S", "A1:G1"), [[10, 20, 30, 30, 1, 2, 60]]);
  });

  it("gives numbers, texts, booleans and errors as what they are", async () => {
    const { workbook } = await calculated({
      S: {
        A1: "=1+1",
        A2: '="a"&"b"',
        A3: "=1>0",
        A4: "=1/0",
        A5: "=TIDAKADA(1)",
        A6: "=B9",
        A7: "=IFERROR(B9,1)",
      },
    });
    assert.deepEqual(block(workbook, "S", "A1:A7"), [
      [2],
      ["ab"],
      [true],
      [{ error: "#DIV/0!" }],
      [{ error: "#NAME?" }],
      [0],
      [0],
    ]);
  });

  it("is stale after an edit until it has calculated", async () => {
    const { workbook, engine } = await calculated({ S: { A1: 1, B1: "=A1*2" } });
    assert.equal(engine.stale, false);
    type(workbook, "S", { A1: 5 });
    assert.equal(engine.stale, true);
    await engine.calculate();
    assert.equal(engine.stale, false);
    assert.equal(shown(workbook, "S", "B1"), 10);
  });

  it("follows chains across sheets and cells that become formulas or stop being one", async () => {
    const { workbook, engine } = await calculated({
      S: { A1: 1, B1: "='Data 2'!A1+1" },
      "Data 2": { A1: "=S!A1*10" },
    });
    assert.equal(shown(workbook, "S", "B1"), 11);
    type(workbook, "S", { A1: "=2+2" });
    await engine.calculate();
    assert.equal(shown(workbook, "S", "B1"), 41);
    type(workbook, "Data 2", { A1: 7 });
    await engine.calculate();
    assert.equal(shown(workbook, "S", "B1"), 8);
    type(workbook, "Data 2", { A1: null });
    await engine.calculate();
    assert.equal(shown(workbook, "S", "B1"), 1);
  });

  it("tells listeners of results, and only when something shows differently", async () => {
    const { workbook, engine } = await calculated({ S: { A1: 1, B1: "=A1*2", C1: "=A1>0" } });
    const areas: unknown[] = [];
    workbook.onChange((change, origin) => origin === "engine" && areas.push(change));
    type(workbook, "S", { A1: 3 });
    await engine.calculate();
    assert.deepEqual(areas, [
      { kind: "results", sheetId: "S", area: { top: 0, left: 1, bottom: 0, right: 1 } },
    ]);
  });

  it("reaches cells far beyond the data", async () => {
    const { workbook } = await calculated({
      S: { A1: "=B5000+1", A2: "=SUM(A5000:C6000)", A3: "=SUM(B:B)" },
    });
    assert.deepEqual(block(workbook, "S", "A1:A3"), [[1], [0], [0]]);
  });

  it("ends blocks of all rows and of most columns with the data, and follows data beyond", async () => {
    const { workbook, engine } = await calculated({
      S: {
        A1: "=SUMPRODUCT((B1:XFD1048576>1)*1)",
        A2: "=SUM($B:$XFD)",
        A3: "=ROWS(B1:B1048576)",
        A4: "=SUM(S!B1:XFD1048576)",
        C9: 5,
        D9: 1,
      },
    });
    assert.deepEqual(block(workbook, "S", "A1:A4"), [[1], [6], [1048576], [6]]);
    type(workbook, "S", { ZZ300: 7 });
    await engine.calculate();
    assert.deepEqual(block(workbook, "S", "A1:A4"), [[2], [13], [1048576], [13]]);
  });

  it("follows sheets that are added, renamed and removed", async () => {
    const { workbook, engine } = await calculated({ S: { A1: "=Baru!A1" } });
    assert.deepEqual(shown(workbook, "S", "A1"), { error: "#VALUE!" });
    const { id } = addSheet(workbook, "Baru");
    type(workbook, id, { A1: 4 });
    await engine.calculate();
    assert.equal(shown(workbook, "S", "A1"), 4);
    removeSheet(workbook, id);
    await engine.calculate();
    assert.notEqual(shown(workbook, "S", "A1"), 4);
  });
});

describe("arrays", () => {
  afterEach(() => engines.splice(0).forEach((engine) => engine.dispose()));

  it("spill, grow, shrink and leave nothing behind", async () => {
    const { workbook, engine } = await calculated({ S: { A1: 3, C1: "=SEQUENCE(A1)" } });
    assert.deepEqual(block(workbook, "S", "C1:C4"), [[1], [2], [3], [null]]);
    assert.deepEqual(workbook.cell("S", 0, 2)?.array, { rows: 3, columns: 1, dynamic: true });
    assert.deepEqual(workbook.cell("S", 2, 2)?.spilledFrom, { row: 0, column: 2 });
    type(workbook, "S", { A1: 2 });
    await engine.calculate();
    assert.deepEqual(block(workbook, "S", "C1:C4"), [[1], [2], [null], [null]]);
    type(workbook, "S", { A1: 4 });
    await engine.calculate();
    assert.deepEqual(block(workbook, "S", "C1:C4"), [[1], [2], [3], [4]]);
    type(workbook, "S", { C1: null });
    await engine.calculate();
    assert.deepEqual(block(workbook, "S", "C1:C4"), [[null], [null], [null], [null]]);
  });

  it("are #SPILL! while something stands in the way", async () => {
    const { workbook, engine } = await calculated({ S: { C1: "=SEQUENCE(3)" } });
    type(workbook, "S", { C2: "ada" });
    await engine.calculate();
    assert.deepEqual(block(workbook, "S", "C1:C3"), [[{ error: "#SPILL!" }], ["ada"], [null]]);
    type(workbook, "S", { C2: null });
    await engine.calculate();
    assert.deepEqual(block(workbook, "S", "C1:C3"), [[1], [2], [3]]);
  });

  it("can be referred to as a whole", async () => {
    const { workbook, engine } = await calculated({ S: { A1: 3, C1: "=SEQUENCE(A1)", E1: "=SUM(C1#)" } });
    assert.equal(shown(workbook, "S", "E1"), 6);
    type(workbook, "S", { A1: 4 });
    await engine.calculate();
    assert.equal(shown(workbook, "S", "E1"), 10);
  });

  it("do not disturb other formulas on the range that they sort", async () => {
    const { workbook } = await calculated({
      S: {
        A1: 10,
        A2: 20,
        A3: 30,
        B1: "x",
        B2: "y",
        B3: "x",
        D1: "=SORT(A1:A3,1,-1)",
        E1: '=SUM(IF(B1:B3="x",A1:A3,0))',
      },
    });
    assert.deepEqual(block(workbook, "S", "D1:D3"), [[30], [20], [10]]);
    assert.equal(shown(workbook, "S", "E1"), 40);
  });
});

describe("tables and names in formulas", () => {
  afterEach(() => engines.splice(0).forEach((engine) => engine.dispose()));

  const rows = {
    A3: "Indikator",
    B3: "Target [%]",
    C3: "Realisasi",
    A4: "a",
    B4: 4,
    C4: 1,
    A5: "b",
    B5: 8,
    C5: 6,
  };

  it("understands this row, columns, headers and whole tables", async () => {
    const workbook = workbookOf({ IKU: rows, S: {} });
    addTable(workbook, "IKU", "TabelIKU", "A3:D5");
    type(workbook, "IKU", {
      D4: "=[@Realisasi]/[@[Target '[%']]]",
      D5: "=TabelIKU[[#This Row],[Realisasi]]/TabelIKU[@[Target '[%']]]",
    });
    type(workbook, "S", {
      A1: "=SUM(TabelIKU[Realisasi])",
      A2: "=TabelIKU[[#Headers],[Realisasi]]",
      A3: '=ROWS(TabelIKU[])&"[@Realisasi]"',
      A4: "=SUM(TabelIKU[[Target '[%']]:[Realisasi]])",
      A5: "=SUM(TabelIKU[TidakAda])",
    });
    await engineFor(workbook);
    assert.deepEqual(block(workbook, "IKU", "D4:D5"), [[0.25], [0.75]]);
    assert.deepEqual(block(workbook, "S", "A1:A5"), [
      [7],
      ["Realisasi"],
      ["2[@Realisasi]"],
      [19],
      [{ error: "#REF!" }],
    ]);
  });

  it("follows a table that grows", async () => {
    const workbook = workbookOf({ IKU: { ...rows, F1: "=SUM(TabelIKU[Realisasi])", C6: 10 } });
    const table = addTable(workbook, "IKU", "TabelIKU", "A3:C5");
    const engine = await engineFor(workbook);
    assert.equal(shown(workbook, "IKU", "F1"), 7);
    workbook.edit("IKU", "tables", ({ tables }) => (tables[0]!.range = { ...table.range, bottom: 5 }));
    await engine.calculate();
    assert.equal(shown(workbook, "IKU", "F1"), 17);
  });

  it("resolves names: of the workbook, of a sheet, constants, functions, and LET variables first", async () => {
    const workbook = workbookOf({
      S: {
        A1: 5,
        B1: "=Tarif*2",
        B2: "=Luas(3)",
        B3: "=LET(Tarif,7,Tarif+1)",
        B4: "=SUM(Data)",
        B5: "=Kelak",
      },
      T: { B1: "=Tarif*2" },
    });
    workbook.editBook("names", ({ names }) =>
      names.push(
        { name: "Tarif", formula: "S!$A$1", hidden: false },
        { name: "Tarif", sheetId: "T", formula: "100", hidden: false },
        { name: "Luas", formula: "LAMBDA(x,x*x)", hidden: false },
        { name: "Data", formula: "S!$A$1:$A$2", hidden: false },
      ),
    );
    const engine = await engineFor(workbook);
    assert.deepEqual(block(workbook, "S", "B1:B5"), [[10], [9], [8], [5], [{ error: "#NAME?" }]]);
    assert.equal(shown(workbook, "T", "B1"), 200);
    workbook.editBook("names", ({ names }) => names.push({ name: "Kelak", formula: '"ada"', hidden: false }));
    await engine.calculate();
    assert.equal(shown(workbook, "S", "B5"), "ada");
  });
});
