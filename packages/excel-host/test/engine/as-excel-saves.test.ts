import { strict as assert } from "node:assert";
import { createUniverEngine } from "../../src/engine/univer/univer-engine";
import type { CellValue } from "../../src/model/cell";
import type { RowModel } from "../../src/model/sheet";
import { block, shown, workbookOf, type Typed } from "./workbooks";

const CELLS: Record<string, Typed> = {
  A1: 1,
  A2: "2",
  A3: true,
  A5: "TRUE",
  A6: "x",
  A7: '=""',
  A8: 45000,
  B1: "=NA()",
  B2: "=1/0",
  C1: 0,
  C3: "",
  C4: "#N/A",
  D1: "=SUM(A1,C1)",
  ...{ F1: "Tree", F2: "Apple", F3: "Pear", F4: "Apple tree", F5: "pineapple" },
  ...{ G1: "Yield", G2: 14, G3: 10, G5: 5 },
  ...{
    H1: "tree",
    H2: "app",
    I1: "Tree",
    I2: '="=apple"',
    J1: "Yield",
    J2: ">-1",
    K1: "Tree",
    K2: "*r",
    L1: "Tree",
  },
};

const NAMES: Readonly<Record<string, string>> = {
  First: "S!$A$1",
  Both: "S!$A$1:$A$2",
  Alias: "Both",
  Moving: "OFFSET(S!$A$1,0,0,2,1)",
};

async function resultsOf(formulas: readonly string[]): Promise<CellValue[]> {
  const typed = formulas.map((formula, index) => [`Z${index * 9 + 1}`, `=${formula}`]);
  const workbook = workbookOf({ S: { ...CELLS, ...Object.fromEntries(typed) } });
  workbook.editBook("names", ({ names }) => {
    for (const [name, formula] of Object.entries(NAMES)) names.push({ name, formula, hidden: false });
  });
  const engine = await createUniverEngine(workbook);
  await engine.calculate();
  engine.dispose();
  return formulas.map((_, index) => shown(workbook, "S", `Z${index * 9 + 1}`));
}

const NULL = { error: "#NULL!" } as const;
const REF = { error: "#REF!" } as const;
const NA = { error: "#N/A" } as const;
const VALUE = { error: "#VALUE!" } as const;
const NUM = { error: "#NUM!" } as const;
const DIV = { error: "#DIV/0!" } as const;

/** Results that Excel has saved in files of its own (or documents), by what was found to differ. */
const GROUPS: Readonly<Record<string, readonly (readonly [formula: string, shows: CellValue])[]>> = {
  "a mean of errors is the first of them": [
    ["AVERAGE(B1,1)", NA],
    ["AVERAGE(A1:B2)", NA],
    ["AVERAGE(B2)", DIV],
    ["AVERAGE(,5)", 2.5],
    ['AVERAGE(A1:A8,"3",TRUE)', (1 + 45000 + 3 + 1) / 4],
    ["AVERAGE(A5:A7)", DIV],
    ['AVERAGE("x")', VALUE],
  ],
  "a text among truth values is one, or a #VALUE! where it was typed and nothing where it stands in a cell": [
    ['AND("1",1)', VALUE],
    ['AND("TRUE",1)', true],
    ["AND(A5:A6)", VALUE],
    ["AND(A1:A6)", true],
    ["AND(TRUE,)", false],
    ["OR(A6,FALSE)", false],
    ["OR(B2,TRUE)", DIV],
    ["XOR(TRUE,1,1)", true],
    ['NOT("TRUE")', false],
    ["NOT(A5)", false],
    ["NOT(A6)", VALUE],
    ["NOT(0)", true],
  ],
  "working days are counted from the day in a cell": [
    ["WORKDAY.INTL(A8,24)", 45034],
    ["WORKDAY.INTL(A8,1,,A8)", 45001],
    ["NETWORKDAYS.INTL(A8,A8+6,1)", 5],
  ],
  "numbers become texts of 15 digits": [
    ['1/3&""', "0.333333333333333"],
    ["LEN(2/3)", 17],
    ["LEFT(1/3,9)", "0.3333333"],
    ['1E-10/3&"x"', "3.33333333333333E-11x"],
    ['-10^19&""', "-10000000000000000000"],
    ['10^20&""', "1E+20"],
    ['123456789012345678&""', "123456789012346000"],
    ['1.10&""', "1.1"],
    ['TRUE&""', "TRUE"],
    ['(0.1+0.2)&""', "0.3"],
  ],
  "TEXT answers with a text, or #VALUE! where there is no such day": [
    ['TEXT(TRUE,"0")', "TRUE"],
    ['TEXT(-5,"dd/mm/yyyy")', VALUE],
    ['TEXT(2958466,"yyyy")', VALUE],
    ['TEXT(A8,"yyyy-mm-dd")', "2023-03-15"],
    ['TEXT(-5,"0.0")', "-5.0"],
    ["DOLLAR(4.567)", "$4.57"],
  ],
  "29 February 1900 is a day, and the year 10000 is none": [
    ["DAY(60)", 29],
    ["MONTH(60)", 2],
    ["YEAR(60.5)", 1900],
    ["DAY(61)", 1],
    ["YEAR(2958466)", NUM],
    ["YEAR(2958465)", 9999],
  ],
  "what is beyond all numbers is #NUM!": [
    ["FACT(300)", NUM],
    ["EXP(1000)", NUM],
  ],
  criteria: [
    ['COUNTIF(A1:A8,"<>")', 7],
    ['COUNTIF(A1:A8,"=")', 1],
    ['COUNTIF(A1:A8,"")', 2],
    ['COUNTIF(A1:A8,"<>x")', 7],
    ['COUNTIF(A1:A8,"<>2")', 8],
    ["COUNTIF(A1:A8,2)", 1],
    ["COUNTIF(A1:A8,TRUE)", 1],
    ['COUNTIF(A1:A8,"true")', 1],
    ['COUNTIF(A1:A8,"<>TRUE")', 7],
    ['COUNTIF(A1:A8,"*")', 4],
    ['COUNTIF(A1:A8,"?")', 2],
    ['COUNTIF(A1:A8,">s")', 2],
    ['COUNTIF(A1:A8,"<=")', 0],
    ['COUNTIF(A1:A8,">15/3/2023")', 3],
    ['COUNTIF(A1:A8,">=3/15/2023")', 1],
    ['COUNTIF(B1:B2,"#N/A")', 1],
    ['COUNTIF(B1:B2,"<>#N/A")', 1],
    ["COUNTIF(B1:B2,B2)", 1],
    ["COUNTIF(C1:C3,A4)", 1],
    ['SUM(COUNTIF(A1:A8,{1,"x"}))', 2],
    ['COUNTIFS(A1:A8,"<>",A1:A8,"<>x")', 6],
    ['SUMIF(A1:A8,">0")', 45001],
    ['SUMIF(A1:A2,">0",B1:B2)', NA],
    ['SUMIF(A1:A2,">5",B1:B2)', 0],
    ['AVERAGEIF(A1:A8,">5")', 45000],
    ['AVERAGEIF(A1:A8,"<0")', DIV],
    ["AVERAGEIFS(B1:B2,A1:A2,1)", NA],
    ['MAXIFS(A1:A8,A1:A8,"<5")', 1],
    ['MINIFS(A1:A8,A1:A8,"z")', 0],
  ],
  "blocks that are joined, or crossed, and per cents of per cents": [
    ["SUM((A1:A2,C1,A8))", 45001],
    ["MAX((A1,A8),7)", 45000],
    ["SUM(A1:A8 A8:C8)", 45000],
    ["SUM(A1:A2 C1:C2)", { error: "#NULL!" }],
    ["A1:C1 A1:A3", 1],
    ["3%%", 0.0003],
    ["A1%%*10^4", 1],
    ["50%", 0.5],
  ],
  "a text that is a name is the block that it names": [
    ['INDIRECT("First")', 1],
    ['ROWS(INDIRECT("both"))', 2],
    ['ROWS(INDIRECT("Alias"))', 2],
    ['SUM(INDIRECT("S!Both"))', 1],
    ['INDIRECT("Moving")', REF],
    ['INDIRECT("Nowhere")', REF],
  ],
  "blocks that have no cell in common": [
    ["SUM(Both C1:C2)", NULL],
    ["SUM(A:A C:C)", NULL],
    ["SUM(A:A 8:8)", 45000],
    ["SUM(Both A1:C1)", 1],
    ["ERROR.TYPE(A1:A2 C1:C2)", 1],
  ],
  "a blank cell is FALSE, and nothing but a truth value is more than a text": [
    ["A4=FALSE", true],
    ["FALSE=A4", true],
    ['A4=""', true],
    ["A4<>FALSE", false],
    ["A4<TRUE", true],
    ["TRUE>A4", true],
    ['IF(A4=FALSE,"y","n")', "y"],
    ["SUM(--(A1:A8=FALSE))", 1],
    ["SUM(--(A1:A8=TRUE))", 1],
    ["SUM(--(A1:A8<FALSE))", 6],
    ["SUM(--(FALSE<A1:A8))", 1],
    ["C1=FALSE", false],
    ["B1=TRUE", NA],
  ],
  "a text that reads like an error is a text": [
    ["C4", "#N/A"],
    ["ISERROR(C4)", false],
    ["LEN(C4)", 4],
    ['C4&"x"', "#N/Ax"],
    ['IFERROR("#REF!","e")', "#REF!"],
    ['"#N"&"/A"', "#N/A"],
    ['IF(C4="#N/A",1,2)', 1],
  ],
  "functions of all values take texts in cells for 0, and typed ones for what they say": [
    ["AVERAGEA(A1:A8)", (1 + 0 + 1 + 0 + 0 + 0 + 45000) / 7],
    ['AVERAGEA("3",5)', 4],
    ['AVERAGEA("x")', VALUE],
    ["AVERAGEA(A4)", DIV],
    ["MAXA(A2)", 0],
    ["MAXA(A3,-1)", 1],
    ["MINA(A1:A3)", 0],
    ["MINA(A4)", 0],
    ["MAXA(A1:B2)", NA],
    ["VARA(A1:A2)", 0.5],
    ["VARA(A1)", DIV],
    ["VARPA(A1:A2)", 0.25],
    ["STDEVPA(A1:A2)", 0.5],
  ],
  "a text as the criterion of a list wants texts that begin with it": [
    ['DCOUNTA(F1:G5,"Tree",H1:H2)', 2],
    ['DSUM(F1:G5,"Yield",H1:H2)', 14],
    ['DCOUNTA(F1:G5,"Tree",I1:I2)', 1],
    ['DCOUNTA(F1:G5,"Tree",J1:J2)', 3],
    ['DMAX(F1:G5,"Yield",K1:K2)', 10],
    ['DSUM(F1:G5,"Yield",L1:L2)', 29],
    ['DGET(F1:G5,"Yield",I1:I2)', 14],
  ],
  "a number in brackets is negative, and hours may be more than a day": [
    ['VALUE("(5)")', -5],
    ['VALUE("-(5)")', VALUE],
    ['VALUE("(-5)")', VALUE],
    ['VALUE("5%")', 0.05],
    ['VALUE("36:00")', 1.5],
    ['TIMEVALUE("36:00")', 0.5],
    ['TIMEVALUE("12:00")', 0.5],
    ['TIMEVALUE("x")', VALUE],
  ],
  "the text of a formula is the one that was written": [
    ["FORMULATEXT(D1)", "=SUM(A1,C1)"],
    ["FORMULATEXT(A7)", '=""'],
    ["FORMULATEXT(A1)", NA],
  ],
  "functions that the calculator itself has not": [
    ["ISO.CEILING(4.3)", 5],
    ["ISO.CEILING(-4.3,2)", -4],
    ["USDOLLAR(5)", "$5.00"],
    ['REGEXTEST("abc","^B")', false],
    ['REGEXTEST("abc","^A",1)', true],
    ['REGEXTEST("abc","(")', VALUE],
  ],
};

for (const [behaviour, cases] of Object.entries(GROUPS))
  describe(`as Excel saves: ${behaviour}`, () => {
    let results: CellValue[] = [];
    before(async () => {
      results = await resultsOf(cases.map(([formula]) => formula));
    });
    cases.forEach(([formula, shows], index) => {
      it(formula, () => assert.deepEqual(results[index], shows));
    });
  });

describe("a column that is looked into", () => {
  it("is known by its cells, and not by what a formula has calculated with them", async () => {
    const rows = Array.from({ length: 5 }, (_, index) => index + 2);
    const counted = rows.map((row): [string, Typed] => [
      `A${row}`,
      `=IF((C${row}=$E$1),INDIRECT("A"&ROW(B${row})-1)+1,0)`,
    ]);
    const regions = rows.map((row): [string, Typed] => [`C${row}`, "North"]);
    const names = rows.map((row): [string, Typed] => [`B${row}`, `name ${row - 1}`]);
    const found = rows.map((row): [string, Typed] => [
      `D${row}`,
      `=IF(ISNA(VLOOKUP(ROW(A${row})-1,A:B,2,FALSE))," ",VLOOKUP(ROW(A${row})-1,A:B,2,FALSE))`,
    ]);
    const workbook = workbookOf({
      S: { E1: "North", ...Object.fromEntries([...counted, ...regions, ...names, ...found]) },
    });
    const engine = await createUniverEngine(workbook);
    await engine.calculate();
    engine.dispose();
    assert.deepEqual(
      block(workbook, "S", "D2:D6"),
      rows.map((row) => [`name ${row - 1}`]),
    );
  });
});

describe("SUBTOTAL over filtered rows", () => {
  it("leaves them out whichever its function is, and rows hidden by hand only from 101 on", async () => {
    const workbook = workbookOf({ S: { A1: "Sum", A2: 1, A3: 10, A4: 100, C1: "=SUBTOTAL(9,A2:A4)" } });
    const sheet = workbook.sheet("S");
    const shows = async (): Promise<CellValue> => {
      const engine = await createUniverEngine(workbook);
      await engine.calculate();
      engine.dispose();
      return shown(workbook, "S", "C1");
    };
    (sheet.rows as Map<number, RowModel>).set(2, { hidden: true, source: "" });
    assert.equal(await shows(), 111);
    Object.assign(sheet, {
      autoFilter: { top: 0, bottom: 3, left: 0, right: 0 },
      filterColumns: [{ column: 0, criterion: { on: "custom", first: "<>10", and: false } }],
    });
    assert.equal(await shows(), 101);
  });
});
