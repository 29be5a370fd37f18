import { strict as assert } from "node:assert";
import { BorderStyleTypes, VerticalAlign } from "@univerjs/core";
import type { PageFacts } from "../../src/print/header-footer";
import { drawPage } from "../../src/print/page-drawing";
import { usePage } from "../help/page";
import { rect, workbookOf } from "../help/workbooks";

const SIZES = { row: () => 20, column: () => 64 };

/** What a page with one cell, an error, shows on paper. */
function printed(printErrors: "displayed" | "blank" | "dash" | "NA"): string[] {
  const workbook = workbookOf({ S: { A1: "x" } });
  workbook.edit("S", "page", (draft) => (draft.page = { ...draft.page, printErrors }));
  const value = { error: "#VALUE!" } as const;
  workbook.write("S", 0, 0, [[{ value }]]);
  const look = { at: () => ({ v: "#VALUE!", interceptorStyle: {} }) };
  const source = { sheet: workbook.sheet("S"), sizes: SIZES, look };
  const facts = { page: 1, pages: 1, sheet: "S", file: "f.xlsx" } as unknown as PageFacts;
  const page = drawPage(source, { rows: [0], columns: [0], scale: 1 }, facts);
  return [...page.querySelectorAll(".printed-text")].map((cell) => cell.textContent ?? "");
}

describe("the footer of a printed page", () => {
  usePage();

  it("shrinks with the cells, unless the sheet says otherwise", () => {
    const sizes = [false, true].map((ignoresScale) => {
      const workbook = workbookOf({ S: { A1: "x" } });
      workbook.edit("S", "page", (draft) => {
        draft.page = { ...draft.page, headersFooters: { oddFooter: "&L&20end", ignoresScale } };
      });
      const look = { at: () => undefined };
      const source = { sheet: workbook.sheet("S"), sizes: SIZES, look };
      const facts = { page: 1, pages: 1, sheet: "S", file: "f.xlsx" } as unknown as PageFacts;
      const page = drawPage(source, { rows: [0], columns: [0], scale: 0.5 }, facts);
      return page.querySelector<HTMLElement>(".printed-band span")?.style.fontSize;
    });
    assert.deepEqual(sizes, ["10pt", "20pt"]);
  });
});

describe("the cells of a printed page", () => {
  usePage();

  function drawn(style: object, merge?: string) {
    const workbook = workbookOf({ S: { A1: "a", B1: "b", A2: "c", B2: "d" } });
    if (merge) workbook.edit("S", "merges", (draft) => (draft.merges = [rect(merge)]));
    const look = { at: () => ({ v: "x", interceptorStyle: style }) };
    const source = { sheet: workbook.sheet("S"), sizes: SIZES, look };
    const facts = { page: 1, pages: 1, sheet: "S", file: "f.xlsx" } as unknown as PageFacts;
    const page = drawPage(source, { rows: [0, 1], columns: [0, 1], scale: 0.94 }, facts);
    return [...page.querySelectorAll<HTMLElement>(".printed-cells > div")];
  }
  const line = { s: BorderStyleTypes.THIN, cl: { rgb: "#000" } };

  it("draw a line that two of them share once, so that all lines are as thick", () => {
    const all = { bd: { t: line, l: line, r: line, b: line } };
    const lines = (cells: readonly HTMLElement[]) =>
      cells
        .filter((cell) => !cell.classList.contains("printed-text"))
        .map(({ style }) => [style.borderTop, style.borderLeft, style.borderRight, style.borderBottom])
        .map((sides) => sides.map((side) => (side === "" ? "-" : "x")).join(""));
    assert.deepEqual(lines(drawn(all)), ["xxxx", "x-xx", "-xxx", "--xx"]);
    assert.deepEqual(lines(drawn(all, "A1:B1")), ["xxxx", "-xxx", "--xx"]);
    assert.deepEqual(lines(drawn({ bd: { t: line, l: line } })), ["xx--", "xx--", "xx--", "xx--"]);
  });

  it("keep what stands at their top from the line above", () => {
    const paddings = [VerticalAlign.TOP, VerticalAlign.BOTTOM].map(
      (vt) => drawn({ vt }).find((cell) => cell.classList.contains("printed-text"))?.style.paddingTop,
    );
    assert.deepEqual(paddings, ["2px", "0px"]);
  });
});

describe("an error on a printed page", () => {
  usePage();

  it("is printed as the sheet's print set-up says", () => {
    const all = (["displayed", "blank", "dash", "NA"] as const).map(printed);
    assert.deepEqual(all, [["#VALUE!"], [""], ["--"], ["#N/A"]]);
  });
});
