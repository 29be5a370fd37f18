import { strict as assert } from "node:assert";
import { createUniverEngine } from "excel-host/univer";
import { ENGLISH } from "../../src/config/english";
import { CalculationStatus } from "../../src/ui/calculation-status";
import { byId, usePage } from "../help/page";
import { workbookOf } from "../help/workbooks";

/** A chain of formulas that takes several slices. */
const LINKS = 3000;

describe("the line at the bottom while a workbook is calculated", () => {
  usePage();

  const mode = () => byId("mode").textContent;
  const button = () => byId<HTMLButtonElement>("calculation-button");

  async function opened() {
    const links = Array.from({ length: LINKS - 1 }, (_, i) => [`A${i + 2}`, `=A${i + 1}+1`]);
    const workbook = workbookOf({ S: { A1: 1, ...Object.fromEntries(links) } });
    const engine = await createUniverEngine(workbook);
    const asked: Promise<void>[] = [];
    const owner = { stop: () => engine.stop(), calculate: () => asked.push(engine.calculate()) };
    const status = new CalculationStatus(ENGLISH.status, owner, 0);
    engine.onProgress((progress) => status.progress(progress));
    const last = () => workbook.cell("S", LINKS - 1, 0)?.value;
    return { engine, status, asked, last };
  }

  it("says how far it is, stops at the button, and takes it up again at the same button", async () => {
    const { engine, status, asked, last } = await opened();
    status.show("running", "Ready");
    assert.equal(mode(), ENGLISH.status.calculating);
    const told: (string | null)[] = [];
    const stop = engine.onProgress(() => {
      told.push(mode());
      assert.equal(button().textContent, ENGLISH.status.stop);
      button().click();
    });
    await engine.calculate();
    stop();
    // One slice, however much of it a slow or a fast machine gets done.
    assert.equal(told.length, 1);
    assert.match(told[0] ?? "", /^Calculating… \d\d? %$/);
    assert.equal(last(), null);
    status.show(engine.isHalted ? "owed" : "done", "Ready");
    assert.deepEqual([mode(), button().textContent], ["Needs calculating", ENGLISH.status.calculateNow]);
    button().click();
    status.show("running", "Ready");
    await Promise.all(asked);
    status.show(engine.isHalted ? "owed" : "done", "Ready");
    assert.deepEqual([mode(), button().hidden, last()], ["Ready", true, LINKS]);
    assert.equal(byId("calculation-progress").hidden, true);
    engine.dispose();
  });

  it("has no button for what is over at once", () => {
    const status = new CalculationStatus(
      ENGLISH.status,
      { stop: assert.fail, calculate: assert.fail },
      Infinity,
    );
    status.show("running", "Ready");
    status.progress({ done: 1, total: 2 });
    assert.deepEqual([mode(), button().hidden], [ENGLISH.status.calculating, true]);
    status.show("done", "Enter");
    assert.equal(mode(), "Enter");
  });
});
