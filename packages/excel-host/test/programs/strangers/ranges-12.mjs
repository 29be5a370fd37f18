const cellsOf = (address) =>
  address
    .split(",")
    .map((part) => part.split("!").pop())
    .join(",");
const codeOf = async (work) => {
  try {
    await work();
    return "no error";
  } catch (e) {
    return e.code;
  }
};

export default {
  topic: "ranges",
  isOneBook: true,
  atFirstSight: 10,
  of: 10,
  programs: [
    {
      name: "strings written to values are parsed like typed input",
      run: async ({ context, sheet }) => {
        const block = sheet.getRange("A1:C2");
        block.values = [
          ["42", "TRUE", "'007"],
          ["text", 3.5, "=1+1"],
        ];
        block.load("values, valueTypes");
        const blank = sheet.getRange("D1").load("values, valueTypes");
        await context.sync();
        return {
          values: block.values,
          types: block.valueTypes,
          blank: [blank.values[0][0], blank.valueTypes[0][0]],
        };
      },
      gives: {
        values: [
          [42, true, "007"],
          ["text", 3.5, 2],
        ],
        types: [
          ["Double", "Boolean", "String"],
          ["String", "Double", "Double"],
        ],
        blank: ["", "Empty"],
      },
    },
    {
      name: "null keeps a cell, an empty string clears it, a scalar fills the range",
      run: async ({ context, sheet }) => {
        const row = sheet.getRange("A1:C1");
        row.values = [[1, 2, 3]];
        row.values = [[null, "", 9]];
        const square = sheet.getRange("A3:B4");
        square.values = /** @type {any} */ ("same");
        row.load("values");
        square.load("values");
        await context.sync();
        return [row.values, square.values];
      },
      gives: [
        [[1, "", 9]],
        [
          ["same", "same"],
          ["same", "same"],
        ],
      ],
    },
    {
      name: "R1C1 formulas both ways",
      run: async ({ context, sheet }) => {
        sheet.getRange("A1:A3").values = [[2], [4], [6]];
        const doubled = sheet.getRange("B1:B3");
        doubled.formulasR1C1 = [["=RC[-1]*2"], ["=RC[-1]*2"], ["=RC[-1]*2"]];
        const mixed = sheet.getRange("C2");
        mixed.formulas = [["=B1+$A$3"]];
        doubled.load("formulas, values");
        mixed.load("formulasR1C1, values");
        await context.sync();
        return {
          formulas: doubled.formulas,
          values: doubled.values,
          r1c1: mixed.formulasR1C1[0][0],
          sum: mixed.values[0][0],
        };
      },
      gives: {
        formulas: [["=A1*2"], ["=A2*2"], ["=A3*2"]],
        values: [[4], [8], [12]],
        r1c1: "=R[-1]C[-1]+R3C1",
        sum: 10,
      },
    },
    {
      name: "used range with and without formatted cells",
      run: async ({ context, sheet }) => {
        const before = sheet.getUsedRangeOrNullObject(true);
        await context.sync();
        sheet.getRange("B2").values = [["start"]];
        sheet.getRange("D5").format.fill.color = "#FFFF00";
        const onlyValues = sheet.getUsedRange(true).load("address");
        const all = sheet.getUsedRange().load("address");
        const inColumnD = sheet.getRange("D:D").getUsedRangeOrNullObject(true);
        await context.sync();
        return [
          before.isNullObject,
          cellsOf(onlyValues.address),
          cellsOf(all.address),
          inColumnD.isNullObject,
        ];
      },
      gives: [true, "B2", "B2:D5", true],
    },
    {
      name: "ranges derived from a range",
      run: async ({ context, sheet }) => {
        const base = sheet.getRange("B2:D6");
        const derived = [
          base.getOffsetRange(1, 2),
          base.getResizedRange(-2, 1),
          base.getAbsoluteResizedRange(1, 1),
          base.getCell(1, 1),
          base.getLastCell(),
          base.getLastRow(),
          base.getColumn(0),
          base.getBoundingRect("F1"),
          base.getIntersection("C5:H9"),
          base.getRowsBelow(2),
          base.getColumnsBefore(1),
          sheet.getRangeByIndexes(9, 3, 2, 4),
        ];
        derived.forEach((range) => range.load("address"));
        base.load("rowIndex, columnIndex, rowCount, columnCount, cellCount");
        await context.sync();
        return {
          cells: derived.map((range) => cellsOf(range.address)),
          numbers: [base.rowIndex, base.columnIndex, base.rowCount, base.columnCount, base.cellCount],
        };
      },
      gives: {
        cells: [
          "D3:F7",
          "B2:E4",
          "B2",
          "C3",
          "D6",
          "B6:D6",
          "B2:B6",
          "B1:F6",
          "C5:D6",
          "B7:D8",
          "A2:A6",
          "D10:G11",
        ],
        numbers: [1, 1, 5, 3, 15],
      },
    },
    {
      name: "edges, extended ranges and the surrounding region",
      run: async ({ context, sheet }) => {
        sheet.getRange("B2:D5").values = [
          [1, 2, 3],
          [4, 5, 6],
          [7, 8, 9],
          [10, 11, 12],
        ];
        sheet.getRange("B8").values = [["far"]];
        const start = sheet.getRange("B2");
        const found = [
          start.getRangeEdge("Down"),
          start.getRangeEdge("Right"),
          sheet.getRange("B5").getRangeEdge("Down"),
          start.getExtendedRange("Right"),
          start.getExtendedRange("Down"),
          sheet.getRange("C3").getSurroundingRegion(),
        ];
        found.forEach((range) => range.load("address"));
        await context.sync();
        return found.map((range) => cellsOf(range.address));
      },
      gives: ["B5", "D2", "B8", "B2:D2", "B2:B5", "B2:D5"],
    },
    {
      name: "formulas follow inserted, deleted and moved cells",
      run: async ({ context, sheet }) => {
        sheet.getRange("A1:A3").values = [[1], [2], [3]];
        sheet.getRange("E5").values = [[3]];
        sheet.getRange("C1:C2").formulas = [["=SUM(A1:A3)"], ["=E5*10"]];
        await context.sync();
        const seen = [];
        const look = async () => {
          const cells = sheet.getRange("C1:C2").load("formulas, values");
          await context.sync();
          seen.push([cells.formulas.map((row) => row[0]), cells.values.map((row) => row[0])]);
        };
        sheet.getRange("A2").insert("Down");
        await look();
        sheet.getRange("E5").moveTo("E9");
        await look();
        sheet.getRange("E9").delete("Up");
        await look();
        return seen;
      },
      gives: [
        [
          ["=SUM(A1:A4)", "=E5*10"],
          [6, 30],
        ],
        [
          ["=SUM(A1:A4)", "=E9*10"],
          [6, 30],
        ],
        [
          ["=SUM(A1:A4)", "=#REF!*10"],
          [6, "#REF!"],
        ],
      ],
    },
    {
      name: "proxies: loading, set(), toJSON, pass-through of sync and client-side errors",
      run: async ({ context, sheet }) => {
        const Excel = globalThis.Excel;
        const range = sheet.getRange("B2");
        const unread = await codeOf(async () => range.values);
        const count = context.workbook.worksheets.getCount();
        const early = await codeOf(async () => count.value);
        range.set({ values: [[5]], format: { font: { bold: true } } });
        range.load({ values: true, format: { font: { bold: true } } });
        const passed = await context.sync("through");
        const plain = range.toJSON();
        const notLoaded = await codeOf(async () => range.formulas);
        const other = new Excel.RequestContext();
        const foreign = other.workbook.worksheets.getActiveWorksheet().getRange("A1");
        const mixed = await codeOf(async () => {
          range.getBoundingRect(foreign);
        });
        return {
          unread,
          early,
          passed,
          plain: [plain.values, plain.format.font.bold, "formulas" in plain],
          notLoaded,
          mixed,
        };
      },
      gives: {
        unread: "PropertyNotLoaded",
        early: "ValueNotLoaded",
        passed: "through",
        plain: [[[5]], true, false],
        notLoaded: "PropertyNotLoaded",
        mixed: "InvalidRequestContext",
      },
    },
    {
      name: "several areas and special cells",
      run: async ({ context, sheet }) => {
        sheet.getRange("A1:C3").formulas = [
          [1, "x", "=A1+1"],
          [2, "", "=A2+1"],
          ["", "y", "=A1+A2"],
        ];
        const area = sheet.getRange("A1:C3");
        const numbers = area.getSpecialCells("Constants", "Numbers").load("cellCount, address");
        const texts = area.getSpecialCells("Constants", "Text").load("cellCount, areaCount");
        const formulas = area.getSpecialCells("Formulas").load("address");
        const blanks = area.getSpecialCells("Blanks").load("cellCount");
        const errors = area.getSpecialCellsOrNullObject("Formulas", "Errors");
        const pair = sheet.getRanges("E1:F2,H4:H6");
        pair.format.fill.color = "#00FF00";
        pair.load("areaCount, cellCount, areas/items/address");
        const painted = sheet.getRange("H5").load("format/fill/color");
        await context.sync();
        const missing = await codeOf(async () => {
          area.getSpecialCells("Formulas", "Errors").load("address");
          await context.sync();
        });
        return {
          numbers: [numbers.cellCount, cellsOf(numbers.address)],
          texts: [texts.cellCount, texts.areaCount],
          formulas: cellsOf(formulas.address),
          blanks: blanks.cellCount,
          errors: errors.isNullObject,
          missing,
          pair: [pair.areaCount, pair.cellCount, pair.areas.items.map((one) => cellsOf(one.address))],
          painted: painted.format.fill.color,
        };
      },
      gives: {
        numbers: [2, "A1:A2"],
        texts: [2, 2],
        formulas: "C1:C3",
        blanks: 2,
        errors: true,
        missing: "ItemNotFound",
        pair: [2, 7, ["E1:F2", "H4:H6"]],
        painted: "#00FF00",
      },
    },
    {
      name: "direct precedents and dependents",
      run: async ({ context, sheet }) => {
        sheet.getRange("A1:A3").values = [[1], [2], [3]];
        sheet.getRange("C1").formulas = [["=SUM(A1:A3)"]];
        sheet.getRange("E1").formulas = [["=C1*2"]];
        const up = sheet.getRange("C1").getDirectPrecedents();
        const upOfE = sheet.getRange("E1").getDirectPrecedents();
        const down = sheet.getRange("A2").getDirectDependents();
        for (const found of [up, upOfE, down]) found.load("areas/items/address");
        await context.sync();
        const show = (found) => found.areas.items.map((one) => cellsOf(one.address));
        const none = await codeOf(async () => {
          sheet.getRange("A1").getDirectPrecedents().load("addresses");
          await context.sync();
        });
        const noDependents = await codeOf(async () => {
          sheet.getRange("E1").getDirectDependents().load("addresses");
          await context.sync();
        });
        return [show(up), show(upOfE), show(down), none, noDependents];
      },
      gives: [["A1:A3"], ["C1"], ["C1"], "ItemNotFound", "ItemNotFound"],
    },
  ],
};
