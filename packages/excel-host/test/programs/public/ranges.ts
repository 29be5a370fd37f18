import { afterSaving, orders, type Topic } from "./program";

/** Ranges: outlines, moving, what depends on what, spelling of values and colours. */
export const RANGES: Topic = {
  topic: "ranges",
  programs: [
    {
      name: "group rows and fold them",
      atFirstSight: false,
      run: async (bench) => {
        const { sheet, context, excel } = bench;
        orders(bench);
        sheet.getRange("2:3").group(excel.Excel.GroupOption.byRows);
        sheet.getRange("B:C").group(excel.Excel.GroupOption.byColumns);
        sheet.showOutlineLevels(1, 1);
        const [row, column] = [
          sheet.getRange("2:2").load("rowHidden"),
          sheet.getRange("B:B").load("columnHidden"),
        ];
        await context.sync();
        const folded = [row.rowHidden, column.columnHidden];
        sheet.showOutlineLevels(8, 8);
        row.load("rowHidden");
        await context.sync();
        return [...folded, row.rowHidden];
      },
      gives: [true, true, false],
    },
    {
      name: "hide and show the details of a group",
      atFirstSight: false,
      run: async ({ sheet, context }) => {
        const rows = sheet.getRange("4:6");
        rows.group("ByRows");
        rows.hideGroupDetails("ByRows");
        rows.load("rowHidden");
        await context.sync();
        const hidden = rows.rowHidden;
        rows.showGroupDetails("ByRows");
        rows.load("rowHidden");
        await context.sync();
        rows.ungroup("ByRows");
        await context.sync();
        return [hidden, rows.rowHidden];
      },
      gives: [true, false],
    },
    {
      name: "move a block, and formulas with it",
      atFirstSight: false,
      run: async ({ sheet, context }) => {
        sheet.getRange("A1:B2").formulas = [
          [1, 2],
          ["=A1+B1", ""],
        ];
        sheet.getRange("D1").formulas = [["=A2*10"]];
        sheet.getRange("A1:B2").moveTo("F5");
        const [moved, from, reader] = ["F5:G6", "A1:B2", "D1"].map((address) =>
          sheet.getRange(address).load("formulas"),
        );
        await context.sync();
        return [moved?.formulas, from?.formulas.flat().join(""), reader?.formulas];
      },
      gives: [
        [
          [1, 2],
          ["=F5+G5", ""],
        ],
        "",
        [["=F6*10"]],
      ],
    },
    {
      name: "ask what a formula reads, directly and through others",
      atFirstSight: false,
      run: async ({ sheet, context }) => {
        sheet.getRange("A1:A4").formulas = [[1], [2], ["=A1+A2"], ["=A3*2"]];
        const direct = sheet.getRange("A4").getDirectPrecedents().areas.load("items/address");
        const all = sheet.getRange("A4").getPrecedents().areas.load("items/address");
        await context.sync();
        const places = (areas: Excel.RangeAreasCollection) =>
          areas.items.flatMap(({ address }) => address.split(",")).map((address) => address.split("!")[1]);
        return [places(direct), places(all)];
      },
      gives: [["A3"], ["A1:A3"]],
    },
    {
      name: "ask which formulas read a cell, directly and through others",
      atFirstSight: false,
      run: async ({ sheet, context }) => {
        sheet.getRange("B1:B3").formulas = [[1], ["=B1+1"], ["=B2+1"]];
        const direct = sheet.getRange("B1").getDirectDependents().areas.load("items/address");
        const all = sheet.getRange("B1").getDependents().areas.load("items/address");
        await context.sync();
        const places = (areas: Excel.RangeAreasCollection) =>
          areas.items.map(({ address }) => address.split("!")[1]);
        return [places(direct), places(all)];
      },
      gives: [["B2"], ["B2:B3"]],
    },
    {
      name: "are told that nothing depends on a cell",
      atFirstSight: false,
      run: async ({ sheet, context }) => {
        sheet.getRange("H9").getDirectDependents().areas.load("items");
        return context.sync().then(
          () => "none",
          (error: OfficeExtension.Error) => error.code,
        );
      },
      gives: "ItemNotFound",
    },
    {
      name: "write one value or one format for a whole block, and colours by name",
      atFirstSight: true,
      run: async ({ sheet, context }) => {
        const block = sheet.getRange("A1:C2");
        block.values = 7 as never;
        block.numberFormat = "0.00" as never;
        block.format.fill.color = "lightblue";
        block.format.font.color = "Red";
        block.load("text,format/fill/color,format/font/color");
        await context.sync();
        return [block.text[1]?.[2], block.format.fill.color, block.format.font.color];
      },
      gives: ["7,00", "#ADD8E6", "#FF0000"],
    },
    {
      name: "find merged cells",
      atFirstSight: true,
      run: async ({ sheet, context }) => {
        sheet.getRange("A1:B1").merge();
        sheet.getRange("A3:B4").merge(true);
        const merged = sheet
          .getRange("A1:F9")
          .getMergedAreasOrNullObject()
          .load("address,cellCount,areaCount");
        const none = sheet.getRange("D1:F9").getMergedAreasOrNullObject().load("isNullObject");
        await context.sync();
        return [merged.areaCount, merged.cellCount, none.isNullObject];
      },
      gives: [3, 6, true],
    },
    {
      name: "copy several areas at once",
      atFirstSight: false,
      run: async ({ sheet, context }) => {
        sheet.getRange("A1:A3").values = [[1], [2], [3]];
        sheet.getRanges("C1,C3").copyFrom("A1");
        const read = sheet.getRange("C1:C3").load("values");
        await context.sync();
        return read.values.flat();
      },
      gives: [1, "", 1],
    },
    {
      name: "see where a dynamic array spills",
      atFirstSight: true,
      run: async ({ sheet, context }) => {
        sheet.getRange("A1").formulas = [["=SEQUENCE(3,2)"]];
        const spill = sheet.getRange("A1").getSpillingToRange().load("address,values");
        const parent = sheet.getRange("B2").getSpillParent().load("address,hasSpill");
        await context.sync();
        return [spill.address.split("!")[1], spill.values, parent.address.split("!")[1], parent.hasSpill];
      },
      gives: [
        "A1:B3",
        [
          [1, 2],
          [3, 4],
          [5, 6],
        ],
        "A1",
        true,
      ],
    },
    {
      name: "tint a fill and hatch it",
      atFirstSight: false,
      run: async (bench) => {
        const { sheet, context } = bench;
        const cell = sheet.getRange("A1");
        cell.format.fill.color = "#4472C4";
        cell.format.fill.pattern = "Grid";
        cell.format.fill.patternColor = "#FF0000";
        cell.format.readingOrder = "RightToLeft";
        await context.sync();
        return afterSaving(bench, async (again, next) => {
          const { format } = again
            .getRange("A1")
            .load("format/readingOrder,format/fill/pattern,format/fill/patternColor");
          await next.sync();
          return [format.fill.pattern, format.fill.patternColor, format.readingOrder];
        });
      },
      gives: ["Grid", "#FF0000", "RightToLeft"],
    },
    {
      name: "find the region around a cell",
      atFirstSight: false,
      run: async (bench) => {
        orders(bench);
        const region = bench.sheet.getRange("B3").getSurroundingRegion().load("address");
        const blanks = bench.sheet.getRange("A1:D6").getSpecialCellsOrNullObject("Blanks").load("address");
        const constants = bench.sheet
          .getRange("A1:D5")
          .getSpecialCells("Constants", "Numbers")
          .load("cellCount");
        await bench.context.sync();
        return [region.address.split("!")[1], blanks.address.split("!")[1], constants.cellCount];
      },
      gives: ["A1:D5", "A6:D6", 8],
    },
  ],
};
