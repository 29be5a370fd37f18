export default {
  topic: "pivots, shapes",
  programs: [
    {
      name: "pivot of sales: rows and sums, average instead, source edited and refreshed, totals off, deleted",
      source:
        "snippets 38-pivottable/pivottable-create-and-modify, pivottable-pivotlayout, pivottable-refresh",
      run: async ({ context, sheet, Excel }) => {
        sheet.getRange("A1:C6").values = [
          ["Farm", "Kind", "Crates"],
          ["A", "Lime", 10],
          ["B", "Lime", 20],
          ["A", "Plum", 30],
          ["B", "Plum", 5],
          ["A", "Lime", 20],
        ];
        const pivot = sheet.pivotTables.add("P7Pivot", sheet.getRange("A1:C6"), sheet.getRange("F3"));
        pivot.rowHierarchies.add(pivot.hierarchies.getItem("Farm"));
        const data = pivot.dataHierarchies.add(pivot.hierarchies.getItem("Crates"));
        data.summarizeBy = Excel.AggregationFunction.sum;
        data.load("name,summarizeBy");
        await context.sync();
        const body = () => pivot.layout.getDataBodyRange().load("values");
        const sum = body();
        await context.sync();
        const out = [data.name, data.summarizeBy, sum.values.flat()];
        data.summarizeBy = Excel.AggregationFunction.average;
        data.name = "Mean crates";
        const mean = body();
        data.load("name");
        await context.sync();
        out.push(data.name, mean.values.flat());
        data.summarizeBy = "Max";
        sheet.getRange("C3").values = [[90]];
        pivot.refresh();
        pivot.layout.showColumnGrandTotals = false;
        pivot.layout.layoutType = Excel.PivotLayoutType.tabular;
        await context.sync();
        const max = body();
        pivot.layout.load("layoutType,showColumnGrandTotals");
        pivot.rowHierarchies.load("items/name");
        const filters = pivot.filterHierarchies.getCount();
        await context.sync();
        out.push(
          max.values.flat(),
          pivot.layout.layoutType,
          pivot.layout.showColumnGrandTotals,
          pivot.rowHierarchies.items.map((h) => h.name),
          filters.value,
        );
        pivot.delete();
        const n = sheet.pivotTables.getCount();
        const cell = sheet.getRange("F4").load("values");
        await context.sync();
        return [...out, n.value, cell.values[0][0]];
      },
      gives: [
        "Sum of Crates",
        "Sum",
        [60, 25, 85],
        "Mean crates",
        [20, 12.5, 17],
        [30, 90],
        "Tabular",
        false,
        ["Farm"],
        0,
        0,
        "",
      ],
    },

    {
      name: "flow sketch: two shapes joined by an arrow, a text box, a group made and taken apart",
      source: "snippets 44-shape/shape-create-and-delete, shape-lines, shape-groups, shape-textboxes",
      run: async ({ context, sheet, Excel }) => {
        const shapes = sheet.shapes;
        const start = shapes.addGeometricShape(Excel.GeometricShapeType.rectangle);
        start.set({ name: "Start", left: 20, top: 20, width: 100, height: 40 });
        start.fill.setSolidColor("#00FF00");
        start.lineFormat.color = "#FF0000";
        start.lineFormat.weight = 2;
        start.textFrame.textRange.text = "Begin";
        const end = shapes.addGeometricShape("Ellipse");
        end.set({
          name: "End",
          left: 200,
          top: 20,
          width: 60,
          height: 40,
          rotation: 90,
          altTextTitle: "the end",
        });
        const arrow = shapes.addLine(0, 0, 50, 50, Excel.ConnectorType.straight);
        arrow.name = "Arrow";
        arrow.line.connectBeginShape(start, 3);
        arrow.line.connectEndShape(end, 1);
        arrow.line.endArrowheadStyle = Excel.ArrowheadStyle.triangle;
        const box = shapes.addTextBox("Note this");
        box.name = "Box";
        await context.sync();
        const n = shapes.getCount();
        start.load(
          "type,geometricShapeType,left,width,fill/foregroundColor,lineFormat/weight,textFrame/textRange/text,textFrame/hasText",
        );
        end.load("rotation,altTextTitle");
        arrow.load(
          "type,line/isBeginConnected,line/isEndConnected,line/endArrowheadStyle,line/connectorType",
        );
        const boxText = shapes.getItem("Box").textFrame.textRange.load("text");
        await context.sync();
        const out = [
          n.value,
          start.type,
          start.geometricShapeType,
          Math.round(start.left),
          Math.round(start.width),
          start.fill.foregroundColor,
          start.lineFormat.weight,
          start.textFrame.textRange.text,
          start.textFrame.hasText,
          end.rotation,
          end.altTextTitle,
          arrow.type,
          arrow.line.isBeginConnected,
          arrow.line.isEndConnected,
          arrow.line.endArrowheadStyle,
          arrow.line.connectorType,
          boxText.text,
        ];
        const group = shapes.addGroup([box, end]);
        group.name = "Pair";
        const grouped = shapes.getCount(),
          inside = group.group.shapes.getCount();
        group.load("type");
        await context.sync();
        out.push(grouped.value, inside.value, group.type);
        group.group.ungroup();
        await context.sync();
        shapes.getItem("Arrow").delete();
        shapes.load("items/name");
        const none = shapes.getItemOrNullObject("Pair");
        await context.sync();
        return [...out, shapes.items.map((s) => s.name).sort(), none.isNullObject];
      },
      gives: [
        4,
        "GeometricShape",
        "Rectangle",
        20,
        100,
        "#00FF00",
        2,
        "Begin",
        true,
        90,
        "the end",
        "Line",
        true,
        true,
        "Triangle",
        "Straight",
        "Note this",
        3,
        2,
        "Group",
        ["Box", "End", "Start"],
        true,
      ],
    },
  ],
};
