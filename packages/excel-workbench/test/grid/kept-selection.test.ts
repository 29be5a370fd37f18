import { strict as assert } from "node:assert";
import { KeptSelection } from "../../src/grid/kept-selection";
import type { Selection } from "../../src/grid/owner";
import { rect } from "../help/workbooks";

const at = (area: string, active = area, more: Partial<Selection> = {}): Selection => {
  const { top: row, left: column } = rect(active);
  return { sheetId: "S", row, column, area: rect(area), ...more };
};

/** The desk above the grid: it remembers in the book what it is told, but not what a formula points at. */
function desk({ isPointing = false } = {}) {
  const told: Selection[] = [];
  const view = { selection: rect("A1") };
  const kept = new KeptSelection((selection) => {
    told.push(selection);
    if (!isPointing) view.selection = selection.area;
  });
  /** The grid selects, as the user or by itself. */
  const select = (selection: Selection) => kept.selected(selection, () => view.selection);
  const begin = () => kept.quietly(() => void select(at("A1")));
  const again = () => kept.again("S", view.selection);
  return { told, view, kept, select, begin, again };
}

describe("a grid that begins anew", () => {
  it("tells nobody of the A1 that it selects by itself", () => {
    const { told, select, begin, again } = desk();
    assert.equal(select(at("C5")), true);
    begin();
    assert.deepEqual([told, again()], [[at("C5")], at("C5")]);
  });

  it("has the same cell of the selected ones active as before", () => {
    const { select, begin, again } = desk();
    select(at("A1:C5", "C5"));
    begin();
    assert.deepEqual(again(), at("A1:C5", "C5"));
  });

  it("goes on showing what a formula points at, and puts no reference into it", () => {
    const { told, view, select, begin, again } = desk({ isPointing: true });
    select(at("D7"));
    begin();
    assert.deepEqual([view.selection, told, again()], [rect("A1"), [at("D7")], at("D7")]);
  });

  it("takes over what the book has come to remember meanwhile, from an add-in for instance", () => {
    const { view, select, begin, again } = desk();
    select(at("C5"));
    view.selection = rect("E9");
    begin();
    assert.equal(again(), undefined);
  });

  it("takes over what the book has for another book, another sheet, several areas and whole columns", () => {
    const { kept, view, select, again } = desk();
    select(at("C5"));
    assert.equal(kept.again("T", view.selection), undefined);
    kept.forget();
    assert.equal(again(), undefined);
    for (const more of [{ others: [rect("A1")] }, { lines: "columns" as const }]) {
      select(at("C5", "C5", more));
      assert.equal(again(), undefined);
    }
  });

  it("tells again once it has begun, or has failed to", () => {
    const { kept, select, told } = desk();
    const failing = () => {
      throw new Error("no unit");
    };
    assert.throws(() => kept.quietly(failing));
    kept.quietly(() => {
      kept.quietly(() => undefined);
      assert.equal(select(at("A1")), false);
    });
    assert.equal(select(at("B2")), true);
    assert.deepEqual(told, [at("B2")]);
  });
});
