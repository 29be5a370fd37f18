import { strict as assert } from "node:assert";
import fc from "fast-check";
import { readTyped, typedText } from "../../src/edit/typed-input";
import { localeInfo } from "excel-host";

const ID = localeInfo("id-ID");
const EN = localeInfo("en-US");

function value(text: string, locale = ID): unknown {
  const typed = readTyped(text, locale, false);
  return typed.kind === "input" && "value" in typed.input ? typed.input.value : typed;
}

function formula(text: string, locale = ID): string {
  const typed = readTyped(text, locale, false);
  return typed.kind === "input" && "formula" in typed.input ? typed.input.formula : typed.kind;
}

describe("what is typed into a cell in Indonesian notation", () => {
  const VALUES: readonly (readonly [string, unknown])[] = [
    ["1.150", 1150],
    ["87,35", 87.35],
    ["28,79%", 0.2879],
    ["15/03/2023", 45000],
    ["TRUE", true],
    ["(31,80)", -31.8],
    ["1.150 orang", "1.150 orang"],
    ["-", "-"],
    ["'123", "123"],
    ["", null],
    ["=", "="],
    ["Rp1.000", 1000],
    ["Rp 2.500,50", 2500.5],
    ["1.5", "1.5"],
    ["1.2.2026", "1.2.2026"],
    ["- butir", "- butir"],
    ["#n/a", { error: "#N/A" }],
    ["#TAHUN", "#TAHUN"],
    ["25:30", 1.0625],
    ["0 1/2", 0.5],
    ["-1 3/4", -1.75],
    ["3 1/0", "3 1/0"],
    ["+62 812", "+62 812"],
  ];
  for (const [text, expected] of VALUES) {
    it(`"${text}" is ${JSON.stringify(expected)}`, () => assert.deepEqual(value(text), expected));
  }

  it("of a day and a month alone is in the order of the notation, this year", () => {
    const january1 = value(`1/1/${new Date().getFullYear()}`) as number;
    assert.equal(value("1/2"), january1 + 31);
    assert.equal(value("1/2", EN), january1 + 1);
    assert.equal(value("1/13"), january1 + 12);
    assert.equal(value("40/2"), "40/2");
    const typed = readTyped("1/2", ID, false);
    assert.equal(typed.kind === "input" && typed.numberFormat, "d-mmm");
  });

  it("is a formula after a sign, too, and lacks no bracket at its end", () => {
    assert.equal(formula("+A1+A2"), "+A1+A2");
    assert.equal(formula("-SUM(A1;2)"), "-SUM(A1,2)");
    assert.equal(formula("=ROUND(SUM(A1:A3;2"), "ROUND(SUM(A1:A3,2))");
    assert.equal(formula('=LEN("(")'), 'LEN("(")');
    assert.equal(formula("=SUM(A1;"), "broken");
  });

  it("of a date in figures is shown as the system writes dates, however it was typed", () => {
    const code = (text: string, locale = ID) => {
      const typed = readTyped(text, locale, false);
      return typed.kind === "input" && typed.numberFormat;
    };
    assert.deepEqual(
      ["1/2/24", "1-2-2024", "2024-12-31"].map((text) => code(text)),
      Array(3).fill("dd/mm/yyyy"),
    );
    assert.equal(code("1/2/24", EN), "m/d/yyyy");
    assert.equal(code("1 Februari 2024"), "d mmmm yyyy");
  });

  it("is shown again so that it stays what it is", () => {
    const again = (text: string, format = "General") => typedText(text, undefined, format, ID);
    assert.deepEqual(
      ["007", "1/2", "=A1", "'x", "12,5", "TRUE"].map((text) => again(text)),
      [...["'007", "'1/2", "'=A1", "''x", "'12,5", "'TRUE"]],
    );
    assert.deepEqual(
      ["-", "1.150 orang", "1.5", "IKU"].map((text) => again(text)),
      ["-", "1.150 orang", "1.5", "IKU"],
    );
    assert.equal(again("007", "@"), "007");
    assert.equal(typedText(0.5, undefined, "hh:mm", ID), "12:00:00");
    assert.equal(typedText(45323.5, undefined, "dd/mm/yyyy", ID), "01/02/2024 12:00:00");
    assert.equal(typedText(45323, undefined, "m/d/yyyy", EN), "2/1/2024");
    assert.equal(value(typedText(45323, undefined, "m/d/yyyy", EN), EN), 45323);
  });

  it("brings the number format of its notation along", () => {
    const typed = readTyped("28,79%", ID, false);
    assert.equal(typed.kind === "input" && typed.numberFormat, "0.00%");
  });

  it("stays a text in a text cell", () => {
    assert.deepEqual(readTyped("=1+1", ID, true), { kind: "input", input: { value: "=1+1" } });
  });

  it("takes semicolons between arguments and decimal commas in formulas", () => {
    assert.equal(formula("=LKJIP.CAPAIAN(330;95)"), "LKJIP.CAPAIAN(330,95)");
    assert.equal(formula("=sum(a1;0,5)"), "SUM(A1,0.5)");
    assert.equal(formula('=IF(A1="a;b, c";"x";2)'), 'IF(A1="a;b, c","x",2)');
  });

  it("reads a comma between digits as a decimal, and refuses one that cannot be", () => {
    assert.equal(formula("=LKJIP.CAPAIAN(330,95)"), "LKJIP.CAPAIAN(330.95)");
    assert.equal(formula("=SUM(A1,B1)"), "broken");
    assert.equal(formula("=SUM(A1;"), "broken");
  });

  it("follows the other notation in the other locale", () => {
    assert.equal(value("1,150", EN), 1150);
    assert.equal(formula("=SUM(A1,0.5)", EN), "SUM(A1,0.5)");
  });
});

describe("what an editor shows", () => {
  it("is the formula in the locale's notation", () => {
    assert.equal(typedText(2, 'IF(A1>0.5,"a,b",[@Target])', "General", ID), '=IF(A1>0,5;"a,b";[@Target])');
  });

  it("is the whole number behind a rounded one, percent as percent, dates as dates", () => {
    assert.equal(typedText(95 / 330, undefined, "0.00%", ID), "28,7878787878788%");
    assert.equal(typedText(1150, undefined, "#,##0", ID), "1150");
    assert.equal(typedText(45000, undefined, "dd mmmm yyyy", ID), "15/03/2023");
    assert.equal(typedText(null, undefined, "General", ID), "");
  });

  it("comes back as the same number when it is typed again", () => {
    const numbers = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 });
    fc.assert(
      fc.property(numbers, (number) => {
        const short = Number(number.toPrecision(12));
        const again = value(typedText(short, undefined, "General", ID));
        assert.ok(
          Math.abs(Number(again) - short) <= Math.abs(short) * 1e-9,
          `${short} came back as ${String(again)}`,
        );
      }),
    );
  });

  it("keeps texts that look like something else", () => {
    const text = "=bukan rumus";
    assert.equal(value(typedText(text, undefined, "General", ID)), text);
  });
});
