import { strict as assert } from "node:assert";
import { isSheetProtected } from "excel-host";
import { apiSetTable } from "excel-host/node";
import { DEFAULT_CONFIG } from "../../src/config/config";
import { CellWork } from "../../src/desk/cell-work";
import { Commands } from "../../src/desk/commands";
import { acceptEverywhere } from "../../src/desk/entry";
import { FindWork } from "../../src/desk/find-work";
import { openBook, type OpenBook } from "../../src/desk/open-book";
import type { Selection } from "../../src/grid/owner";
import { openSession } from "../../src/session";
import type { CellCommand } from "../../src/ui/cell-commands";
import { byId, enter, press, usePage } from "../help/page";
import { addTable, block, formulaAt, rect, shown, type } from "../help/workbooks";

const MANIFEST = {
  id: "11111111-1111-4111-8111-111111111111",
  version: "1.0.0.0",
  pageUrl: "https://localhost/taskpane.html",
  controls: [],
  tabs: [],
};

describe("Excel's keys and buttons, on the cells that are selected", () => {
  usePage();
  let book: OpenBook;
  let selection: Selection;
  let told: string[];
  before(async () => {
    const opening = { name: "a.xlsx", bytes: undefined, firstSheet: "S", locale: "en-US" as const };
    const addIn = { manifest: MANIFEST, functionsJson: undefined };
    book = openBook(await openSession(addIn, { ...opening, apiSets: apiSetTable() }), DEFAULT_CONFIG);
    Object.assign(book.workbook.book.sheets[0]!, { id: "S" });
    Object.assign(book.workbook.book, { activeSheetId: "S" });
  });
  after(() => book.session.dispose());
  beforeEach(() => {
    told = [];
    const { workbook, edits } = book;
    edits.undoStack.clear();
    for (const row of [...workbook.sheet("S").cells.keys()])
      workbook.write("S", row, 0, [Array.from({ length: 12 }, () => ({ value: null }))]);
  });

  const select = (address: string, ...others: string[]) => {
    const area = rect(address);
    const more = others.length > 0 ? { others: others.map(rect) } : {};
    selection = { sheetId: "S", row: area.top, column: area.left, area, ...more };
  };
  const desk = () => {
    const owner = {
      texts: DEFAULT_CONFIG.texts,
      book: () => book,
      get selection() {
        return selection;
      },
      get cells() {
        return cells;
      },
      cellBox: () => undefined,
      show: (_: string, area: Selection["area"]) => {
        selection = { sheetId: "S", row: area.top, column: area.left, area };
      },
      run: (command: CellCommand) => commands.run(command),
      frame: (copied: Selection | undefined) => told.push(copied ? "framed" : "frame gone"),
      calculate: () => undefined,
      focusGrid: () => undefined,
      pageSize: () => ({ rows: 20, columns: 8 }),
      begin: (text: string) => told.push(`begin ${text}`),
      openFind: (withReplace: boolean) => told.push(`find ${withReplace}`),
      addSheet: () => told.push("add"),
      turnSheet: (by: number) => told.push(`turn ${by}`),
    };
    const cells: CellWork = new CellWork(owner);
    const commands: Commands = new Commands(owner);
    return { cells, commands, find: new FindWork(owner) };
  };
  const run = (command: CellCommand) => desk().commands.run(command);
  const undo = () => book.edits.undoStack.undo();
  const fill = (cells: Parameters<typeof type>[2]) => type(book.workbook, "S", cells);
  const at = (address: string) => shown(book.workbook, "S", address);

  it("fill the selection from its first row or column, one row from the one above", () => {
    fill({ A1: "=B1*2", B1: 1, B2: 2, B3: 3 });
    select("A1:A3");
    run("fillDown");
    assert.deepEqual(
      [formulaAt(book.workbook, "S", "A2"), formulaAt(book.workbook, "S", "A3")],
      ["B2*2", "B3*2"],
    );
    undo();
    assert.equal(formulaAt(book.workbook, "S", "A3"), undefined);
    select("B4");
    run("fillDown");
    assert.equal(at("B4"), 3);
    select("B4:D4");
    run("fillRight");
    assert.deepEqual(block(book.workbook, "S", "B4:D4"), [[3, 3, 3]]);
  });

  it("begin a sum of the numbers above, else of those before; sum a block by its columns in one step", () => {
    fill({ A1: "Sum", A2: 1, A3: 2, B4: 5, C4: 6 });
    select("A4");
    run("autoSum");
    select("D4");
    run("autoSum");
    select("H9");
    run("autoSum");
    assert.deepEqual(told, ["begin =SUM(A2:A3)", "begin =SUM(B4:C4)", "begin =SUM("]);
    fill({ B2: 1, B3: 1, B4: null, C4: null });
    select("A2:B4");
    run("autoSum");
    assert.deepEqual(
      ["A4", "B4"].map((address) => formulaAt(book.workbook, "S", address)),
      ["SUM(A2:A3)", "SUM(B2:B3)"],
    );
    undo();
    assert.deepEqual([at("A4"), at("B4")], [null, null]);
  });

  it("make room for cells and take them away, others moving up or down; all of it comes back", () => {
    fill({ A1: 1, A2: 2, A3: 3, B2: "stays" });
    select("A2");
    run("delete");
    assert.deepEqual(block(book.workbook, "S", "A1:B3"), [
      [1, null],
      [3, "stays"],
      [null, null],
    ]);
    run("insert");
    assert.deepEqual(block(book.workbook, "S", "A1:A3"), [[1], [null], [3]]);
    undo();
    undo();
    assert.deepEqual(block(book.workbook, "S", "A1:A3"), [[1], [2], [3]]);
    selection = { ...selection, area: rect("A2:XFD2"), lines: "rows" };
    run("delete");
    assert.deepEqual(block(book.workbook, "S", "A1:B2"), [
      [1, null],
      [3, null],
    ]);
  });

  it("hide rows and columns and show them again", () => {
    const { workbook } = book;
    const hidden = () => [
      workbook.sheet("S").rows.get(2)?.hidden,
      workbook.sheet("S").columns.get(1)?.hidden,
    ];
    select("B3");
    run("hideRows");
    run("hideColumns");
    assert.deepEqual(hidden(), [true, true]);
    select("A2:C4");
    run("showRows");
    assert.deepEqual(hidden(), [false, true]);
    undo();
    assert.deepEqual(hidden(), [true, true]);
    select("A1:D9");
    run("showRows");
    run("showColumns");
    assert.deepEqual(hidden(), [false, false]);
  });

  it("walk by pages, to the end of what is used, and extend the selection there", () => {
    fill({ A1: 1, C7: 2 });
    select("B2");
    run("pageDown");
    assert.deepEqual([selection.row, selection.column], [21, 1]);
    run("pageLeft");
    run("pageUp");
    assert.deepEqual([selection.row, selection.column], [1, 0]);
    run("selectToEnd");
    assert.deepEqual(selection.area, rect("A2:C7"));
    select("B2");
    run("selectPageDown");
    assert.deepEqual(selection.area, rect("B2:B22"));
    run("toEnd");
    assert.deepEqual(selection.area, rect("C7"));
    run("selectRows");
    assert.deepEqual(selection.area, rect("A7:XFD7"));
  });

  it("frame what is copied until Escape", () => {
    fill({ A1: 1 });
    select("A1");
    assert.equal(desk().cells.copy(), "1");
    run("forget");
    assert.deepEqual(told, ["framed", "frame gone"]);
  });

  it("open the menu of the cells by keyboard, too", () => {
    select("B2");
    run("menu");
    assert.match(document.activeElement?.textContent ?? "", /^Cut/);
    press(document.activeElement!, "Escape");
    assert.equal(document.querySelector(".popup-menu"), null);
  });

  it("write and take away a note", () => {
    const { notes } = book.workbook.sheet("S");
    assert.equal(notes.length, 0);
    select("B5");
    const answer = (text: string) => {
      run("note");
      const field = document.querySelector<HTMLTextAreaElement>(".ask textarea")!;
      enter(field, text);
      field.form?.dispatchEvent(new window.Event("submit", { cancelable: true }));
    };
    const texts = () => book.workbook.sheet("S").notes.map(({ row, column, text }) => [row, column, text]);
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
    const isProtected = () => isSheetProtected(book.workbook.sheet("S"));
    select("A1");
    answer("secret");
    assert.equal(isProtected(), true);
    assert.equal(book.edits.type("S", 0, 0, "9"), false);
    answer("Secret");
    assert.equal(isProtected(), true);
    assert.match(byId("message-text").textContent ?? "", /wrong/);
    answer("secret");
    assert.equal(isProtected(), false);
  });

  it("leave a protected sheet alone whose password only Excel can check", () => {
    const { workbook } = book;
    const attributes = { sheet: "1", hashValue: "abc", algorithmName: "SHA-512" };
    workbook.edit("S", "protection", (draft) => void (draft.protection = { attributes }));
    desk().commands.protect();
    assert.equal(isSheetProtected(workbook.sheet("S")), true);
    assert.match(byId("message-text").textContent ?? "", /only be checked by Excel/);
    workbook.edit("S", "protection", (draft) => void delete draft.protection);
  });

  it("freeze above and before the active cell, and let go", () => {
    const { view } = book.workbook.sheet("S");
    const frozen = () => {
      const { freezeRows, freezeColumns } = book.workbook.sheet("S").view;
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

  it("format and empty all selected areas in one step, and paint the look of one cell over others", () => {
    fill({ A1: 1, C3: 3, E5: 5 });
    const isBold = (address: string) => {
      const { top, left } = rect(address);
      const { format = 0 } = book.workbook.cell("S", top, left) ?? {};
      return book.workbook.book.formats.get(format).font.bold;
    };
    select("C3", "A1");
    const { cells, commands } = desk();
    cells.format({ kind: "bold" });
    assert.deepEqual([isBold("A1"), isBold("C3"), isBold("E5")], [true, true, false]);
    cells.clear();
    assert.deepEqual([at("A1"), at("C3")], [null, null]);
    undo();
    assert.deepEqual([at("A1"), at("C3")], [1, 3]);
    select("C3");
    cells.takeLook();
    select("E5");
    cells.giveLook();
    assert.equal(isBold("E5"), true);
    cells.takeLook();
    commands.run("forget");
    select("G7");
    assert.deepEqual([cells.giveLook(), isBold("G7")], [false, false]);
    undo();
    undo();
    assert.deepEqual([isBold("A1"), isBold("C3"), isBold("E5")], [false, false, false]);
  });

  it("put one entry into all selected cells, formulas moving along", () => {
    fill({ B1: 1, B2: 2 });
    select("A1:A2", "D2");
    assert.equal(acceptEverywhere(book, selection, "=B1*10"), true);
    const formulas = ["A1", "A2", "D2"].map((address) => formulaAt(book.workbook, "S", address));
    assert.deepEqual(formulas, ["B1*10", "B2*10", "E2*10"]);
    undo();
    assert.equal(formulaAt(book.workbook, "S", "A2"), undefined);
  });

  it("go from the last column of a table to its next row, which comes into being below the last one", () => {
    const { workbook } = book;
    fill({ A1: "Name", B1: "Sum", A2: "a", B2: 1, A3: "below" });
    addTable(workbook, "S", "T", "A1:B2");
    select("A2");
    assert.equal(desk().cells.tab(), false);
    select("B1");
    assert.equal(desk().cells.tab(), true);
    assert.deepEqual([selection.row, selection.column], [1, 0]);
    select("B2");
    assert.equal(desk().cells.tab(), true);
    assert.deepEqual(workbook.sheet("S").tables[0]?.range, rect("A1:B3"));
    assert.deepEqual([selection.row, selection.column, at("A4")], [2, 0, "below"]);
    undo();
    assert.deepEqual([workbook.sheet("S").tables[0]?.range, at("A3")], [rect("A1:B2"), "below"]);
    workbook.edit("S", "tables", (draft) => void (draft.tables = []));
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
    assert.deepEqual([selection.row, selection.column, said()], [2, 2, "2 of 2"]);
    press(text!, "Enter");
    assert.deepEqual([selection.row, said()], [0, "1 of 2"]);
    enter(text!, "len(");
    press(text!, "Enter");
    assert.deepEqual([selection.row, selection.column], [1, 1]);
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
    const { format = 0 } = book.workbook.cell("S", 0, 0) ?? {};
    assert.equal(book.workbook.book.formats.get(format).numberFormat, "0.0%");
    undo();
  });
});
