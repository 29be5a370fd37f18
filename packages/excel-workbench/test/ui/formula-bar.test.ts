import { strict as assert } from "node:assert";
import { localeInfo } from "excel-host";
import { FormulaBar } from "../../src/ui/formula-bar";
import { FunctionHelp, type DescribedFunction } from "../../src/ui/function-help";
import { byId, enter, fire, press, usePage } from "../help/page";

const FUNCTIONS: DescribedFunction[] = [
  {
    name: "ACME.RATE",
    description: "The rate",
    parameters: [
      { name: "target", description: "What was wanted", optional: false },
      { name: "kind", description: "Which kind", optional: true },
    ],
  },
  { name: "ACME.RANK", description: "The rank", parameters: [] },
];

function formulaBar(accepts: (text: string) => boolean = () => true, locked = false) {
  const calls: string[] = [];
  const made = new FormulaBar({
    begin: () => calls.push("begin"),
    mayType: () => !locked || (calls.push("refused"), false),
    end: () => calls.push("end"),
    typing: () => undefined,
    accept: (text) => {
      calls.push(`accept ${text}`);
      return accepts(text);
    },
    goTo: (text) => calls.push(`go to ${text}`),
    backToGrid: (step) => calls.push(`back ${step}`),
  });
  made.help = new FunctionHelp(FUNCTIONS, localeInfo("en-US"));
  return { made, calls, bar: byId<HTMLTextAreaElement>("formula-bar") };
}

describe("the formula bar", () => {
  usePage();

  it("shows the cell and takes what is typed with Enter and Tab", () => {
    const { made, calls, bar } = formulaBar();
    made.show("B2", "=A1");
    assert.deepEqual([byId<HTMLInputElement>("name-box").value, bar.value], ["B2", "=A1"]);
    bar.focus();
    enter(bar, "7");
    press(bar, "Enter");
    enter(bar, "8");
    press(bar, "Tab");
    assert.deepEqual(calls, ["begin", "accept 7", "back down", "accept 8", "back right"]);
  });

  it("refuses the first key where the cell is locked, and shows the cell again", () => {
    const { made, calls, bar } = formulaBar(undefined, true);
    made.show("B2", "=A1");
    bar.focus();
    enter(bar, "=A12");
    assert.deepEqual([bar.value, calls], ["=A1", ["begin", "refused"]]);
  });

  it("goes back to the grid without an entry where nothing was changed", () => {
    const { made, calls, bar } = formulaBar();
    made.show("B2", "7");
    press(bar, "Enter");
    assert.deepEqual(calls, ["back down"]);
    assert.equal(press(bar, "Tab"), true, "Tab goes on through the page");
  });

  it("keeps a refused text while the message that says why has the keyboard", () => {
    const { made, calls, bar } = formulaBar(() => {
      fire(bar, "blur");
      return false;
    });
    made.show("B2", "7");
    enter(bar, "=A1(");
    press(bar, "Enter");
    assert.deepEqual([bar.value, calls], ["=A1(", ["accept =A1("]]);
  });

  it("stays open for a text that is refused, and shows the old one on Escape", () => {
    const { made, calls, bar } = formulaBar(() => false);
    made.show("B2", "7");
    enter(bar, "=A1(");
    press(bar, "Enter");
    assert.deepEqual([bar.value, calls], ["=A1(", ["accept =A1("]]);
    press(bar, "Escape");
    assert.deepEqual([bar.value, calls.at(-1)], ["7", "back none"]);
  });

  it("keeps what was typed when the keyboard goes elsewhere", () => {
    const { made, calls, bar } = formulaBar();
    made.show("B2", "7");
    bar.focus();
    enter(bar, "9");
    bar.blur();
    assert.deepEqual([bar.value, calls], ["9", ["begin", "accept 9", "end"]]);
  });

  it("does not lose what is being typed when the grid shows another cell", () => {
    const { made, bar } = formulaBar();
    made.show("B2", "7");
    bar.focus();
    enter(bar, "9");
    made.show("C3", "other");
    assert.equal(bar.value, "9");
  });

  it("has a button to accept and one to leave", () => {
    const { made, calls, bar } = formulaBar();
    made.show("B2", "7");
    enter(bar, "9");
    fire(byId("formula-accept"), "pointerdown");
    enter(bar, "10");
    fire(byId("formula-cancel"), "pointerdown");
    assert.deepEqual(calls, ["accept 9", "back none", "back none"]);
    assert.equal(bar.value, "9");
  });
});

describe("the name box", () => {
  usePage();

  it("goes where Enter says and back on Escape", () => {
    const { calls } = formulaBar();
    const box = byId<HTMLInputElement>("name-box");
    box.value = " D7 ";
    assert.equal(press(box, "Enter"), false, "the key must not arrive in the cell");
    press(box, "Escape");
    assert.deepEqual(calls, ["go to D7", "back none"]);
  });

  it("keeps what is being typed when the grid tells of its selection late, and shows that afterwards", () => {
    const { made, calls } = formulaBar();
    const box = byId<HTMLInputElement>("name-box");
    box.focus();
    box.value = "A1:A2";
    made.show("A4", "");
    press(box, "Enter");
    assert.deepEqual([box.value, calls], ["A1:A2", ["go to A1:A2"]]);
    box.blur();
    assert.equal(box.value, "A4");
  });
});

describe("help while a formula is typed", () => {
  usePage();
  const box = () => byId("function-help");

  it("proposes functions with and without their namespace, and inserts one on Tab", () => {
    const { bar } = formulaBar();
    bar.focus();
    enter(bar, "=1+ra");
    assert.deepEqual(
      [...box().querySelectorAll("strong")].map((name) => name.textContent),
      ["ACME.RATE(target, [kind])", "ACME.RANK()"],
    );
    press(bar, "Tab");
    assert.equal(bar.value, "=1+ACME.RATE(");
    assert.match(box().textContent ?? "", /target: What was wanted/);
  });

  it("inserts the one that is clicked", () => {
    const { bar } = formulaBar();
    enter(bar, "=acme.ran");
    fire(box().querySelector("button") as HTMLElement, "pointerdown");
    assert.equal(bar.value, "=ACME.RANK(");
  });

  it("follows the argument that is typed, nested calls and texts left out", () => {
    const { bar } = formulaBar();
    const about = (text: string) => {
      enter(bar, text);
      return box().hidden ? "" : (box().textContent ?? "");
    };
    assert.match(about('=ACME.RATE("a,b(",'), /kind: Which kind/);
    assert.match(about("=ACME.RATE(SUM(1,2)"), /target:/);
    assert.equal(about("=SUM(1"), "");
    assert.equal(about("ra"), "");
  });

  it("says the name of an argument once, where its description begins with it, too", () => {
    const { made, bar } = formulaBar();
    const parameters = [{ name: "target", description: "Target: a number", optional: false }];
    made.help = new FunctionHelp([{ ...FUNCTIONS[0]!, parameters }], localeInfo("en-US"));
    enter(bar, "=ACME.RATE(");
    assert.equal(box().textContent, "ACME.RATE(target)target: a number");
  });

  it("separates arguments as the notation does", () => {
    const { made, bar } = formulaBar();
    made.help = new FunctionHelp(FUNCTIONS, localeInfo("id-ID"));
    enter(bar, "=ACME.RATE(0,5;");
    assert.match(box().textContent ?? "", /ACME\.RATE\(target; \[kind\]\).*kind: Which kind/);
    enter(bar, "=ACME.RATE(0,5");
    assert.match(box().textContent ?? "", /target: What was wanted/);
  });
});
