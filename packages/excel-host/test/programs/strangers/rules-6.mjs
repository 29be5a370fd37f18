const bare = (a) =>
  a
    .split(",")
    .map((s) => s.slice(s.lastIndexOf("!") + 1))
    .join(",");
export default {
  topic: "conditional formats, data validation",
  programs: [
    {
      name: "traffic lights on scores: three rules, priorities read, one stopped, one deleted, all cleared",
      source:
        "snippets 14-conditional-formatting/conditional-formatting-basic and -advanced; docs ConditionalFormatCollection.add",
      run: async ({ context, sheet, Excel }) => {
        const scores = sheet.getRange("B2:B9");
        scores.values = [[35], [80], [55], [91], [12], [60], [77], [49]];
        sheet.getRange("E1").values = [[50]];
        const low = scores.conditionalFormats.add(Excel.ConditionalFormatType.cellValue);
        low.cellValue.format.font.color = "#FF0000";
        low.cellValue.rule = { formula1: "=$E$1", operator: "LessThan" };
        const top = scores.conditionalFormats.add(Excel.ConditionalFormatType.topBottom);
        top.topBottom.format.fill.color = "#00FF00";
        top.topBottom.rule = { rank: 2, type: "TopItems" };
        const mid = scores.conditionalFormats.add(Excel.ConditionalFormatType.cellValue);
        mid.cellValue.rule = { formula1: "=50", formula2: "=79", operator: "Between" };
        mid.cellValue.format.fill.color = "#FFFF00";
        mid.stopIfTrue = true;
        await context.sync();
        low.load("priority,type,stopIfTrue,cellValue/rule,cellValue/format/font/color");
        mid.load("priority,stopIfTrue,cellValue/rule");
        top.load("priority,topBottom/rule");
        const where = top.getRange().load("address");
        await context.sync();
        const seen = [
          low.priority,
          top.priority,
          mid.priority,
          low.type,
          mid.stopIfTrue,
          low.cellValue.rule.formula1,
          low.cellValue.rule.operator,
          low.cellValue.format.font.color,
          mid.cellValue.rule.formula2,
          top.topBottom.rule.rank,
          top.topBottom.rule.type,
          bare(where.address),
        ];
        mid.delete();
        const n1 = scores.conditionalFormats.getCount();
        low.load("priority");
        const partial = sheet.getRange("B5").conditionalFormats.getCount();
        scores.conditionalFormats.clearAll();
        const n2 = scores.conditionalFormats.getCount();
        await context.sync();
        return [...seen, n1.value, low.priority, partial.value, n2.value];
      },
      gives: [
        2,
        1,
        0,
        "CellValue",
        true,
        "=$E$1",
        "LessThan",
        "#FF0000",
        "=79",
        2,
        "TopItems",
        "B2:B9",
        2,
        1,
        2,
        0,
      ],
    },

    {
      name: "order form: drop-down, whole-number limits, prompts, invalid cells found and marked",
      source: "snippet 22-data-validation/data-validation; docs excel-add-ins-data-validation",
      run: async ({ context, sheet, Excel }) => {
        sheet.getRange("A1:C4").values = [
          ["Size", "Qty", "Note"],
          ["S", 5, ""],
          ["XL", 0, "n"],
          ["M", 101, "n"],
        ];
        const size = sheet.getRange("A2:A4").dataValidation;
        size.rule = { list: { inCellDropDown: true, source: "S,M,L" } };
        const qty = sheet.getRange("B2:B4").dataValidation;
        qty.rule = {
          wholeNumber: { formula1: 1, formula2: 100, operator: Excel.DataValidationOperator.between },
        };
        qty.ignoreBlanks = false;
        qty.prompt = { title: "Qty", message: "1 to 100", showPrompt: true };
        qty.errorAlert = {
          title: "Bad",
          message: "Not 1..100",
          showAlert: true,
          style: Excel.DataValidationAlertStyle.warning,
        };
        await context.sync();
        size.load("type,rule,valid");
        qty.load("type,rule,valid,ignoreBlanks,prompt,errorAlert");
        const badSize = size.getInvalidCellsOrNullObject().load("address");
        const badQty = qty.getInvalidCellsOrNullObject().load("cellCount");
        const whole = sheet.getRange("C2:C4").dataValidation.load("type,valid");
        const mixed = sheet.getRange("A2:B4").dataValidation.load("type");
        await context.sync();
        const first = [
          size.type,
          size.rule.list.source,
          size.rule.list.inCellDropDown,
          size.valid,
          qty.type,
          qty.rule.wholeNumber.operator,
          Number(qty.rule.wholeNumber.formula2),
          qty.ignoreBlanks,
          qty.prompt.message,
          qty.errorAlert.style,
          bare(badSize.address),
          badQty.cellCount,
          whole.type,
          mixed.type,
        ];
        sheet.getRange("A3").values = [["L"]];
        size.load("valid");
        const none = size.getInvalidCellsOrNullObject();
        qty.clear();
        qty.load("type");
        await context.sync();
        return [...first, size.valid, none.isNullObject, qty.type];
      },
      gives: [
        "List",
        "S,M,L",
        true,
        null,
        "WholeNumber",
        "Between",
        100,
        false,
        "1 to 100",
        "Warning",
        "A3",
        2,
        "None",
        "Inconsistent",
        true,
        true,
        "None",
      ],
    },
  ],
};
