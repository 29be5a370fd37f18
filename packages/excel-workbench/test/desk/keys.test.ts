import { strict as assert } from "node:assert";
import { keepKeys } from "../../src/desk/grid-keys";
import { nextInside, TabRun, type Beside } from "../../src/desk/tab-run";
import { byId, usePage } from "../help/page";

/** A sheet without anything hidden or merged. */
const plain: Beside = ({ row, column }, step) => ({
  row: Math.max(0, row + { down: 1, up: -1, left: 0, right: 0 }[step]),
  column: Math.max(0, column + { down: 0, up: 0, left: -1, right: 1 }[step]),
});

describe("a run of Tabs", () => {
  const start = { row: 4, column: 2 };

  it("leads back, with Enter, to below the cell where it began", () => {
    const run = new TabRun(plain);
    const second = run.next(start, "right", "Tab");
    const third = run.next(second, "right", "Tab");
    assert.deepEqual([second.column, third.column], [3, 4]);
    const below = run.next(third, "down", "Enter");
    assert.deepEqual(below, { row: 5, column: 2 });
    assert.deepEqual(run.next(below, "down", "Enter"), { row: 6, column: 2 });
  });

  it("goes on with Shift+Tab, and ends where an arrow or a click leads elsewhere", () => {
    const run = new TabRun(plain);
    const there = run.next(run.next(start, "right", "Tab"), "right", "Tab");
    const back = run.next(there, "left", "Tab");
    assert.deepEqual(run.next(back, "down", "Enter"), { row: 5, column: 2 });
    const tabbed = run.next(start, "right", "Tab");
    const beside = run.next(tabbed, "down");
    assert.deepEqual(run.next(beside, "down", "Enter"), { row: 6, column: 3 });
    run.next(start, "right", "Tab");
    assert.deepEqual(run.next({ row: 8, column: 8 }, "down", "Enter"), { row: 9, column: 8 });
  });

  it("stays on the sheet", () => {
    assert.deepEqual(new TabRun(plain).next({ row: 0, column: 0 }, "left", "Tab"), { row: 0, column: 0 });
    assert.deepEqual(new TabRun(plain).next({ row: 0, column: 0 }, "up", "Enter"), { row: 0, column: 0 });
  });
});

describe("Enter and Tab in several selected cells", () => {
  const block = { top: 1, left: 1, bottom: 2, right: 3 };
  const walk = (step: "down" | "up" | "right" | "left", key: "Tab" | "Enter", steps: number) => {
    const seen: string[] = [];
    let cell = { row: 1, column: 1 };
    for (let at = 0; at < steps; at += 1) {
      cell = nextInside(block, cell, step, key);
      seen.push(`${cell.row},${cell.column}`);
    }
    return seen.join(" ");
  };

  it("go round in them, down the columns or along the rows, and back", () => {
    assert.equal(walk("down", "Enter", 6), "2,1 1,2 2,2 1,3 2,3 1,1");
    assert.equal(walk("right", "Tab", 6), "1,2 1,3 2,1 2,2 2,3 1,1");
    assert.equal(walk("up", "Enter", 2), "2,3 1,3");
    assert.equal(walk("left", "Tab", 2), "2,3 2,2");
  });
});

describe("a click into the grid", () => {
  usePage();

  function click(button: number) {
    const calls: string[] = [];
    const grid = byId("grid");
    keepKeys(grid, {
      leave: () => calls.push("leave"),
      focusGrid: () => calls.push("focus"),
      isExtending: () => false,
    });
    const { MouseEvent } = document.defaultView as unknown as { MouseEvent: typeof globalThis.MouseEvent };
    const send = (name: string) =>
      grid.dispatchEvent(new MouseEvent(name, { bubbles: true, cancelable: true, button }));
    send("pointerdown");
    const pressed = [...calls];
    return { calls, pressed, browserTakesKeys: send("mousedown") };
  }

  it("ends the entry and has the keyboard before the button is let go", () => {
    assert.deepEqual(click(0), {
      calls: ["leave", "focus"],
      pressed: ["leave", "focus"],
      browserTakesKeys: false,
    });
  });

  it("of the right button leaves the keyboard to the menu", () => {
    assert.deepEqual(click(2), { calls: [], pressed: [], browserTakesKeys: true });
  });
});
