const bare = (a) =>
  a
    .split(",")
    .map((s) => s.slice(s.lastIndexOf("!") + 1))
    .join(",");
export default {
  topic: "formulas",
  programs: [
    {
      name: "link list and built-in styles: web link, link into the workbook, Good and Bad, formats cleared",
      source: "snippets 42-range/range-hyperlink, 42-range/style",
      run: async ({ context, sheet, Excel }) => {
        sheet.load("name");
        await context.sync();
        const web = sheet.getRange("A1"),
          inner = sheet.getRange("A2"),
          mark = sheet.getRange("C1:C2");
        web.hyperlink = {
          address: "https://example.com/a?b=1",
          textToDisplay: "Shop",
          screenTip: "Go to the shop",
        };
        inner.hyperlink = { documentReference: `'${sheet.name}'!C9`, textToDisplay: "Total" };
        mark.values = [["ok"], ["late"]];
        mark.getCell(0, 0).style = Excel.BuiltInStyle.good;
        mark.getCell(1, 0).style = "Bad";
        await context.sync();
        web.load("hyperlink,values");
        inner.load("hyperlink,text");
        const good = mark.getCell(0, 0).load("style,format/font/color,format/fill/color");
        const bad = mark.getCell(1, 0).load("style,format/font/color");
        mark.load("style");
        await context.sync();
        const out = [
          web.hyperlink.address,
          web.hyperlink.screenTip,
          web.values[0][0],
          inner.hyperlink.textToDisplay,
          inner.text[0][0],
          inner.hyperlink.documentReference.replace(/'/g, "") === `${sheet.name}!C9`,
          good.style,
          good.format.font.color,
          good.format.fill.color,
          bad.style,
          bad.format.font.color,
          mark.style,
        ];
        mark.clear(Excel.ClearApplyTo.formats);
        web.clear(Excel.ClearApplyTo.removeHyperlinks);
        mark.load("style,values");
        web.load("values");
        await context.sync();
        return [...out, mark.style, mark.values.flat(), web.values[0][0]];
      },
      gives: [
        "https://example.com/a?b=1",
        "Go to the shop",
        "Shop",
        "Total",
        "Total",
        true,
        "Good",
        "#006100",
        "#C6EFCE",
        "Bad",
        "#9C0006",
        null,
        "Normal",
        ["ok", "late"],
        "Shop",
      ],
    },

    {
      name: "worksheet functions called through workbook.functions and nested",
      source: "snippet 50-workbook/workbook-built-in-functions; docs excel-add-ins-worksheet-functions",
      run: async ({ context, sheet }) => {
        const f = context.workbook.functions;
        sheet.getRange("A1:C4").values = [
          ["Tool", "Nov", "Dec"],
          ["Hammer", 40, 60],
          ["Saw", 25, 35],
          ["Nail", 300, 110],
        ];
        const nov = sheet.getRange("B2:B4");
        const results = {
          look: f.vlookup("Saw", sheet.getRange("A1:C4"), 3, false),
          sum: f.sum(nov, 5),
          nested: f.sum(
            f.vlookup("Hammer", sheet.getRange("A1:C4"), 2, false),
            f.vlookup("Hammer", sheet.getRange("A1:C4"), 3, false),
          ),
          many: f.countIf(nov, ">30"),
          big: f.large(nov, 2),
          pay: f.pmt(0.01, 12, -1000),
          words: f.upper("nail"),
        };
        Object.values(results).forEach((r) => r.load("value"));
        await context.sync();
        const out = Object.fromEntries(Object.entries(results).map(([k, r]) => [k, r.value]));
        out.pay = Math.round(out.pay * 100) / 100;
        return out;
      },
      gives: { look: 35, sum: 370, nested: 100, many: 2, big: 40, pay: 88.85, words: "NAIL" },
    },

    {
      name: "modern formulas in one batch: XLOOKUP, LET, TEXTJOIN, FILTER spill, errors and their types",
      source:
        "docs excel-add-ins-ranges-dynamic-arrays; formula-assistant add-ins that write and check formulas",
      run: async ({ context, sheet }) => {
        sheet.getRange("A1:B4").values = [
          ["Fruit", "Kg"],
          ["fig", 3],
          ["kiwi", 8],
          ["plum", 10],
        ];
        const calc = sheet.getRange("D1:D7");
        calc.formulas = [
          ['=XLOOKUP("pear",A2:A4,B2:B4,"none")'],
          ["=LET(s,SUM(B2:B4),s/COUNT(B2:B4))"],
          ['=TEXTJOIN("-",TRUE,A2:A4)'],
          ['=VLOOKUP("zz",A2:B4,2,FALSE)'],
          ["=NOSUCHFUNCTION(1)"],
          ["=IFERROR(D4,1)+SUMPRODUCT((B2:B4>5)*B2:B4)"],
          ["=SUM({1,2;3,4})"],
        ];
        const spot = sheet.getRange("F2");
        spot.formulas = [['=FILTER(A2:B4,B2:B4>5,"nothing")']];
        calc.load("values,valueTypes");
        const spill = spot.getSpillingToRange().load("address,values");
        await context.sync();
        const bad = [];
        calc.valueTypes.forEach((r, i) => {
          if (r[0] === "Error") bad.push(`D${i + 1}:${calc.values[i][0]}`);
        });
        sheet.getRange("B2").values = [[6]];
        const wider = spot.getSpillingToRange().load("address");
        const end = sheet.getRange("F4:G4").load("values");
        await context.sync();
        return {
          values: calc.values.flat(),
          bad,
          spill: [bare(spill.address), spill.values],
          wider: bare(wider.address),
          end: end.values[0],
        };
      },
      gives: {
        values: ["none", 7, "fig-kiwi-plum", "#N/A", "#NAME?", 19, 10],
        bad: ["D4:#N/A", "D5:#NAME?"],
        spill: [
          "F2:G3",
          [
            ["kiwi", 8],
            ["plum", 10],
          ],
        ],
        wider: "F2:G4",
        end: ["plum", 10],
      },
    },

    {
      name: "move, insert and delete cells while formulas follow",
      source: "snippet 42-range/insert-delete-clear-range; docs Range.moveTo",
      run: async ({ context, sheet, Excel }) => {
        sheet.getRange("A1:B2").values = [
          [1, 2],
          [3, 4],
        ];
        sheet.getRange("A10:A13").formulas = [["=SUM(A1:B2)"], ["=B2*10"], ["=$A$1"], ["=SUM(B:B)"]];
        const f = sheet.getRange("A10:A13");
        sheet.getRange("A1:B2").moveTo("D4");
        f.load("formulas,values");
        const old = sheet.getRange("A1:B2").load("values");
        await context.sync();
        const moved = [f.formulas.flat(), f.values.flat(), old.values.flat()];
        sheet.getRange("D4:D5").insert(Excel.InsertShiftDirection.right);
        f.load("formulas");
        await context.sync();
        moved.push(f.formulas.flat());
        sheet.getRange("F5").delete(Excel.DeleteShiftDirection.left);
        f.load("formulas,values");
        await context.sync();
        return [...moved, f.formulas[1][0], f.values[1][0], f.values[2][0]];
      },
      gives: [
        ["=SUM(D4:E5)", "=E5*10", "=$D$4", "=SUM(B:B)"],
        [10, 40, 1, 0],
        ["", "", "", ""],
        ["=SUM(E4:F5)", "=F5*10", "=$E$4", "=SUM(B:B)"],
        "=#REF!*10",
        "#REF!",
        1,
      ],
      doubt: "=SUM(B:B) keeps its whole column while only a part of it moves (as in the Excel UI)",
    },

    {
      name: "hidden rows and outline: visible view, subtotal of the visible, grouped columns hidden, CSV of the texts",
      source: "snippet 42-range/outline; docs Range.getVisibleView, rowHidden; export-to-CSV add-ins",
      run: async ({ context, sheet, Excel }) => {
        const data = sheet.getRange("A1:D5");
        data.values = [
          ["City", "Pop", "Area", "Share"],
          ["Ava", 100, 5, 0.5],
          ["Bor", 200, 6, 0.25],
          ["Cid", 300, 7, 0.125],
          ["Dun", 400, 8, 0.125],
        ];
        sheet.getRange("D2:D5").numberFormat = [["0.0%"], ["0.0%"], ["0.0%"], ["0.0%"]];
        sheet.getRange("B7:B8").formulas = [["=SUBTOTAL(109,B2:B5)"], ["=SUBTOTAL(9,B2:B5)"]];
        sheet.getRange("3:4").rowHidden = true;
        await context.sync();
        const view = data.getVisibleView().load("values,rowCount,text");
        data.load("rowHidden");
        const one = sheet.getRange("A3").load("rowHidden");
        const subs = sheet.getRange("B7:B8").load("values");
        await context.sync();
        const csv = view.text.map((r) => r.join(";")).join("|");
        const seen = [view.rowCount, csv, data.rowHidden, one.rowHidden, subs.values.flat()];
        sheet.getRange("3:4").rowHidden = false;
        sheet.getRange("B:C").group(Excel.GroupOption.byColumns);
        sheet.getRange("B:C").hideGroupDetails(Excel.GroupOption.byColumns);
        const cols = ["B1", "C1", "D1"].map((a) => sheet.getRange(a).load("columnHidden"));
        await context.sync();
        seen.push(cols.map((c) => c.columnHidden));
        sheet.getRange("B:C").showGroupDetails("ByColumns");
        sheet.getRange("B:C").ungroup("ByColumns");
        cols.forEach((c) => c.load("columnHidden"));
        await context.sync();
        return [...seen, cols.map((c) => c.columnHidden)];
      },
      gives: [
        3,
        "City;Pop;Area;Share|Ava;100;5;50.0%|Dun;400;8;12.5%",
        null,
        true,
        [500, 1000],
        [true, true, false],
        [false, false, false],
      ],
    },
  ],
};
