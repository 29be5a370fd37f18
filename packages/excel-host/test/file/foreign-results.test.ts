import assert from "node:assert/strict";
import { readXlsx } from "../../src/file";
import { openExcel } from "../../src/node/index";
import { partText } from "./package-parts";
import { smallPackage } from "./small-package";

const SHEET = "xl/worksheets/sheet1.xml";

type Row = readonly string[];

/** Rows of cells: what stands in `<c>`, from A1 on. */
function rowsXml(rows: readonly Row[]): string {
  return rows
    .map((cells, row) => {
      const items = cells.map((xml, column) => `<c r="${"ABCDEF"[column]}${row + 1}">${xml}</c>`);
      return `<row r="${row + 1}">${items.join("")}</row>`;
    })
    .join("");
}

const named = (name: string, block: string) =>
  `<definedNames><definedName name="${name}">One!${block}</definedName></definedNames>`;

/** Opens a file, writes one cell and saves. */
async function edited(bytes: Uint8Array, cell: string, value: number): Promise<Uint8Array> {
  const excel = await openExcel(bytes);
  try {
    await excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("One").getRange(cell).values = [[value]];
      await context.sync();
    });
    return await excel.save();
  } finally {
    excel.close();
  }
}

const column = (bytes: Uint8Array, at: number) =>
  [...(readXlsx(bytes).sheets[0]?.cells.values() ?? [])].map((cells) => cells.get(at)?.value);

describe("formulas of a file that take one cell out of a block with a name", () => {
  const after = named("Amount", "$A$1:$A$3");

  it("take the one beside them, and fill nothing", async () => {
    const rows = rowsXml([1, 2, 3].map((n) => [`<v>${n}</v>`, `<f>Amount*2</f><v>${n * 2}</v>`]));
    const saved = await edited(smallPackage({ rows, workbook: { after } }), "A2", 10);
    assert.deepEqual(column(saved, 1), [2, 20, 6]);
    assert.match(partText(saved, SHEET), /<c r="B2"><f>Amount\*2<\/f><v>20<\/v>/);
    assert.doesNotMatch(partText(saved, SHEET), /t="array"/);
  });

  it("take all of it where a function takes blocks", async () => {
    const rows = rowsXml([1, 2, 3].map((n) => [`<v>${n}</v>`, "<f>SUM(Amount)+Amount</f><v>0</v>"]));
    const saved = await edited(smallPackage({ rows, workbook: { after } }), "A2", 10);
    assert.deepEqual(column(saved, 1), [15, 24, 17]);
  });

  it("do not lean on themselves through the other cells of the block", async () => {
    const rows = rowsXml([
      ["<v>1</v>", "<f>Amount+1</f><v>2</v>"],
      ["<f>B1*10</f><v>20</v>", "<f>Amount+1</f><v>21</v>"],
      ["<f>B2*10</f><v>210</v>", "<f>Amount+1</f><v>211</v>"],
    ]);
    const saved = await edited(smallPackage({ rows, workbook: { after } }), "A1", 2);
    assert.deepEqual(column(saved, 0), [2, 30, 310]);
    assert.deepEqual(column(saved, 1), [3, 31, 311]);
  });
});

describe("a file with thousands of array formulas of one cell", () => {
  it("is opened without going through all of them for each", async () => {
    const array = (row: number) => `<f t="array" ref="B${row}">A${row}*3</f><v>${row * 3}</v>`;
    const rows = rowsXml(Array.from({ length: 9000 }, (_, i) => [`<v>${i + 1}</v>`, array(i + 1)]));
    const began = performance.now();
    const saved = await edited(smallPackage({ rows }), "A9000", 1);
    assert.ok(performance.now() - began < 20_000);
    assert.deepEqual(column(saved, 1).slice(-2), [26_997, 3]);
  }).timeout(60_000);
});
