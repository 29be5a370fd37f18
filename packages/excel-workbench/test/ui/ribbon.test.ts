import { strict as assert } from "node:assert";
import { DEFAULT_FORMAT } from "excel-host";
import { ENGLISH } from "../../src/config/english";
import { moveBetweenRegions } from "../../src/ui/regions";
import { Ribbon } from "../../src/ui/ribbon";
import type { RibbonControl, RibbonTab } from "../../src/ui/ribbon-model";
import { byId, press, usePage } from "../help/page";
import { workbookOf } from "../help/workbooks";

const control = (id: string): RibbonControl => ({
  id,
  label: `Run ${id}`,
  tip: { title: id, text: `Runs ${id}` },
  icon: `/icons/${id}.png`,
  action: { kind: "function", name: id },
});

const TABS: RibbonTab[] = [
  {
    id: "T.One",
    label: "One",
    groups: [{ id: "G", label: "Group", controls: [control("a"), control("b")] }],
  },
  {
    id: "T.Two",
    label: "Two",
    groups: [
      {
        id: "H",
        label: "Other",
        controls: [control("c"), { ...control("m"), items: [control("m1"), control("m2")] }],
      },
    ],
  },
];

function ribbon() {
  const calls: string[] = [];
  const made = new Ribbon(TABS, ENGLISH, {
    newFile: () => calls.push("new"),
    toGrid: () => calls.push("grid"),
    openFile: () => calls.push("open"),
    saveFile: () => calls.push("save"),
    print: () => calls.push("print"),
    format: ({ kind, ...how }) => calls.push([kind, ...Object.values(how)].join(" ")),
    merge: () => calls.push("merge"),
    sort: (ascending) => calls.push(`sort ${ascending}`),
    filter: () => calls.push("filter"),
    command: (name) => calls.push(name),
    shift: (what) => calls.push(what),
    paint: () => calls.push("paint"),
    protect: () => calls.push("protect"),
    freeze: (what) => calls.push(`freeze ${what}`),
    toggle: (what) => calls.push(what),
    currencyFormat: '"$"#,##0',
    undo: () => calls.push("undo"),
    redo: () => calls.push("redo"),
    press: ({ id }) => calls.push(id),
  });
  return { made, calls };
}

const tabs = () => [...byId("ribbon").querySelectorAll<HTMLElement>("[role=tab]")];
const selected = () => tabs().find((tab) => tab.getAttribute("aria-selected") === "true")?.textContent;
const button = (id: string) => byId("ribbon").querySelector<HTMLButtonElement>(`[data-control-id="${id}"]`);

const homePanel = () => byId("ribbon").querySelectorAll<HTMLElement>("[role=tabpanel]")[0]!;
const small = (label: string) =>
  [...homePanel().querySelectorAll<HTMLElement>(".ribbon-small-button")].find(
    (one) => (one.ariaLabel ?? one.getAttribute("aria-label")) === label,
  )!;

describe("the ribbon", () => {
  usePage();

  it("gives the keyboard back to the cells after a click on a tab, and keeps it for who uses the keyboard", () => {
    const { calls } = ribbon();
    const { MouseEvent } = document.defaultView as unknown as { MouseEvent: typeof globalThis.MouseEvent };
    const tab = tabs().find(({ textContent }) => textContent === "Two");
    tab?.click();
    assert.deepEqual([selected(), calls], ["Two", []]);
    tab?.dispatchEvent(new MouseEvent("click", { bubbles: true, detail: 1 }));
    assert.deepEqual(calls, ["grid"]);
  });

  it("has the workbench's tab first and opens on the add-in's", () => {
    ribbon();
    assert.deepEqual(
      tabs().map((tab) => tab.textContent),
      ["Home", "Review", "View", "One", "Two"],
    );
    assert.equal(selected(), "One");
    const panels = [...byId("ribbon").querySelectorAll<HTMLElement>("[role=tabpanel]")];
    assert.deepEqual(
      panels.map((panel) => panel.hidden),
      [true, true, true, false, true],
    );
  });

  it("opens a menu whose entries are pressed, but for those that are switched off", () => {
    const { made, calls } = ribbon();
    made.disable(new Set(["m1"]));
    button("m")?.click();
    const entries = [...document.querySelectorAll<HTMLButtonElement>("[role=menuitem]")];
    assert.deepEqual(
      entries.map(({ textContent, disabled }) => [textContent, disabled]),
      [
        ["Run m1", true],
        ["Run m2", false],
      ],
    );
    entries[1]?.click();
    // The keyboard goes back to the cells before the entry runs.
    assert.deepEqual(calls, ["grid", "m2"]);
    assert.equal(document.querySelector("[role=menu]"), null);
  });

  it("presses the add-in's buttons, with the keyboard in the cells, and its own", () => {
    const { calls } = ribbon();
    button("b")?.click();
    for (const own of homePanel().querySelectorAll<HTMLElement>(".ribbon-button")) own.click();
    assert.deepEqual(calls, ["grid", "b", "new", "open", "save", "print", "undo", "redo"]);
  });

  it("asks for looks and order of cells, with the keyboard in the cells", () => {
    const { calls } = ribbon();
    for (const label of ["Bold", "Align right", "Wrap text", "Percent", "Merge and centre", "Sort Z to A"])
      small(label).click();
    const asked = calls.filter((call) => call !== "grid");
    assert.deepEqual(asked, ["bold", "align Right", "wrap", "number 0.00%", "merge", "sort false"]);
    assert.equal(calls.length, 2 * asked.length);
  });

  it("offers colours, borders and number formats by name", () => {
    const { calls } = ribbon();
    const choose = (button: string, entry: string) => {
      small(button).click();
      const entries = [...document.querySelectorAll<HTMLElement>("[role=menuitem]")];
      entries.find(({ textContent }) => textContent === entry)?.click();
    };
    choose("Fill colour", "Yellow");
    choose("Font colour", "Automatic");
    choose("Borders", "Outside borders");
    choose("Number format", "Currency");
    assert.deepEqual(
      calls.filter((call) => call !== "grid"),
      ["fill #FFFF00", "fontColour ", "borders outside", 'number "$"#,##0'],
    );
  });

  it("shows how the active cell looks", () => {
    const { made } = ribbon();
    made.showFormat({ ...DEFAULT_FORMAT, font: { ...DEFAULT_FORMAT.font, bold: true }, horizontal: "Right" });
    const pressed = [...homePanel().querySelectorAll('[aria-pressed="true"]')];
    assert.deepEqual(
      pressed.map((one) => one.ariaLabel ?? one.getAttribute("aria-label")),
      ["Bold", "Bottom", "Align right"],
    );
  });

  it("shows what the sheet in front has", () => {
    const { made } = ribbon();
    const workbook = workbookOf({ S: {} });
    workbook.edit("S", "view", ({ view }) => void (view.showGridlines = false), "grid");
    workbook.edit("S", "protection", (sheet) => (sheet.protection = { attributes: { sheet: "1" } }), "grid");
    made.showSheet(workbook.sheet("S"));
    const buttons = [...byId("ribbon").querySelectorAll(".ribbon-button[aria-pressed]")];
    assert.deepEqual(
      buttons.map((one) => [one.textContent, one.getAttribute("aria-pressed")]),
      [
        ["Protect sheet", "true"],
        ["Gridlines", "false"],
        ["Headings", "true"],
      ],
    );
  });

  it("shows a button's name, picture and description", () => {
    ribbon();
    assert.equal(button("a")?.textContent, "Run a");
    assert.equal(button("a")?.querySelector("img")?.getAttribute("src"), "/icons/a.png");
    assert.equal(button("a")?.getAttribute("aria-description"), "Runs a");
  });

  it("switches buttons off and on, and shows which pane is open", () => {
    const { made, calls } = ribbon();
    made.disable(new Set(["a"]));
    button("a")?.click();
    assert.deepEqual([button("a")?.disabled, button("b")?.disabled, calls], [true, false, []]);
    made.disable(new Set());
    assert.equal(button("a")?.disabled, false);
    made.setPressed("b", true);
    assert.equal(button("b")?.getAttribute("aria-pressed"), "true");
  });

  it("changes tabs with the arrow keys, round and round; one tab is in the order of the Tab key", () => {
    ribbon();
    const list = byId("ribbon").querySelector("[role=tablist]") as HTMLElement;
    press(list, "ArrowRight");
    assert.equal(selected(), "Two");
    assert.equal(document.activeElement?.textContent, "Two");
    press(list, "ArrowRight");
    assert.equal(selected(), "Home");
    press(list, "ArrowLeft");
    assert.equal(selected(), "Two");
    assert.deepEqual(
      tabs().map((tab) => tab.tabIndex),
      [-1, -1, -1, -1, 0],
    );
  });
});

describe("F6", () => {
  usePage();

  it("goes from region to region, past a pane that is not shown, and back", () => {
    ribbon();
    const visited: string[] = [];
    const focus = { grid: () => byId("formula-bar").focus(), pane: () => visited.push("pane") };
    byId("name-box").focus();
    moveBetweenRegions(-1, focus);
    assert.equal(document.activeElement?.textContent, "One");
    moveBetweenRegions(1, focus);
    assert.equal(document.activeElement?.id, "name-box");
    moveBetweenRegions(1, { grid: () => visited.push("grid"), pane: () => visited.push("pane") });
    assert.deepEqual(visited, ["grid"]);
    byId("pane").classList.remove("parked");
    byId("grid-area").tabIndex = -1;
    byId("grid-area").focus();
    moveBetweenRegions(1, focus);
    assert.deepEqual(visited, ["grid", "pane"]);
  });

  it("goes round both ways, past a region with nothing to press, to the line at the bottom", () => {
    ribbon();
    const focus = { grid: () => byId("cells").focus(), pane: () => undefined };
    byId("grid").innerHTML = '<textarea id="cells"></textarea>';
    byId("status-bar").innerHTML = '<button hidden>Calculate</button><button id="zoom">100%</button>';
    const round = (step: 1 | -1, count: number) =>
      Array.from({ length: count }, () => {
        moveBetweenRegions(step, focus);
        return document.activeElement?.closest("[data-region]")?.id;
      });
    const forth = ["sheet-tabs", "status-bar", "ribbon", "formula-row", "grid-area"];
    byId("cells").focus();
    assert.deepEqual(round(1, 5), forth);
    assert.deepEqual(round(-1, 5), ["formula-row", "ribbon", "status-bar", "sheet-tabs", "grid-area"]);
    byId("sheet-tabs").querySelector("button")!.disabled = true;
    byId("zoom").hidden = true;
    assert.deepEqual(round(1, 2), ["ribbon", "formula-row"]);
    assert.deepEqual(round(-1, 2), ["ribbon", "grid-area"]);
    // As the card of a tour that is over.
    byId("desk").insertAdjacentHTML(
      "afterend",
      '<div data-region hidden><button id="next">Next</button></div>',
    );
    byId("zoom").hidden = false;
    byId("sheet-tabs").querySelector("button")!.disabled = false;
    byId("cells").focus();
    assert.deepEqual(round(1, 5), forth);
    byId("zoom").hidden = true;
    byId("sheet-tabs").querySelector("button")!.disabled = true;
    byId("cells").blur();
    assert.deepEqual(round(-1, 1), ["grid-area"], "from nowhere");
  });
});
