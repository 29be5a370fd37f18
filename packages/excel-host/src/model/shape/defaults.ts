import type { Arrowhead, ShapeFill, ShapeFont, ShapeLine, TextBody } from "./shape";

/** What text in a shape looks like where nothing says otherwise. */
export function plainFont(color: string): ShapeFont {
  return { name: "Calibri", size: 11, bold: false, italic: false, underline: "None", color };
}

/** The text of a new shape: as Excel has it. */
export function newText(color: string): TextBody {
  return {
    runs: [],
    font: plainFont(color),
    horizontal: "Left",
    vertical: "Top",
    orientation: "Horizontal",
    readingOrder: "LeftToRight",
    horizontalOverflow: "Clip",
    verticalOverflow: "Clip",
    autoSize: "AutoSizeNone",
    margins: { left: 7.2, top: 3.6, right: 7.2, bottom: 3.6 },
  };
}

const NO_ARROW: Arrowhead = { style: "None", length: "Medium", width: "Medium" };

/** The line of a new shape. */
export function newLine(color: string, weight: number, visible = true): ShapeLine {
  return {
    visible,
    color,
    transparency: 0,
    weight,
    dash: "Solid",
    kind: "Single",
    begin: NO_ARROW,
    end: NO_ARROW,
  };
}

/** The fill of a new shape. */
export function newFill(color: string): ShapeFill {
  return { kind: "solid", color, transparency: 0 };
}
