import { orders, type Topic } from "./program";

/** Properties cell by cell, row by row, column by column. */
export const CELL_PROPERTIES: Topic = {
  topic: "cell properties",
  programs: [
    {
      name: "format each cell of a block its own way in one call",
      atFirstSight: true,
      run: async ({ sheet, context }) => {
        const red: Excel.SettableCellProperties = {
          format: { fill: { color: "#FF0000" }, font: { bold: true } },
        };
        const blue: Excel.SettableCellProperties = {
          format: {
            fill: { color: "#0000FF" },
            borders: { bottom: { style: "Continuous" } },
            horizontalAlignment: "Right",
          },
        };
        sheet.getRange("A1:B2").setCellProperties([
          [red, blue],
          [blue, red],
        ]);
        const found = sheet.getRange("A1:B2").getCellProperties({
          address: true,
          format: { fill: { color: true }, font: { bold: true } },
        });
        await context.sync();
        return found.value.flat().map(({ format }) => [format?.fill?.color, format?.font?.bold]);
      },
      gives: [
        ["#FF0000", true],
        ["#0000FF", false],
        ["#0000FF", false],
        ["#FF0000", true],
      ],
    },
    {
      name: "ask for the styles and addresses of cells",
      atFirstSight: false,
      run: async ({ sheet, context }) => {
        sheet.getRange("A1").style = "Good";
        const found = sheet.getRange("A1:A2").getCellProperties({ addressLocal: true, style: true });
        await context.sync();
        return found.value.map(([cell]) => cell?.style);
      },
      gives: ["Good", "Normal"],
    },
    {
      name: "set the heights of rows and the widths of columns",
      atFirstSight: true,
      run: async ({ sheet, context }) => {
        const block = orders({ sheet });
        block.setRowProperties([{ format: { rowHeight: 30 } }, {}, { rowHidden: true }, {}, {}]);
        block.setColumnProperties([{ format: { columnWidth: 90 } }, { columnHidden: true }, {}, {}]);
        const rows = block.getRowProperties({ rowHidden: true, rowIndex: true, format: { rowHeight: true } });
        const columns = block.getColumnProperties({ columnHidden: true, columnIndex: true });
        await context.sync();
        return [
          rows.value.map(({ rowHidden }) => rowHidden),
          rows.value[0]?.format?.rowHeight,
          columns.value.map(({ columnHidden }) => columnHidden),
          columns.value[3]?.columnIndex,
        ];
      },
      gives: [[false, false, true, false, false], 30, [false, true, false, false], 3],
    },
    {
      name: "set many properties of an object at once",
      atFirstSight: true,
      run: async ({ sheet, context }) => {
        const range = sheet.getRange("B2:C2");
        range.set({
          values: [["one", 2]],
          numberFormat: [["@", "0.0"]],
          format: { fill: { color: "orange" }, font: { name: "Arial", color: "white", italic: true } },
        });
        range.load("text,format/fill/color,format/font/color");
        await context.sync();
        return [range.text[0]?.[0], range.format.fill.color, range.format.font.color];
      },
      gives: ["one", "#FFA500", "#FFFFFF"],
    },
  ],
};
