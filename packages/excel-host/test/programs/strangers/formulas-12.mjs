const cellsOf = (address) => address.split("!").pop();
const readValues = async (context, sheet, ...addresses) => {
  const ranges = addresses.map((address) => sheet.getRange(address).load("values"));
  await context.sync();
  return ranges.map((range) => range.values);
};

export default {
  topic: "formulas",
  isOneBook: true,
  atFirstSight: 6,
  of: 10,
  programs: [
    {
      name: "SEQUENCE spills; spill range, parent and hasSpill",
      run: async ({ context, sheet }) => {
        sheet.getRange("A1").formulas = [["=SEQUENCE(3,2,10,5)"]];
        const spill = sheet.getRange("A1").getSpillingToRange().load("address, values");
        const parent = sheet.getRange("B3").getSpillParent().load("address");
        const outside = sheet.getRange("D1").getSpillParentOrNullObject();
        const noAnchor = sheet.getRange("D1").getSpillingToRangeOrNullObject();
        const flags = ["A1:B3", "D1", "A1:C3"].map((address) => sheet.getRange(address).load("hasSpill"));
        await context.sync();
        return {
          spill: [cellsOf(spill.address), spill.values],
          parent: cellsOf(parent.address),
          nothing: [outside.isNullObject, noAnchor.isNullObject],
          flags: flags.map((range) => range.hasSpill),
        };
      },
      gives: {
        spill: [
          "A1:B3",
          [
            [10, 15],
            [20, 25],
            [30, 35],
          ],
        ],
        parent: "A1",
        nothing: [true, true],
        flags: [true, false, null],
      },
    },
    {
      name: "a blocked spill and its release",
      run: async ({ context, sheet }) => {
        sheet.getRange("C2").values = [["in the way"]];
        sheet.getRange("C1").formulas = [["=SEQUENCE(3)"]];
        const [blocked] = await readValues(context, sheet, "C1:C3");
        sheet.getRange("C2").clear("Contents");
        const [free] = await readValues(context, sheet, "C1:C3");
        return [blocked, free];
      },
      gives: [
        [["#SPILL!"], ["in the way"], [""]],
        [[1], [2], [3]],
      ],
    },
    {
      name: "FILTER with conditions, fallback and an empty result",
      run: async ({ context, sheet }) => {
        sheet.getRange("A1:B5").values = [
          ["fruit", "kg"],
          ["apple", 12],
          ["pear", 30],
          ["plum", 7],
          ["fig", 18],
        ];
        sheet.getRange("D1").formulas = [['=FILTER(A2:B5,(B2:B5>10)*(A2:A5<>"pear"))']];
        sheet.getRange("G1").formulas = [['=FILTER(A2:A5,B2:B5>100,"nothing")']];
        sheet.getRange("H1").formulas = [["=FILTER(A2:A5,B2:B5>100)"]];
        sheet.getRange("I1").formulas = [['=SUM(FILTER(B2:B5,LEFT(A2:A5)="p"))']];
        return readValues(context, sheet, "D1:E2", "G1", "H1", "I1");
      },
      gives: [
        [
          ["apple", 12],
          ["fig", 18],
        ],
        [["nothing"]],
        [["#CALC!"]],
        [[37]],
      ],
    },
    {
      name: "SORT, UNIQUE, SORTBY and the spill operator",
      run: async ({ context, sheet }) => {
        sheet.getRange("A1:B6").values = [
          ["oak", 3],
          ["elm", 9],
          ["oak", 1],
          ["ash", 4],
          ["elm", 2],
          ["yew", 8],
        ];
        sheet.getRange("D1").formulas = [["=SORT(UNIQUE(A1:A6))"]];
        sheet.getRange("E1").formulas = [["=COUNTA(D1#)"]];
        sheet.getRange("F1").formulas = [["=UNIQUE(A1:A6,,TRUE)"]];
        sheet.getRange("G1").formulas = [["=SORTBY(A1:A6,B1:B6,-1)"]];
        const before = await readValues(context, sheet, "D1:D4", "E1", "F1:F2", "G1:G6");
        sheet.getRange("A6").values = [["ash"]];
        const after = await readValues(context, sheet, "D1:D4", "E1");
        return { before, after };
      },
      gives: {
        before: [
          [["ash"], ["elm"], ["oak"], ["yew"]],
          [[4]],
          [["ash"], ["yew"]],
          [["elm"], ["yew"], ["ash"], ["oak"], ["elm"], ["oak"]],
        ],
        after: [[["ash"], ["elm"], ["oak"], [""]], [[3]]],
      },
    },
    {
      name: "LET, LAMBDA and a LAMBDA behind a name",
      run: async ({ context, sheet }) => {
        const name = context.workbook.names.add("Half_Up_Trial", "=LAMBDA(x,ROUNDUP(x/2,0))");
        sheet.getRange("A1").values = [[4]];
        sheet.getRange("B1:B6").formulas = [
          ["=LET(x,A1,y,x^2,y+x)"],
          ["=LAMBDA(a,b,a*b+1)(6,7)"],
          ["=LAMBDA(a,[b],IF(ISOMITTED(b),a,a+b))(5)"],
          ["=Half_Up_Trial(9)"],
          ["=LAMBDA(x,x+1)"],
          ["=LET(add,LAMBDA(p,q,p+q),add(add(1,2),A1))"],
        ];
        const [values] = await readValues(context, sheet, "B1:B6");
        name.delete();
        await context.sync();
        return values.map((row) => row[0]);
      },
      gives: [20, 43, 5, 5, "#CALC!", 7],
    },
    {
      name: "MAP, REDUCE, SCAN, BYROW, BYCOL and MAKEARRAY",
      run: async ({ context, sheet }) => {
        sheet.getRange("A1:B3").values = [
          [1, 10],
          [2, 20],
          [3, 30],
        ];
        sheet.getRange("D1").formulas = [["=MAP(A1:A3,LAMBDA(v,v*v))"]];
        sheet.getRange("E1").formulas = [["=REDUCE(100,A1:A3,LAMBDA(acc,v,acc-v))"]];
        sheet.getRange("F1").formulas = [["=SCAN(1,A1:A3,LAMBDA(acc,v,acc*v))"]];
        sheet.getRange("G1").formulas = [["=BYROW(A1:B3,LAMBDA(r,SUM(r)))"]];
        sheet.getRange("H1").formulas = [["=BYCOL(A1:B3,LAMBDA(c,MAX(c)))"]];
        sheet.getRange("K1").formulas = [["=MAKEARRAY(2,3,LAMBDA(r,c,r*10+c))"]];
        return readValues(context, sheet, "D1:D3", "E1", "F1:F3", "G1:G3", "H1:I1", "K1:M2");
      },
      gives: [
        [[1], [4], [9]],
        [[94]],
        [[1], [2], [6]],
        [[11], [22], [33]],
        [[3, 30]],
        [
          [11, 12, 13],
          [21, 22, 23],
        ],
      ],
    },
    {
      name: "XLOOKUP and XMATCH modes",
      run: async ({ context, sheet }) => {
        sheet.getRange("A1:C4").values = [
          [10, "ten", "x"],
          [20, "twenty", "y"],
          [30, "thirty", "z"],
          [20, "again", "w"],
        ];
        sheet.getRange("E1:E8").formulas = [
          ["=XLOOKUP(20,A1:A4,B1:B4)"],
          ['=XLOOKUP(99,A1:A4,B1:B4,"none")'],
          ["=XLOOKUP(99,A1:A4,B1:B4)"],
          ["=XLOOKUP(35,A1:A4,B1:B4,,-1)"],
          ["=XLOOKUP(5,A1:A4,B1:B4,,1)"],
          ["=XLOOKUP(20,A1:A4,B1:B4,,0,-1)"],
          ['=XLOOKUP("th*",B1:B4,A1:A4,,2)'],
          ['=XMATCH("THIRTY",B1:B4)'],
        ];
        sheet.getRange("G1").formulas = [["=XLOOKUP(30,A1:A4,A1:C4)"]];
        sheet.getRange("G2").formulas = [["=SUM(XLOOKUP(10,A1:A4,A1:A4):XLOOKUP(30,A1:A4,A1:A4))"]];
        const [column, row, span] = await readValues(context, sheet, "E1:E8", "G1:I1", "G2");
        return [column.map((one) => one[0]), row, span];
      },
      gives: [["twenty", "none", "#N/A", "thirty", "ten", "again", 30, 3], [[30, "thirty", "z"]], [[60]]],
    },
    {
      name: "TEXTSPLIT, TEXTBEFORE, TEXTAFTER and TEXTJOIN",
      run: async ({ context, sheet }) => {
        sheet.getRange("A1:A3").values = [["a,b;c"], ["x-y-z"], [""]];
        sheet.getRange("C1").formulas = [['=TEXTSPLIT(A1,",",";")']];
        sheet.getRange("F1").formulas = [['=TEXTSPLIT(A1,",",";",,,"-")']];
        sheet.getRange("I1:I6").formulas = [
          ['=TEXTBEFORE(A2,"-",2)'],
          ['=TEXTAFTER(A2,"-",-1)'],
          ['=TEXTBEFORE(A2,"#")'],
          ['=TEXTJOIN("|",TRUE,A1:A3)'],
          ['=TEXTJOIN("|",FALSE,A1:A3)'],
          ['=TYPE(INDEX(TEXTSPLIT("1 2"," "),2))'],
        ];
        return readValues(context, sheet, "C1:D2", "F1:G2", "I1:I6");
      },
      gives: [
        [
          ["a", "b"],
          ["c", "#N/A"],
        ],
        [
          ["a", "b"],
          ["c", "-"],
        ],
        [["x-y"], ["z"], ["#N/A"], ["a,b;c|x-y-z"], ["a,b;c|x-y-z|"], [2]],
      ],
    },
    {
      name: "array shaping functions",
      run: async ({ context, sheet }) => {
        const put = (address, formula) => {
          sheet.getRange(address).formulas = [[formula]];
        };
        put("A1", "=VSTACK({1,2},{3})");
        put("A4", "=HSTACK({1;2},{3;4})");
        put("A7", "=TRANSPOSE(TOCOL({1,2;3,4}))");
        put("A8", "=TRANSPOSE(TOCOL({1,2;3,4},,TRUE))");
        put("A10", "=WRAPROWS(SEQUENCE(5),2,0)");
        put("A14", "=TAKE(SEQUENCE(4,3),-2,1)");
        put("A17", "=DROP(SEQUENCE(3),1)");
        put("A20", "=CHOOSECOLS(SEQUENCE(2,3),3,1)");
        put("A23", '=EXPAND({1},2,2,"-")');
        return readValues(
          context,
          sheet,
          "A1:B2",
          "A4:B5",
          "A7:D8",
          "A10:B12",
          "A14:A15",
          "A17:A18",
          "A20:B21",
          "A23:B24",
        );
      },
      gives: [
        [
          [1, 2],
          [3, "#N/A"],
        ],
        [
          [1, 3],
          [2, 4],
        ],
        [
          [1, 2, 3, 4],
          [1, 3, 2, 4],
        ],
        [
          [1, 2],
          [3, 4],
          [5, 0],
        ],
        [[7], [10]],
        [[2], [3]],
        [
          [3, 1],
          [6, 4],
        ],
        [
          [1, "-"],
          ["-", "-"],
        ],
      ],
    },
  ],
};
