const bare = (a) =>
  a
    .split(",")
    .map((s) => s.slice(s.lastIndexOf("!") + 1))
    .join(",");
export default {
  topic: "formulas",
  programs: [
    {
      name: "find and replace across a price sheet",
      source: "snippets 42-range/range-find and 54-worksheet/worksheet-find-all; docs Range.replaceAll",
      run: async ({ context, sheet }) => {
        sheet.getRange("A1:B5").values = [
          ["Code", "Note"],
          ["EU-100", "old stock"],
          ["EU-200", "new"],
          ["US-100", "Old, cheap"],
          ["eu-300", "bold"],
        ];
        const whole = sheet
          .getRange("A1:A5")
          .findOrNullObject("US-100", { completeMatch: true, matchCase: true });
        whole.load("address");
        const missing = sheet.getRange("A:A").findOrNullObject("XX", { completeMatch: false });
        const olds = sheet.findAllOrNullObject("old", { completeMatch: false, matchCase: false });
        olds.load("cellCount");
        await context.sync();
        const first = [bare(whole.address), missing.isNullObject, olds.cellCount];
        const n1 = sheet.getRange("A1:A5").replaceAll("EU-", "E", { completeMatch: false, matchCase: true });
        const n2 = sheet.replaceAll("old", "aged", { completeMatch: false, matchCase: false });
        const after = sheet.getUsedRange().load("values");
        await context.sync();
        return { first, counts: [n1.value, n2.value], after: after.values };
      },
      gives: {
        first: ["A4", true, 3],
        counts: [2, 3],
        after: [
          ["Code", "Note"],
          ["E100", "aged stock"],
          ["E200", "new"],
          ["US-100", "aged, cheap"],
          ["eu-300", "baged"],
        ],
      },
    },

    {
      name: "special cells: constants, formulas and errors of a model, coloured together",
      source: "docs excel-add-ins-ranges-special-cells; snippet 42-range/range-areas",
      run: async ({ context, sheet, Excel }) => {
        sheet.getRange("B2:D4").formulas = [
          [10, "=B2*2", "=C2/0"],
          [20, "=B3*2", "=C3/4"],
          [30, "=B4*2", "=C4/5"],
        ];
        await context.sync();
        const area = sheet.getRange("A1:E6");
        const constants = area.getSpecialCells(
          Excel.SpecialCellType.constants,
          Excel.SpecialCellValueType.numbers,
        );
        const formulas = area.getSpecialCells(Excel.SpecialCellType.formulas);
        const errors = area.getSpecialCellsOrNullObject(
          Excel.SpecialCellType.formulas,
          Excel.SpecialCellValueType.errors,
        );
        const words = area.getSpecialCellsOrNullObject(
          Excel.SpecialCellType.constants,
          Excel.SpecialCellValueType.text,
        );
        constants.format.font.color = "#0000FF";
        errors.format.fill.color = "yellow";
        constants.load("address,cellCount");
        formulas.load("cellCount");
        errors.load("address");
        const b3 = sheet.getRange("B3").load("format/font/color");
        const d2 = sheet.getRange("D2").load("values,format/fill/color");
        let code = "none";
        await context.sync();
        const seen = [
          bare(constants.address),
          constants.cellCount,
          formulas.cellCount,
          bare(errors.address),
          words.isNullObject,
          b3.format.font.color,
          d2.format.fill.color,
          d2.values[0][0],
        ];
        try {
          area
            .getSpecialCells(Excel.SpecialCellType.constants, Excel.SpecialCellValueType.text)
            .load("address");
          await context.sync();
        } catch (e) {
          code = e.code;
        }
        return [...seen, code];
      },
      gives: ["B2:B4", 3, 6, "D2", true, "#0000FF", "#FFFF00", "#DIV/0!", "ItemNotFound"],
    },

    {
      name: "walk a block: edge, extended range, surrounding region, intersections",
      source: "snippet 42-range/range-get-range-edge; docs Range.getSurroundingRegion, getBoundingRect",
      run: async ({ context, sheet, Excel }) => {
        sheet.getRange("B2:D5").values = Array.from({ length: 4 }, (_, r) => [r + 1, r + 10, r + 100]);
        sheet.getRange("F9").values = [["far"]];
        const start = sheet.getRange("B2");
        const list = [
          start.getRangeEdge(Excel.KeyboardDirection.down),
          start.getRangeEdge(Excel.KeyboardDirection.right),
          start.getExtendedRange(Excel.KeyboardDirection.down),
          sheet.getRange("C3").getSurroundingRegion(),
          sheet.getRange("B2:C3").getBoundingRect("E7"),
          sheet.getRange("B2:D5").getIntersection("C4:Z9"),
          sheet.getUsedRange(true).getLastCell(),
          sheet.getRange("B2:D5").getOffsetRange(1, 1).getResizedRange(-2, -1),
          sheet.getRange("B2:D5").getRowsBelow(2),
          sheet.getRange("B2:D5").getColumnsAfter(1),
          sheet.getRange("B2:D5").getLastRow().getCell(0, 1),
        ];
        list.forEach((r) => r.load("address"));
        const nothing = sheet.getRange("A1:A2").getIntersectionOrNullObject("C1:C2");
        await context.sync();
        return [list.map((r) => bare(r.address)), nothing.isNullObject];
      },
      gives: [["B5", "D2", "B2:B5", "B2:D5", "B2:E7", "C4:D5", "F9", "C3:D4", "B6:D7", "E2:E5", "C5"], true],
    },

    {
      name: "null, empty string and single value in a write; then a write of the wrong size",
      source: "docs excel-add-ins-core-concepts: null input, blank input, 'update all cells in a range'",
      run: async ({ context, sheet }) => {
        const r = sheet.getRange("A1:C2");
        r.values = [
          [1, 2, 3],
          [4, 5, 6],
        ];
        r.values = [
          [null, "", 30],
          [null, null, "x"],
        ];
        const wide = sheet.getRange("E1:F3");
        wide.values = 7;
        wide.numberFormat = "0.0";
        r.load("values,valueTypes");
        wide.load("values,text");
        await context.sync();
        let code = "none";
        try {
          sheet.getRange("A1:B2").values = [[1, 2, 3]];
          await context.sync();
        } catch (e) {
          code = e.code;
        }
        const later = sheet.getRange("A1:C1").load("values");
        await context.sync();
        return [r.values, r.valueTypes, wide.values, wide.text[2], code, later.values];
      },
      gives: [
        [
          [1, "", 30],
          [4, 5, "x"],
        ],
        [
          ["Double", "Empty", "Double"],
          ["Double", "Double", "String"],
        ],
        [
          [7, 7],
          [7, 7],
          [7, 7],
        ],
        ["7.0", "7.0"],
        "InvalidArgument",
        [[1, "", 30]],
      ],
    },

    {
      name: "dates, texts of digits and booleans typed into cells",
      source: "scenario 90-scenarios/working-with-dates; Q&A threads on leading zeros and serial dates",
      run: async ({ context, sheet }) => {
        const c = sheet.getRange("A1:A6");
        sheet.getRange("A3").numberFormat = [["@"]];
        c.values = [["3/15/2024"], ["'00123"], ["00123"], ["00123"], [true], ["12%"]];
        const calc = sheet.getRange("B1:B3");
        calc.formulas = [["=YEAR(A1)*100+MONTH(A1)"], ["=ISTEXT(A3)"], ["=EDATE(A1,1)-A1"]];
        sheet.getRange("B3").numberFormat = [["0"]];
        c.load("values,text,valueTypes,numberFormat");
        calc.load("values");
        await context.sync();
        const serialToIso = (n) => new Date(Math.round((n - 25569) * 86400000)).toISOString().slice(0, 10);
        return {
          values: c.values.flat(),
          types: c.valueTypes.flat(),
          text: c.text.flat(),
          date: serialToIso(c.values[0][0]),
          formats: [c.numberFormat[0][0], c.numberFormat[2][0], c.numberFormat[5][0]],
          calc: calc.values.flat(),
        };
      },
      gives: {
        values: [45366, "00123", "00123", 123, true, 0.12],
        types: ["Double", "String", "String", "Double", "Boolean", "Double"],
        text: ["3/15/2024", "00123", "00123", "123", "TRUE", "12%"],
        date: "2024-03-15",
        formats: ["m/d/yyyy", "@", "0%"],
        calc: [202403, true, 31],
      },
    },
  ],
};
