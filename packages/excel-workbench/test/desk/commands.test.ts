import { strict as assert } from "node:assert";
import { acceptEverywhere } from "../../src/desk/entry";
import { useDesk } from "../help/desk";
import { addTable, block, formulaAt, rect } from "../help/workbooks";

describe("Excel's keys and buttons, on the cells that are selected", () => {
  const on = useDesk();
  const { select, desk, run, undo, fill, at } = on;

  it("fill the selection from its first row or column, one row from the one above", () => {
    fill({ A1: "=B1*2", B1: 1, B2: 2, B3: 3 });
    select("A1:A3");
    run("fillDown");
    assert.deepEqual(
      [formulaAt(on.book.workbook, "S", "A2"), formulaAt(on.book.workbook, "S", "A3")],
      ["B2*2", "B3*2"],
    );
    undo();
    assert.equal(formulaAt(on.book.workbook, "S", "A3"), undefined);
    select("B4");
    run("fillDown");
    assert.equal(at("B4"), 3);
    select("B4:D4");
    run("fillRight");
    assert.deepEqual(block(on.book.workbook, "S", "B4:D4"), [[3, 3, 3]]);
  });

  it("begin a sum of the numbers above, else of those before; sum a block by its columns in one step", () => {
    fill({ A1: "Sum", A2: 1, A3: 2, B4: 5, C4: 6 });
    select("A4");
    run("autoSum");
    select("D4");
    run("autoSum");
    select("H9");
    run("autoSum");
    assert.deepEqual(on.told, ["begin =SUM(A2:A3)", "begin =SUM(B4:C4)", "begin =SUM("]);
    fill({ B2: 1, B3: 1, B4: null, C4: null });
    select("A2:B4");
    run("autoSum");
    assert.deepEqual(
      ["A4", "B4"].map((address) => formulaAt(on.book.workbook, "S", address)),
      ["SUM(A2:A3)", "SUM(B2:B3)"],
    );
    undo();
    assert.deepEqual([at("A4"), at("B4")], [null, null]);
  });

  it("make room for cells and take them away, others moving up or down; all of it comes back", () => {
    fill({ A1: 1, A2: 2, A3: 3, B2: "stays" });
    select("A2");
    run("delete");
    assert.deepEqual(block(on.book.workbook, "S", "A1:B3"), [
      [1, null],
      [3, "stays"],
      [null, null],
    ]);
    run("insert");
    assert.deepEqual(block(on.book.workbook, "S", "A1:A3"), [[1], [null], [3]]);
    undo();
    undo();
    assert.deepEqual(block(on.book.workbook, "S", "A1:A3"), [[1], [2], [3]]);
    on.selection = { ...on.selection, area: rect("A2:XFD2"), lines: "rows" };
    run("delete");
    assert.deepEqual(block(on.book.workbook, "S", "A1:B2"), [
      [1, null],
      [3, null],
    ]);
  });

  it("give number formats and lines by Excel's own keys, and again by F4", () => {
    const { workbook } = on.book;
    const format = (address: string) => {
      const { top, left } = rect(address);
      return workbook.book.formats.get(workbook.cell("S", top, left)?.format ?? 0);
    };
    const keys = ["asGeneral", "asNumber", "asTime", "asDate", "asMoney", "percent", "asScientific"] as const;
    fill({ A1: 0.5, A2: 0.5 });
    const codes = keys.map((key) => {
      select("A1");
      run(key);
      return format("A1").numberFormat;
    });
    assert.deepEqual(codes, ["General", "#,##0.00", "h:mm AM/PM", "d-mmm-yy", '"$"#,##0', "0%", "0.00E+00"]);
    run("outline");
    assert.deepEqual(Object.keys(format("A1").borders), ["top", "bottom", "left", "right"]);
    run("noLines");
    assert.deepEqual(Object.keys(format("A1").borders), []);
    const { cells, commands } = desk();
    cells.format({ kind: "number", code: "0.0" });
    select("A2");
    commands.run("repeat");
    assert.equal(format("A2").numberFormat, "0.0");
    select("A1:A2");
    run("asGeneral");
  });

  it("begin an entry with what stands above, and lead to places", () => {
    fill({ A1: "=B1*2", B1: 4 });
    select("A2");
    run("formulaAbove");
    select("B2");
    run("valueAbove");
    select("A1");
    run("formulaAbove");
    run("goTo");
    run("toActive");
    assert.deepEqual(on.told, ["begin =B1*2", "begin 4", "begin ", "name box", "reveal 0,0"]);
    run("selectRegion");
    assert.deepEqual(on.selection.area, rect("A1:B1"));
    select("C3");
    run("selectToRowStart");
    assert.deepEqual([on.selection.area, on.selection.column], [rect("A3:C3"), 2]);
  });

  it("hide rows and columns and show them again", () => {
    const { workbook } = on.book;
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
    assert.deepEqual([on.selection.row, on.selection.column], [21, 1]);
    run("pageLeft");
    run("pageUp");
    assert.deepEqual([on.selection.row, on.selection.column], [1, 0]);
    run("selectToEnd");
    assert.deepEqual(on.selection.area, rect("A2:C7"));
    select("B2");
    run("selectPageDown");
    assert.deepEqual(on.selection.area, rect("B2:B22"));
    run("toEnd");
    assert.deepEqual(on.selection.area, rect("C7"));
    run("selectRows");
    assert.deepEqual(on.selection.area, rect("A7:XFD7"));
  });

  it("frame what is copied until Escape", () => {
    fill({ A1: 1 });
    select("A1");
    assert.equal(desk().cells.copy(), "1");
    run("forget");
    assert.deepEqual(on.told, ["framed", "frame gone"]);
  });

  it("format and empty all selected areas in one step, and paint the look of one cell over others", () => {
    fill({ A1: 1, C3: 3, E5: 5 });
    const isBold = (address: string) => {
      const { top, left } = rect(address);
      const { format = 0 } = on.book.workbook.cell("S", top, left) ?? {};
      return on.book.workbook.book.formats.get(format).font.bold;
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
    assert.equal(acceptEverywhere(on.book, on.selection, "=B1*10"), true);
    const formulas = ["A1", "A2", "D2"].map((address) => formulaAt(on.book.workbook, "S", address));
    assert.deepEqual(formulas, ["B1*10", "B2*10", "E2*10"]);
    undo();
    assert.equal(formulaAt(on.book.workbook, "S", "A2"), undefined);
  });

  it("go from the last column of a table to its next row, which comes into being below the last one", () => {
    const { workbook } = on.book;
    fill({ A1: "Name", B1: "Sum", A2: "a", B2: 1, A3: "below" });
    addTable(workbook, "S", "T", "A1:B2");
    select("A2");
    assert.equal(desk().cells.tab(), false);
    select("B1");
    assert.equal(desk().cells.tab(), true);
    assert.deepEqual([on.selection.row, on.selection.column], [1, 0]);
    select("B2");
    assert.equal(desk().cells.tab(), true);
    assert.deepEqual(workbook.sheet("S").tables[0]?.range, rect("A1:B3"));
    assert.deepEqual([on.selection.row, on.selection.column, at("A4")], [2, 0, "below"]);
    undo();
    assert.deepEqual([workbook.sheet("S").tables[0]?.range, at("A3")], [rect("A1:B2"), "below"]);
    workbook.edit("S", "tables", (draft) => void (draft.tables = []));
  });

  it("make a table of the filled cells around, with headings of their own or new ones, and take it back", () => {
    fill({ A1: "Name", B1: "Sum", A2: "a", B2: 1 });
    const tables = () => on.book.workbook.sheet("S").tables;
    const dialog = () => document.querySelector<HTMLDialogElement>("dialog.form-dialog")!;
    const make = (headings: boolean) => {
      run("table");
      const box = dialog().querySelector<HTMLInputElement>('input[type="checkbox"]')!;
      const guessed = box.checked;
      box.checked = headings;
      dialog().querySelector<HTMLButtonElement>('[type="submit"]')?.click();
      return guessed;
    };
    select("B2");
    assert.equal(make(true), true);
    assert.deepEqual(
      [tables()[0]?.range, tables()[0]?.columns.map(({ name }) => name)],
      [rect("A1:B2"), ["Name", "Sum"]],
    );
    run("table");
    assert.match(document.getElementById("message-text")?.textContent ?? "", /table or a merged cell here/);
    undo();
    assert.deepEqual([tables().length, at("A1")], [0, "Name"]);
    make(false);
    assert.deepEqual([tables()[0]?.range, at("A1"), at("A2")], [rect("A1:B3"), "Column1", "Name"]);
    undo();
    assert.deepEqual([tables().length, at("A1"), at("A2"), at("A3")], [0, "Name", "a", null]);
  });

  it("copy several areas as one block, or say why not", () => {
    fill({ A1: 1, A3: 3, B2: 2 });
    select("A3", "A1");
    assert.equal(desk().cells.copy(), "1\n3");
    select("B2", "A1");
    assert.equal(desk().cells.copy(), "");
    assert.match(document.getElementById("message-text")?.textContent ?? "", /same rows or columns/);
  });

  it("say after the add-in's changes why nothing is undone, until something is typed", () => {
    on.book.edits.undoStack.clear();
    desk().cells.undo();
    assert.match(document.getElementById("status")?.textContent ?? "", /add-in has changed cells/);
    on.book.edits.type("S", 0, 0, "1");
    undo();
    desk().cells.undo();
    assert.match(document.getElementById("status")?.textContent ?? "", /no entry to undo/);
  });
});
