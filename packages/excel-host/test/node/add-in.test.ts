import assert from "node:assert/strict";
import { join } from "node:path";
import { openExcel, type OpenedExcel, type OpenOptions } from "../../src/node/index";
import { CommandHang } from "../../src/protocol/commands";

const folder = join(__dirname, "add-in");

function open(options: OpenOptions = {}): Promise<OpenedExcel> {
  return openExcel(undefined, {
    addIn: { manifest: join(folder, "manifest.xml"), files: folder },
    ...options,
  });
}

async function write(excel: OpenedExcel, address: string, formulas: unknown[][]): Promise<void> {
  await excel.Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange(address).formulas = formulas;
    await context.sync();
  });
}

async function read(excel: OpenedExcel, address: string): Promise<unknown[][]> {
  return excel.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange(address).load("values");
    await context.sync();
    return structuredClone(range.values);
  });
}

describe("an add-in in the Node host", () => {
  let excel: OpenedExcel;
  beforeEach(async () => {
    excel = await open();
  });
  afterEach(() => excel.close());

  it("calculates its custom functions through the library's own message", async () => {
    await write(excel, "A1", [["=UJI.RASIO(330,95)"]]);
    await excel.calculated();
    assert.deepEqual(await read(excel, "A1"), [[95 / 330]]);
  });

  it("shows #BUSY! while a custom function is awaited", async () => {
    await write(excel, "A1", [["=UJI.RASIO(330,95)"]]);
    assert.deepEqual(await read(excel, "A1"), [["#BUSY!"]]);
  });

  it("gives errors of custom functions their own codes", async () => {
    await write(excel, "A1:A4", [
      ["=UJI.RASIO(0,95)"],
      ['=UJI.RASIO(1,"dua")'],
      ["=UJI.LEMPAR()"],
      ["=UJI.TAKADA()"],
    ]);
    await excel.calculated();
    assert.deepEqual(await read(excel, "A1:A4"), [["#DIV/0!"], ["#VALUE!"], ["#VALUE!"], ["#NAME?"]]);
  });

  it("does not call a function with an error among its arguments", async () => {
    await write(excel, "A1:A2", [["=1/0"], ["=UJI.RASIO(A1,2)"]]);
    await excel.calculated();
    assert.deepEqual(await read(excel, "A2"), [["#DIV/0!"]]);
  });

  it("spills what a function returns as a block", async () => {
    await write(excel, "A1:A3", [[1], [2], [3]]);
    await write(excel, "C1", [["=UJI.GANDA(A1:A3)"]]);
    await excel.calculated();
    assert.deepEqual(await read(excel, "C1:C3"), [[2], [4], [6]]);
  });

  it("sends 1,000 calls in one message", async () => {
    await write(
      excel,
      "A1:A1000",
      Array.from({ length: 1000 }, (_, row) => [`=UJI.RASIO(${row + 1},1)`]),
    );
    await excel.calculated();
    assert.deepEqual(
      excel.functionBatches.map((batch) => batch.calls),
      [1000],
    );
    assert.deepEqual(await read(excel, "A1000"), [[0.001]]);
  });

  it("runs the action behind a button and resolves when it has completed", async () => {
    await excel.press("Uji.Tulis");
    assert.deepEqual(await read(excel, "A1"), [["ditulis"]]);
  });

  it("opens the pane for a button that shows it, and the add-in hides it again", async () => {
    await excel.press("Uji.Panel");
    assert.equal(excel.host.addIn.runtime, "Visible");
    await excel.Office.addin.hide();
    assert.equal(excel.host.addIn.runtime, "Background");
  });

  it("tells the page when its pane comes and goes", async () => {
    const told: string[] = [];
    await excel.Office.addin.onVisibilityModeChanged((message) => void told.push(message.visibilityMode));
    excel.host.setPane(true);
    excel.host.setPane(true);
    excel.host.setPane(false);
    await new Promise((resolve) => setTimeout(resolve, 20));
    assert.deepEqual(told, ["Taskpane", "Hidden"]);
  });

  it("refuses a button that the add-in has switched off", async () => {
    await excel.press("Uji.Matikan");
    await assert.rejects(excel.press("Uji.Tulis"), /switched off/);
  });

  it("names the controls when one is unknown", async () => {
    await assert.rejects(excel.press("Uji.Lain"), /Uji\.Tulis, Uji\.Gantung/);
  });

  it("keeps document settings that the add-in saves", async () => {
    const { settings } = excel.Office.context.document;
    settings.set("skala", { nama: "permendagri" });
    await new Promise((resolve) => settings.saveAsync(resolve));
    assert.equal(excel.workbook.book.settings.get("skala"), '{"nama":"permendagri"}');
  });
});

describe("a command that never completes", () => {
  it("is reported as a hang", async () => {
    const excel = await open({ commandLimit: 200 });
    await assert.rejects(excel.press("Uji.Gantung"), CommandHang);
    excel.close();
  });
});
