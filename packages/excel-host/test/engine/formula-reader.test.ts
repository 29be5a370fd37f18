import { strict as assert } from "node:assert";
import { FormulaReader } from "../../src/engine/univer/formula-reader";
import { plainReferences } from "../../src/engine/univer/plain-references";
import { Meanings } from "../../src/engine/univer/scope";
import { copiedFormula } from "../../src/model/relative-formula";
import { rectName } from "../../src/model/address";
import type { Cell } from "../../src/model/cell";
import { CASES, SHEETS } from "./formula-cases";
import { workbookOf } from "./workbooks";

const book = workbookOf({ ...SHEETS, A1: { B2: 5 } });
book.editBook("names", (draft) => {
  draft.names = [
    { name: "Rate", formula: "Sheet1!$A$1", hidden: false },
    { name: "Beside", formula: "Sheet1!A1", hidden: false },
  ];
});
const reader = () => new FormulaReader(new Meanings(book.book), (name) => (book.sheet(name), name));

/** What looks like a reference and is none, and what is one and does not look so. */
const ODD = [
  ..."LOG10(A1)|ATAN2(A1,B1)|A1+\"A1\"&'Data 2'!A1|'A1'!B2+A1!B2|a1+$b2|A1:INDEX(B1:B9,2)|SUM(A:A)+A1".split(
    "|",
  ),
  ..."SUM(1:1)|Rate*A1|Beside+A1|LET(A1x,A1,A1x+1)|A1#|SUM(A1:B2 B1:C2)|SUM((A1,B2))|@A1:A9|D4:A1|A1%|-A1^2".split(
    "|",
  ),
  ...'OFFSET(A1,1,1)|INDIRECT("A1")|SUM(Sheet1:A1!A1)|#REF!+A1|SUM($A$1:A1)|ROW(A1)|1E5+A1|{1,2}+A1'.split(
    "|",
  ),
];
const FROM = { row: 30, column: 12 };
const TO = { row: 41, column: 15 };

/** As typed, and as a file has formulas that older Excels take for ones of a single cell. */
const KINDS: readonly Partial<Cell>[] = [{}, { source: '<c r="M31"><f>' }];

describe("formulas that were filled down", () => {
  it("are read as each is by itself", () => {
    for (const formula of [...CASES.map(([one]) => one), ...ODD]) {
      for (const kind of KINDS) {
        const shared = reader();
        const cell = (place: typeof FROM): Cell => ({
          ...{ value: null, format: 0, ...kind },
          formula: copiedFormula(formula, { row: 0, column: 0 }, place),
        });
        shared.read(cell(FROM), { sheetId: "Sheet1", ...FROM });
        const place = { sheetId: "Sheet1", ...TO };
        const filled = cell(TO);
        assert.deepEqual(shared.read(filled, place), reader().read(filled, place), filled.formula);
      }
    }
  });

  it("are told apart where a block is one cell here and several there", () => {
    const shared = reader();
    const read = (row: number) => {
      const cell: Cell = { value: null, format: 0, formula: `ABS($A$1:A${row + 1})`, source: "<c><f>" };
      const place = { sheetId: "Sheet1", row, column: 1 };
      assert.deepEqual(shared.read(cell, place), reader().read(cell, place));
    };
    for (const row of [0, 1, 2]) read(row);
  });

  it("have a shape in common, whatever it is that looks like a reference", () => {
    const found = (formula: string) => plainReferences(formula, { sheetId: "S", row: 4, column: 4 })?.rects;
    assert.deepEqual(found(`LOG10($B$2)&"A1"&'A1'!C3:D4+Rate1.x2+T[A1]`)?.map(rectName), ["B2", "C3:D4"]);
    const shapes = [2, 3].map(
      (row) => plainReferences(`A${row}*$B$1`, { sheetId: "S", row, column: 3 })?.shape,
    );
    assert.equal(shapes[0], shapes[1]);
  });
});
