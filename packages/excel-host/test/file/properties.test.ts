import assert from "node:assert/strict";
import fc from "fast-check";
import { readXlsx, writeXlsx } from "../../src/file";
import {
  cellName,
  columnLetters,
  columnNumber,
  parseCell,
  parseRect,
  rectName,
} from "../../src/model/address";
import { decodeXstring, encodeXstring, escapeAttribute, unescapeXml } from "../../src/file/xml/text";
import { attributesXml, parseXml } from "../../src/file/xml/element";
import type { CellValue } from "../../src/model/cell";
import { draftOf } from "../../src/model/draft";
import { emptyBook } from "../../src/model/empty-book";
import { MAX_COLUMNS, MAX_ROWS } from "../../src/model/rect";

/** Any text, with the pieces that trip up file formats more often than chance would bring them. */
const text = fc.oneof(
  fc.string({ unit: "binary" }),
  fc
    .array(
      fc.constantFrom(
        "_x000D_",
        "_x005F_",
        "&amp;",
        "<t>",
        "]]>",
        " ",
        "\n",
        "\r\n",
        "\t",
        "\u0001",
        "é",
        "😀",
        "\ud800",
        '"',
      ),
      { maxLength: 8 },
    )
    .map((parts) => parts.join("")),
);
const value: fc.Arbitrary<CellValue> = fc.oneof(
  text,
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => (number === 0 ? 0 : number)),
  fc.boolean(),
  fc.constantFrom<CellValue>({ error: "#N/A" }, { error: "#DIV/0!" }, { error: "#VALUE!" }),
);
const place = fc.record(
  { row: fc.nat(MAX_ROWS - 1), column: fc.nat(MAX_COLUMNS - 1) },
  { noNullPrototype: true },
);

describe("whatever is put into cells", () => {
  it("comes back from a file as it was", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(place, value), { maxLength: 30 }), (cells) => {
        const book = draftOf(emptyBook());
        const [sheet] = book.sheets;
        const expected = new Map<string, CellValue>();
        for (const [{ row, column }, content] of cells) {
          const line = sheet?.cells.get(row) ?? new Map();
          sheet?.cells.set(row, line.set(column, { value: content, format: 0 }));
          expected.set(cellName(row, column), content);
        }
        const read = new Map<string, CellValue>();
        for (const [row, line] of readXlsx(writeXlsx(book)).sheets[0]?.cells ?? []) {
          for (const [column, cell] of line) read.set(cellName(row, column), cell.value);
        }
        assert.deepEqual(new Map([...read].sort()), new Map([...expected].sort()));
      }),
      { numRuns: 150 },
    );
  });

  it("comes back as the result of a formula, too", () => {
    fc.assert(
      fc.property(value, (content) => {
        const book = draftOf(emptyBook());
        book.sheets[0]?.cells.set(0, new Map([[0, { value: content, formula: "A2", format: 0 }]]));
        const cell = readXlsx(writeXlsx(book)).sheets[0]?.cells.get(0)?.get(0);
        assert.deepEqual([cell?.formula, cell?.value], ["A2", content]);
      }),
      { numRuns: 100 },
    );
  });

  it("survives being saved twice, the second time byte for byte", () => {
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 10 }), (contents) => {
        const book = draftOf(emptyBook());
        book.sheets[0]?.cells.set(
          0,
          new Map(contents.map((content, index) => [index, { value: content, format: 0 }])),
        );
        const first = writeXlsx(book);
        assert.deepEqual(writeXlsx(readXlsx(first)), first);
      }),
      { numRuns: 50 },
    );
  });
});

describe("spelling of places and texts", () => {
  it("of cells, columns and blocks goes both ways", () => {
    fc.assert(
      fc.property(place, place, (a, b) => {
        assert.deepEqual(parseCell(cellName(a.row, a.column)), a);
        assert.equal(columnNumber(columnLetters(b.column)), b.column);
        const rect = {
          top: Math.min(a.row, b.row),
          left: Math.min(a.column, b.column),
          bottom: Math.max(a.row, b.row),
          right: Math.max(a.column, b.column),
        };
        assert.deepEqual(parseRect(rectName(rect)), rect);
      }),
    );
  });

  it("of control characters and attributes goes both ways", () => {
    fc.assert(
      fc.property(text, (given) => {
        assert.equal(decodeXstring(encodeXstring(given)), given);
        const safe = encodeXstring(given);
        assert.equal(unescapeXml(escapeAttribute(safe)), safe);
        assert.equal(parseXml(`<a${attributesXml({ v: safe })}/>`).attributes.v, safe);
      }),
    );
  });
});
