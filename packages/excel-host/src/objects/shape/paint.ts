import { excelClass } from "../../api/class-table";
import { flag, numberBetween, word } from "../../api/checks";
import { readColour } from "../../api/colours";
import { fail } from "../../api/errors";
import { DASH_STYLES, LINE_KINDS, type ShapeFill, type ShapeLine } from "../../model/shape/shape";
import type { ShapeRef } from "./refs";
import { editShape, shapeOf } from "./shape-ref";

const SHARE = numberBetween(0, 1);

function setFill(ref: ShapeRef, fill: ShapeFill): void {
  const { kind } = shapeOf(ref);
  if (kind === "group" || kind === "line") fail("InvalidArgument", "A shape of this kind has no fill.");
  editShape(ref, (shape) => ({ ...shape, fill }));
}

function setColour(ref: ShapeRef, value: unknown): void {
  const { fill } = shapeOf(ref);
  const transparency = fill.kind === "solid" ? fill.transparency : 0;
  setFill(ref, { kind: "solid", color: readColour(value), transparency });
}

function setTransparency(ref: ShapeRef, value: unknown): void {
  const { fill } = shapeOf(ref);
  if (fill.kind !== "solid") fail("InvalidArgument", "Only a fill of one colour is seen through.");
  setFill(ref, { ...fill, transparency: SHARE(value) });
}

const FILL_TYPES = { none: "NoFill", solid: "Solid" } as const;

/** Excel.ShapeFill */
export const shapeFill = excelClass<ShapeRef>({
  name: "ShapeFill",
  properties: {
    Type: {
      get: (ref) => {
        const { fill } = shapeOf(ref);
        return fill.kind === "other" ? fill.type : FILL_TYPES[fill.kind];
      },
    },
    ForegroundColor: {
      get: (ref) => {
        const { fill } = shapeOf(ref);
        return fill.kind === "solid" ? fill.color : "";
      },
      set: setColour,
    },
    Transparency: {
      get: (ref) => {
        const { fill } = shapeOf(ref);
        return fill.kind === "solid" ? fill.transparency : 0;
      },
      set: setTransparency,
    },
  },
  methods: {
    Clear: (ref) => setFill(ref, { kind: "none" }),
    SetSolidColor: (ref, args) => {
      setFill(ref, { kind: "solid", color: readColour(args.text(0)), transparency: 0 });
    },
  },
});

function lineField<K extends keyof ShapeLine>(
  key: K,
  check: (value: unknown) => ShapeLine[K],
  shows: boolean,
) {
  return {
    get: (ref: ShapeRef): unknown => shapeOf(ref).line[key],
    set: (ref: ShapeRef, value: unknown): void => {
      const checked = check(value);
      if (shapeOf(ref).kind === "group") fail("InvalidArgument", "A group has no line.");
      editShape(ref, (shape) => ({
        ...shape,
        line: { ...shape.line, ...(shows && { visible: true }), [key]: checked },
      }));
    },
  };
}

/** Excel.ShapeLineFormat; a line that is given a look is to be seen. */
export const shapeLineFormat = excelClass<ShapeRef>({
  name: "ShapeLineFormat",
  properties: {
    Color: lineField("color", readColour, true),
    DashStyle: lineField("dash", word(...DASH_STYLES), true),
    Style: lineField("kind", word(...LINE_KINDS), true),
    Transparency: lineField("transparency", SHARE, true),
    Visible: lineField("visible", flag, false),
    Weight: lineField("weight", numberBetween(0, 1584), true),
  },
});
