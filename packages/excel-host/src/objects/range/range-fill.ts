import { excelClass, type Property } from "../../api/class-table";
import { fail } from "../../api/errors";
import { word } from "../../api/checks";
import { readColour, TINT } from "../../api/colours";
import type { CellFormat } from "../../model/format";
import { retinted, tintIn } from "../../model/tint";
import { without } from "../../model/without";
import type { AreasRef } from "../state";
import { changeFormat, commonFormat } from "./format-cells";

/** Words of the API and of a file (ECMA-376 18.18.55). */
const PATTERNS = {
  Gray50: "mediumGray",
  Gray75: "darkGray",
  Gray25: "lightGray",
  Gray16: "gray125",
  Gray8: "gray0625",
  Horizontal: "darkHorizontal",
  Vertical: "darkVertical",
  Down: "darkDown",
  Up: "darkUp",
  Checker: "darkGrid",
  SemiGray75: "darkTrellis",
  LightHorizontal: "lightHorizontal",
  LightVertical: "lightVertical",
  LightDown: "lightDown",
  LightUp: "lightUp",
  Grid: "lightGrid",
  CrissCross: "lightTrellis",
} as const;

type PatternName = keyof typeof PATTERNS;
const PATTERN_NAMES = Object.keys(PATTERNS) as PatternName[];

function patternName(fill: CellFormat["fill"]): PatternName | "None" | "Solid" {
  const pattern = fill?.pattern;
  if (pattern === undefined) return fill?.color ? "Solid" : "None";
  return PATTERN_NAMES.find((name) => PATTERNS[name] === pattern) ?? "Solid";
}

function withPattern(format: Readonly<CellFormat>, name: PatternName | "None" | "Solid"): CellFormat {
  if (name === "None") return without(format, "fill");
  const fill = without(format.fill ?? {}, "pattern");
  if (name === "Solid") return { ...format, fill: { ...fill, color: fill.color ?? "#000000" } };
  return { ...format, fill: { ...fill, pattern: PATTERNS[name] } };
}

/** How much the colour of a fill, or of its pattern, is lightened or darkened. */
function tint(color: "color" | "patternColor", kept: "tint" | "patternTint"): Property<AreasRef> {
  return {
    get: (ref) => commonFormat(ref, ({ fill }) => tintIn(fill?.[color], fill?.[kept])?.by ?? 0),
    set: (ref, value) => {
      const by = TINT(value);
      ref.host.looks.settle();
      if (by !== 0 && commonFormat(ref, ({ fill }) => fill?.[color] ?? "") === "")
        fail("InvalidOperation", "There is no colour to lighten or darken.");
      changeFormat(ref, (format) => {
        const { fill } = format;
        const old = fill?.[color];
        if (old === undefined) return format;
        const made = retinted(old, fill?.[kept], by);
        const rest = without(fill ?? {}, kept);
        return { ...format, fill: { ...rest, [color]: made.color, ...(made.tint && { [kept]: made.tint }) } };
      });
    },
  };
}

/** Excel.RangeFill */
export const rangeFill = excelClass<AreasRef>({
  name: "RangeFill",
  gathersLooks: true,
  properties: {
    /** Cells without a fill are white, as Excel answers. */
    Color: {
      get: (ref) => commonFormat(ref, (format) => format.fill?.color ?? "#FFFFFF"),
      set: (ref, value) => {
        const color = readColour(value);
        changeFormat(ref, (format) => ({ ...format, fill: { ...format.fill, color } }));
      },
    },
    TintAndShade: tint("color", "tint"),
    PatternTintAndShade: tint("patternColor", "patternTint"),
    Pattern: {
      get: (ref) => commonFormat(ref, ({ fill }) => patternName(fill)),
      set: (ref, value) => {
        const name = word("None", "Solid", ...PATTERN_NAMES)(value);
        changeFormat(ref, (format) => withPattern(format, name));
      },
    },
    PatternColor: {
      get: (ref) => commonFormat(ref, ({ fill }) => fill?.patternColor ?? "#000000"),
      set: (ref, value) => {
        const patternColor = readColour(value);
        changeFormat(ref, (format) => ({ ...format, fill: { ...format.fill, patternColor } }));
      },
    },
  },
  methods: {
    Clear: (ref) => changeFormat(ref, (format) => without(format, "fill")),
  },
});
