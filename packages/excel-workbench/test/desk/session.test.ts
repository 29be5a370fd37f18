import { strict as assert } from "node:assert";
import { FileFormatError, readXlsx, type AddInManifest } from "excel-host";
import { apiSetTable } from "excel-host/node";
import { DEFAULT_CONFIG } from "../../src/config/config";
import { acceptEntry, editText } from "../../src/desk/entry";
import { openBook } from "../../src/desk/open-book";
import { openCellMenu } from "../../src/desk/cell-menu";
import { rememberSelection } from "../../src/desk/remembered-selection";
import { showListButton, showSelection } from "../../src/desk/selection-view";
import { download, FileChooser, type ChosenFile } from "../../src/files";
import { openSession, type Session } from "../../src/session";
import type { Lines } from "../../src/grid/owner";
import { FormulaBar } from "../../src/ui/formula-bar";
import { ListButton } from "../../src/ui/list-button";
import { byId, fire, usePage } from "../help/page";
import { rect } from "../help/workbooks";

const MANIFEST: AddInManifest = {
  id: "11111111-1111-4111-8111-111111111111",
  version: "1.0.0.0",
  pageUrl: "https://localhost/taskpane.html",
  controls: [],
  tabs: [],
};

const opened: Session[] = [];

async function session(bytes?: Uint8Array): Promise<Session> {
  const opening = { name: "a.xlsx", bytes, firstSheet: "Sheet1", locale: "en-US" as const };
  const made = await openSession(
    { manifest: MANIFEST, functionsJson: undefined },
    { ...opening, apiSets: apiSetTable() },
  );
  opened.push(made);
  return made;
}

const nothing = () => undefined;
const desk = async (bytes?: Uint8Array) => openBook(await session(bytes), DEFAULT_CONFIG);
const at = (address: string) => {
  const area = rect(address);
  return { sheetId: "", row: area.top, column: area.left, area };
};

describe("a workbook on the desk", () => {
  usePage();
  afterEach(() => opened.splice(0).forEach((one) => one.dispose()));

  it("begins with one sheet of the configured name", async () => {
    const { workbook } = await session();
    assert.deepEqual(
      workbook.book.sheets.map((sheet) => sheet.name),
      ["Sheet1"],
    );
  });

  it("calculates what is typed, and is saved and opened again with it", async () => {
    const book = await desk();
    const sheetId = book.workbook.book.activeSheetId;
    assert.equal(acceptEntry(book, { ...at("A1"), sheetId }, "1,150.5"), true);
    assert.equal(acceptEntry(book, { ...at("A2"), sheetId }, "=SUM(A1,0.5)"), true);
    await book.session.engine.settled();
    assert.equal(book.workbook.cell(sheetId, 1, 0)?.value, 1151);
    assert.equal(editText(book, { ...at("A2"), sheetId }), "=SUM(A1,0.5)");
    const saved = readXlsx(book.session.save());
    assert.equal(saved.sheets[0]?.cells.get(1)?.get(0)?.formula, "SUM(A1,0.5)");
    const again = await desk(book.session.save());
    await again.session.engine.settled();
    assert.equal(again.workbook.cell(again.workbook.book.activeSheetId, 1, 0)?.value, 1151);
  });

  it("cannot be opened from a file that is none", async () => {
    await assert.rejects(session(new TextEncoder().encode("no workbook")), FileFormatError);
  });

  it("refuses a broken formula in its own words and leaves the cell", async () => {
    const book = await desk();
    const sheetId = book.workbook.book.activeSheetId;
    assert.equal(acceptEntry(book, { ...at("A1"), sheetId }, "=SUM(1,"), false);
    assert.equal(byId("message-text").textContent, "This formula cannot be read: =SUM(1,");
    assert.equal(book.workbook.cell(sheetId, 0, 0), undefined);
  });

  it("holds to the list of a cell: offers it, refuses what is not in it", async () => {
    const book = await desk();
    const sheet = book.workbook.sheet(book.workbook.book.activeSheetId);
    const stop = { style: "stop" as const, title: "", message: "" };
    const list = { type: "list" as const, formula1: '"yes,no"', allowBlank: true, inCellDropDown: true };
    book.workbook.edit(sheet.id, "validations", ({ validations }) =>
      validations.push({ ...list, ranges: [rect("B2")], error: stop }),
    );
    const place = { ...at("B2"), sheetId: sheet.id };
    assert.equal(acceptEntry(book, place, "maybe"), false);
    assert.match(byId("message-text").textContent ?? "", /not in the list/);
    assert.equal(acceptEntry(book, place, "yes"), true);
    const button = new ListButton(DEFAULT_CONFIG.texts, nothing, nothing);
    showListButton(book, place, button, new DOMRect(0, 0, 9, 9));
    assert.equal(button.visible, true);
    showListButton(book, { ...at("B3"), sheetId: sheet.id }, button, new DOMRect(0, 0, 9, 9));
    assert.equal(button.visible, false);
  });

  it("shows the selected cells: address, entry, figures, and what an error means", async () => {
    const book = await desk();
    const sheetId = book.workbook.book.activeSheetId;
    const bar = new FormulaBar({
      begin: nothing,
      mayType: () => true,
      end: nothing,
      typing: nothing,
      accept: () => true,
      goTo: nothing,
      backToGrid: nothing,
    });
    acceptEntry(book, { ...at("A1"), sheetId }, "2");
    acceptEntry(book, { ...at("A2"), sheetId }, "4");
    showSelection(book, { ...at("A1:A2"), sheetId }, bar);
    assert.equal(byId<HTMLInputElement>("name-box").value, "A1");
    assert.equal(byId<HTMLTextAreaElement>("formula-bar").value, "2");
    assert.equal(byId("selection-figures").textContent, "Average: 3   Count: 2   Sum: 6");
    book.workbook.setResults(sheetId, [
      { row: 0, column: 0, value: { error: "#VALUE!", message: "no number" } },
    ]);
    showSelection(book, { ...at("A1"), sheetId }, bar);
    assert.equal(byId("status").textContent, "#VALUE! no number");
  });

  it("remembers the selection for the file, and tells of it once", async () => {
    const { workbook } = await desk();
    const sheetId = workbook.book.activeSheetId;
    const told: string[] = [];
    workbook.onChange(({ kind }) => told.push(kind));
    rememberSelection(workbook, { ...at("C3:D4"), sheetId });
    rememberSelection(workbook, { ...at("C3:D4"), sheetId });
    assert.deepEqual([workbook.sheet(sheetId).view.selection, told], [rect("C3:D4"), ["view"]]);
  });
});

describe("the menu of the cells", () => {
  usePage();

  it("asks the desk for what it offers", () => {
    const calls: string[] = [];
    let lines: Lines | undefined;
    const owner = {
      texts: DEFAULT_CONFIG.texts,
      copy: () => "",
      paste: () => undefined,
      pasteValues: () => undefined,
      clear: () => calls.push("clear"),
      shift: (what: string) => calls.push(what),
      run: (command: string) => calls.push(command),
      say: nothing,
      selectedLines: () => lines,
      focusGrid: () => calls.push("keys"),
    };
    for (const label of ["Clear contents", "Insert rows above", "Delete columns"]) {
      const event = new (document.defaultView as unknown as typeof globalThis).MouseEvent("contextmenu");
      openCellMenu(owner, event);
      const entries = [...document.querySelectorAll<HTMLElement>(".popup-menu button")];
      assert.equal(entries.length, 13);
      entries.find((entry) => entry.textContent?.startsWith(label))?.click();
    }
    assert.deepEqual(calls, ["keys", "clear", "keys", "insertRows", "keys", "deleteColumns"]);
    const offered = (selected: Lines) => {
      lines = selected;
      openCellMenu(
        owner,
        new (document.defaultView as unknown as typeof globalThis).MouseEvent("contextmenu"),
      );
      const entries = [...document.querySelectorAll(".popup-menu button")].map((entry) => entry.textContent);
      return entries.filter((entry) => /rows|columns|cells…$/.test(entry));
    };
    const columns = ["Insert columns to the left", "Delete columns", "Hide columns", "Show hidden columns"];
    assert.deepEqual(offered("columns"), columns);
    const rows = ["Insert rows above", "Delete rows", "Hide rows", "Show hidden rows"];
    assert.deepEqual(offered("rows"), rows);
    assert.deepEqual(offered("sheet"), []);
    lines = undefined;
    calls.length = 0;
    const open = () =>
      openCellMenu(
        owner,
        new (document.defaultView as unknown as typeof globalThis).MouseEvent("contextmenu"),
      );
    const press = (label: string) => {
      const entries = [...document.querySelectorAll<HTMLElement>(".popup-menu button")];
      entries.find((entry) => entry.textContent?.startsWith(label))?.click();
    };
    open();
    press("Insert or delete cells");
    press("Delete cells, others move up");
    open();
    press("Note");
    assert.deepEqual(calls, ["keys", "keys", "deleteUp", "keys", "note"]);
  });
});

describe("files", () => {
  usePage();
  const file = () => new File([new Uint8Array([1, 2, 3])], "b.xlsx");

  it("are chosen in the picker or dropped onto the desk", async () => {
    const chosen: ChosenFile[] = [];
    let told = (): void => undefined;
    new FileChooser((one) => {
      chosen.push(one);
      told();
    });
    const next = () => new Promise<void>((resolve) => (told = resolve));
    const hint = byId("drop-hint");
    fire(window, "dragover", { dataTransfer: { types: ["text/plain"] } });
    assert.equal(hint.hidden, true, "only files can be dropped");
    fire(window, "dragover", { dataTransfer: { types: ["Files"] } });
    assert.equal(hint.hidden, false);
    const dropped = next();
    fire(window, "drop", { dataTransfer: { files: [file()] } });
    await dropped;
    assert.equal(hint.hidden, true);
    const picked = next();
    Object.defineProperty(byId("file-input"), "files", { value: [file()] });
    fire(byId("file-input"), "change");
    await picked;
    assert.deepEqual(
      chosen.map(({ name, bytes }) => [name, ...bytes]),
      [
        ["b.xlsx", 1, 2, 3],
        ["b.xlsx", 1, 2, 3],
      ],
    );
  });

  it("are handed to the browser's downloads under their name", async () => {
    let downloaded: { name: string; href: string } | undefined;
    document.addEventListener("click", (event) => {
      event.preventDefault();
      const { download: name, href } = event.target as HTMLAnchorElement;
      downloaded = { name, href };
    });
    const { HTMLAnchorElement } = document.defaultView as unknown as typeof globalThis;
    const click = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = function () {
      document.body.append(this);
      click.call(this);
    };
    download("c.xlsx", new Uint8Array([80, 75]));
    assert.equal(downloaded?.name, "c.xlsx");
    const bytes = await (await fetch(downloaded.href)).arrayBuffer();
    assert.deepEqual([...new Uint8Array(bytes)], [80, 75]);
  });
});
