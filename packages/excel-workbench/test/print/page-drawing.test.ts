import { strict as assert } from "node:assert";
import type { PageFacts } from "../../src/print/header-footer";
import { drawPage } from "../../src/print/page-drawing";
import { usePage } from "../help/page";
import { workbookOf } from "../help/workbooks";

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

describe("an error on a printed page", () => {
  usePage();

  it("is printed as the sheet's print set-up says", () => {
    const all = (["displayed", "blank", "dash", "NA"] as const).map(printed);
    assert.deepEqual(all, [["#VALUE!"], [""], ["--"], ["#N/A"]]);
  });
});
