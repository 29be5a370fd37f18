import { strict as assert } from "node:assert";
import { addSheet, type Change, type Origin, type Workbook } from "excel-host";
import { FollowModel } from "../../src/grid/follow-model";
import type { GridView } from "../../src/grid/grid-view";
import { useFixedPitch } from "../help/fixed-pitch";
import { asRead, rect, workbookOf } from "../help/workbooks";

/** Hears what the grid is asked for; the grid itself needs a browser (test/browser). */
function following(workbook: Workbook, rows = 100) {
  const calls: string[] = [];
  const frames = new Map<number, () => void>();
  let asked = 0;
  Object.assign(globalThis, {
    requestAnimationFrame: (frame: () => void) => {
      frames.set((asked += 1), frame);
      return asked;
    },
    cancelAnimationFrame: (id: number) => frames.delete(id),
  });
  const grid = {
    zoom: (percent: number) => calls.push(`zoom ${percent}`),
    repaint: () => calls.push("repaint"),
    rebuild: () => calls.push("rebuild"),
    activate: (id: string) => calls.push(`activate ${id}`),
    select: (id: string) => calls.push(`select ${id}`),
    reveal: (row: number, column: number) => calls.push(`reveal ${row},${column}`),
    mark: (_: string, row: number, column: number, occupied: boolean) =>
      calls.push(`mark ${row},${column} ${occupied}`),
    lacks: (_: string, row: number) => row >= rows,
  } as unknown as GridView;
  const follow = new FollowModel(workbook, grid, "en-US", () => calls.push("tabs"));
  const frame = () => {
    const due = [...frames.values()];
    frames.clear();
    for (const one of due) one();
  };
  return { calls, follow, frame };
}

describe("the grid follows the book", () => {
  useFixedPitch();
  after(() => {
    for (const name of ["requestAnimationFrame", "cancelAnimationFrame"])
      Reflect.deleteProperty(globalThis, name);
  });

  it("at once where cells differ: texts of neighbours flow over empty ones only", () => {
    const workbook = workbookOf({ S: { A1: 1 } });
    const { calls } = following(workbook);
    workbook.write("S", 0, 0, [[{ value: null }, { value: 5 }]]);
    assert.deepEqual(calls, ["mark 0,0 false", "mark 0,1 true", "repaint"]);
  });

  it("by reading it anew where a row is beyond what it shows", () => {
    const workbook = workbookOf({ S: {} });
    const { calls, frame } = following(workbook, 10);
    workbook.write("S", 50, 0, [[{ value: 5 }]]);
    frame();
    assert.deepEqual(calls, ["repaint", "rebuild", "tabs"]);
  });

  it("by reading it anew once, however many sheets, rows and merges have changed", () => {
    const workbook = workbookOf({ S: {} });
    const { calls, frame } = following(workbook);
    for (const kind of ["rows", "columns", "merges"] as const) workbook.tell({ kind, sheetId: "S" }, "api");
    workbook.tell({ kind: "sheetRenamed", sheetId: "S" }, "api");
    assert.deepEqual(calls, []);
    frame();
    assert.deepEqual(calls, ["rebuild", "tabs"]);
  });

  it("not in what it was told by the grid: sizes and the selection", () => {
    const workbook = workbookOf({ S: {} });
    const { calls, frame } = following(workbook);
    workbook.tell({ kind: "columns", sheetId: "S" }, "grid");
    asRead(workbook.sheet("S").view).selection = rect("B2");
    workbook.tell({ kind: "view", sheetId: "S" }, "grid");
    frame();
    assert.deepEqual(calls, []);
  });

  it("to the selection of the add-in, and anew to what else of the view changed", () => {
    const workbook = workbookOf({ S: {} });
    const { calls, frame } = following(workbook);
    asRead(workbook.sheet("S").view).selection = rect("B2");
    workbook.tell({ kind: "view", sheetId: "S" }, "api");
    frame();
    assert.deepEqual(calls, ["select S", "reveal 1,1"]);
    asRead(workbook.sheet("S").view).freezeRows = 3;
    workbook.tell({ kind: "view", sheetId: "S" }, "api");
    frame();
    assert.deepEqual(calls, ["select S", "reveal 1,1", "rebuild", "tabs", "reveal 1,1"]);
  });

  it("by painting only, where looks and names changed; not at all for what it does not show", () => {
    const workbook = workbookOf({ S: {} });
    const { calls, frame } = following(workbook);
    const told = (change: Change, origin: Origin = "api") => {
      workbook.tell(change, origin);
    };
    told({ kind: "formats", sheetId: "S", area: rect("A1") });
    told({ kind: "conditionalFormats", sheetId: "S" });
    told({ kind: "names" });
    assert.deepEqual(calls.splice(0), ["repaint", "repaint", "repaint"]);
    told({ kind: "validations", sheetId: "S" });
    told({ kind: "page", sheetId: "S" });
    told({ kind: "properties" });
    frame();
    assert.deepEqual(calls, []);
  });

  it("to the sheet in front, and no more once it was left", () => {
    const workbook = workbookOf({ S: {}, T: {} });
    const { calls, follow, frame } = following(workbook);
    workbook.tell({ kind: "sheetActivated", sheetId: "T" }, "api");
    assert.deepEqual(calls.splice(0), ["activate T", "tabs"]);
    workbook.tell({ kind: "sheetAdded", sheetId: "T" }, "api");
    follow.dispose();
    workbook.write("S", 0, 0, [[{ value: 1 }]]);
    frame();
    assert.deepEqual(calls, []);
  });

  it("at a selection on a sheet that has just come: nothing is read anew, so a drag goes on", () => {
    const workbook = workbookOf({ S: {} });
    const { calls, frame } = following(workbook);
    const { id } = addSheet(workbook, "New");
    frame();
    calls.length = 0;
    workbook.edit(id, "view", ({ view }) => void (view.selection = rect("B2")), "grid");
    frame();
    assert.deepEqual(calls, []);
    workbook.edit(id, "view", ({ view }) => void (view.freezeRows = 1), "grid");
    frame();
    assert.deepEqual(calls, ["rebuild", "tabs"]);
  });

  it("to another size of the sheet in front at once", () => {
    const workbook = workbookOf({ S: {} });
    const { calls, frame } = following(workbook);
    workbook.edit("S", "view", ({ view }) => void (view.zoom = 150), "grid");
    frame();
    assert.deepEqual(calls, ["zoom 150"]);
  });
});
