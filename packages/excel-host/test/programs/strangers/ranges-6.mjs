const bare = (a) =>
  a
    .split(",")
    .map((s) => s.slice(s.lastIndexOf("!") + 1))
    .join(",");
export default {
  topic: "ranges",
  programs: [
    {
      name: "clean a pasted contact list: trim, collapse blanks, proper case, drop repeats",
      source:
        "public add-in 'Excel Data Cleaner' (trimSpaces, removeDuplicates); docs excel-add-ins-ranges-remove-duplicates",
      run: async ({ context, sheet }) => {
        const paste = sheet.getRange("B2:C7");
        paste.values = [
          ["  ana  maria ", "LISBON"],
          ["peter", " oslo"],
          ["Ana Maria", "lisbon "],
          ["PETER", "Bergen"],
          ["peter ", "OSLO"],
          ["zoe", "oslo"],
        ];
        paste.load("values");
        await context.sync();
        const proper = (s) =>
          s
            .trim()
            .replace(/\s+/g, " ")
            .toLowerCase()
            .replace(/\b\w/g, (c) => c.toUpperCase());
        paste.values = paste.values.map((row) => row.map((v) => (typeof v === "string" ? proper(v) : v)));
        const outcome = paste.removeDuplicates([0, 1], false);
        outcome.load("removed, uniqueRemaining");
        const left = sheet.getUsedRange(true);
        left.load({ values: true, address: true, rowCount: true });
        await context.sync();
        return [outcome.removed, outcome.uniqueRemaining, bare(left.address), left.rowCount, left.values];
      },
      gives: [
        2,
        4,
        "B2:C5",
        4,
        [
          ["Ana Maria", "Lisbon"],
          ["Peter", "Oslo"],
          ["Peter", "Bergen"],
          ["Zoe", "Oslo"],
        ],
      ],
    },

    {
      name: "cash book: running balance by R1C1 formulas, then a row inserted in the middle",
      source: "docs: Range.formulasR1C1, Range.insert; 'running-account' add-ins on GitHub",
      run: async ({ context, sheet, Excel }) => {
        sheet.getRange("A1:D1").values = [["Text", "In", "Out", "Balance"]];
        sheet.getRange("A2:C4").values = [
          ["Opening", 500, ""],
          ["Rent", "", 320.5],
          ["Fees", "", 200],
        ];
        sheet.getRange("D2").formulas = [["=B2-C2"]];
        const rest = sheet.getRange("D3:D4");
        rest.formulasR1C1 = [["=R[-1]C+RC[-2]-RC[-1]"], ["=R[-1]C+RC[-2]-RC[-1]"]];
        const fresh = sheet.getRange("3:3").insert(Excel.InsertShiftDirection.down);
        fresh.load("address");
        sheet.getRange("A3:C3").values = [["Sale", 75, ""]];
        sheet.getRange("D3:D4").formulasR1C1 = [["=R[-1]C+RC[-2]-RC[-1]"], ["=R[-1]C+RC[-2]-RC[-1]"]];
        const money = sheet.getRange("D2:D5");
        money.numberFormat = [["#,##0.00"], ["#,##0.00"], ["#,##0.00"], ["#,##0.00"]];
        money.load(["values", "formulas", "text"]);
        await context.sync();
        return {
          inserted: bare(fresh.address),
          values: money.values,
          formulas: money.formulas,
          text: money.text,
        };
      },
      gives: {
        inserted: "3:3",
        values: [[500], [575], [254.5], [54.5]],
        formulas: [["=B2-C2"], ["=D2+B3-C3"], ["=D3+B4-C4"], ["=D4+B5-C5"]],
        text: [["500.00"], ["575.00"], ["254.50"], ["54.50"]],
      },
    },

    {
      name: "cross table of sales by SUMIFS with mixed references and shares",
      source: "docs: set and get range values/formulas; report-generation scenario in office-js-snippets",
      run: async ({ context, sheet, Excel }) => {
        const data = [
          ["Region", "Item", "Qty"],
          ["North", "Tea", 4],
          ["South", "Tea", 6],
          ["North", "Milk", 10],
          ["South", "Milk", 0],
          ["North", "Tea", 5],
        ];
        sheet.getRange("A1").getResizedRange(data.length - 1, data[0].length - 1).values = data;
        sheet.getRange("E1:H1").values = [["", "Tea", "Milk", "Share"]];
        sheet.getRange("E2:E3").values = [["North"], ["South"]];
        const body = sheet.getRange("F2:G3");
        const one = sheet.getRange("F2");
        one.formulas = [["=SUMIFS($C$2:$C$6,$A$2:$A$6,$E2,$B$2:$B$6,F$1)"]];
        body.copyFrom("F2", Excel.RangeCopyType.formulas);
        const share = sheet.getRange("H2:H3");
        share.formulas = [["=SUM(F2:G2)/SUM($F$2:$G$3)"], ["=SUM(F3:G3)/SUM($F$2:$G$3)"]];
        share.numberFormat = [["0.0%"], ["0.0%"]];
        body.load("values,formulas");
        share.load("text,values");
        await context.sync();
        return [body.values, body.formulas[1][1], share.text, share.values];
      },
      gives: [
        [
          [9, 10],
          [6, 0],
        ],
        "=SUMIFS($C$2:$C$6,$A$2:$A$6,$E3,$B$2:$B$6,G$1)",
        [["76.0%"], ["24.0%"]],
        [[0.76], [0.24]],
      ],
    },

    {
      name: "dynamic arrays: sorted unique list spills, total over the spill, blocked spill cured",
      source: "docs excel-add-ins-ranges-dynamic-arrays; snippet 42-range/dynamic-arrays",
      run: async ({ context, sheet, Excel }) => {
        sheet.getRange("A1:B6").values = [
          ["pear", 3],
          ["apple", 5],
          ["pear", 2],
          ["fig", 1],
          ["apple", 4],
          ["kiwi", 9],
        ];
        const anchor = sheet.getRange("D1");
        anchor.formulas = [["=SORT(UNIQUE(A1:A6))"]];
        sheet.getRange("E1").formulas = [["=SUMIF(A1:A6,D1#,B1:B6)"]];
        const spill = anchor.getSpillingToRange();
        spill.load("address,values");
        const parent = sheet.getRange("D3").getSpillParent();
        parent.load("address,hasSpill");
        const totals = sheet.getRange("E1:E4").load("values");
        await context.sync();
        const before = [
          bare(spill.address),
          spill.values.flat(),
          bare(parent.address),
          parent.hasSpill,
          totals.values.flat(),
        ];
        const lone = sheet.getRange("G1");
        sheet.getRange("G3").values = [["in the way"]];
        lone.formulas = [["=SEQUENCE(4)"]];
        lone.load("values");
        await context.sync();
        const blocked = lone.values[0][0];
        sheet.getRange("G3").clear(Excel.ClearApplyTo.contents);
        const cured = sheet.getRange("G1:G5").load("values");
        await context.sync();
        return { before, blocked, cured: cured.values.flat() };
      },
      gives: {
        before: ["D1:D4", ["apple", "fig", "kiwi", "pear"], "D1", true, [9, 1, 9, 5]],
        blocked: "#SPILL!",
        cured: [1, 2, 3, 4, ""],
      },
    },

    {
      name: "copy block: values only, transposed, skipping blanks, with relative formulas",
      source: "snippet 42-range/range-copyfrom; docs excel-add-ins-ranges-cut-copy-paste",
      run: async ({ context, sheet, Excel }) => {
        sheet.getRange("A1:C2").formulas = [
          ["a", 2, "=B1*10"],
          ["b", "", "=B2+7"],
        ];
        await context.sync();
        sheet.getRange("A4").copyFrom("A1:C2", Excel.RangeCopyType.values);
        sheet.getRange("E1").copyFrom("A1:B2", Excel.RangeCopyType.all, false, true);
        sheet.getRange("A7:B8").values = [
          ["old", 99],
          ["old", 88],
        ];
        sheet.getRange("A7").copyFrom("A1:B2", Excel.RangeCopyType.values, true, false);
        sheet.getRange("C10").copyFrom(sheet.getRange("C1:C2"), Excel.RangeCopyType.formulas);
        const parts = ["A4:C5", "E1:F2", "A7:B8", "C10:C11"].map((a) =>
          sheet.getRange(a).load("values,formulas"),
        );
        await context.sync();
        return {
          plain: parts[0].formulas,
          turned: parts[1].values,
          kept: parts[2].values,
          moved: parts[3].formulas,
        };
      },
      gives: {
        plain: [
          ["a", 2, 20],
          ["b", "", 7],
        ],
        turned: [
          ["a", "b"],
          [2, ""],
        ],
        kept: [
          ["a", 2],
          ["b", 88],
        ],
        moved: [["=B10*10"], ["=B11+7"]],
      },
    },
  ],
};
