const bare = (a) =>
  a
    .split(",")
    .map((s) => s.slice(s.lastIndexOf("!") + 1))
    .join(",");
export default {
  topic: "conditional formats, data validation",
  programs: [
    {
      name: "colour scale, icons, text rule and data bar on one sheet; read by kind, one removed by id",
      source:
        "snippet 14-conditional-formatting/conditional-formatting-basic; docs excel-add-ins-conditional-formatting",
      run: async ({ context, sheet, Excel }) => {
        sheet.getRange("A1:B4").values = [
          ["n", "state"],
          [10, "late"],
          [50, "on time"],
          [90, "very late"],
        ];
        const nums = sheet.getRange("A2:A4"),
          words = sheet.getRange("B2:B4");
        const scale = nums.conditionalFormats.add(Excel.ConditionalFormatType.colorScale);
        scale.colorScale.criteria = {
          minimum: {
            formula: null,
            type: Excel.ConditionalFormatColorCriterionType.lowestValue,
            color: "#0000FF",
          },
          midpoint: {
            formula: "50",
            type: Excel.ConditionalFormatColorCriterionType.percent,
            color: "#FFFF00",
          },
          maximum: {
            formula: null,
            type: Excel.ConditionalFormatColorCriterionType.highestValue,
            color: "#FF0000",
          },
        };
        const icons = nums.conditionalFormats.add(Excel.ConditionalFormatType.iconSet);
        icons.iconSet.style = Excel.IconSet.threeArrows;
        icons.iconSet.showIconOnly = true;
        const text = words.conditionalFormats.add(Excel.ConditionalFormatType.containsText);
        text.textComparison.format.font.color = "#FF0000";
        text.textComparison.rule = { operator: Excel.ConditionalTextOperator.contains, text: "late" };
        const bar = sheet.getRange("A2").conditionalFormats.add(Excel.ConditionalFormatType.dataBar);
        bar.dataBar.barDirection = Excel.ConditionalDataBarDirection.leftToRight;
        await context.sync();
        scale.load("id,type,colorScale/threeColorScale,colorScale/criteria");
        icons.load("type,iconSet/style,iconSet/showIconOnly,iconSet/reverseIconOrder");
        text.load("type,textComparison/rule");
        bar.load("type,dataBar/barDirection,dataBar/showDataBarOnly");
        const notCell = scale.cellValueOrNullObject,
          isScale = scale.colorScaleOrNullObject;
        notCell.load("rule");
        isScale.load("threeColorScale");
        const n = sheet.getRange("A2").conditionalFormats.getCount(),
          m = sheet.getRange("A4").conditionalFormats.getCount();
        await context.sync();
        const c = scale.colorScale.criteria;
        const out = [
          scale.type,
          scale.colorScale.threeColorScale,
          c.minimum.color,
          c.midpoint.type,
          c.maximum.type,
          icons.type,
          icons.iconSet.style,
          icons.iconSet.showIconOnly,
          icons.iconSet.reverseIconOrder,
          text.type,
          text.textComparison.rule.text,
          text.textComparison.rule.operator,
          bar.type,
          bar.dataBar.barDirection,
          notCell.isNullObject,
          isScale.isNullObject,
          n.value,
          m.value,
        ];
        nums.conditionalFormats.getItem(scale.id).delete();
        nums.conditionalFormats.load("items/type");
        const lost = nums.conditionalFormats.getItemOrNullObject(scale.id);
        await context.sync();
        return [...out, nums.conditionalFormats.items.map((f) => f.type).sort(), lost.isNullObject];
      },
      gives: [
        "ColorScale",
        true,
        "#0000FF",
        "Percent",
        "HighestValue",
        "IconSet",
        "ThreeArrows",
        true,
        false,
        "ContainsText",
        "late",
        "Contains",
        "DataBar",
        "LeftToRight",
        true,
        false,
        3,
        2,
        ["DataBar", "IconSet"],
        true,
      ],
    },

    {
      name: "sign-up sheet: list from cells, unique codes by formula, text length, dates; validity read",
      source: "snippet 22-data-validation/data-validation; Q&A threads on custom validation formulas",
      run: async ({ context, sheet, Excel }) => {
        sheet.getRange("A1:D4").values = [
          ["Code", "Team", "Nick", "Day"],
          ["x", "Red", "bo", "2/1/2024"],
          ["y", "Pink", "maximilian", "3/1/2024"],
          ["x", "Blue", "al", "1/1/2023"],
        ];
        sheet.getRange("H1:H2").values = [["Red"], ["Blue"]];
        const dv = (a) => sheet.getRange(a).dataValidation;
        sheet.getRange("A2").select();
        await context.sync();
        dv("A2:A4").rule = { custom: { formula: "=COUNTIF($A$2:$A$4,A2)=1" } };
        dv("B2:B4").rule = { list: { inCellDropDown: false, source: "=$H$1:$H$2" } };
        dv("C2:C4").rule = { textLength: { formula1: 6, operator: "LessThanOrEqualTo" } };
        dv("D2:D4").rule = {
          date: { formula1: "2024-01-01", operator: Excel.DataValidationOperator.greaterThan },
        };
        await context.sync();
        const sets = ["A2:A4", "B2:B4", "C2:C4", "D2:D4"].map((a) => {
          const v = dv(a).load("type,valid,rule");
          return { v, bad: v.getInvalidCellsOrNullObject().load("address") };
        });
        const partly = dv("D1:D4").load("type");
        await context.sync();
        const out = sets.map(({ v, bad }) => [v.type, v.valid, bad.isNullObject ? null : bare(bad.address)]);
        const list = sets[1].v.rule.list;
        sheet.getRange("H2:H3").values = [["Pink"], ["Blue"]];
        dv("B2:B4").rule = { list: { inCellDropDown: true, source: sheet.getRange("H1:H3") } };
        sheet.getRange("A4").values = [["z"]];
        const a = dv("A2:A4").load("valid"),
          b = dv("B2:B4").load("valid,type");
        await context.sync();
        dv("A2:D4").clear();
        const cleared = dv("A2:D4").load("type");
        await context.sync();
        return {
          out,
          list: [list.source, list.inCellDropDown],
          partly: partly.type,
          later: [a.valid, b.valid, b.type],
          cleared: cleared.type,
        };
      },
      gives: {
        out: [
          ["Custom", null, "A2,A4"],
          ["List", null, "B3"],
          ["TextLength", null, "C3"],
          ["Date", null, "D4"],
        ],
        list: ["=$H$1:$H$2", false],
        partly: "MixedCriteria",
        later: [true, true, "List"],
        cleared: "None",
      },
    },
  ],
};
