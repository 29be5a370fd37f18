import { strict as assert } from "node:assert";
import type { FilterChoice } from "excel-host";
import { ENGLISH } from "../../src/config/english";
import { openFilterMenu } from "../../src/ui/filter-menu";
import { byId, press, usePage } from "../help/page";

const menu = () => document.querySelector<HTMLElement>(".filter-menu");
const boxes = () => [...(menu()?.querySelectorAll<HTMLInputElement>("input") ?? [])];
const button = (label: string) =>
  [...(menu()?.querySelectorAll("button") ?? [])].find(({ textContent }) => textContent === label);

describe("the list of a filter", () => {
  usePage();

  function open(choices: readonly FilterChoice[], canRemove = true) {
    const done: unknown[] = [];
    openFilterMenu(
      {
        texts: ENGLISH.filter,
        choices,
        canRemove,
        apply: (chosen) => done.push(chosen.filter(({ shown }) => shown).map(({ text }) => text)),
        remove: () => done.push("removed"),
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
    assert.deepEqual(labels, ["(Select all)", "a", "b", "(Blanks)"]);
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

  it("ticks and clears all at once, and applies nothing where nothing is ticked", () => {
    const done = open(THREE);
    boxes()[0]?.click();
    assert.deepEqual(
      boxes().map(({ checked }) => checked),
      [true, true, true, true],
    );
    boxes()[0]?.click();
    assert.equal(button("Apply")?.disabled, true);
    press(boxes()[1] as HTMLElement, "Enter");
    assert.deepEqual([done, menu() !== null], [[], true]);
  });

  it("offers first what it is opened for, as its main button", () => {
    open(THREE);
    const first = menu()?.querySelector("button");
    assert.deepEqual([first?.textContent, first?.className], ["Apply", "primary"]);
  });

  it("is left with Escape as it was, and takes the filter away", () => {
    const done = open(THREE);
    press(boxes()[0] as HTMLElement, "Escape");
    assert.deepEqual([done, menu(), document.activeElement?.id], [[], null, "name-box"]);
    const again = open(THREE);
    button("Remove the filter")?.click();
    assert.deepEqual([again, menu()], [["removed"], null]);
  });
});
