import { strict as assert } from "node:assert";
import type { CalculationProgress, Engine } from "../../src/engine/engine";
import { createUniverEngine } from "../../src/engine/univer/univer-engine";
import { readXlsx, writeXlsx } from "../../src/file";
import { shiftCells } from "../../src/model/edit-shift";
import type { Workbook } from "../../src/model/workbook";
import { openExcel } from "../../src/node";
import { shown, type, workbookOf } from "./workbooks";

/** A chain whose last cell counts its links: long enough for several slices. */
const LINKS = 4000;
const LAST = `A${LINKS}`;

function chain(): Workbook {
  const links = Array.from({ length: LINKS - 1 }, (_, i) => [`A${i + 2}`, `=A${i + 1}+1`]);
  return workbookOf({ S: { A1: 1, ...Object.fromEntries(links) } });
}

/** An engine that has calculated once, and is stopped as soon as it tells that it calculates. */
async function stoppedAfter(workbook: Workbook, change: () => void): Promise<Engine> {
  const engine = await createUniverEngine(workbook);
  await engine.calculate();
  change();
  const stop = engine.onProgress(() => engine.stop());
  await engine.calculate();
  stop();
  return engine;
}

describe("a long calculation", () => {
  it("tells how far it is, from nothing to almost all, of reading the sheets and then of calculating", async () => {
    const engine = await createUniverEngine(chain());
    const told: CalculationProgress[] = [];
    engine.onProgress((progress) => told.push(progress));
    await engine.calculate();
    engine.dispose();
    const reading = told.filter(({ total }) => total === LINKS);
    const calculating = told.filter(({ total }) => total === LINKS - 1);
    assert.deepEqual(told, [...reading, ...calculating]);
    for (const part of [reading, calculating]) {
      assert.equal(part[0]?.done, 0);
      assert.ok(part.every(({ done }, index) => done >= (part[index - 1]?.done ?? 0)));
    }
  });

  it("leaves every cell as it was when it is stopped, and says that it is owed", async () => {
    const workbook = chain();
    const engine = await stoppedAfter(workbook, () => type(workbook, "S", { A1: 10 }));
    assert.equal(shown(workbook, "S", LAST), LINKS);
    assert.equal(shown(workbook, "S", "A2"), 2);
    assert.deepEqual([engine.stale, engine.isHalted], [true, true]);
    await engine.settled();
    assert.equal(shown(workbook, "S", LAST), LINKS, "nobody goes on with it unasked");
    await engine.calculate();
    assert.equal(shown(workbook, "S", LAST), LINKS + 9);
    assert.deepEqual([engine.stale, engine.isHalted], [false, false]);
    engine.dispose();
  });

  it("is taken up by the next edit, whose own change is added to it", async () => {
    const workbook = chain();
    const engine = await stoppedAfter(workbook, () => type(workbook, "S", { A1: 10 }));
    type(workbook, "S", { B1: `=${LAST}*2` });
    await engine.settled();
    assert.equal(shown(workbook, "S", "B1"), (LINKS + 9) * 2);
    engine.dispose();
  });

  it("is done whole where rows have come since it was stopped", async () => {
    const workbook = chain();
    const engine = await stoppedAfter(workbook, () => type(workbook, "S", { A1: 10, B2: "=A2+A3" }));
    shiftCells(workbook, {
      sheetId: "S",
      area: { top: 0, bottom: 0, left: 0, right: 16_383 },
      direction: "down",
    });
    await engine.calculate();
    assert.equal(shown(workbook, "S", `A${LINKS + 1}`), LINKS + 9);
    assert.equal(shown(workbook, "S", "B3"), 11 + 12);
    engine.dispose();
  });

  it("can be stopped while the sheets are read for the first time", async () => {
    const workbook = chain();
    const engine = await createUniverEngine(workbook);
    const calculated = engine.calculate();
    engine.stop();
    await calculated;
    assert.equal(shown(workbook, "S", LAST), null);
    await engine.calculate();
    assert.equal(shown(workbook, "S", LAST), LINKS);
    engine.dispose();
  });
});

describe("a workbook opened in Node", () => {
  it("is not calculated any more once its signal is aborted, and is saved to be calculated elsewhere", async () => {
    const workbook = chain();
    const stop = new AbortController();
    let last: CalculationProgress | undefined;
    const excel = await openExcel(writeXlsx(workbook.book), {
      onCalculation: (progress) => {
        last = progress;
        stop.abort();
      },
      calculationSignal: stop.signal,
    });
    await excel.calculated();
    assert.ok(last);
    assert.equal(excel.needsCalculation, true);
    const saved = readXlsx(await excel.save());
    assert.equal(saved.calculatesOnLoad, true);
    excel.close();
  });
});
