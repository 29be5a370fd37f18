import { strict as assert } from "node:assert";
import type { Engine } from "../../src/engine/engine";
import { createUniverEngine } from "../../src/engine/univer/univer-engine";
import { addSheet, removeSheet } from "../../src/model/edit-sheets";
import { shiftCells } from "../../src/model/edit-shift";
import { draftOf } from "../../src/model/draft";
import type { Cell, CellValue } from "../../src/model/cell";
import { parseCell } from "../../src/model/address";
import { WHOLE_SHEET } from "../../src/model/rect";
import { Workbook } from "../../src/model/workbook";
import { block, shown, type, workbookOf, type Typed } from "./workbooks";

const engines: Engine[] = [];

/** A formula with the result that a file holds for it, and the size of the block that it fills. */
interface Stored {
  readonly formula: string;
  readonly value: CellValue;
  readonly fills?: CellValue[][];
}

/** A workbook as it is after it was read: what was typed, and formulas with the results of the file. */
async function opened(
  sheets: Record<string, Record<string, Typed | Stored>>,
  calculatesOnLoad = false,
): Promise<{ workbook: Workbook; engine: Engine }> {
  const workbook = workbookOf(Object.fromEntries(Object.keys(sheets).map((name) => [name, {}])));
  for (const [name, cells] of Object.entries(sheets)) {
    for (const [address, content] of Object.entries(cells)) put(workbook, name, address, content);
  }
  const book = draftOf(workbook.book);
  for (const sheet of book.sheets) sheet.changed.clear();
  book.calculatesOnLoad = calculatesOnLoad;
  const engine = await createUniverEngine(workbook);
  engines.push(engine);
  await engine.settled();
  return { workbook, engine };
}

function put(workbook: Workbook, name: string, address: string, content: Typed | Stored): void {
  const { row, column } = parseCell(address) ?? { row: 0, column: 0 };
  const sheet = draftOf(workbook.book).sheets.find((candidate) => candidate.name === name);
  const set = (r: number, c: number, cell: Cell) => {
    const cells = sheet?.cells.get(r) ?? new Map<number, Cell>();
    sheet?.cells.set(r, cells.set(c, cell));
  };
  if (typeof content !== "object" || content === null || !("formula" in content)) {
    set(row, column, { value: content, format: 0 });
    return;
  }
  const { formula, value, fills } = content;
  const array = fills && { rows: fills.length, columns: fills[0]?.length ?? 1, dynamic: true };
  fills?.forEach((line, r) =>
    line.forEach((part, c) =>
      set(row + r, column + c, { value: part, format: 0, spilledFrom: { row, column } }),
    ),
  );
  set(row, column, { value, formula, format: 0, ...(array && { array }) });
}

/** Formulas that the calculator does not compute, or not as Excel does, with what Excel showed. */
const UNKNOWN: Record<string, Typed | Stored> = {
  A1: { formula: "INWORDS(H1)", value: "lima" },
  A2: { formula: 'INDIRECT("RATE")', value: 5 },
  A3: { formula: "RANK(H1,(H1,H2),1)", value: 2 },
  A4: { formula: "DCOUNT(BASE,2,J1:J2)", value: 3 },
  A5: { formula: "H1:H3 H2:K2", value: 2 },
  A6: { formula: 'DISPIMG("ID_1",1)', value: "image" },
  A7: { formula: "A1&A2", value: "lima5" },
  C1: {
    formula: "GROUPBY(H1:H2,I1:I2,SUM)",
    value: "a",
    fills: [
      ["a", 1],
      ["b", 2],
    ],
  },
  E1: { formula: "SUM(D1:D2)+A2", value: 8 },
  H1: 5,
  H2: 2,
};

const SHOWN: [string, CellValue][] = [
  ["A1", "lima"],
  ["A2", 5],
  ["A3", 2],
  ["A4", 3],
  ["A5", 2],
  ["A6", "image"],
  ["A7", "lima5"],
  ["C1", "a"],
  ["D1", 1],
  ["C2", "b"],
  ["D2", 2],
  ["E1", 8],
];

function keeps(workbook: Workbook, expected: [string, CellValue][] = SHOWN): void {
  assert.deepEqual(
    expected.map(([address]) => [address, shown(workbook, "S", address)]),
    expected,
  );
}

describe("results that the calculator cannot find", () => {
  afterEach(() => engines.splice(0).forEach((engine) => engine.dispose()));

  it("are kept where Excel itself has stored an error, unless Excel does not know the function either", async () => {
    const { workbook } = await opened(
      {
        S: {
          A1: { formula: 'CUBEMEMBER("sales","[Year].[2020]")', value: { error: "#N/A" } },
          A2: { formula: "UNHEARDOF(1)", value: { error: "#NAME?" } },
          A3: { formula: "1/0", value: { error: "#VALUE!" } },
        },
      },
      true,
    );
    const errors = ["A1", "A2", "A3"].map((address) => shown(workbook, "S", address));
    assert.deepEqual(errors, [{ error: "#N/A" }, { error: "#NAME?" }, { error: "#DIV/0!" }]);
  });

  it("stay when a book is opened", async () => keeps((await opened({ S: UNKNOWN })).workbook));

  it("stay when the file asks to be calculated whole", async () => {
    const { workbook } = await opened({ S: { ...UNKNOWN, F1: { formula: "H1*2", value: 0 } } }, true);
    keeps(workbook, [...SHOWN, ["F1", 10]]);
  });

  it("stay through an edit elsewhere, a new sheet, a name, and rows that come", async () => {
    const { workbook, engine } = await opened({
      S: { ...UNKNOWN, F1: { formula: "G1*2", value: 0 } },
      T: {},
    });
    type(workbook, "S", { G1: 4 });
    addSheet(workbook, "U");
    workbook.editBook("names", ({ names }) =>
      names.push({ name: "LATER", formula: "U!$A$1", hidden: false }),
    );
    await engine.settled();
    keeps(workbook, [...SHOWN, ["F1", 8]]);
    shiftCells(workbook, {
      sheetId: "S",
      area: { top: 20, bottom: 21, left: 0, right: 16_383 },
      direction: "down",
    });
    removeSheet(workbook, "T");
    await engine.settled();
    keeps(workbook, [
      ...SHOWN.filter(([address]) => address !== "A2" && address !== "A7" && address !== "E1"),
    ]);
  });

  it("are given up when what they read changes, and only these", async () => {
    const { workbook, engine } = await opened({ S: UNKNOWN });
    type(workbook, "S", { H1: 9 });
    await engine.settled();
    assert.deepEqual(shown(workbook, "S", "A1"), { error: "#NAME?" });
    assert.deepEqual(shown(workbook, "S", "A7"), { error: "#NAME?" });
    keeps(workbook, [
      ["A2", 5],
      ["A4", 3],
      ["A6", "image"],
    ]);
  });

  it("count as what they show for formulas that are calculated", async () => {
    const { workbook, engine } = await opened({ S: UNKNOWN });
    type(workbook, "S", { B9: '=A1&"!"', C9: "=E1+D2", D9: "=IFERROR(A2,0)" });
    await engine.settled();
    assert.deepEqual(block(workbook, "S", "B9:D9"), [["lima!", 10, 5]]);
    type(workbook, "S", { E9: "=C9*2" });
    await engine.settled();
    assert.equal(shown(workbook, "S", "E9"), 20);
    keeps(workbook);
  });

  it("are not kept where the error is the right answer", async () => {
    const { workbook, engine } = await opened({
      S: { A1: 2, B1: { formula: "A1*2", value: 4 }, C1: { formula: "B1+1", value: 5 } },
      T: { A1: { formula: "S!C1", value: 5 } },
    });
    type(workbook, "S", { A1: "text" });
    await engine.settled();
    assert.deepEqual(block(workbook, "S", "B1:C1"), [[{ error: "#VALUE!" }, { error: "#VALUE!" }]]);
    assert.deepEqual(shown(workbook, "T", "A1"), { error: "#VALUE!" });
  });
});

describe("a sheet that is removed", () => {
  afterEach(() => engines.splice(0).forEach((engine) => engine.dispose()));

  it("leaves #REF! in formulas and names, which no sheet of the same title feeds", async () => {
    const { workbook, engine } = await opened({
      S: {
        A1: { formula: "T!A1+1", value: 4 },
        A2: { formula: "SUM(T!A:A,1)", value: 4 },
        A3: { formula: "RATE1", value: 3 },
      },
      T: { A1: 3 },
    });
    workbook.editBook("names", ({ names }) =>
      names.push({ name: "RATE1", formula: "T!$A$1", hidden: false }),
    );
    removeSheet(workbook, "T");
    await engine.settled();
    const again = addSheet(workbook, "T");
    type(workbook, again.id, { A1: 100 });
    await engine.settled();
    assert.deepEqual(block(workbook, "S", "A1:A3"), [
      [{ error: "#REF!" }],
      [{ error: "#REF!" }],
      [{ error: "#REF!" }],
    ]);
    assert.equal(workbook.cell("S", 0, 0)?.formula, "#REF!A1+1");
    assert.equal(workbook.book.names[0]?.formula, "#REF!$A$1");
  });
});

describe("cells that are deleted", () => {
  afterEach(() => engines.splice(0).forEach((engine) => engine.dispose()));

  it("leave #REF! in formulas that read nothing else, whose value they were", async () => {
    const { workbook, engine } = await opened({
      S: { C2: 3, F1: { formula: "SUM(C2:C5)", value: 3 }, F2: { formula: "IFERROR(C2,7)", value: 3 } },
    });
    shiftCells(workbook, { sheetId: "S", area: { ...WHOLE_SHEET, left: 2, right: 2 }, direction: "left" });
    await engine.settled();
    assert.deepEqual(block(workbook, "S", "E1:E2"), [[{ error: "#REF!" }], [7]]);
  });
});
