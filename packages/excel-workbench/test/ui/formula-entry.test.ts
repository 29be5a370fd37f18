import { strict as assert } from "node:assert";
import { localeInfo } from "excel-host";
import { FormulaPointer } from "../../src/desk/formula-pointer";
import { commandOf } from "../../src/ui/cell-commands";
import { builtInFunctions, FunctionHelp } from "../../src/ui/function-help";
import { fixReference, Pointing, type FormulaField } from "../../src/ui/reference-keys";
import { byId, usePage } from "../help/page";
import { rect, workbookOf } from "../help/workbooks";

/** A field with the cursor at "|". */
function fieldWith(text: string): HTMLTextAreaElement {
  const field = document.createElement("textarea");
  field.value = text.replace("|", "");
  const cursor = text.indexOf("|");
  field.setSelectionRange(cursor, cursor);
  return field;
}

const seen = ({ value, selectionStart }: FormulaField): string =>
  `${value.slice(0, selectionStart)}|${value.slice(selectionStart)}`;

describe("F4 in a formula", () => {
  usePage();

  it("fixes the reference at the cursor, and goes round", () => {
    const field = fieldWith("=SUM(A1:B2|;C3)");
    const steps = [1, 2, 3, 4].map(() => (fixReference(field), seen(field)));
    assert.deepEqual(steps, [
      "=SUM($A$1:$B$2|;C3)",
      "=SUM(A$1:B$2|;C3)",
      "=SUM($A1:$B2|;C3)",
      "=SUM(A1:B2|;C3)",
    ]);
  });

  it("leaves functions, texts and what is no formula alone", () => {
    for (const text of ["=LOG10|(2)", "=X|", "A1|"]) {
      const field = fieldWith(text);
      assert.equal(fixReference(field), false, text);
      assert.equal(seen(field), text);
    }
  });
});

describe("pointing at cells", () => {
  usePage();

  it("waits for a reference after an operator, a bracket and a separator, never in a text", () => {
    const possible = (text: string) => new Pointing(fieldWith(text)).isPossible;
    for (const text of ["=|", "=SUM(|", "=A1+|", "=IF(A1>|", "=SUM(A1; |", "=-|5"])
      assert.equal(possible(text), true);
    for (const text of ["=A1|", '="a+|', "12+|", "|=", "=SUM|"]) assert.equal(possible(text), false, text);
  });

  it("replaces the last reference until something is typed", () => {
    const field = fieldWith("=SUM(|)");
    const pointing = new Pointing(field);
    pointing.point("A1");
    pointing.point("A1:B9");
    assert.equal(seen(field), "=SUM(A1:B9|)");
    field.setRangeText(";", field.selectionStart, field.selectionStart, "end");
    pointing.end();
    pointing.point("C3");
    assert.equal(seen(field), "=SUM(A1:B9;C3|)");
  });

  it("names the sheet where it is another one, and walks with the arrows from the cell itself", () => {
    const workbook = workbookOf({ Data: {}, "Other sheet": {} });
    const references: string[] = [];
    const point = (reference: string) => void references.push(reference);
    const field = { isPointing: true, isGoingOn: true, point };
    const home = { sheetId: "Data", row: 4, column: 1, area: rect("B5") };
    const pointer = new FormulaPointer(
      () => [field],
      () => workbook,
      () => home,
    );
    pointer.take({ sheetId: "Other sheet", area: rect("C3:C9") });
    pointer.take({ sheetId: "Data", area: rect("A1") });
    assert.deepEqual(references, ["'Other sheet'!C3:C9", "A1"]);
    assert.deepEqual(pointer.stepped("up", { extend: false, jump: false }), rect("B4"));
    assert.deepEqual(pointer.stepped("left", { extend: false, jump: false }), rect("A4"));
    assert.deepEqual(pointer.stepped("down", { extend: true, jump: false }), rect("A4:A5"));
    pointer.goOnFrom({ row: 8, column: 8 });
    assert.deepEqual(pointer.stepped("right", { extend: false, jump: false }), rect("J9"));
    field.isGoingOn = false;
    assert.deepEqual(pointer.stepped("up", { extend: false, jump: false }), rect("B4"));
    pointer.end();
    assert.deepEqual(pointer.stepped("left", { extend: false, jump: false }), rect("A5"));
  });
});

describe("help for Excel's own functions", () => {
  usePage();
  const help = new FunctionHelp(
    [
      {
        name: "SPACE.SHARE",
        description: "A share.",
        parameters: [{ name: "of", description: "What.", optional: false }],
      },
      ...builtInFunctions({ SUM: ["a", "[b]", "Adds."], SUMIF: ["range", "criteria", "Adds some."] }),
    ],
    localeInfo("id-ID"),
  );
  const text = () => byId("function-help").textContent ?? "";

  it("proposes them beside the add-in's, and goes through the list with the arrows", () => {
    help.show("=SU", () => undefined);
    assert.match(text(), /SUM\(a; \[b\]\).*SUMIF/);
    assert.equal(help.proposal("=SU")?.name, "SUM");
    assert.equal(help.walk("=SU", "down"), true);
    assert.equal(help.proposal("=SU")?.name, "SUMIF");
    assert.equal(help.walk("=SU", "right"), false);
  });

  it("shows the argument that is typed in bold, the last one for all after it where it is one of many", () => {
    const bold = (typed: string) => {
      help.show(typed, () => undefined);
      return [text(), byId("function-help").querySelector("strong")?.textContent];
    };
    assert.deepEqual(bold("=SUMIF(A1;"), ["SUMIF(range; criteria)", "criteria"]);
    const many = new FunctionHelp(
      builtInFunctions({ MAX: ["n1", "[n2]", "The most."] }),
      localeInfo("id-ID"),
    );
    many.show("=MAX(1;2;3;", () => undefined);
    assert.deepEqual(
      [text(), byId("function-help").querySelector("strong")?.textContent],
      ["MAX(n1; [n2]; …)", "[n2]"],
    );
  });

  it("stands below the field that is typed into, elsewhere where the page puts it", () => {
    const field = document.createElement("textarea");
    field.getBoundingClientRect = () => new DOMRect(40, 100, 60, 20);
    help.show("=SUM(", () => undefined, field);
    assert.deepEqual([byId("function-help").style.top, byId("function-help").style.left], ["124px", "40px"]);
    help.show("=SUM(", () => undefined);
    assert.equal(byId("function-help").style.top, "");
  });

  it("shows how a function of the add-in is spelled that was typed without its namespace", () => {
    help.show("=SHARE(", () => undefined);
    assert.match(text(), /SPACE\.SHARE\(of\)of: What\./);
    help.show("=NOTHING(", () => undefined);
    assert.equal(byId("function-help").hidden, true);
  });
});

describe("a key that is held with others", () => {
  usePage();
  const command = (key: string, held: KeyboardEventInit = {}) =>
    commandOf(
      new (document.defaultView as unknown as typeof globalThis).KeyboardEvent("keydown", { key, ...held }),
    );

  it("has the command that Excel gives it", () => {
    assert.equal(command("d", { ctrlKey: true }), "fillDown");
    assert.equal(command("D", { metaKey: true }), "fillDown");
    assert.equal(command("+", { ctrlKey: true, shiftKey: true }), "insert");
    assert.equal(command("=", { altKey: true }), "autoSum");
    assert.equal(command("PageDown"), "pageDown");
    assert.equal(command("d"), undefined);
    assert.equal(command("ArrowDown", { ctrlKey: true }), "edgeDown");
    assert.equal(command("ArrowDown", { altKey: true }), undefined);
  });
});
