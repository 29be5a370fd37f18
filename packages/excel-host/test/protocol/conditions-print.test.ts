import assert from "node:assert/strict";
import { type OpenOptions } from "../../src/node/index";
import { codeOf, withExcel } from "../objects/with-excel";

const options = { engine: "none" } as const;

/** Writes one property of the print set-up and tells how Excel answered. */
function printing(printer: "none" | "no Folio", set: (layout: Excel.PageLayout) => void): Promise<string> {
  return codeOf(
    async ({ sheet, context }) => {
      set(sheet.pageLayout);
      await context.sync();
    },
    { ...options, conditions: { printer } },
  );
}

async function zoomAfter(
  conditions: OpenOptions["conditions"],
  zoom: Excel.PageLayoutZoomOptions,
): Promise<unknown> {
  return withExcel(
    async ({ sheet, context }) => {
      sheet.pageLayout.zoom = zoom;
      sheet.pageLayout.load("zoom");
      await context.sync();
      return sheet.pageLayout.zoom;
    },
    { ...options, conditions: conditions ?? {} },
  );
}

describe("the print set-up of a real Excel", () => {
  it("needs a printer", async () => {
    const code = await printing("none", (layout) => (layout.orientation = "Landscape"));
    assert.equal(code, "GeneralException");
  });

  it("knows the papers of the printer only", async () => {
    assert.equal(await printing("no Folio", (layout) => (layout.paperSize = "Folio")), "InvalidArgument");
    assert.equal(await printing("no Folio", (layout) => (layout.paperSize = "A4")), "none");
  });

  it("forgets pages to fit until the Page Layout tab was open, and keeps a scale", async () => {
    const fit = { horizontalFitToPages: 1 };
    assert.deepEqual(await zoomAfter({ pageLayoutOpened: false }, fit), { scale: 100 });
    assert.deepEqual(await zoomAfter({ pageLayoutOpened: false }, { scale: 71 }), { scale: 71 });
    assert.deepEqual(await zoomAfter({}, fit), fit);
  });

  it("leaves page breaks out of account while it fits to pages", async () => {
    const counts = await withExcel(async ({ sheet, context }) => {
      sheet.horizontalPageBreaks.add("A5");
      const before = sheet.horizontalPageBreaks.getCount();
      sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
      const fitted = sheet.horizontalPageBreaks.getCount();
      sheet.pageLayout.zoom = { scale: 80 };
      const after = sheet.horizontalPageBreaks.getCount();
      await context.sync();
      return [before.value, fitted.value, after.value];
    }, options);
    assert.deepEqual(counts, [1, 0, 1]);
  });

  it("takes 255 characters in a footer", async () => {
    const footer = (length: number) =>
      codeOf(async ({ sheet, context }) => {
        sheet.pageLayout.headersFooters.defaultForAllPages.leftFooter = "x".repeat(length);
        await context.sync();
      }, options);
    assert.deepEqual([await footer(253), await footer(254)], ["none", "InvalidArgument"]);
  });
});
