import assert from "node:assert/strict";
import { codeOf, fill, valuesOf, withExcel } from "../objects/with-excel";
import { openExcel } from "../../src/node/index";

const options = { engine: "none" } as const;

async function compareVersions(preset: "LTSC 2021" | "LTSC 2024" | "Microsoft 365"): Promise<boolean[]> {
  const excel = await openExcel(undefined, { ...options, preset });
  const { requirements } = excel.Office.context;
  const answers = ["1.14", "1.15", "1.17", "1.18"].map((version) =>
    requirements.isSetSupported("ExcelApi", version),
  );
  excel.close();
  return answers;
}

describe("the Excel that the host presents itself as", () => {
  it("answers isSetSupported by the preset", async () => {
    assert.deepEqual(await compareVersions("LTSC 2021"), [true, false, false, false]);
    assert.deepEqual(await compareVersions("LTSC 2024"), [true, true, true, false]);
    assert.deepEqual(await compareVersions("Microsoft 365"), [true, true, true, true]);
  });

  it("refuses members above its set by name", async () => {
    const act = (requirementSets: Record<string, string>) =>
      withExcel(
        async ({ sheet, context }) => {
          sheet.getRange("A1:B2").getMergedAreasOrNullObject();
          await context.sync();
        },
        { ...options, requirementSets },
      );
    await assert.rejects(act({ ExcelApi: "1.12" }), {
      code: "ApiNotFound",
      message: /getMergedAreasOrNullObject/,
    });
    await act({ ExcelApi: "1.13" });
  });

  it("refuses what it does not do, by name", async () => {
    await assert.rejects(
      withExcel(async ({ sheet, context }) => {
        sheet.getRange("A1").flashFill();
        await context.sync();
      }, options),
      { code: "ApiNotFound", message: /Range\.flashFill/ },
    );
    await assert.rejects(
      withExcel(async ({ context }) => {
        context.workbook.linkedWorkbooks.load("items");
        await context.sync();
      }, options),
      { code: "ApiNotFound", message: /Workbook\.linkedWorkbooks/ },
    );
  });

  it("loads nothing for a name that no Excel has, and refuses one that Excel has and it has not", async () => {
    const loading = (name: string) =>
      codeOf(async ({ sheet, context }) => {
        sheet.getRange("A1").load(name);
        await context.sync();
      }, options);
    assert.equal(await loading("noPropertiesNeeded"), "none");
    assert.equal(await loading("worksheet/namedSheetViews/items"), "ApiNotFound");
  });

  it("names the place of an error and keeps what was done before it", async () => {
    const values = await withExcel(async (bench) => {
      bench.sheet.getRange("A1").values = [["before"]];
      bench.sheet.getRange("A2").values = [[1, 2]];
      bench.sheet.getRange("A3").values = [["after"]];
      const error: OfficeExtension.Error = await bench.context.sync().then(
        () => assert.fail("no error"),
        (reason: OfficeExtension.Error) => reason,
      );
      assert.equal(error.code, "InvalidArgument");
      assert.equal(error.debugInfo.errorLocation, "Range.values");
      return valuesOf(bench, "A1:A3");
    }, options);
    assert.deepEqual(values, [["before"], [""], [""]]);
  });
});

describe("a request that fails on purpose", () => {
  it("is the n-th one, before its actions", async () => {
    const result = await withExcel(async (bench) => {
      bench.excel.faults.failRequest({ n: 2, code: "GeneralException" });
      await fill(bench, "A1", [[1]]);
      const error = await fill(bench, "A2", [[2]]).catch((reason: OfficeExtension.Error) => reason.code);
      await fill(bench, "A3", [[3]]);
      return [error, await valuesOf(bench, "A1:A3")];
    }, options);
    assert.deepEqual(result, ["GeneralException", [[1], [""], [3]]]);
  });

  it("or after some of its actions, which stay done", async () => {
    const result = await withExcel(async (bench) => {
      const ranges = ["A1", "A2"].map((address) => bench.sheet.getRange(address));
      ranges.forEach((range) => range.load("address"));
      await bench.context.sync();
      bench.excel.faults.failRequest({ n: 1, afterActions: 1, code: "AccessDenied", message: "halfway" });
      for (const range of ranges) range.values = [["x"]];
      const error = await bench.context.sync().catch((reason: OfficeExtension.Error) => reason.message);
      return [error, await valuesOf(bench, "A1:A2")];
    }, options);
    assert.deepEqual(result, ["halfway", [["x"], [""]]]);
  });

  it("or is done, and only its answer is lost", async () => {
    const result = await withExcel(async (bench) => {
      bench.excel.faults.failRequest({ n: 1, afterActions: "all", code: "Timeout" });
      const error = await fill(bench, "A1", [[1]]).catch((reason: OfficeExtension.Error) => reason.code);
      return [error, await valuesOf(bench, "A1")];
    }, options);
    assert.deepEqual(result, ["Timeout", [[1]]]);
  });

  it("and every one after it until Excel is healed", async () => {
    const result = await withExcel(async (bench) => {
      const code = (address: string) =>
        fill(bench, address, [[1]]).then(
          () => "done",
          (reason: OfficeExtension.Error) => reason.code,
        );
      bench.excel.faults.failRequest({ n: 2, lasting: true, code: "Busy" });
      const codes = [await code("A1"), await code("A2"), await code("A3")];
      bench.excel.faults.heal();
      return [...codes, await code("A4"), await valuesOf(bench, "A1:A4")];
    }, options);
    assert.deepEqual(result, ["done", "Busy", "Busy", "done", [[1], [""], [""], [1]]]);
  });
});

describe("a cell that is being edited", () => {
  it("refuses requests until it ends", async () => {
    const result = await withExcel(async (bench) => {
      bench.excel.faults.beginCellEdit();
      const code = await fill(bench, "A1", [[1]]).catch((reason: OfficeExtension.Error) => reason.code);
      bench.excel.faults.endCellEdit();
      await fill(bench, "A1", [[2]]);
      return [code, await valuesOf(bench, "A1")];
    }, options);
    assert.deepEqual(result, ["InvalidOperationInCellEditMode", [[2]]]);
  });

  it("delays those that ask for it", async () => {
    const excel = await openExcel(undefined, options);
    excel.faults.beginCellEdit();
    let done = false;
    const running = excel.Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [[1]];
      await context.sync();
      done = true;
    });
    await new Promise((resolve) => setTimeout(resolve, 50));
    const before = done;
    excel.faults.endCellEdit();
    await running;
    excel.close();
    assert.deepEqual([before, done], [false, true]);
  });
});

describe("a read-only workbook", () => {
  it("can be read and refuses every change", async () => {
    const readOnly = { ...options, readOnly: true };
    const values = await withExcel((bench) => valuesOf(bench, "A1"), readOnly);
    assert.deepEqual(values, [[""]]);
    const changes: ((sheet: Excel.Worksheet) => void)[] = [
      (sheet) => (sheet.getRange("A1").values = [[1]]),
      (sheet) => void sheet.context.workbook.worksheets.add("Baru"),
      (sheet) => sheet.getRange("A1").clear(),
      (sheet) => void sheet.context.workbook.settings.add("a", 1),
    ];
    for (const change of changes) {
      const code = await codeOf(async ({ sheet, context }) => {
        change(sheet);
        await context.sync();
      }, readOnly);
      assert.equal(code, "AccessDenied", change.toString());
    }
  });
});

describe("what the host records", () => {
  it("counts a program's syncs, bytes and errors apart from the library's own requests", async () => {
    const excel = await openExcel(undefined, options);
    excel.stats.reset();
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1").values = [["abc"]];
      await context.sync();
      sheet.getRange("A1:A2").values = [[1]];
      await context.sync().catch(() => undefined);
    });
    const { stats } = excel;
    excel.close();
    assert.equal(stats.syncs, 2);
    assert.deepEqual(
      stats.requests.filter(({ kind }) => kind === "sync").map(({ error }) => error),
      [undefined, "InvalidArgument"],
    );
    assert.ok(stats.bytesUp > 500 && stats.bytesDown > 50 && stats.milliseconds > 0);
  });
});
