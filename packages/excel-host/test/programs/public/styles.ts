import { afterSaving, orders, type Topic } from "./program";

/** Named cell styles. */
export const STYLES: Topic = {
  topic: "styles",
  programs: [
    {
      name: "make a heading with a style that Excel brings",
      atFirstSight: false,
      run: async ({ sheet, context, excel }) => {
        const title = sheet.getRange("A1:B1");
        title.values = [["Results", ""]];
        title.style = "Heading 1";
        sheet.getRange("A2").style = excel.Excel.BuiltInStyle.neutral;
        title.load("style,format/font/bold,format/font/size");
        const neutral = sheet.getRange("A2").load("style,format/fill/color,format/font/color");
        await context.sync();
        const { font } = title.format;
        return [
          title.style,
          font.bold,
          font.size,
          neutral.style,
          neutral.format.fill.color,
          neutral.format.font.color,
        ];
      },
      gives: ["Heading 1", true, 15, "Neutral", "#FFEB9C", "#9C5700"],
    },
    {
      name: "make a style, use it and take it away",
      atFirstSight: false,
      run: async ({ sheet, context }) => {
        context.workbook.styles.add("Office green");
        const style = context.workbook.styles.getItem("Office green");
        style.font.color = "#00FF00";
        style.font.bold = true;
        style.fill.color = "#102030";
        style.horizontalAlignment = "Center";
        style.textOrientation = 38;
        await context.sync();
        const cell = sheet.getRange("B2");
        cell.style = "Office green";
        cell.load("format/font/bold,format/fill/color,format/horizontalAlignment,format/textOrientation");
        await context.sync();
        const seen = [cell.format.fill.color, cell.format.horizontalAlignment, cell.format.textOrientation];
        style.delete();
        cell.load("style,format/fill/color");
        await context.sync();
        return [...seen, cell.style, cell.format.fill.color];
      },
      gives: ["#102030", "Center", 38, "Normal", "#FFFFFF"],
    },
    {
      name: "ask what the normal style looks like",
      atFirstSight: false,
      run: async ({ context }) => {
        const normal = context.workbook.styles.getItem("Normal");
        normal.load("name,builtIn,numberFormat,includeFont");
        normal.font.load("name,size,bold");
        const none = context.workbook.styles.getItemOrNullObject("Nobody made this").load("isNullObject");
        await context.sync();
        const { font } = normal;
        return [
          normal.builtIn,
          normal.numberFormat,
          normal.includeFont,
          font.name,
          font.size,
          font.bold,
          none.isNullObject,
        ];
      },
      gives: [true, "General", true, "Calibri", 11, false, true],
    },
    {
      name: "let cells follow their style",
      atFirstSight: false,
      run: async ({ sheet, context }) => {
        context.workbook.styles.add("Follow");
        const cells = orders({ sheet }).getColumn(0);
        cells.style = "Follow";
        await context.sync();
        context.workbook.styles.getItem("Follow").font.italic = true;
        cells.load("format/font/italic,style");
        await context.sync();
        return [cells.style, cells.format.font.italic];
      },
      gives: ["Follow", true],
    },
    {
      name: "find the styles in the saved file",
      atFirstSight: false,
      run: async (bench) => {
        const { sheet, context } = bench;
        context.workbook.styles.add("Saved style");
        context.workbook.styles.getItem("Saved style").fill.color = "#ABCDEF";
        sheet.getRange("A1").style = "Saved style";
        sheet.getRange("A2").style = "Good";
        await context.sync();
        return afterSaving(bench, async (again, next) => {
          const cells = ["A1", "A2"].map((address) =>
            again.getRange(address).load("style,format/fill/color"),
          );
          await next.sync();
          return cells.map(({ style, format }) => [style, format.fill.color]);
        });
      },
      gives: [
        ["Saved style", "#ABCDEF"],
        ["Good", "#C6EFCE"],
      ],
    },
  ],
};
