import { orders, orderTable, type Topic } from "./program";

/** Plans, registers and lists as offices keep them. */
export const PLANS: Topic = {
  topic: "plans and registers",
  programs: [
    {
      name: "a time sheet: hours between two times, and the pay",
      atFirstSight: true,
      run: async ({ sheet, context }) => {
        sheet.getRange("A1:D1").values = [["In", "Out", "Hours", "Pay"]];
        sheet.getRange("A2:D2").formulas = [["9:00", "18:00", "=B2-A2", "=ROUND(C2*24*15.5,2)"]];
        sheet.getRange("C2").numberFormat = [["[h]:mm"]];
        const row = sheet.getRange("A2:D2").load("text");
        await context.sync();
        return row.text;
      },
      gives: [["9:00", "18:00", "9:00", "139,5"]],
    },
    {
      name: "a register whose dates come as texts of other programs",
      atFirstSight: false,
      run: async ({ sheet, context }) => {
        const table = sheet.tables.add("A1:B1", true);
        table.getHeaderRowRange().values = [["Day", "Note"]];
        table.rows.add(undefined, [
          ["2024-03-05", "in"],
          ["3/6/2024", "out"],
        ]);
        const days = table.columns.getItem("Day").getDataBodyRange().load("values,numberFormat");
        await context.sync();
        return [days.values, days.numberFormat];
      },
      gives: [
        [[45356], [45357]],
        [["m/d/yyyy"], ["m/d/yyyy"]],
      ],
    },
    {
      name: "a rate and a total that have names",
      atFirstSight: false,
      run: async ({ sheet, context }) => {
        orders({ sheet });
        const { names } = sheet;
        names.add("Rate", "=0.1");
        sheet.load("name");
        await context.sync();
        const total = names.add("Qty", `=SUM('${sheet.name}'!$C$2:$C$5)`).load("type,value");
        sheet.getRange("F1").formulas = [["=Qty*Rate"]];
        const cell = sheet.getRange("F1").load("values");
        await context.sync();
        return [total.type, total.value, Math.round(Number(cell.values[0]?.[0]) * 100)];
      },
      gives: ["Integer", 21, 210],
    },
    {
      name: "a list to be printed without its header row, and with it again",
      atFirstSight: false,
      run: async (bench) => {
        const table = orderTable(bench);
        table.showHeaders = false;
        const bare = bench.sheet.getUsedRange(true).load("rowCount");
        await bench.context.sync();
        const count = bare.rowCount;
        table.showHeaders = true;
        const header = table.getHeaderRowRange().load("values");
        await bench.context.sync();
        return [count, header.values];
      },
      gives: [4, [["Product", "Region", "Qty", "Price"]]],
    },
    {
      name: "a picture of a block for a message",
      atFirstSight: false,
      run: async (bench) => {
        const image = orders(bench).getImage();
        await bench.context.sync();
        return image.value.slice(0, 11);
      },
      gives: "iVBORw0KGgo",
    },
    {
      name: "numbers drawn by lot anew",
      atFirstSight: false,
      run: async ({ sheet, context }) => {
        const lots = sheet.getRange("A1:A3");
        lots.formulas = [["=RAND()"], ["=RAND()"], ["=RAND()"]];
        lots.load("values");
        await context.sync();
        const before = JSON.stringify(lots.values);
        lots.setDirty();
        lots.load("values");
        await context.sync();
        return JSON.stringify(lots.values) === before;
      },
      gives: false,
    },
    {
      name: "a column taken out from under a total",
      atFirstSight: false,
      run: async ({ sheet, context }) => {
        orders({ sheet });
        sheet.getRange("F1").formulas = [["=SUM(C2:C5)"]];
        const total = sheet.getRange("F1").load("values");
        await context.sync();
        const before = total.values;
        sheet.getRange("C:C").delete("Left");
        const after = sheet.getRange("E1").load("values,formulas");
        await context.sync();
        return [before, after.values, after.formulas];
      },
      gives: [[[21]], [["#REF!"]], [["=SUM(#REF!)"]]],
    },
    {
      name: "all rows without entries taken out from below",
      atFirstSight: true,
      run: async ({ sheet, context }) => {
        sheet.getRange("A1:A6").values = [["a"], [""], ["b"], [""], [""], ["c"]];
        const used = sheet.getUsedRange().load("values");
        await context.sync();
        for (let row = used.values.length - 1; row >= 0; row--)
          if (used.values[row]?.every((value) => value === "")) used.getRow(row).getEntireRow().delete("Up");
        const rest = sheet.getUsedRange().load("values");
        await context.sync();
        return rest.values;
      },
      gives: [["a"], ["b"], ["c"]],
    },
    {
      name: "a cross table laid out as a list",
      atFirstSight: true,
      run: async ({ sheet, context }) => {
        const cross = sheet.getRange("A1:C3");
        cross.values = [
          ["Shop", "Jan", "Feb"],
          ["North", 2, 3],
          ["South", 5, 6],
        ];
        cross.load("values");
        await context.sync();
        const [header = [], ...rows] = cross.values;
        const list = rows.flatMap(([shop, ...sold]) =>
          sold.map((value, at) => [shop, header[at + 1], value]),
        );
        const target = sheet.getRange("E1").getResizedRange(list.length - 1, 2);
        target.values = list;
        target.load("values");
        await context.sync();
        return target.values;
      },
      gives: [
        ["North", "Jan", 2],
        ["North", "Feb", 3],
        ["South", "Jan", 5],
        ["South", "Feb", 6],
      ],
    },
    {
      name: "the styles that a house may choose from",
      atFirstSight: false,
      run: async ({ context }) => {
        const { styles } = context.workbook;
        styles.load("items/name");
        await context.sync();
        const names = styles.items.map(({ name }) => name);
        return ["Heading 1", "Good", "Total"].every((name) => names.includes(name));
      },
      gives: true,
    },
  ],
};
