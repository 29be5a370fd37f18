import { strict as assert } from "node:assert";
import { formatCells, type CellFormat } from "excel-host";
import { useDesk } from "../help/desk";
import { byId, fire, press } from "../help/page";
import { rect } from "../help/workbooks";

describe("the dialog of sorting", () => {
  const at = useDesk();

  beforeEach(() => {
    at.fill({ A1: "Name", A2: "b", A3: "a", A4: "b", A5: "a" });
    at.fill({ B1: "Sum", B2: 1, B3: 2, B4: 3, B5: 4 });
    at.select("A3");
  });
  afterEach(() => {
    at.book.workbook.edit("S", "rows", ({ rows }) => rows.clear());
    at.book.workbook.edit("S", "merges", (draft) => void (draft.merges = []));
  });

  const levels = () => [...document.querySelectorAll<HTMLElement>(".sort-level")];
  const choose = (level: number, ...values: (string | undefined)[]) => {
    const selects = [...levels()[level]!.querySelectorAll("select")];
    values.forEach((value, index) => {
      const select = selects[index]!;
      if (value === undefined) return;
      select.value = value;
      assert.equal(select.value, value, "is offered");
      fire(select, "change");
    });
  };
  const button = (label: string) =>
    [...document.querySelectorAll("button")].find(({ textContent }) => textContent === label)!;
  const done = () =>
    document
      .querySelector(".form-dialog form")!
      .dispatchEvent(new window.Event("submit", { cancelable: true }));
  const column = (letter: string) => [1, 2, 3, 4, 5].map((row) => at.at(`${letter}${row}`));

  it("sorts by several columns below the header, and is taken back in one step", () => {
    at.run("sortBy");
    assert.deepEqual(at.selection.area, rect("A2:B5"));
    button("Add Level").click();
    assert.deepEqual(
      levels().map((level) => level.querySelector("span")?.textContent),
      ["Sort by", "Then by"],
    );
    choose(0, "0", undefined, "up");
    choose(1, "1", undefined, "down");
    done();
    assert.deepEqual(
      [column("A"), column("B")],
      [
        ["Name", "a", "a", "b", "b"],
        ["Sum", 4, 2, 3, 1],
      ],
    );
    at.undo();
    assert.deepEqual(column("B"), ["Sum", 1, 2, 3, 4]);
  });

  it("calls columns by their letters where there is no header, and sorts the first row, too", () => {
    at.run("sortBy");
    const names = () =>
      [...levels()[0]!.querySelectorAll("select")[0]!.options].map((one) => one.textContent);
    assert.deepEqual(names(), ["Name", "Sum"]);
    document.querySelector<HTMLInputElement>(".form-dialog input[type=checkbox]")!.click();
    assert.deepEqual(names(), ["Column A", "Column B"]);
    choose(0, "0", undefined, "down");
    done();
    assert.deepEqual(column("A"), ["Name", "b", "b", "a", "a"]);
    at.select("A3");
    at.run("sortBy");
    document.querySelector<HTMLInputElement>(".form-dialog input[type=checkbox]")!.click();
    choose(0, "0", undefined, "up");
    done();
    assert.deepEqual(column("A"), ["a", "a", "b", "b", "Name"]);
  });

  it("sorts by the colour of cells, offers none where there is none, and takes a level away", () => {
    const fill = { color: "#FFFF00", pattern: "Solid" } as CellFormat["fill"];
    formatCells(at.book.workbook, "S", rect("B4"), (old) => ({ ...old, fill }) as CellFormat);
    at.run("sortBy");
    button("Add Level").click();
    button("Delete Level").click();
    assert.equal(levels().length, 1);
    const on = levels()[0]!.querySelectorAll("select")[1]!;
    assert.equal(on.options[1]?.disabled, true);
    choose(0, "1", "CellColor", "up #FFFF00");
    done();
    assert.deepEqual(column("B"), ["Sum", 3, 1, 2, 4]);
    formatCells(
      at.book.workbook,
      "S",
      rect("B2"),
      (old) => ({ ...old, fill: undefined }) as unknown as CellFormat,
    );
  });

  it("is answered with Enter on a list, which the browser keeps for the list", () => {
    at.run("sortBy");
    press(levels()[0]!.querySelector("select")!, "Enter");
    assert.deepEqual(
      [document.querySelector("dialog.sort"), column("A")],
      [null, ["Name", "a", "a", "b", "b"]],
    );
  });

  it("leaves hidden rows where they are", () => {
    at.book.workbook.edit("S", "rows", ({ rows }) => rows.set(2, { hidden: true }));
    at.run("sortBy");
    choose(0, "1", undefined, "down");
    done();
    assert.deepEqual(column("B"), ["Sum", 4, 2, 3, 1]);
  });

  it("says why where merged cells are among the rows, and changes nothing", () => {
    at.book.workbook.edit("S", "merges", (draft) => void (draft.merges = [rect("A4:B4")]));
    at.run("sortBy");
    done();
    assert.match(byId("message-text").textContent ?? "", /merged/);
    assert.deepEqual(column("B"), ["Sum", 1, 2, 3, 4]);
  });
});
