import assert from "node:assert/strict";
import { needsArray } from "../../src/file/formula/array-context";
import { SharedFormula } from "../../src/file/formula/shared";
import { fileFormula, modelFormula } from "../../src/file/formula/spelling";

describe("how files spell formulas", () => {
  const pairs: readonly (readonly [string, string])[] = [
    ["SUM(A1:A3)*2", "SUM(A1:A3)*2"],
    ["XLOOKUP(A1,B:B,C:C)", "_xlfn.XLOOKUP(A1,B:B,C:C)"],
    ["SORT(FILTER(A1:A9,B1:B9>0))", "_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:A9,B1:B9>0))"],
    ["LET(x,A1,y,x*2,x+y)", "_xlfn.LET(_xlpm.x,A1,_xlpm.y,_xlpm.x*2,_xlpm.x+_xlpm.y)"],
    ["MAP(A1:A3,LAMBDA(v,v+1))", "_xlfn.MAP(A1:A3,_xlfn.LAMBDA(_xlpm.v,_xlpm.v+1))"],
    // As Excel for Mac stored what was typed into it (formulas of a public study of stored forms).
    [
      "LAMBDA(x,[k],x+IF(ISOMITTED(k),1,k))(3)",
      "_xlfn.LAMBDA(_xlpm.x,_xlop.k,_xlpm.x+IF(_xlfn.ISOMITTED(_xlpm.k),1,_xlpm.k))(3)",
    ],
    ["LET(f,LAMBDA(t,t*3),f(2))", "_xlfn.LET(_xlpm.f,_xlfn.LAMBDA(_xlpm.t,_xlpm.t*3),_xlpm.f(2))"],
    ["Tabel1[@Target]*2", "Tabel1[[#This Row],[Target]]*2"],
    ["Tabel1[@[Realisasi (%)]]", "Tabel1[[#This Row],[Realisasi (%)]]"],
    ["SUM(Tabel1[[#All],[Target]])", "SUM(Tabel1[[#All],[Target]])"],
    ["SAMPLE.CAPAIAN(330,95)", "_xldudf_SAMPLE_CAPAIAN(330,95)"],
    ["STDEV.S(A1:A3)&ERROR.TYPE(A1)", "_xlfn.STDEV.S(A1:A3)&ERROR.TYPE(A1)"],
    ["A1#", "_xlfn.ANCHORARRAY(A1)"],
    ['IF(A1="SORT(",1,0)', 'IF(A1="SORT(",1,0)'],
    ["NETWORKDAYS.INTL(A1,B1)", "NETWORKDAYS.INTL(A1,B1)"],
  ];

  for (const [model, file] of pairs) {
    it(`${model} is ${file}`, () => {
      assert.equal(fileFormula(model), file);
      assert.equal(modelFormula(file), model);
    });
  }

  it("gives a reference to the row its table", () => {
    assert.equal(fileFormula("[@A]/SUM([A])", false, "T"), "T[[#This Row],[A]]/SUM(T[A])");
  });

  it("leaves the implicit intersection out of a plain formula and spells it out in a dynamic one", () => {
    assert.equal(fileFormula("@A1:A3"), "A1:A3");
    assert.equal(fileFormula("@A1:A3", true), "_xlfn.SINGLE(A1:A3)");
    assert.equal(modelFormula("_xlfn.SINGLE(A1:A3)"), "@A1:A3");
  });

  it("keeps a foreign add-in's function as Excel shows it while that add-in is away", () => {
    assert.equal(modelFormula("_xldudf_HARGA(A1)"), "_xldudf_HARGA(A1)");
    assert.equal(fileFormula("_xldudf_HARGA(A1)"), "_xldudf_HARGA(A1)");
  });
});

describe("shared formulas", () => {
  it("move relative references only, on this and other sheets, and wrap at the edge", () => {
    const formula = new SharedFormula("SUM($A1:B$2)+'Data A1'!C3&\"C3\"+D:D+5:$6", 0, 0);
    assert.equal(formula.at(2, 1), "SUM($A3:C$2)+'Data A1'!D5&\"C3\"+E:E+7:$6");
    assert.equal(new SharedFormula("A1", 1, 0).at(0, 0), "A1048576");
  });
});

describe("formulas that calculate with blocks", () => {
  const arrays = [
    "A1:A3*2",
    "SUM((A1:A3>1)*1)",
    "Tabel1[A]",
    "FILTER(A1:A3,B1:B3)",
    "SAMPLE.CAPAIAN([Target],[Realisasi])",
    "LEN(A1:A3)",
    "INDEX(A1:A3,MATCH(1,(A1:A3=1)*(B1:B3=2),0))",
  ];
  const plain = [
    "SUM(A1:A3)",
    "SUMPRODUCT((A1:A3>1)*1)",
    "[@Target]*2",
    'COUNTIF(A:A,"x")',
    "SAMPLE.CAPAIAN([@Target],B2)",
    'IFERROR(VLOOKUP(A1,B1:C3,2,0),"-")',
    "@A1:A3",
    "A1*2",
  ];
  for (const formula of arrays)
    it(`${formula} is saved as a dynamic array`, () => assert.equal(needsArray(formula), true));
  for (const formula of plain)
    it(`${formula} is saved plainly`, () => assert.equal(needsArray(formula), false));
});
