import { strict as assert } from "node:assert";
import { ENGLISH } from "../../src/config/english";
import { create, element, float, keepFocus } from "../../src/ui/dom";
import { ListButton } from "../../src/ui/list-button";
import { forgetStatusOnInput, showMessage, showMode, showStatus } from "../../src/ui/message";
import { openMenu } from "../../src/ui/popup-menu";
import { addScreenTip } from "../../src/ui/screen-tip";
import { SheetTabs } from "../../src/ui/sheet-tabs";
import { byId, fire, press, usePage } from "../help/page";
import { workbookOf } from "../help/workbooks";

const menu = () => document.querySelector<HTMLElement>(".popup-menu");
const items = () => [...(menu()?.querySelectorAll("button") ?? [])];

describe("elements", () => {
  usePage();

  it("are found by id, or missed loudly", () => {
    assert.equal(element("desk").tagName, "MAIN");
    assert.throws(() => element("nothing"), /#nothing/);
  });

  it("float inside the window", () => {
    const box = create("div");
    Object.defineProperties(box, { offsetWidth: { value: 200 }, offsetHeight: { value: 100 } });
    float(box, 5000, -20);
    assert.deepEqual([box.style.left, box.style.top], [`${window.innerWidth - 204}px`, "4px"]);
  });
});

describe("a menu", () => {
  usePage();

  function open() {
    const chosen: string[] = [];
    const entry = (label: string) => ({ label, run: () => chosen.push(label) });
    openMenu("Menu", [entry("One"), { ...entry("Two"), hint: "Ctrl+2" }], 10, 10, () =>
      byId("name-box").focus(),
    );
    return chosen;
  }

  it("runs what is chosen and gives the keyboard back", () => {
    const chosen = open();
    assert.equal(document.activeElement, items()[0]);
    items()[1]?.click();
    assert.deepEqual([chosen, menu(), document.activeElement?.id], [["Two"], null, "name-box"]);
  });

  it("is walked through with the arrows and left with Escape", () => {
    const chosen = open();
    press(items()[0] as HTMLElement, "ArrowUp");
    assert.equal(document.activeElement, items()[1]);
    press(items()[1] as HTMLElement, "ArrowDown");
    assert.equal(document.activeElement, items()[0]);
    press(items()[0] as HTMLElement, "End");
    assert.equal(document.activeElement, items()[1]);
    press(items()[1] as HTMLElement, "Home");
    assert.equal(document.activeElement, items()[0]);
    press(items()[0] as HTMLElement, "Escape");
    assert.deepEqual([chosen, menu(), document.activeElement?.id], [[], null, "name-box"]);
  });

  it("passes over entries that are not to be had", () => {
    const entry = (label: string, disabled: boolean) => ({ label, disabled, run: () => undefined });
    openMenu(
      "Menu",
      [entry("One", true), entry("Two", false), entry("Three", true), entry("Four", false)],
      9,
      9,
      () => byId("name-box").focus(),
    );
    assert.equal(document.activeElement, items()[1]);
    press(items()[1] as HTMLElement, "ArrowDown");
    assert.equal(document.activeElement, items()[3]);
  });

  it("is left with Escape wherever the keyboard is", () => {
    open();
    byId("formula-bar").focus();
    press(byId("formula-bar"), "Escape");
    assert.deepEqual([menu(), document.activeElement?.id], [null, "name-box"]);
  });

  it("closes on a click elsewhere, not on one inside", () => {
    open();
    fire(items()[0] as HTMLElement, "pointerdown");
    assert.ok(menu());
    fire(byId("desk"), "pointerdown");
    assert.equal(menu(), null);
  });

  it("gives the keyboard back where the click was on nothing that takes it", () => {
    open();
    fire(byId("file-name"), "pointerdown");
    assert.deepEqual([menu(), document.activeElement?.id], [null, "name-box"]);
    open();
    fire(byId("formula-bar"), "pointerdown");
    assert.notEqual(document.activeElement?.id, "name-box");
  });
});

describe("a click on the page", () => {
  usePage();

  it("takes the keyboard along only to what can have it", () => {
    keepFocus();
    const isLet = (id: string) => {
      const { Event } = document.defaultView as unknown as { Event: typeof globalThis.Event };
      return byId(id).dispatchEvent(new Event("mousedown", { bubbles: true, cancelable: true }));
    };
    assert.deepEqual(["file-name", "mode", "formula-bar", "grid"].map(isLet), [false, false, true, true]);
  });
});

describe("the arrow of a list", () => {
  usePage();

  it("stands beside the cell and offers its entries", () => {
    const chosen: string[] = [];
    const button = new ListButton(
      ENGLISH,
      (entry) => chosen.push(entry),
      () => undefined,
    );
    assert.equal(button.visible, false);
    button.show(new DOMRect(100, 40, 60, 20), ["yes", "no"]);
    assert.equal(button.visible, true);
    assert.deepEqual([byId("list-button").style.left, byId("list-button").style.top], ["161px", "40px"]);
    byId("list-button").click();
    items()[1]?.click();
    assert.deepEqual(chosen, ["no"]);
    button.hide();
    assert.equal(button.visible, false);
  });

  it("is not there for an empty list", () => {
    const button = new ListButton(
      ENGLISH,
      () => undefined,
      () => undefined,
    );
    button.show(new DOMRect(0, 0, 1, 1), []);
    assert.equal(button.visible, false);
  });
});

describe("what is said to the user", () => {
  usePage();

  it("stands in a dialog, which is opened once", () => {
    showMessage("One");
    showMessage("Two");
    assert.equal(byId("message-text").textContent, "Two");
    assert.equal(byId<HTMLDialogElement>("message").open, true);
  });

  it("goes from the line at the bottom with the next key or click; the mode stays", () => {
    forgetStatusOnInput();
    showMode("Ready");
    for (const go of [() => press(window, "a"), () => fire(window, "pointerdown")]) {
      showStatus("done");
      go();
      assert.equal(byId("status").textContent, "");
    }
    assert.equal(byId("mode").textContent, "Ready");
  });
});

describe("a ScreenTip", () => {
  usePage();

  it("is shown after a while and goes with the pointer, a click or Escape", async () => {
    const target = byId("name-box");
    addScreenTip(target, "Title", "What it does.");
    const tip = byId("screen-tip");
    for (const end of ["pointerleave", "pointerdown"]) {
      fire(target, "pointerenter");
      await new Promise((resolve) => setTimeout(resolve, 510));
      assert.deepEqual([tip.hidden, tip.textContent], [false, "TitleWhat it does."]);
      fire(target, end);
      assert.equal(tip.hidden, true);
    }
    assert.equal(target.getAttribute("aria-description"), "What it does.");
  });
});

describe("the sheet tabs", () => {
  usePage();

  let keyboard: string[];

  function tabs(renames = true) {
    const calls: string[] = [];
    keyboard = [];
    const made = new SheetTabs(ENGLISH.page, {
      activate: (id) => calls.push(`open ${id}`),
      rename: (id, name) => {
        calls.push(`rename ${id} ${name}`);
        return renames;
      },
      keepsKeys: () => false,
      back: () => keyboard.push("cells"),
      addSheet: () => calls.push("add"),
      place: (id, before, isCopy) => calls.push(`place ${id} before ${before}${isCopy ? " copied" : ""}`),
      menu: (id) => calls.push(`menu ${id}`),
    });
    const workbook = workbookOf({ One: {}, Two: {}, Hidden: {} });
    Object.assign(workbook.sheet("Hidden"), { visibility: "Hidden" });
    made.show(workbook.book);
    return calls;
  }
  const all = () => [...byId("sheet-tabs").querySelectorAll<HTMLElement>("[role=tab]")];

  it("show the visible sheets, the active one marked", () => {
    tabs();
    assert.deepEqual(
      all().map((tab) => [tab.textContent, tab.getAttribute("aria-selected"), tab.tabIndex]),
      [
        ["One", "true", 0],
        ["Two", "false", -1],
      ],
    );
  });

  it("open a sheet, add one, and are walked through with the arrows", () => {
    const calls = tabs();
    all()[1]?.click();
    byId("sheet-tabs").querySelector<HTMLElement>(".add-sheet")?.click();
    all()[0]?.focus();
    press(all()[0] as HTMLElement, "ArrowLeft");
    assert.equal(document.activeElement, all()[1]);
    assert.deepEqual(calls, ["open Two", "add"]);
  });

  it("take a new name on F2 and Enter; Escape and the same name leave it", () => {
    const calls = tabs();
    const field = () => [...byId("sheet-tabs").querySelectorAll("input")].at(-1) as HTMLInputElement;
    press(all()[0] as HTMLElement, "F2");
    field().value = " Plan ";
    press(field(), "Enter");
    assert.deepEqual(calls, ["rename One Plan"]);
    fire(all()[0] as HTMLElement, "dblclick");
    field().value = "Other";
    press(field(), "Escape");
    assert.deepEqual(calls, ["rename One Plan"]);
    assert.deepEqual(keyboard, ["cells", "cells"]);
    assert.equal(
      byId("sheet-tabs").querySelectorAll("input").length,
      1,
      "the accepted one waits for the book",
    );
  });

  it("show the old name again where the new one was refused", () => {
    tabs(false);
    press(all()[0] as HTMLElement, "F2");
    const field = byId("sheet-tabs").querySelector("input") as HTMLInputElement;
    field.value = "a/b";
    press(field, "Enter");
    assert.deepEqual(
      all().map((tab) => tab.textContent),
      ["One", "Two"],
    );
  });
});
