import { strict as assert } from "node:assert";
import type { Engine } from "excel-host";
import { ENGLISH } from "../../src/config/english";
import { Calculation } from "../../src/desk/calculation";
import { byId, usePage } from "../help/page";

/** An engine that is done when its promise is. */
const engineOf = (settled: Promise<void>): Engine =>
  ({ settled: () => settled, onProgress: () => () => undefined, isHalted: false }) as unknown as Engine;

describe("the calculation of the book in front", () => {
  usePage();

  it("does not wait for the book before, whose functions' page has gone", async () => {
    const desk = { mode: () => "ready" as const, calculated: () => undefined, focusGrid: () => undefined };
    const calculation = new Calculation(ENGLISH.status, desk);
    let endBefore: () => void = assert.fail;
    calculation.follow(engineOf(new Promise((resolve) => (endBefore = resolve))));
    const before = calculation.settle();
    calculation.follow(engineOf(Promise.resolve()));
    await calculation.settle();
    assert.equal(byId("mode").textContent, ENGLISH.status.ready);
    endBefore();
    await before;
    const again = calculation.settle();
    assert.equal(byId("mode").textContent, ENGLISH.status.calculating, "the count is still right");
    await again;
    assert.equal(byId("mode").textContent, ENGLISH.status.ready);
  });
});
