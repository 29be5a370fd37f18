import { strict as assert } from "node:assert";
import { CellEditor } from "../../src/ui/cell-editor";
import type { CellEditorOwner } from "../../src/ui/cell-editor-owner";
import { byId, enter, fire, press, usePage } from "../help/page";

function editor(
  answers: { accept?: (text: string) => boolean; holds?: string; locked?: boolean; withKeys?: boolean } = {},
) {
  const calls: string[] = [];
  const withKeys = answers.withKeys ?? false;
  const note = (name: string) => (value?: unknown) =>
    void calls.push(value === undefined ? name : `${name} ${value}`);
  const owner: CellEditorOwner = {
    editText: () => answers.holds ?? "old",
    cellBox: () => new DOMRect(100, 50, 64, 20),
    cellFont: () => ({ family: "Arial", size: 30, bold: true, italic: false }),
    completion: (typed: string) => (typed === "Di" ? "Dinas" : undefined),
    accept: (text) => {
      calls.push(`accept ${text}`);
      return answers.accept?.(text) ?? true;
    },
    editing: note("editing"),
    mayType: () => (answers.locked ? (calls.push("refused"), false) : true),
    move: (step, key) => calls.push(["move", step, ...(withKeys && key ? [`by ${key}`] : [])].join(" ")),
    home: note("home"),
    clear: note("clear"),
    command: note("command"),
    keyMode: note("mode"),
    pointBy: (step, { extend }) => calls.push(`point ${step}${extend ? " extending" : ""}`),
    undo: note("undo"),
    redo: note("redo"),
    format: note("format"),
    copy: () => note("copy")(),
    cut: () => calls.push("cut"),
    paste: (_, asValues) => note(asValues ? "values" : "paste")(),
    openList: () => (note("list")(), true),
    typing: note("typing"),
  };
  const made = new CellEditor(byId("grid-area"), "Cell", owner);
  made.focus();
  return { made, calls, field: made.field };
}

describe("the cell that waits for an entry", () => {
  usePage();

  it("switches bold, italic and underline with Ctrl", () => {
    const { calls, field } = editor();
    for (const key of ["b", "I", "u"]) assert.equal(press(field, key, { ctrlKey: true }), false);
    press(field, "b");
    assert.deepEqual(calls, ["format bold", "format italic", "format underline"]);
  });

  it("moves with Enter and Tab, held with Shift the other way", () => {
    const { calls, field } = editor();
    press(field, "Enter");
    press(field, "Enter", { shiftKey: true });
    press(field, "Tab");
    press(field, "Tab", { shiftKey: true });
    assert.deepEqual(calls, ["move down", "move up", "move right", "move left"]);
  });

  it("says by which key an entry ends or the selection moves on, arrows excepted", () => {
    const { calls, field } = editor({ withKeys: true });
    press(field, "Tab");
    press(field, "Enter");
    for (const key of ["Tab", "Enter", "ArrowDown"]) {
      enter(field, "7");
      press(field, key);
    }
    assert.deepEqual(
      calls.filter((call) => call.startsWith("move")),
      ["move right by Tab", "move down by Enter", "move right by Tab", "move down by Enter", "move down"],
    );
  });

  it("refuses the first key where the cell is locked, and keeps nothing of it", () => {
    const { made, calls, field } = editor({ locked: true });
    enter(field, "N");
    assert.deepEqual([made.isOpen, field.value, calls], [false, "", ["refused"]]);
    press(field, "F2");
    press(field, "Backspace");
    assert.deepEqual([made.isOpen, calls], [false, ["refused", "refused", "refused"]]);
  });

  it("knows Excel's keys", () => {
    const { calls, field } = editor();
    press(field, "z", { ctrlKey: true });
    press(field, "Y", { ctrlKey: true });
    press(field, "Delete");
    press(field, "Home");
    press(field, "Home", { ctrlKey: true });
    press(field, "ArrowDown", { altKey: true });
    assert.deepEqual(calls, ["undo", "redo", "clear", "home false", "home true", "list"]);
  });

  it("leaves arrows with Shift to the grid, and copying to the browser's own events", () => {
    const { calls, field } = editor();
    assert.equal(press(field, "ArrowDown", { shiftKey: true }), true);
    assert.equal(press(field, "c", { ctrlKey: true }), true);
    for (const name of ["copy", "cut", "paste"]) fire(field, name, { clipboardData: {} });
    press(field, "V", { ctrlKey: true, shiftKey: true });
    fire(field, "paste", { clipboardData: {} });
    press(field, "Insert", { shiftKey: true });
    fire(field, "paste", { clipboardData: {} });
    assert.deepEqual(calls, ["copy", "cut", "paste", "values", "paste"]);
  });

  it("moves with the arrows; End makes jumps of them, F8 lets them select, until another key ends it", () => {
    const { calls, field } = editor();
    press(field, "ArrowUp");
    press(field, "ArrowUp", { ctrlKey: true });
    for (const key of ["End", "ArrowLeft", "ArrowLeft", "End", "End", "ArrowDown"]) press(field, key);
    assert.deepEqual(
      calls.splice(0),
      ["move up", "command edgeUp", "mode ending", "mode", "command edgeLeft"].concat([
        "move left",
        "mode ending",
        "mode",
        "move down",
      ]),
    );
    for (const key of ["F8", "ArrowRight", "Home", "PageDown", "Escape", "ArrowRight"]) press(field, key);
    press(field, "F8");
    press(field, "ArrowDown", { ctrlKey: true });
    press(field, "End");
    press(field, "ArrowDown");
    enter(field, "7");
    assert.deepEqual(calls, [
      ...["mode extending", "command growRight", "command selectToRowStart", "command selectPageDown"],
      ...["mode", "command forget", "move right"],
      ...["mode extending", "command selectEdgeDown", "mode ending"],
      ...["mode extending", "command selectEdgeDown", "mode", "editing true", "typing 7"],
    ]);
  });

  it("opens with what the cell holds on F2, with nothing on Backspace and on the first character", () => {
    const { made, field, calls } = editor({ holds: "=A1" });
    press(field, "F2");
    assert.deepEqual([made.isOpen, field.value, calls], [true, "=A1", ["editing true", "typing =A1"]]);
    press(field, "Escape");
    press(field, "Backspace");
    assert.deepEqual([made.isOpen, field.value], [true, ""]);
    press(field, "Escape");
    enter(field, "7");
    assert.equal(made.isOpen, true);
  });
});

describe("an entry in a cell", () => {
  usePage();

  it("is taken with Enter, and the next cell waits", () => {
    const { made, calls, field } = editor();
    enter(field, "7");
    press(field, "Enter");
    assert.deepEqual(calls, ["editing true", "typing 7", "accept 7", "editing false", "move down"]);
    assert.deepEqual([made.isOpen, field.value], [false, ""]);
  });

  it("ends with an arrow where it began by typing, not where it was opened to be edited", () => {
    const typed = editor();
    enter(typed.field, "7");
    press(typed.field, "ArrowRight");
    assert.ok(typed.calls.includes("move right"));
    const edited = editor();
    press(edited.field, "F2");
    press(edited.field, "ArrowRight");
    assert.equal(edited.made.isOpen, true);
  });

  it("keeps the arrows for a formula that is typed", () => {
    const { made, field } = editor();
    enter(field, "=A1");
    press(field, "ArrowLeft");
    assert.equal(made.isOpen, true);
  });

  it("goes over several lines with Alt+Enter", () => {
    const { made, field } = editor();
    enter(field, "one");
    press(field, "Enter", { altKey: true });
    assert.deepEqual([made.isOpen, field.value], [true, "one\n"]);
  });

  it("is dropped with Escape: the formula bar shows the old text again", () => {
    const { calls, field } = editor();
    enter(field, "7");
    press(field, "Escape");
    assert.deepEqual(calls.slice(-2), ["editing false", "typing old"]);
    assert.ok(!calls.some((call) => call.startsWith("accept")));
  });

  it("is drawn in the font of the cell, as large as the sheet", () => {
    const { field } = editor();
    enter(field, "7");
    const { fontFamily, fontSize, fontWeight, lineHeight } = field.style;
    assert.deepEqual([fontFamily, fontSize, fontWeight, lineHeight], ["Arial", "30px", "bold", "37px"]);
  });

  it("goes on with the entry that is begun, selected, so that typing on replaces it and Enter takes it", () => {
    const { calls, field } = editor();
    const type = (text: string, inputType: string) => {
      field.value = text;
      field.setSelectionRange(text.length, text.length);
      fire(field, "input", { inputType });
    };
    type("Di", "insertText");
    assert.deepEqual([field.value, field.selectionStart, field.selectionEnd], ["Dinas", 2, 5]);
    type("Di", "deleteContentBackward");
    assert.equal(field.value, "Di");
    type("Di", "insertText");
    press(field, "Enter");
    assert.ok(calls.includes("accept Dinas"));
  });

  it("stays open for a refused text, unless the user has gone elsewhere", () => {
    const { made, field } = editor({ accept: () => false });
    enter(field, "bad");
    press(field, "Enter");
    assert.deepEqual([made.isOpen, field.value], [true, "bad"]);
    fire(field, "blur");
    assert.deepEqual([made.isOpen, field.value], [false, ""]);
  });

  it("is no entry where the text is as it was", () => {
    const { calls, field } = editor();
    press(field, "F2");
    press(field, "Enter");
    assert.ok(!calls.some((call) => call.startsWith("accept")));
  });

  it("pastes into the text, not into the cells, while it is open", () => {
    const { calls, field } = editor();
    enter(field, "7");
    fire(field, "paste", { clipboardData: {} });
    assert.ok(!calls.includes("paste"));
  });

  it("leaves keys to an input method that is composing a character", () => {
    const { made, field } = editor();
    enter(field, "7");
    press(field, "Enter", { isComposing: true });
    assert.equal(made.isOpen, true);
  });
});
