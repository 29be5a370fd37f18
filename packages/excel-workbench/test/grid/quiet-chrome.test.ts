import { strict as assert } from "node:assert";
import { quietChrome } from "../../src/grid/quiet-chrome";
import { byId, usePage } from "../help/page";

describe("what the grid library brings along", () => {
  usePage();
  beforeEach(() =>
    Object.assign(globalThis, { MutationObserver: byId("grid").ownerDocument.defaultView!.MutationObserver }),
  );
  after(() => void Reflect.deleteProperty(globalThis, "MutationObserver"));

  it("is nowhere for the Tab key nor for a screen reader: its canvas, its notices, its empty bars", async () => {
    const grid = byId("grid");
    quietChrome(grid);
    grid.innerHTML = `<canvas tabindex="1"></canvas><section aria-live="polite" aria-label="Notifications"></section>
      <aside><section aria-label="Sidebar panel"><button aria-label="Close sidebar"></button></section></aside>`;
    await Promise.resolve();
    assert.equal(grid.querySelector("canvas")?.tabIndex, -1);
    assert.equal(grid.querySelector("[aria-label='Notifications']"), null);
    assert.ok(grid.querySelector("button")?.closest("[inert]"));
    assert.equal(grid.querySelector("aside [aria-label]"), null);
  });
});
