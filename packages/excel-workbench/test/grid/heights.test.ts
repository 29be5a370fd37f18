import { strict as assert } from "node:assert";
import { DEFAULT_FORMAT, formatIndex, setFormats, type Workbook } from "excel-host";
import { autoHeight, columnWidth, RowHeights } from "../../src/grid/auto-height";
import { fontFamily } from "../../src/grid/fonts";
import { defaultColumnPixels, rowPixels } from "../../src/grid/measures";
import { lineCount, lineHeight, textWidth } from "../../src/grid/text-measure";
import { LETTER, useFixedPitch } from "../help/fixed-pitch";
import { asRead, rect, workbookOf } from "../help/workbooks";

const { font } = DEFAULT_FORMAT;

/** Has a cell wrap its text, in a font of this size. */
function wrap(workbook: Workbook, address: string, size = font.size): void {
  const { top, left } = rect(address);
  const format = formatIndex(workbook, { ...DEFAULT_FORMAT, wrapText: true, font: { ...font, size } });
  setFormats(workbook, "S", { top, left, bottom: top, right: left }, () => format);
}

const heightOf = (workbook: Workbook, row: number) =>
  autoHeight(workbook.book, workbook.sheet("S"), row, "en-US");

describe("the lines of a text", () => {
  useFixedPitch();

  it("break at blanks and hyphens, and inside a word that is longer than a line", () => {
    assert.equal(textWidth("abcd", font), 4 * LETTER);
    assert.equal(lineCount("one two", font, 7 * LETTER), 1);
    assert.equal(lineCount("one two", font, 6 * LETTER), 2);
    assert.equal(lineCount("re-use", font, 4 * LETTER), 2);
    assert.equal(lineCount("abcdefghij", font, 4 * LETTER), 3);
    assert.equal(lineCount("", font, 4 * LETTER), 1);
  });

  it("count the breaks that were typed", () => {
    assert.equal(lineCount("a\n\nb", font, 100 * LETTER), 3);
  });

  it("are as high as their font asks for", () => {
    assert.ok(lineHeight({ ...font, size: 22 }) > lineHeight(font));
  });
});

describe("the height of a row", () => {
  useFixedPitch();

  it("is the sheet's where texts do not wrap, however long they are", () => {
    const workbook = workbookOf({ S: { A1: "a long text ".repeat(20) } });
    assert.equal(heightOf(workbook, 0), rowPixels(workbook.sheet("S").defaultRowHeight));
    assert.equal(heightOf(workbook, 7), heightOf(workbook, 0));
  });

  it("grows with the lines of its highest cell", () => {
    const workbook = workbookOf({ S: { A1: "word ".repeat(12).trim(), B1: "word" } });
    const least = heightOf(workbook, 0);
    wrap(workbook, "A1");
    wrap(workbook, "B1");
    const lines = lineCount("word ".repeat(12).trim(), font, columnWidth(workbook.sheet("S"), 0) - 8);
    assert.ok(lines > 3);
    assert.equal(heightOf(workbook, 0), lines * lineHeight(font) + 1);
    assert.ok(heightOf(workbook, 0) > least);
  });

  it("counts the room that an indentation takes", () => {
    const workbook = workbookOf({ S: { A1: "" } });
    const room = columnWidth(workbook.sheet("S"), 0) - 8;
    const text = "a".repeat(Math.floor(room / LETTER));
    workbook.write("S", 0, 0, [[{ value: text }]]);
    wrap(workbook, "A1");
    const height = heightOf(workbook, 0);
    const format = formatIndex(workbook, { ...DEFAULT_FORMAT, wrapText: true, indent: 1 });
    setFormats(workbook, "S", rect("A1"), () => format);
    assert.equal(heightOf(workbook, 0), 2 * lineHeight(font) + 1);
    assert.ok(heightOf(workbook, 0) > height);
  });

  it("grows with a large font, and does not count merged cells", () => {
    const workbook = workbookOf({ S: { A1: "x" } });
    wrap(workbook, "A1", 40);
    assert.ok(heightOf(workbook, 0) > 60);
    asRead(workbook.sheet("S")).merges.push(rect("A1:C1"));
    assert.equal(heightOf(workbook, 0), rowPixels(workbook.sheet("S").defaultRowHeight));
  });

  it("follows the width of its column", () => {
    const workbook = workbookOf({ S: { A1: "one two three four" } });
    wrap(workbook, "A1");
    const narrow = heightOf(workbook, 0);
    asRead(workbook.sheet("S")).columns.set(0, { width: 60, hidden: false });
    assert.ok(heightOf(workbook, 0) < narrow);
    assert.equal(
      columnWidth(workbook.sheet("S"), 1),
      defaultColumnPixels(workbook.sheet("S").defaultColumnWidth),
    );
  });
});

describe("heights that are remembered", () => {
  useFixedPitch();

  it("tell when an entry needs another one, once", () => {
    const workbook = workbookOf({ S: { A1: "x", A2: "y" } });
    wrap(workbook, "A2");
    const heights = new RowHeights(workbook.book, "en-US");
    assert.equal(heights.changed("S", 0, 1), false);
    workbook.write("S", 1, 0, [[{ value: "word ".repeat(30) }]]);
    assert.equal(heights.changed("S", 0, 1), true);
    assert.equal(heights.changed("S", 0, 1), false);
  });

  it("leave a row alone that has a height of its own", () => {
    const workbook = workbookOf({ S: { A1: "x" } });
    wrap(workbook, "A1");
    asRead(workbook.sheet("S")).rows.set(0, { height: 15, hidden: false });
    const heights = new RowHeights(workbook.book, "en-US");
    workbook.write("S", 0, 0, [[{ value: "word ".repeat(30) }]]);
    assert.equal(heights.changed("S", 0, 0), false);
    assert.equal(heights.changed("not there", 0, 5), false);
  });
});

describe("the fonts of the grid", () => {
  it("put something as narrow in the place of Calibri, and Arial in that of others", () => {
    assert.match(fontFamily("Calibri"), /^Calibri, Calibri, Carlito, Calibri Substitute/);
    assert.match(fontFamily("APTOS"), /Calibri Substitute/);
    assert.equal(fontFamily("Bookman Old Style"), "Bookman Old Style, Arial, sans-serif");
  });
});
