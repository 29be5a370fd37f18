import { strict as assert } from "node:assert";
import { filterRect, formatCells, readXlsx, writeXlsx, type CellFormat } from "excel-host";
import { byId, press } from "../help/page";
import { useDesk } from "../help/desk";
import { rect } from "../help/workbooks";

describe("the menu of a filtered heading", () => {
  const at = useDesk();

  beforeEach(() => {
    at.fill({ A1: "Name", A2: "Dinas A", A3: "Badan", A4: "Dinas B", A5: "Dinas C" });
    at.fill({
      B1: "Sum",
      B2: 10,
      B3: 40,
      B4: 20,
      B5: 30,
      C1: "Day",
      C2: 45658,
      C3: 45700,
      C4: 45658.5,
      C5: 46000,
    });
    format("C2:C5", { numberFormat: "m/d/yyyy" });
  });
  afterEach(() => {
    at.showAll();
    at.book.workbook.edit("S", "conditionalFormats", (draft) => void (draft.conditionalFormats = []));
    format("A1:C5", { numberFormat: "General", fill: undefined });
  });

  const format = (address: string, change: Partial<CellFormat>) =>
    formatCells(at.book.workbook, "S", rect(address), (old) => ({ ...old, ...change }) as CellFormat);
  const buttons = () => [...document.querySelectorAll<HTMLButtonElement>(".popup-menu > button")];
  const open = (heading: string) => {
    at.select(heading);
    at.desk().cells.lists.filterColumn();
  };
  const click = (label: RegExp) => {
    const found = buttons().find(({ textContent }) => label.test(textContent ?? ""));
    assert.ok(
      found,
      `${label} among ${buttons()
        .map(({ textContent }) => textContent)
        .join(", ")}`,
    );
    found.click();
  };
  const form = () => document.querySelector<HTMLFormElement>(".form-dialog form")!;
  const type = (...values: string[]) => {
    const fields = form().querySelectorAll<HTMLInputElement>("input:not([type=radio])");
    values.forEach((value, index) => (fields[index]!.value = value));
    form().dispatchEvent(new window.Event("submit", { cancelable: true }));
  };
  const shown = () => [2, 3, 4, 5].filter((row) => !at.book.workbook.sheet("S").rows.get(row - 1)?.hidden);
  const criteria = () => (at.book.workbook.sheet("S").filterColumns ?? []).map(({ criterion }) => criterion);

  it("offers numbers, texts and days what Excel offers them", () => {
    const offered = (heading: string, by: RegExp) => {
      open(heading);
      const first = buttons()[0]?.textContent;
      click(by);
      return [
        first,
        ...buttons()
          .slice(0, 7)
          .map(({ textContent }) => textContent),
      ];
    };
    assert.deepEqual(offered("A1", /^Text Filters/), [
      ...["Sort A to Z", "Equals…", "Does not equal…", "Begins with…", "Ends with…", "Contains…"],
      ...["Does not contain…", "Custom Filter…"],
    ]);
    assert.deepEqual(offered("B1", /^Number Filters/).slice(0, 4), [
      ...["Sort Smallest to Largest", "Equals…", "Does not equal…", "Is greater than…"],
    ]);
    assert.deepEqual(offered("C1", /^Date Filters/).slice(0, 6), [
      ...["Sort Oldest to Newest", "Equals…", "Is before…", "Is after…", "Between…", "Tomorrow"],
    ]);
  });

  it("filters numbers between two, is saved, read, cleared, and taken back in one step", () => {
    open("B1");
    click(/^Number Filters/);
    click(/^Between/);
    type("20", "30");
    assert.deepEqual(shown(), [4, 5]);
    const wanted = [{ on: "custom", first: ">=20", second: "<=30", and: true }];
    assert.deepEqual(criteria(), wanted);
    const [again] = readXlsx(writeXlsx(at.book.workbook.book)).sheets;
    assert.deepEqual(
      again?.filterColumns?.map(({ criterion }) => criterion),
      wanted,
    );
    open("B1");
    click(/^Clear Filter From “Sum”/);
    assert.deepEqual([shown(), criteria()], [[2, 3, 4, 5], []]);
    at.undo();
    assert.deepEqual(shown(), [4, 5]);
    at.undo();
    assert.equal(filterRect({ host: at.book.session.host.state, sheetId: "S" }), undefined);
  });

  it("shows the dialog of a filtered column with what it is filtered by", () => {
    open("A1");
    click(/^Text Filters/);
    click(/^Contains/);
    type("inas");
    assert.deepEqual(shown(), [2, 4, 5]);
    open("A1");
    click(/^Text Filters/);
    click(/^Custom Filter/);
    const { value } = form().querySelector<HTMLInputElement>("input:not([type=radio])")!;
    assert.deepEqual([form().querySelector("select")?.value, value], ["contains", "inas"]);
    type("inas C");
    assert.deepEqual(shown(), [5]);
  });

  it("filters the largest, those above the average and days before one", () => {
    open("B1");
    click(/^Number Filters/);
    click(/^Top 10/);
    type("2");
    assert.deepEqual(shown(), [3, 5]);
    open("B1");
    click(/^Number Filters/);
    click(/^Below Average/);
    assert.deepEqual(shown(), [2, 4]);
    open("B1");
    click(/^Clear/);
    open("C1");
    click(/^Date Filters/);
    click(/^Is before/);
    type("2/12/2025");
    assert.deepEqual(shown(), [2, 4]);
  });

  it("filters anew by what the cells say now, where it is asked to", () => {
    open("B1");
    click(/^Number Filters/);
    click(/^Is greater than…/);
    type("25");
    at.fill({ B2: 99 });
    assert.deepEqual(shown(), [3, 5]);
    at.run("reapplyFilters");
    assert.deepEqual(shown(), [2, 3, 5]);
    at.run("clearFilters");
    assert.deepEqual([shown(), criteria()], [[2, 3, 4, 5], []]);
    at.run("reapplyFilters");
    assert.match(byId("message-text").textContent ?? "", /No rows are filtered/);
  });

  it("filters by the colours that cells show, those of conditional formats among them", () => {
    format("B2", { fill: { color: "#FFFF00", pattern: "Solid" } as CellFormat["fill"] });
    at.book.workbook.edit("S", "conditionalFormats", (draft) => {
      draft.conditionalFormats = [
        {
          ...{ id: "r", kind: "cellIs", operator: "greaterThan", ranges: [rect("B2:B5")], formulas: ["25"] },
          ...{ priority: 1, stopIfTrue: false, format: { fill: "#00B050" } },
        },
      ] as unknown as typeof draft.conditionalFormats;
    });
    open("B1");
    click(/^Filter by Color/);
    assert.deepEqual(
      buttons().map(({ textContent }) => textContent),
      ["YellowFilter by Cell Color", "GreenFilter by Cell Color", "No FillFilter by Cell Color"],
    );
    click(/^Green/);
    assert.deepEqual([shown(), criteria()], [[3, 5], [{ on: "cellColor", color: "#00B050" }]]);
    open("B1");
    click(/^Filter by Color/);
    click(/^No Fill/);
    assert.deepEqual([shown(), criteria()], [[4], [{ on: "cellColor" }]]);
    open("A1");
    const colour = buttons().find(({ textContent }) => textContent?.startsWith("Filter by Color"));
    assert.equal(colour?.disabled, true, "a column without colours");
    press(document.activeElement!, "Escape");
    format("A3", { font: { color: "#C00000" } as CellFormat["font"] });
    at.run("clearFilters");
    open("A1");
    click(/^Filter by Color/);
    assert.deepEqual(
      buttons().map(({ textContent }) => textContent),
      ["RedFilter by Font Color", "AutomaticFilter by Font Color"],
    );
    click(/^Automatic/);
    assert.deepEqual(shown(), [2, 4, 5]);
  });
});
