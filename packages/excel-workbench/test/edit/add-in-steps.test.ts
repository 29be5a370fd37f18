import { strict as assert } from "node:assert";
import { addSheet, localeInfo, renameSheet, shiftCells, type Workbook } from "excel-host";
import { AddInSteps } from "../../src/edit/add-in-steps";
import { Edits } from "../../src/edit/edits";
import { block, formulaAt, rect, shown, type as write, workbookOf } from "../help/workbooks";

function working(cells: Parameters<typeof workbookOf>[0] = { S: { A1: 1, B1: "=A1*2" } }) {
  const workbook = workbookOf(cells);
  const edits = new Edits(workbook, localeInfo("en-US"), () => undefined);
  const clock = { now: 0 };
  const steps = new AddInSteps(workbook, edits.undoStack, () => clock.now);
  workbook.onChange((change, origin) => {
    if (origin === "api" && !edits.isWorking) steps.changed(change);
  });
  /** What an add-in does in one request, so many milliseconds after the last one. */
  const request = (act: (workbook: Workbook) => void, after = 0) => {
    clock.now += after;
    steps.beforeWrite();
    act(workbook);
    steps.afterRequest();
  };
  const undo = () => edits.undoStack.undo();
  const redo = () => edits.undoStack.redo();
  return { workbook, edits, request, undo, redo, clock };
}

describe("what an add-in did", () => {
  it("is taken back a command at a time, then what the user had typed before; and done again", () => {
    const { workbook, edits, request, undo, redo } = working();
    edits.type("S", 0, 0, "7");
    request((book) => write(book, "S", { A1: 8, D20: "x" }));
    request((book) => write(book, "S", { A2: 9 }), 100);
    request((book) => write(book, "S", { A3: 10 }), 5000);
    undo();
    assert.deepEqual(block(workbook, "S", "A1:A3"), [[8], [9], [null]]);
    undo();
    assert.deepEqual(
      [block(workbook, "S", "A1:A3"), shown(workbook, "S", "D20")],
      [[[7], [null], [null]], null],
    );
    undo();
    assert.equal(shown(workbook, "S", "A1"), 1);
    [1, 2, 3].forEach(() => redo());
    assert.deepEqual(block(workbook, "S", "A1:A3"), [[8], [9], [10]]);
    assert.equal(formulaAt(workbook, "S", "B1"), "A1*2");
  });

  it("with sheets and rows that came is taken back; a sheet that the user added since stays", () => {
    const { workbook, request, undo, redo } = working({ S: { A1: 1, A2: 2 }, T: { A1: "=S!A2" } });
    const told: string[] = [];
    request((book) => {
      const made = addSheet(book, "Report");
      write(book, made.id, { A1: "done" });
      shiftCells(book, { sheetId: "S", area: rect("A2:XFD2"), direction: "down" });
    });
    addSheet(workbook, "Own", "grid");
    workbook.onChange(({ kind }) => told.push(kind));
    const names = () => workbook.book.sheets.map(({ name }) => name);
    undo();
    assert.deepEqual([names(), formulaAt(workbook, "T", "A1")], [["S", "T", "Own"], "S!A2"]);
    assert.ok(told.includes("sheetRemoved") && told.includes("shift"));
    redo();
    assert.deepEqual([names().sort(), formulaAt(workbook, "T", "A1")], [["Own", "Report", "S", "T"], "S!A3"]);
    assert.equal(
      shown(workbook, workbook.book.sheets.find(({ name }) => name === "Report")!.id, "A1"),
      "done",
    );
  });

  it("between two entries of the user is a step between them", () => {
    const { workbook, edits, request, undo } = working();
    request((book) => write(book, "S", { A2: "a" }));
    edits.type("S", 2, 0, "typed");
    request((book) => write(book, "S", { A4: "b" }), 10);
    const seen = () => block(workbook, "S", "A2:A4").flat();
    undo();
    assert.deepEqual(seen(), ["a", "typed", null]);
    undo();
    assert.deepEqual(seen(), ["a", null, null]);
    undo();
    assert.deepEqual(seen(), [null, null, null]);
  });

  it("goes on after the user has typed in the middle of it, as two steps", () => {
    const { workbook, edits, request, undo } = working();
    request((book) => {
      write(book, "S", { A2: "a" });
      edits.type("S", 2, 0, "typed");
      write(book, "S", { A4: "b" });
    });
    assert.equal(edits.undoStack.hasEnded, true, "what was before the second half is not known");
    assert.equal(undo(), undefined);
    assert.deepEqual(block(workbook, "S", "A2:A4").flat(), ["a", "typed", "b"]);
  });

  it("that Excel cannot take back ends the list", () => {
    const { workbook, edits, request, undo } = working();
    edits.type("S", 0, 0, "7");
    request((book) => renameSheet(book, "S", "Other"));
    assert.equal(undo(), undefined);
    assert.equal(edits.undoStack.hasEnded, true);
    assert.equal(workbook.book.sheets[0]?.name, "Other");
  });

  it("unannounced, by another way than its requests, ends the list", () => {
    const { workbook, edits, undo } = working();
    edits.type("S", 0, 0, "7");
    write(workbook, "S", { A1: 8 });
    assert.equal(undo(), undefined);
    assert.equal(shown(workbook, "S", "A1"), 8);
  });

  it("that changed nothing, or only settings, is no step", () => {
    const { workbook, edits, request, undo } = working();
    edits.type("S", 0, 0, "7");
    request(() => undefined);
    request((book) => book.editBook("settings", (draft) => void (draft.settings = new Map([["a", "1"]]))));
    undo();
    assert.equal(shown(workbook, "S", "A1"), 1);
  });
});
