import { strict as assert } from "node:assert";
import { isSheetProtected } from "excel-host";
import { useDesk } from "../help/desk";
import { byId, enter, press } from "../help/page";

describe("Menus, dialogs and boxes over the cells, and what they do to the sheet", () => {
  const on = useDesk();
  const { select, desk, run, undo, fill, at } = on;

  it("open the menu of the cells by keyboard, too", () => {
    select("B2");
    run("menu");
    assert.match(document.activeElement?.textContent ?? "", /^Cut/);
    press(document.activeElement!, "Escape");
    assert.equal(document.querySelector(".popup-menu"), null);
  });

  it("write and take away a note", () => {
    const { notes } = on.book.workbook.sheet("S");
    assert.equal(notes.length, 0);
    select("B5");
    const answer = (text: string) => {
      run("note");
      const field = document.querySelector<HTMLTextAreaElement>(".ask textarea")!;
      enter(field, text);
      field.form?.dispatchEvent(new window.Event("submit", { cancelable: true }));
    };
    const texts = () => on.book.workbook.sheet("S").notes.map(({ row, column, text }) => [row, column, text]);
    answer("Check again");
    assert.deepEqual(texts(), [[4, 1, "Check again"]]);
    answer("Checked");
    assert.deepEqual(texts(), [[4, 1, "Checked"]]);
    answer("");
    assert.deepEqual(texts(), []);
  });

  it("protect the sheet with a password, and free it with the same one only", () => {
    const answer = (text: string) => {
      desk().commands.protect();
      const field = document.querySelector<HTMLInputElement>(".ask input")!;
      enter(field, text);
      field.form?.dispatchEvent(new window.Event("submit", { cancelable: true }));
    };
    const isProtected = () => isSheetProtected(on.book.workbook.sheet("S"));
    select("A1");
    answer("secret");
    assert.equal(isProtected(), true);
    assert.equal(on.book.edits.type("S", 0, 0, "9"), false);
    answer("Secret");
    assert.equal(isProtected(), true);
    assert.match(byId("message-text").textContent ?? "", /wrong/);
    answer("secret");
    assert.equal(isProtected(), false);
  });

  it("leave a protected sheet alone whose password only Excel can check", () => {
    const { workbook } = on.book;
    const attributes = { sheet: "1", hashValue: "abc", algorithmName: "SHA-512" };
    workbook.edit("S", "protection", (draft) => void (draft.protection = { attributes }));
    desk().commands.protect();
    assert.equal(isSheetProtected(workbook.sheet("S")), true);
    assert.match(byId("message-text").textContent ?? "", /only be checked by Excel/);
    workbook.edit("S", "protection", (draft) => void delete draft.protection);
  });

  it("freeze above and before the active cell, and let go", () => {
    const { view } = on.book.workbook.sheet("S");
    const frozen = () => {
      const { freezeRows, freezeColumns } = on.book.workbook.sheet("S").view;
      return [freezeRows, freezeColumns];
    };
    assert.deepEqual([view.freezeRows, view.freezeColumns], [0, 0]);
    select("C4");
    desk().commands.freeze("here");
    assert.deepEqual(frozen(), [3, 2]);
    desk().commands.freeze("firstRow");
    assert.deepEqual(frozen(), [1, 0]);
    desk().commands.freeze("none");
    assert.deepEqual(frozen(), [0, 0]);
  });

  it("find what cells show and what stands in formulas, round and round, and replace it in one step", () => {
    fill({ A1: "Pasar", B2: "=LEN(A1)", C3: "pasar lama", D4: 12 });
    select("A1");
    const { find } = desk();
    find.open(true);
    const [text, by] = [...document.querySelectorAll<HTMLInputElement>("#find-box input")];
    const said = () => document.querySelector(".find-said")?.textContent;
    enter(text!, "PASAR");
    press(text!, "Enter");
    assert.deepEqual([on.selection.row, on.selection.column, said()], [2, 2, "2 of 2"]);
    press(text!, "Enter");
    assert.deepEqual([on.selection.row, said()], [0, "1 of 2"]);
    enter(text!, "len(");
    press(text!, "Enter");
    assert.deepEqual([on.selection.row, on.selection.column], [1, 1]);
    enter(text!, "nothing like it");
    press(text!, "Enter");
    assert.equal(said(), "Not found in this sheet.");
    enter(text!, "pasar");
    enter(by!, "Market");
    [...document.querySelectorAll<HTMLElement>("#find-box button")].at(-1)?.click();
    assert.deepEqual([said(), at("A1"), at("C3")], ["2 cells changed.", "Market", "Market lama"]);
    undo();
    assert.deepEqual([at("A1"), at("C3")], ["Pasar", "pasar lama"]);
    press(text!, "Escape");
    assert.equal(document.getElementById("find-box"), null);
    find.open(true);
    const again = [...document.querySelectorAll<HTMLInputElement>("#find-box input")];
    assert.deepEqual(
      again.map(({ value }) => value),
      [text?.value, by?.value],
      "what was looked for is looked for again",
    );
    press(again[0]!, "Escape");
  });

  it("open the format of cells with what the active one has, and apply what was chosen", () => {
    fill({ A1: 0.5 });
    select("A1");
    run("formatCells");
    const dialog = document.querySelector<HTMLDialogElement>(".format-cells")!;
    const code = dialog.querySelector<HTMLInputElement>("input[type=text]")!;
    enter(code, "0.0%");
    assert.equal(dialog.querySelector("output")?.textContent, "50.0%");
    dialog.querySelector("form")?.dispatchEvent(new window.Event("submit", { cancelable: true }));
    const { format = 0 } = on.book.workbook.cell("S", 0, 0) ?? {};
    assert.equal(on.book.workbook.book.formats.get(format).numberFormat, "0.0%");
    undo();
  });
});
