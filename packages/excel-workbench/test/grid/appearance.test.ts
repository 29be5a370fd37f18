import { strict as assert } from "node:assert";
import { HorizontalAlign } from "@univerjs/core";
import { displayText, DEFAULT_FORMAT } from "excel-host";
import { fittedText } from "../../src/grid/fitted-text";
import { columnCharacters, columnPixels, rowPixels, rowPoints } from "../../src/grid/measures";
import { gridStyle } from "../../src/grid/style";
import { tableLook, withTableLook } from "../../src/grid/table-look";
import { selectionFigures } from "../../src/ui/selection-figures";
import { DEFAULT_CONFIG } from "../../src/config/config";
import { addTable, asRead, rect, workbookOf } from "../help/workbooks";

describe("numbers in narrow columns", () => {
  const fits = (characters: number) => (text: string) => text.length <= characters;

  it("drop decimals in General, as far as needed", () => {
    assert.equal(fittedText(95 / 330, "General", "id-ID", fits(8)), "0,287879");
    assert.equal(fittedText(95 / 330, "General", "id-ID", fits(6)), "0,2879");
    assert.equal(fittedText(1234.5678, "General", "id-ID", fits(6)), "1234,6");
  });

  it("become # rather than another number", () => {
    assert.match(fittedText(123456789, "General", "id-ID", fits(5)), /^#+$/);
    assert.match(fittedText(0.28787, "0.00%", "id-ID", fits(4)), /^#+$/);
  });

  it("fill their own column with #, and no other", () => {
    assert.equal(fittedText(45886, "dd/mm/yyyy", "id-ID", fits(7)), "#######");
  });

  it("are shown in full where there is room, and texts always are", () => {
    assert.equal(fittedText(0.5, "0.00%", "id-ID", fits(20)), displayText(0.5, "0.00%", "id-ID"));
    assert.equal(fittedText("panjang sekali", "General", "id-ID", fits(3)), "panjang sekali");
  });
});

describe("a character that fills its cell", () => {
  /** Hair spaces are as thin as a quarter of all other characters. */
  const fits = (room: number) => (text: string) =>
    [...text].reduce((width, letter) => width + (letter === "\u200A" ? 0.25 : 1), 0) <= room;
  const shown = (value: number | string, code: string, room: number) =>
    fittedText(value, code, "id-ID", fits(room)).replaceAll("\u00A0", ".").replaceAll("\u200A", "'");
  const RUPIAH = '_("Rp"* #,##0_);_("Rp"* (#,##0);_("Rp"* "-"_);_(@_)';

  it("puts the currency left and the number right", () => {
    assert.equal(shown(95_000_000, RUPIAH, 20), " Rp......95.000.000 ");
    assert.equal(shown(-5, RUPIAH, 12), " Rp......(5)");
    assert.equal(shown(0, RUPIAH, 12.5), " Rp.......''- ");
    assert.equal(shown("x", RUPIAH, 12), " x ");
  });

  it("may be any, beside texts as well, and is none in what is quoted", () => {
    assert.equal(shown(7, "*-0", 5), "----7");
    assert.equal(shown("Bab", "@*.", 8), "Bab.....");
    assert.equal(shown("Bab", "@*.", 2), "Bab");
    assert.equal(shown(7, '"*-"0', 9), "*-7");
    assert.equal(shown(7, "\\*0", 9), "*7");
  });

  it("gives way where the rest takes the whole cell, and to # where that is too wide", () => {
    assert.equal(shown(1234, RUPIAH, 9), " Rp1.234 ");
    assert.equal(shown(1234, RUPIAH, 8), "########");
  });
});

describe("sizes", () => {
  it("of columns and rows come back as they were", () => {
    assert.equal(columnPixels(8.43), 59);
    for (const width of [1, 8.43, 12.71, 34])
      assert.equal(columnPixels(columnCharacters(columnPixels(width))), columnPixels(width));
    assert.equal(rowPixels(15), 20);
    assert.equal(rowPoints(20), 15);
  });
});

describe("the look of a cell", () => {
  it("stands numbers right, texts left, truth values and errors in the middle", () => {
    const align = (value: number | string | boolean | { error: "#N/A" }) =>
      gridStyle(DEFAULT_FORMAT, value, undefined).ht;
    assert.deepEqual(
      [align(1), align("a"), align(true), align({ error: "#N/A" })],
      [HorizontalAlign.RIGHT, HorizontalAlign.LEFT, HorizontalAlign.CENTER, HorizontalAlign.CENTER],
    );
  });

  it("lets a conditional format win over the cell's own", () => {
    const format = { ...DEFAULT_FORMAT, fill: { color: "#FFFFFF" } };
    const style = gridStyle(format, 1, { fill: "#FF0000", font: { bold: true, color: "#00FF00" } });
    assert.deepEqual([style.bg?.rgb, style.bl, style.cl?.rgb], ["#FF0000", 1, "#00FF00"]);
  });

  it("has the header and the bands of its table, under the cell's own fill", () => {
    const workbook = workbookOf({ S: { A1: "Kolom", A2: 1, A3: 2 } });
    addTable(workbook, "S", "T", "A1:A3");
    workbook.edit("S", "tables", ({ tables }) => (tables[0]!.style = "TableStyleMedium2"));
    const sheet = workbook.sheet("S");
    assert.equal(tableLook(sheet, 0, 0)?.bold, true);
    assert.notEqual(tableLook(sheet, 1, 0)?.fill, undefined);
    assert.equal(tableLook(sheet, 2, 0)?.fill, undefined);
    assert.equal(tableLook(sheet, 5, 0), undefined);
    const own = { ...DEFAULT_FORMAT, fill: { color: "#123456" } };
    assert.equal(withTableLook(own, tableLook(sheet, 1, 0)).fill?.color, "#123456");
  });
});

describe("figures of a selection", () => {
  const workbook = workbookOf({ S: { A1: 1000, A2: 500, A3: "x" } });
  const figures = (address: string) =>
    selectionFigures(workbook, "S", address.split(" ").map(rect), DEFAULT_CONFIG);

  it("are average, count and sum of what is selected", () => {
    assert.equal(figures("A1:A6"), "Average: 750   Count: 3   Sum: 1,500");
    assert.equal(figures("A3:B9"), "Count: 1");
    assert.equal(figures("A1 A1:A2"), "Average: 750   Count: 2   Sum: 1,500");
  });

  it("are left out for one cell, merged or not, and for nothing", () => {
    assert.equal(figures("A1"), "");
    const merged = workbookOf({ S: { A1: 1000, A2: 1 } });
    asRead(merged.sheet("S")).merges.push(rect("A1:C1"));
    assert.equal(selectionFigures(merged, "S", [rect("A1:C1")], DEFAULT_CONFIG), "");
    assert.match(selectionFigures(merged, "S", [rect("A1:C2")], DEFAULT_CONFIG), /Count: 2/);
    assert.equal(figures("A9:D10"), "");
  });
});
