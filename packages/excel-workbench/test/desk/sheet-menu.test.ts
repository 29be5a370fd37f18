import { strict as assert } from "node:assert";
import { createHost, localeInfo } from "excel-host";
import { DEFAULT_CONFIG } from "../../src/config/config";
import type { OpenBook } from "../../src/desk/open-book";
import { sheetMenu } from "../../src/desk/sheet-menu";
import { Edits } from "../../src/edit/edits";
import { renameAllowed } from "../../src/edit/sheet-actions";
import type { MenuEntry } from "../../src/ui/popup-menu";
import { byId, usePage } from "../help/page";
import { workbookOf } from "../help/workbooks";

describe("the menu of a sheet's tab", () => {
  usePage();

  it("hides a sheet, brings the one beside it to the front, and shows it again; the last one stays", () => {
    const workbook = workbookOf({ One: {}, Two: { A1: 1 } });
    const host = createHost({ workbook, options: { locale: "en-US" } });
    const edits = new Edits(workbook, localeInfo("en-US"), () => undefined);
    edits.type("Two", 0, 1, "2");
    const open = { config: DEFAULT_CONFIG, workbook, edits, session: { host } } as unknown as OpenBook;
    let offered: readonly MenuEntry[] = [];
    const owner = {
      startRename: () => undefined,
      sheetsChanged: () => undefined,
      choose: (_: string, entries: readonly MenuEntry[]) => void (offered = entries),
    };
    const press = (name: string, label: string) =>
      sheetMenu(open, workbook.sheet(name), owner)
        .find((entry) => entry.label === label)
        ?.run();
    press("One", "Hide");
    assert.deepEqual([workbook.sheet("One").visibility, workbook.book.activeSheetId], ["Hidden", "Two"]);
    press("Two", "Hide");
    assert.equal(workbook.sheet("Two").visibility, "Visible");
    assert.match(byId("message-text").textContent ?? "", /at least one sheet/);
    press("Two", "Show hidden sheets…");
    offered[0]?.run();
    assert.deepEqual([workbook.sheet("One").visibility, workbook.book.activeSheetId], ["Visible", "One"]);
    assert.equal(edits.undoStack.undo()?.sheetId, "Two");
    host.dispose();
  });

  it("says so, and does nothing, where the structure of the workbook is protected", () => {
    const workbook = workbookOf({ One: { A1: 1 }, Two: { A1: 1 } });
    workbook.editBook("structure", (draft) => (draft.structure = { attributes: { lockStructure: "1" } }));
    const host = createHost({ workbook, options: { locale: "en-US" } });
    const edits = new Edits(workbook, localeInfo("en-US"), () => undefined);
    const open = { config: DEFAULT_CONFIG, workbook, edits, session: { host } } as unknown as OpenBook;
    const owner = {
      startRename: () => assert.fail("renaming begins"),
      sheetsChanged: () => assert.fail("sheets changed"),
      choose: () => undefined,
    };
    const before = JSON.stringify(workbook.book.sheets.map(({ name, visibility }) => [name, visibility]));
    const entries = sheetMenu(open, workbook.sheet("One"), owner).filter(
      ({ label }) => label !== "Tab colour",
    );
    for (const { run } of entries) {
      byId("message-text").textContent = "";
      run();
      assert.match(byId("message-text").textContent ?? "", /structure of this workbook is protected/);
    }
    assert.equal(entries.length, 5);
    assert.deepEqual(renameAllowed(workbook, "One", "Other"), { kind: "structure" });
    assert.equal(
      JSON.stringify(workbook.book.sheets.map(({ name, visibility }) => [name, visibility])),
      before,
    );
    host.dispose();
  });
});
