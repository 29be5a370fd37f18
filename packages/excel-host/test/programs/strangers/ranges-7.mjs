const bare = (a) =>
  a
    .split(",")
    .map((s) => s.slice(s.lastIndexOf("!") + 1))
    .join(",");
export default {
  topic: "ranges",
  programs: [
    {
      name: "compare two versions of a list cell by cell and paint the differences",
      source: "sheet-compare add-ins on GitHub (DiffHandler, SheetHappens); snippet 42-range/cell-properties",
      run: async ({ context, sheet }) => {
        const before = sheet.getRange("A1:C3"),
          after = sheet.getRange("E1:G3");
        before.values = [
          ["id", "name", "qty"],
          [1, "pen", 5],
          [2, "ink", 7],
        ];
        after.values = [
          ["id", "name", "qty"],
          [1, "Pen", 5],
          [2, "ink", 9],
        ];
        before.load("values");
        after.load("values");
        context.trackedObjects.add(after);
        await context.sync();
        const paint = { format: { fill: { color: "#FFC7CE" }, font: { bold: true } } };
        let n = 0;
        after.setCellProperties(
          after.values.map((row, r) => row.map((v, c) => (v === before.values[r][c] ? {} : (n++, paint)))),
        );
        const props = after.getCellProperties({
          address: true,
          format: { fill: { color: true }, font: { bold: true } },
        });
        await context.sync();
        const hit = props.value.flat().filter((p) => p.format.fill.color === "#FFC7CE");
        const plain = props.value[0][0].format.font.bold;
        context.trackedObjects.remove(after);
        await context.sync();
        return [n, hit.map((p) => bare(p.address)), hit.every((p) => p.format.font.bold), plain];
      },
      gives: [2, ["F2", "G3"], true, false],
    },

    {
      name: "report header: set with nested objects, merged title, borders, mixed formats read as null",
      source:
        "scenario 90-scenarios/multiple-property-set; snippets 42-range/formatting, range-merged-ranges",
      run: async ({ context, sheet, Excel }) => {
        const title = sheet.getRange("A1:C1");
        title.merge();
        title.getCell(0, 0).values = [["Quarter report"]];
        sheet.getRange("A2:C2").values = [["Region", "Plan", "Real"]];
        sheet.getRange("A3:C4").values = [
          ["East", 10, 12],
          ["West", 20, 18],
        ];
        title.format.set({
          horizontalAlignment: "Center",
          rowHeight: 30,
          font: { bold: true, size: 16, color: "#FFFFFF" },
          fill: { color: "#1F4E78" },
        });
        const head = sheet.getRange("A2:C2");
        head.format.set({ wrapText: true, font: { bold: true, italic: true } });
        head.format.borders.getItem("EdgeBottom").set({ style: "Double", color: "#1F4E78" });
        await context.sync();
        title.load("values,format/horizontalAlignment,format/rowHeight");
        const tf = title.format.font.load({ bold: true, size: true, color: true });
        const fill = title.format.fill.load("color");
        const edge = head.format.borders.getItem(Excel.BorderIndex.edgeBottom).load("style,color");
        const top = head.format.borders.getItem("EdgeTop").load("style");
        const all = sheet.getRange("A1:C4").format.font.load("bold,italic,size");
        const wrap = sheet.getRange("A2:C3").format.load("wrapText");
        const merged = sheet.getRange("A1:C4").getMergedAreasOrNullObject().load("address,cellCount");
        await context.sync();
        const out = [
          title.values,
          title.format.horizontalAlignment,
          title.format.rowHeight,
          tf.bold,
          tf.size,
          tf.color,
          fill.color,
          edge.style,
          edge.color,
          top.style,
          [all.bold, all.italic, all.size, wrap.wrapText],
          bare(merged.address),
          merged.cellCount,
        ];
        title.unmerge();
        const none = sheet.getRange("A1:C4").getMergedAreasOrNullObject();
        await context.sync();
        return [...out, none.isNullObject];
      },
      gives: [
        [["Quarter report", "", ""]],
        "Center",
        30,
        true,
        16,
        "#FFFFFF",
        "#1F4E78",
        "Double",
        "#1F4E78",
        "None",
        [null, null, null, null],
        "A1:C1",
        3,
        true,
      ],
    },

    {
      name: "formula audit: direct and all precedents, dependents, a cell that has none",
      source: "snippet 42-range/precedents-and-dependents; docs excel-add-ins-ranges-precedents-dependents",
      run: async ({ context, sheet }) => {
        sheet.getRange("A1:A3").values = [[1], [2], [3]];
        sheet.getRange("B1:B3").formulas = [["=A1*2"], ["=A2*2"], ["=A3*2"]];
        sheet.getRange("D5").formulas = [["=SUM(B1:B3)"]];
        sheet.getRange("D7").formulas = [["=D5+1"]];
        await context.sync();
        const take = async (w) => {
          w.areas.load("items/address");
          await context.sync();
          return w.areas.items.flatMap((a) => bare(a.address).split(",")).sort();
        };
        const direct = await take(sheet.getRange("D5").getDirectPrecedents());
        const down = await take(sheet.getRange("D5").getDirectDependents());
        const all = sheet.getRange("D7").getPrecedents();
        all.areas.load("items/address,items/cellCount");
        let code = "none";
        await context.sync();
        const cells = all.areas.items.reduce((n, a) => n + a.cellCount, 0);
        try {
          await take(sheet.getRange("A1").getDirectPrecedents());
        } catch (e) {
          code = e.code;
        }
        return { direct, down, cells, code };
      },
      gives: { direct: ["B1:B3"], down: ["D7"], cells: 7, code: "ItemNotFound" },
    },

    {
      name: "manual calculation: stale value, full calculate, back to automatic, suspended batch",
      source:
        "snippet 50-workbook/workbook-calculation; docs performance (suspendApiCalculationUntilNextSync)",
      run: async ({ context, sheet, Excel }) => {
        const app = context.workbook.application;
        const cell = sheet.getRange("A1"),
          result = sheet.getRange("B1");
        cell.values = [[1]];
        result.formulas = [["=A1*10"]];
        app.calculationMode = Excel.CalculationMode.manual;
        result.load("values");
        app.load("calculationMode");
        await context.sync();
        const seen = [result.values[0][0], app.calculationMode];
        try {
          cell.values = [[5]];
          await context.sync();
          result.load("values");
          await context.sync();
          seen.push(result.values[0][0]);
          app.calculate(Excel.CalculationType.full);
          result.load("values");
          await context.sync();
          seen.push(result.values[0][0]);
        } finally {
          app.calculationMode = Excel.CalculationMode.automatic;
          await context.sync();
        }
        app.suspendApiCalculationUntilNextSync();
        for (let i = 1; i <= 20; i++) sheet.getRange(`D${i}`).values = [[i]];
        sheet.getRange("E1").formulas = [["=SUM(D1:D20)"]];
        await context.sync();
        const sum = sheet.getRange("E1").load("values");
        app.load("calculationMode");
        await context.sync();
        return [...seen, sum.values[0][0], app.calculationMode];
      },
      gives: [10, "Manual", 10, 50, 210, "Automatic"],
    },

    {
      name: "autofill: number series, weekday names, numbered labels, months, formula down",
      source: "snippet 42-range/range-auto-fill; docs Range.autoFill",
      run: async ({ context, sheet, Excel }) => {
        sheet.getRange("A1:A2").values = [[10], [15]];
        sheet.getRange("B1:D1").values = [["Mon", "Lot 1", "1/15/2024"]];
        sheet.getRange("E1").formulas = [["=A1*2"]];
        await context.sync();
        sheet.getRange("A1:A2").autoFill("A1:A4", Excel.AutoFillType.fillSeries);
        sheet.getRange("B1").autoFill("B1:B4", Excel.AutoFillType.fillDefault);
        sheet.getRange("C1").autoFill("C1:C4");
        sheet.getRange("D1").autoFill("D1:D4", Excel.AutoFillType.fillMonths);
        sheet.getRange("E1").autoFill("E1:E4", "FillCopy");
        const all = sheet.getRange("A1:E4").load("values,formulas,text");
        await context.sync();
        const col = (m, i) => m.map((r) => r[i]);
        return [
          col(all.values, 0),
          col(all.values, 1),
          col(all.values, 2),
          col(all.text, 3),
          col(all.values, 4),
          all.formulas[3][4],
        ];
      },
      gives: [
        [10, 15, 20, 25],
        ["Mon", "Tue", "Wed", "Thu"],
        ["Lot 1", "Lot 2", "Lot 3", "Lot 4"],
        ["1/15/2024", "2/15/2024", "3/15/2024", "4/15/2024"],
        [20, 30, 40, 50],
        "=A4*2",
      ],
    },
  ],
};
