import { afterSaving, type Topic } from "./program";

/** A red picture of one pixel. */
const PIXEL =
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8Dwn4EIwDiqkL4KAF0QCB0n1n5nAAAAAElFTkSuQmCC";

/** Shapes, text boxes, lines, pictures and groups. */
export const SHAPES: Topic = {
  topic: "shapes",
  programs: [
    {
      name: "draw a hexagon and place it",
      atFirstSight: false,
      run: async ({ sheet, context, excel }) => {
        const shape = sheet.shapes.addGeometricShape(excel.Excel.GeometricShapeType.hexagon);
        shape.left = 10;
        shape.top = 20;
        shape.width = 80;
        shape.height = 60;
        shape.name = "Six";
        await context.sync();
        const found = sheet.shapes
          .getItem("Six")
          .load("type,geometricShapeType,left,top,width,height,visible");
        await context.sync();
        const { type, geometricShapeType, left, top, width, height, visible } = found;
        return [type, geometricShapeType, left, top, width, height, visible];
      },
      gives: ["GeometricShape", "Hexagon", 10, 20, 80, 60, true],
    },
    {
      name: "colour a shape and its line",
      atFirstSight: false,
      run: async ({ sheet, context, excel }) => {
        const shape = sheet.shapes.addGeometricShape("Rectangle");
        shape.fill.setSolidColor("#00CC00");
        shape.fill.transparency = 0.5;
        shape.lineFormat.color = "black";
        shape.lineFormat.weight = 3;
        shape.lineFormat.dashStyle = excel.Excel.ShapeLineDashStyle.dash;
        shape.load(
          "fill/foregroundColor,fill/type,fill/transparency,lineFormat/weight,lineFormat/color,lineFormat/dashStyle",
        );
        await context.sync();
        const { fill, lineFormat } = shape;
        return [
          fill.type,
          fill.foregroundColor,
          fill.transparency,
          lineFormat.color,
          lineFormat.weight,
          lineFormat.dashStyle,
        ];
      },
      gives: ["Solid", "#00CC00", 0.5, "#000000", 3, "Dash"],
    },
    {
      name: "write into a text box",
      atFirstSight: false,
      run: async ({ sheet, context }) => {
        const box = sheet.shapes.addTextBox("A note");
        box.height = 40;
        box.textFrame.horizontalAlignment = "Center";
        box.textFrame.verticalAlignment = "Middle";
        box.textFrame.textRange.font.color = "#0000FF";
        box.textFrame.textRange.font.size = 14;
        box.load("type,textFrame/hasText,textFrame/horizontalAlignment");
        box.textFrame.textRange.load("text,font/size");
        await context.sync();
        const { textRange } = box.textFrame;
        return [
          box.textFrame.hasText,
          box.textFrame.horizontalAlignment,
          textRange.text,
          textRange.font.size,
        ];
      },
      gives: [true, "Center", "A note", 14],
    },
    {
      name: "draw a line with arrows",
      atFirstSight: false,
      run: async ({ sheet, context, excel }) => {
        const line = sheet.shapes.addLine(200, 50, 300, 150, excel.Excel.ConnectorType.straight);
        line.name = "Arrow";
        line.line.endArrowheadStyle = "Triangle";
        line.line.endArrowheadLength = "Long";
        line.load(
          "type,left,top,width,height,line/connectorType,line/endArrowheadStyle,line/beginArrowheadStyle",
        );
        await context.sync();
        const { type, left, top, width, height } = line;
        return [
          type,
          left,
          top,
          width,
          height,
          line.line.connectorType,
          line.line.endArrowheadStyle,
          line.line.beginArrowheadStyle,
        ];
      },
      gives: ["Line", 200, 50, 100, 100, "Straight", "Triangle", "None"],
    },
    {
      name: "tie a line to two shapes and cut it loose",
      atFirstSight: false,
      run: async ({ sheet, context }) => {
        const [a, b] = [
          sheet.shapes.addGeometricShape("Rectangle"),
          sheet.shapes.addGeometricShape("Ellipse"),
        ];
        b.left = 300;
        const shape = sheet.shapes.addLine(0, 0, 50, 50);
        shape.line.connectBeginShape(a, 3);
        shape.line.connectEndShape(b, 1);
        shape.line.load("isBeginConnected,isEndConnected,beginConnectedSite");
        await context.sync();
        const tied = [shape.line.isBeginConnected, shape.line.isEndConnected, shape.line.beginConnectedSite];
        shape.line.disconnectBeginShape();
        shape.line.load("isBeginConnected");
        await context.sync();
        return [...tied, shape.line.isBeginConnected];
      },
      gives: [true, true, 3, false],
    },
    {
      name: "put a picture on the sheet and turn it",
      atFirstSight: false,
      run: async ({ sheet, context }) => {
        const picture = sheet.shapes.addImage(PIXEL);
        picture.name = "Logo";
        picture.incrementRotation(90);
        picture.load("type,rotation,image/format");
        await context.sync();
        return [picture.type, picture.rotation, picture.image.format];
      },
      gives: ["Image", 90, "PNG"],
    },
    {
      name: "group shapes and take the group apart",
      atFirstSight: false,
      run: async ({ sheet, context }) => {
        const parts = ["Square", "Circle"].map((name, index) => {
          const shape = sheet.shapes.addGeometricShape(index ? "Ellipse" : "Rectangle");
          shape.name = name;
          shape.left = 100 * index;
          return shape;
        });
        const group = sheet.shapes.addGroup(parts);
        group.name = "Pair";
        group.load("type,group/shapes/items/name");
        const together = sheet.shapes.getCount();
        await context.sync();
        const names = group.group.shapes.items.map(({ name }) => name);
        sheet.shapes.getItem("Pair").group.ungroup();
        const apart = sheet.shapes.getCount();
        await context.sync();
        return [group.type, names, together.value, apart.value];
      },
      gives: ["Group", ["Square", "Circle"], 1, 2],
    },
    {
      name: "order shapes and move them step by step",
      atFirstSight: false,
      run: async ({ sheet, context, excel }) => {
        const [first, second] = [
          sheet.shapes.addGeometricShape("Cube"),
          sheet.shapes.addGeometricShape("Star5"),
        ];
        first.setZOrder(excel.Excel.ShapeZOrder.bringToFront);
        first.left = 40;
        first.incrementLeft(-15);
        first.incrementTop(25);
        first.width = 100;
        first.scaleWidth(1.5, excel.Excel.ShapeScaleType.currentSize);
        first.load("zOrderPosition,left,width");
        second.load("zOrderPosition");
        await context.sync();
        return [first.zOrderPosition > second.zOrderPosition, first.left, first.width];
      },
      gives: [true, 25, 150],
    },
    {
      name: "delete every shape of the sheet",
      atFirstSight: false,
      run: async ({ sheet, context }) => {
        for (const type of ["Sun", "Moon", "Cloud"] as const) sheet.shapes.addGeometricShape(type);
        const shapes = sheet.shapes.load("items/type");
        await context.sync();
        const count = shapes.items.length;
        shapes.items.forEach((shape) => shape.delete());
        const left = sheet.shapes.getCount();
        await context.sync();
        return [count, left.value];
      },
      gives: [3, 0],
    },
    {
      name: "find shapes and pictures in the saved file",
      atFirstSight: false,
      run: async (bench) => {
        const { sheet, context } = bench;
        const heart = sheet.shapes.addGeometricShape("Heart");
        heart.name = "Beat";
        heart.fill.setSolidColor("#C00000");
        sheet.shapes.addImage(PIXEL).name = "Dot";
        sheet.shapes.addTextBox("Saved words").name = "Words";
        await context.sync();
        return afterSaving(bench, async (again, next) => {
          const shapes = again.shapes.load("items/name,items/type,items/fill/foregroundColor");
          const text = again.shapes.getItem("Words").textFrame.textRange.load("text");
          await next.sync();
          return [
            shapes.items.map(({ name, type }) => [name, type]),
            shapes.items[0]?.fill.foregroundColor,
            text.text,
          ];
        });
      },
      gives: [
        [
          ["Beat", "GeometricShape"],
          ["Dot", "Image"],
          ["Words", "GeometricShape"],
        ],
        "#C00000",
        "Saved words",
      ],
    },
  ],
};
