import { strict as assert } from "node:assert";
import type { FilterChoice } from "excel-host";
import { ENGLISH } from "../../src/config/english";
import { openFilterMenu } from "../../src/ui/filter-menu";
import { byId, enter, press, usePage } from "../help/page";

const menu = () => document.querySelector<HTMLElement>(".filter-menu");
const boxes = () => [...(menu()?.querySelectorAll<HTMLInputElement>("input[type=checkbox]") ?? [])];
const button = (label: string) =>
  [...(menu()?.querySelectorAll("button") ?? [])].find(({ textContent }) => textContent === label);

describe("the list of a filter", () => {
  usePage();

  function open(choices: readonly FilterChoice[]) {
    const done: unknown[] = [];
    openFilterMenu(
      {
        texts: ENGLISH,
        entries: [{ label: "Other", run: () => done.push("other") }],
        choices,
        apply: (chosen) => done.push(chosen.filter(({ shown }) => shown).map(({ text }) => text)),
        back: () => byId("name-box").focus(),
      },
      10,
      10,
    );
    return done;
  }

  const THREE = [
    { text: "a", shown: true },
    { text: "b", shown: false },
    { text: "", shown: true },
  ];

  it("shows what is ticked, names blank cells, and half ticks the box for all", () => {
    open(THREE);
    const labels = [...(menu()?.querySelectorAll("label") ?? [])].map(({ textContent }) => textContent);
    assert.deepEqual(labels, ["(Select All)", "a", "b", "(Blanks)"]);
    assert.deepEqual(
      boxes().map(({ checked }) => checked),
      [false, true, false, true],
    );
    assert.equal(boxes()[0]?.indeterminate, true);
    assert.equal(document.activeElement, boxes()[0]);
  });

  it("is walked through with the arrows; Enter applies and gives the keyboard back", () => {
    const done = open(THREE);
    press(boxes()[0] as HTMLElement, "ArrowDown");
    press(boxes()[1] as HTMLElement, "ArrowDown");
    assert.equal(document.activeElement, boxes()[2]);
    boxes()[2]?.click();
    press(boxes()[2] as HTMLElement, "Enter");
    assert.deepEqual([done, menu(), document.activeElement?.id], [[["a", "b", ""]], null, "name-box"]);
  });

  it("lets Home and End stay in the list, or among the commands above it; in the search they are the text's", () => {
    open(THREE);
    const active = () => document.activeElement as HTMLElement;
    press(active(), "End");
    assert.equal(active(), boxes()[3]);
    press(active(), "Home");
    assert.equal(active(), boxes()[0]);
    press(active(), "ArrowUp");
    assert.equal((active() as HTMLInputElement).type, "search");
    assert.equal(press(active(), "Home"), true);
    press(active(), "ArrowUp");
    press(active(), "End");
    assert.equal(active().textContent, "Other");
    button("OK")!.focus();
    assert.equal(press(button("OK")!, "Home"), true);
    assert.equal(active(), button("OK"));
  });

  it("ticks and clears all at once, and applies nothing where nothing is ticked", () => {
    const done = open(THREE);
    boxes()[0]?.click();
    assert.deepEqual(
      boxes().map(({ checked }) => checked),
      [true, true, true, true],
    );
    boxes()[0]?.click();
    assert.equal(button("OK")?.disabled, true);
    press(boxes()[1] as HTMLElement, "Enter");
    assert.deepEqual([done, menu() !== null], [[], true]);
  });

  it("is left with Escape and by its button as it was, and leads to what stands above the list", () => {
    const done = open(THREE);
    press(boxes()[0] as HTMLElement, "Escape");
    assert.deepEqual([done, menu(), document.activeElement?.id], [[], null, "name-box"]);
    open(THREE);
    button("Cancel")?.click();
    assert.deepEqual([done, menu(), document.activeElement?.id], [[], null, "name-box"]);
    const other = open(THREE);
    press(boxes()[0] as HTMLElement, "ArrowUp");
    press(document.activeElement as HTMLElement, "ArrowUp");
    (document.activeElement as HTMLElement).click();
    assert.deepEqual([other, menu()], [["other"], null]);
  });

  it("ticks what is searched for and nothing else, and has its ticks again without a search", () => {
    const done = open([...THREE, { text: "Abc", shown: false }]);
    const search = () => menu()!.querySelector<HTMLInputElement>("input[type=search]")!;
    const seen = () => boxes().map((box) => (box.parentElement?.hidden ? "-" : Number(box.checked)));
    enter(search(), "A");
    assert.deepEqual(seen(), [1, 1, "-", 1, 1], "(Blanks) holds the letter, too");
    enter(search(), "");
    assert.deepEqual(seen(), [0, 1, 0, 1, 0]);
    enter(search(), "nowhere");
    assert.equal(button("OK")?.disabled, true);
    enter(search(), "bc");
    press(search(), "Enter");
    assert.deepEqual([done, menu()], [[["Abc"]], null]);
  });

  describe("of days", () => {
    const DAYS = [
      ...["2024-12-31", "2025-01-01", "2025-01-14", "2025-03-02"].map((date) => ({
        text: date,
        date,
        shown: true,
      })),
      { text: "later", shown: true },
      { text: "", shown: false },
    ];
    const days = (choices: readonly FilterChoice[]) => {
      const done: unknown[] = [];
      openFilterMenu(
        {
          texts: ENGLISH,
          entries: [],
          choices,
          month: (number) => ["January", "February", "March"][number - 1] ?? "December",
          apply: (chosen) => done.push(chosen.filter(({ shown }) => shown).map(({ text }) => text)),
          back: () => byId("name-box").focus(),
        },
        10,
        10,
      );
      return done;
    };
    const seen = () =>
      boxes()
        .filter((box) => !box.closest("[hidden]"))
        .map((box) => `${box.indeterminate ? "~" : Number(box.checked)} ${box.parentElement?.textContent}`);
    const box = (label: string) => boxes().find(({ parentElement }) => parentElement?.textContent === label)!;

    it("has them in months and years, the latest first, which arrows and signs open", () => {
      days(DAYS);
      const closed = ["~ (Select All)", "1 2025", "1 2024", "1 later", "0 (Blanks)"];
      assert.deepEqual(seen(), closed);
      press(box("2025"), "ArrowRight");
      menu()!.querySelectorAll<HTMLElement>(".filter-sign")[1]!.click();
      assert.deepEqual(seen(), [
        ...["~ (Select All)", "1 2025", "1 January", "1 01", "1 14", "1 March"],
        ...["1 2024", "1 later", "0 (Blanks)"],
      ]);
      box("2025").focus();
      press(box("2025"), "ArrowDown");
      assert.equal(document.activeElement, box("January"));
      press(box("2025"), "ArrowLeft");
      assert.deepEqual(seen(), closed);
    });

    it("ticks all days of a branch, and half its branches where some are ticked", () => {
      const done = days(DAYS);
      press(box("2025"), "ArrowRight");
      press(box("January"), "ArrowRight");
      box("14").click();
      assert.deepEqual(seen().slice(0, 5), ["~ (Select All)", "~ 2025", "~ January", "1 01", "0 14"]);
      box("2024").click();
      box("March").click();
      press(box("2025"), "Enter");
      assert.deepEqual(done, [["2025-01-01", "later"]]);
    });

    it("finds years, months and days, opened", () => {
      const done = days(DAYS);
      const search = menu()!.querySelector<HTMLInputElement>("input[type=search]")!;
      enter(search, "jan");
      assert.deepEqual(seen(), ["1 (Select All Search Results)", "1 2025", "1 January", "1 01", "1 14"]);
      enter(search, "2024");
      assert.deepEqual(seen().slice(1), ["1 2024", "1 December", "1 31"]);
      press(search, "Enter");
      assert.deepEqual(done, [["2024-12-31"]]);
    });
  });
});
