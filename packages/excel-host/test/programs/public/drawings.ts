import { afterSaving, orders, orderTable, type Topic } from "./program";

/** A block of numbers for bubbles: across, up and size. */
const BUBBLES = [
  ["Shop", "Visits", "Sales", "Staff"],
  ["North", 10, 40, 3],
  ["South", 20, 30, 5],
  ["East", 30, 60, 8],
];

/** Charts of other kinds, shapes in groups, slicers: what stands above the cells. */
export const DRAWINGS: Topic = {
  topic: "above the cells",
  programs: [
    {
      name: "draw bubbles whose size is a third column",
      atFirstSight: false,
      run: async (bench) => {
        const { sheet, context, excel } = bench;
        sheet.getRange("A1:D4").values = BUBBLES;
        const chart = sheet.charts.add(excel.Excel.ChartType.bubble, sheet.getRange("B1:B4"));
        chart.series.getItemAt(0).delete();
        const series = chart.series.add("Shops");
        series.setXAxisValues(sheet.getRange("B2:B4"));
        series.setValues(sheet.getRange("C2:C4"));
        series.setBubbleSizes(sheet.getRange("D2:D4"));
        chart.name = "Bubbles";
        const sizes = series.getDimensionValues("BubbleSizes");
        await context.sync();
        const saved = await afterSaving(bench, async (again, next) => {
          const found = again.charts.getItem("Bubbles").load("chartType");
          const across = found.series.getItemAt(0).getDimensionValues("XValues");
          await next.sync();
          return [found.chartType, across.value];
        });
        return [sizes.value, saved];
      },
      gives: [
        [3, 5, 8],
        ["Bubble", [10, 20, 30]],
      ],
    },
    {
      name: "draw standing blocks and cylinders",
      atFirstSight: false,
      run: async (bench) => {
        const { sheet, context } = bench;
        orders(bench);
        sheet.charts.add("3DColumnClustered", sheet.getRange("A1:A5")).name = "Blocks";
        sheet.charts.add("CylinderCol", sheet.getRange("C1:C5")).name = "Cylinders";
        await context.sync();
        return afterSaving(bench, async (again, next) => {
          const charts = again.charts.load("items/name,items/chartType");
          await next.sync();
          return charts.items.map(({ name, chartType }) => [name, chartType]);
        });
      },
      gives: [
        ["Blocks", "3DColumnClustered"],
        ["Cylinders", "CylinderCol"],
      ],
    },
    {
      name: "show the numbers in a table under the chart",
      atFirstSight: false,
      run: async ({ sheet, context }) => {
        orders({ sheet });
        const chart = sheet.charts.add("ColumnClustered", sheet.getRange("C1:D5"));
        const table = chart.getDataTable();
        table.visible = true;
        table.showLegendKey = false;
        table.format.font.color = "#C00000";
        table.load("visible,showHorizontalBorder,showLegendKey,format/font/color");
        await context.sync();
        return [table.visible, table.showHorizontalBorder, table.showLegendKey, table.format.font.color];
      },
      gives: [true, true, false, "#C00000"],
    },
    {
      name: "ask where the series of a chart come from",
      atFirstSight: false,
      run: async ({ sheet, context }) => {
        sheet.name = "Data";
        orders({ sheet });
        const chart = sheet.charts.add("Line", sheet.getRange("C1:C5"));
        const series = chart.series.getItemAt(0);
        const text = series.getDimensionDataSourceString("Values");
        const type = series.getDimensionDataSourceType("Values");
        await context.sync();
        return [text.value, type.value];
      },
      gives: ["Data!$C$2:$C$5", "LocalRange"],
    },
    {
      name: "mark growth with triangles",
      atFirstSight: false,
      run: async ({ sheet, context, excel }) => {
        const range = orders({ sheet }).getColumn(2);
        const rule = range.conditionalFormats.add(excel.Excel.ConditionalFormatType.iconSet);
        rule.iconSet.style = excel.Excel.IconSet.threeTriangles;
        rule.iconSet.load("style,criteria");
        await context.sync();
        return [rule.iconSet.style, rule.iconSet.criteria.length];
      },
      gives: ["ThreeTriangles", 3],
    },
    {
      name: "move a group and look into it",
      atFirstSight: false,
      run: async (bench) => {
        const { sheet, context } = bench;
        const square = sheet.shapes.addGeometricShape("Rectangle");
        square.set({ left: 100, top: 100, width: 50, height: 50, name: "Square" });
        const circle = sheet.shapes.addGeometricShape("Ellipse");
        circle.set({ left: 200, top: 150, width: 50, height: 50, name: "Circle" });
        const group = sheet.shapes.addGroup([square, circle]);
        group.name = "Both";
        group.incrementLeft(50);
        group.load("left,top,width,height");
        await context.sync();
        const saved = await afterSaving(bench, async (again, next) => {
          const inner = again.shapes.getItem("Both").group.shapes.load("items/name,items/left");
          await next.sync();
          return inner.items.map(({ name, left }) => [name, Math.round(left)]);
        });
        return [group.left, group.top, group.width, group.height, saved];
      },
      gives: [
        150,
        100,
        150,
        100,
        [
          ["Square", 150],
          ["Circle", 250],
        ],
      ],
    },
    {
      name: "let a text box fit its words, and empty it",
      atFirstSight: false,
      run: async ({ sheet, context, excel }) => {
        const { textFrame } = sheet.shapes.addTextBox("Read me first");
        textFrame.autoSizeSetting = excel.Excel.ShapeAutoSize.autoSizeShapeToFitText;
        textFrame.leftMargin = 10;
        textFrame.textRange.getSubstring(0, 4).font.bold = true;
        const start = textFrame.textRange.getSubstring(0, 4).load("text,font/bold");
        textFrame.load("autoSizeSetting,leftMargin");
        await context.sync();
        textFrame.deleteText();
        textFrame.load("hasText");
        await context.sync();
        return [
          textFrame.autoSizeSetting,
          textFrame.leftMargin,
          start.text,
          start.font.bold,
          textFrame.hasText,
        ];
      },
      gives: ["AutoSizeShapeToFitText", 10, "Read", true, false],
    },
    {
      name: "filter a table with a slicer",
      atFirstSight: false,
      run: async ({ sheet, context }) => {
        const table = orderTable({ sheet });
        table.name = "Sold";
        const slicer = sheet.slicers.add("Sold", "Region", sheet);
        slicer.set({ name: "Regions", caption: "Where", left: 300, top: 20, width: 120, height: 150 });
        slicer.selectItems(["North"]);
        const shown = table.getDataBodyRange().getVisibleView().load("values");
        slicer.load("name,caption,isFilterCleared");
        const items = slicer.slicerItems.load("items/name,items/isSelected");
        await context.sync();
        return [
          slicer.caption,
          slicer.isFilterCleared,
          items.items.map(({ name, isSelected }) => [name, isSelected]),
          shown.values.map(([product]) => product),
        ];
      },
      gives: [
        "Where",
        false,
        [
          ["North", true],
          ["South", false],
        ],
        ["Tea", "Cocoa"],
      ],
    },
  ],
};
