import assert from "node:assert/strict";
import { join } from "node:path";
import { openExcel, type OpenOptions } from "../../src/node/index";
import { codeOf, fill, plain, valuesOf, withExcel, type Bench } from "../objects/with-excel";

const options = { engine: "none" } as const;
const folder = join(__dirname, "../node/add-in");
const addIn = { manifest: join(folder, "manifest.xml"), files: folder };

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

async function addRule({ sheet, context }: Bench): Promise<string> {
  const rule = sheet.getRange("A1:A3").conditionalFormats.add("Custom");
  rule.custom.rule.formula = "=A1>1";
  rule.load("id");
  await context.sync();
  return rule.id;
}

async function code(work: () => Promise<unknown>): Promise<string> {
  try {
    await work();
    return "none";
  } catch (error) {
    return (error as OfficeExtension.Error).code;
  }
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

describe("the selection of a real Excel", () => {
  for (const selection of ["a chart", "several areas"] as const)
    it(`is no block while it is ${selection}: merging fails until a cell is selected`, async () => {
      const codes = await withExcel(
        async ({ sheet, context }) => {
          const merge = async () => {
            sheet.getRange("A1:B1").merge();
            await context.sync();
          };
          const asked = await code(async () => {
            context.workbook.getSelectedRange().load("address");
            await context.sync();
          });
          const refused = await code(merge);
          sheet.getRange("A1").select();
          return [asked, refused, await code(merge)];
        },
        { ...options, conditions: { selection } },
      );
      assert.deepEqual(codes, ["InvalidSelection", "InvalidSelection", "none"]);
    });
});

describe("tables in a real Excel", () => {
  it("cannot be made while sheets are grouped, until a cell is selected", async () => {
    const codes = await withExcel(
      async ({ sheet, context }) => {
        const make = (area: string) =>
          code(async () => {
            sheet.tables.add(area, true);
            await context.sync();
          });
        const grouped = await make("A1:B3");
        sheet.getRange("A1").select();
        return [grouped, await make("A1:B3")];
      },
      { ...options, conditions: { selection: "grouped sheets" } },
    );
    assert.deepEqual(codes, ["GeneralException", "none"]);
  });

  for (const fillsEmptyColumns of [false, true])
    it(`${fillsEmptyColumns ? "carry" : "do not carry"} one formula through a column without other contents`, async () => {
      const filled = await withExcel(
        async (bench) => {
          const { sheet, context } = bench;
          await fill(bench, "A1:C4", [
            ["a", "b", "c"],
            [1, "", 7],
            [2, "", ""],
            [3, "", ""],
          ]);
          sheet.tables.add("A1:C4", true);
          sheet.getRange("B3:C3").formulas = [["=A3*2", "=A3*2"]];
          const range = sheet.getRange("B2:C4").load("formulas");
          await context.sync();
          return range.formulas;
        },
        { ...options, conditions: { fillsEmptyColumns } },
      );
      const empty = [
        ["", 7],
        ["=A3*2", "=A3*2"],
        ["", ""],
      ];
      assert.deepEqual(
        filled,
        fillsEmptyColumns
          ? [
              ["=A2*2", 7],
              ["=A3*2", "=A3*2"],
              ["=A4*2", ""],
            ]
          : empty,
      );
    });
});

describe("the conditional formats of a real Excel", () => {
  it("may be unreadable in every member but their id", async () => {
    const seen = await withExcel(async (bench) => {
      const { sheet, context, excel } = bench;
      const [readable, broken] = [await addRule(bench), await addRule(bench)];
      excel.conditions.unreadableRules.add(broken);
      const load = (what: string) =>
        code(async () => {
          sheet.getRange().conditionalFormats.load(what);
          await context.sync();
        });
      const ofOne = (id: string) =>
        code(async () => {
          sheet.getRange().conditionalFormats.getItem(id).load("type");
          await context.sync();
        });
      return [await load("items/id"), await load("items/type"), await ofOne(readable), await ofOne(broken)];
    }, options);
    assert.deepEqual(seen, ["none", "ItemNotFound", "none", "ItemNotFound"]);
  });

  it("take 255 characters in a formula", async () => {
    const rule = (length: number) =>
      codeOf(async ({ sheet, context }) => {
        const { custom } = sheet.getRange("A1").conditionalFormats.add("Custom");
        custom.rule.formula = `="${"x".repeat(length - 2)}"=A1`.slice(0, length - 3) + '"=A1';
        await context.sync();
      }, options);
    assert.deepEqual([await rule(255), await rule(257)], ["none", "InvalidArgument"]);
  });
});

describe("the answers of Excel on the web", () => {
  const large = Array.from({ length: 1000 }, () => ["x".repeat(6_000)]);

  it("are at most 5 MB", async () => {
    const asked = (preset: "Excel on the web" | "Microsoft 365") =>
      codeOf(
        async (bench) => {
          await fill(bench, "A1:A1000", large);
          await valuesOf(bench, "A1:A1000");
        },
        { ...options, preset },
      );
    assert.equal(await asked("Excel on the web"), "ResponsePayloadSizeLimitExceeded");
    assert.equal(await asked("Microsoft 365"), "none");
  });

  it("may be limited by cells, each member counted", async () => {
    const asked = (members: string) =>
      codeOf(
        async ({ sheet, context }) => {
          sheet.getRange("A1:J10").load(members);
          await context.sync();
        },
        { ...options, conditions: { cellLimit: 150 } },
      );
    assert.deepEqual(
      [await asked("values"), await asked("values,text")],
      ["none", "ResponsePayloadSizeLimitExceeded"],
    );
  });
});

describe("names and titles of a real Excel", () => {
  it("hides a name in the request that makes it, and takes no notice later", async () => {
    const visible = await withExcel(async ({ sheet, context }) => {
      const { names } = context.workbook;
      names.add("Early", sheet.getRange("A1")).visible = false;
      names.add("Late", sheet.getRange("A2"));
      await context.sync();
      names.getItem("Late").visible = false;
      const items = names.load("items/name,items/visible");
      await context.sync();
      return items.items.map(({ name, visible }) => [name, visible]);
    }, options);
    assert.deepEqual(plain(visible), [
      ["Early", false],
      ["Late", true],
    ]);
  });

  it("wants quotes around a title that looks like a cell, in addresses and in formulas", async () => {
    const write = (formula: string) =>
      codeOf(async ({ sheet, context }) => {
        context.workbook.worksheets.add("L1");
        sheet.getRange("B1").formulas = [[formula]];
        await context.sync();
      }, options);
    assert.deepEqual([await write("=L1!A1"), await write("='L1'!A1")], ["InvalidArgument", "none"]);
    const address = (text: string) =>
      codeOf(async ({ sheet, context }) => {
        context.workbook.worksheets.add("2021");
        context.workbook.names.add("Name", text);
        sheet.getRange("A1").load("address");
        await context.sync();
      }, options);
    assert.deepEqual(
      [await address("=2021!$A$1"), await address("='2021'!$A$1")],
      ["InvalidArgument", "none"],
    );
  });

  it("brings the sheet to the front whose panes are frozen", async () => {
    const front = await withExcel(async ({ context }) => {
      const other = context.workbook.worksheets.add("Other");
      other.freezePanes.freezeRows(1);
      const active = context.workbook.worksheets.getActiveWorksheet().load("name");
      await context.sync();
      return active.name;
    }, options);
    assert.equal(front, "Other");
  });
});

describe("the tables of a real Excel", () => {
  const table = async (bench: Bench): Promise<Excel.Table> => {
    await fill(bench, "A1:B3", [
      ["X", "Y"],
      [1, ""],
      [2, ""],
    ]);
    return bench.sheet.tables.add("A1:B3", true);
  };
  const columnAfter = (conditions: NonNullable<OpenOptions["conditions"]>) =>
    withExcel(
      async (bench) => {
        const made = await table(bench);
        bench.sheet.getRange("B2:B3").formulas = [["=[@X]*2"], ["=[@X]*2"]];
        made.rows.add(-1, [[3, null]] as unknown as number[][]);
        const cell = bench.sheet.getRange("B4").load("formulas");
        await bench.context.sync();
        return cell.formulas[0]?.[0];
      },
      { ...options, conditions },
    );

  it("fill their columns only while AutoCorrect is on", async () => {
    assert.equal(await columnAfter({}), "=[@X]*2");
    assert.equal(await columnAfter({ fillsTables: false }), "");
  });

  it("take in what is written right under and beside them, where AutoCorrect does", async () => {
    const address = (growsTables: boolean) =>
      withExcel(
        async (bench) => {
          const made = await table(bench);
          bench.sheet.getRange("A4:B4").values = [[3, 4]];
          bench.sheet.getRange("C1:C4").values = [["Z"], [1], [2], [3]];
          const range = made.getRange().load("address");
          await bench.context.sync();
          return range.address;
        },
        { ...options, conditions: { growsTables } },
      );
    assert.equal(await address(false), "Sheet1!A1:B3");
    assert.equal(await address(true), "Sheet1!A1:C4");
  });

  it("have no room for an array", async () => {
    const values = await withExcel(async (bench) => {
      await table(bench);
      bench.sheet.getRange("B2").formulas = [["=A2:A3*2"]];
      bench.sheet.getRange("D2").formulas = [["=A2:A3*2"]];
      await bench.context.sync();
      return valuesOf(bench, "B2:D3");
    });
    assert.deepEqual(values, [
      ["#SPILL!", "", 2],
      ["", "", 4],
    ]);
  });
});

describe("an add-in in a real Excel", () => {
  const nameShown = async (functions: "late" | "never") => {
    const excel = await openExcel(undefined, { addIn, functions });
    const cell = () => excel.workbook.book.sheets[0]?.cells.get(0)?.get(0)?.value;
    await excel.Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1").formulas = [["=UJI.RASIO(330,95)"]];
      await context.sync();
    });
    await excel.calculated();
    const first = cell();
    if (functions === "late") excel.registerFunctions();
    await excel.calculated();
    const later = cell();
    await excel.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
      range.formulas = [["=UJI.RASIO(330,95)"]];
      await context.sync();
    });
    await excel.calculated();
    const again = cell();
    excel.close();
    return [first, later, again];
  };

  it("may get its functions late: #NAME? stays until the formula is entered anew", async () => {
    assert.deepEqual(await nameShown("late"), [{ error: "#NAME?" }, { error: "#NAME?" }, 95 / 330]);
  });

  it("may never get its functions", async () => {
    assert.deepEqual(await nameShown("never"), Array(3).fill({ error: "#NAME?" }));
  });

  it("loses the first click where its actions stand in a deferred script", async () => {
    const excel = await openExcel(undefined, { addIn, coldStart: true });
    const cell = () => excel.workbook.book.sheets[0]?.cells.get(0)?.get(0)?.value;
    await excel.press("Uji.Tulis");
    assert.equal(cell(), undefined);
    await excel.press("Uji.Tulis");
    assert.equal(cell(), "ditulis");
    excel.close();
  });

  it("finds its settings only where it came from the same store", async () => {
    const id = "6a4be3c1-1111-4222-8333-944455556666";
    const first = await openExcel(undefined, { ...options, solutionId: id });
    await first.Excel.run(async (context) => {
      context.workbook.settings.add("key", 1);
      await context.sync();
    });
    const bytes = await first.save();
    first.close();
    const count = async (storeType: string) => {
      const excel = await openExcel(bytes, { ...options, solutionId: id, storeType });
      const { size } = excel.workbook.book.settings;
      excel.close();
      return size;
    };
    assert.deepEqual([await count("Registry"), await count("EXCatalog")], [1, 0]);
  });

  it("meets other ids of sheets where another program has saved the file", async () => {
    const first = await openExcel(undefined, options);
    const bytes = await first.save();
    first.close();
    const ids = async (keepsSheetIds: boolean) => {
      const excel = await openExcel(bytes, { ...options, keepsSheetIds });
      const all = excel.workbook.book.sheets.map(({ id }) => id);
      excel.close();
      return all;
    };
    assert.notDeepEqual(await ids(true), await ids(false));
  });
});
