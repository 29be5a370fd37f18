import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IBorderStyleData,
  type IStyleData,
} from "@univerjs/core";
import type { CellValue, BorderEdge, CellFormat, DifferentialFormat } from "excel-host";
import { fontFamily } from "./fonts";
import { INDENT } from "./measures";

const LINES: Record<BorderEdge["style"], BorderStyleTypes> = {
  None: BorderStyleTypes.NONE,
  Continuous: BorderStyleTypes.THIN,
  Dash: BorderStyleTypes.DASHED,
  DashDot: BorderStyleTypes.DASH_DOT,
  DashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  Dot: BorderStyleTypes.DOTTED,
  Double: BorderStyleTypes.DOUBLE,
  SlantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
};

function line(edge: BorderEdge): IBorderStyleData {
  const solid = edge.style === "Continuous";
  const heavy = {
    Hairline: BorderStyleTypes.HAIR,
    Thin: BorderStyleTypes.THIN,
    Medium: BorderStyleTypes.MEDIUM,
    Thick: BorderStyleTypes.THICK,
  };
  return { s: solid ? heavy[edge.weight] : LINES[edge.style], cl: { rgb: edge.color ?? "#000000" } };
}

function borders(edges: CellFormat["borders"]): IStyleData["bd"] {
  const shown = (edge: BorderEdge | undefined) => (edge && edge.style !== "None" ? line(edge) : undefined);
  const { left, right, top, bottom } = edges;
  const sides = { l: shown(left), r: shown(right), t: shown(top), b: shown(bottom) };
  return Object.fromEntries(Object.entries(sides).filter(([, side]) => side !== undefined));
}

const HORIZONTAL: Partial<Record<CellFormat["horizontal"], HorizontalAlign>> = {
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  CenterAcrossSelection: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED,
  Distributed: HorizontalAlign.DISTRIBUTED,
};

const VERTICAL: Record<CellFormat["vertical"], VerticalAlign> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
  Justify: VerticalAlign.TOP,
  Distributed: VerticalAlign.MIDDLE,
};

/** Numbers stand right, truth values and errors in the middle, texts left. */
function naturalAlignment(value: CellValue): HorizontalAlign {
  if (typeof value === "number") return HorizontalAlign.RIGHT;
  if (value === null || typeof value === "string") return HorizontalAlign.LEFT;
  return HorizontalAlign.CENTER;
}

const flag = (on: boolean) => (on ? BooleanNumber.TRUE : BooleanNumber.FALSE);

/** A text keeps its indentation free on the side that it stands at. */
function padding({ horizontal, indent }: Readonly<CellFormat>): {
  l: number;
  r: number;
  t: number;
  b: number;
} {
  const right = horizontal === "Right";
  return { l: 3 + (right ? 0 : indent * INDENT), r: 3 + (right ? indent * INDENT : 0), t: 0, b: 2 };
}

/** A cell format, with what conditional formats add, in the grid's words. */
export function gridStyle(
  format: Readonly<CellFormat>,
  value: CellValue,
  conditional: DifferentialFormat | undefined,
): IStyleData {
  const font = { ...format.font, ...conditional?.font };
  const fill = conditional?.fill ?? format.fill?.color;
  return {
    ff: fontFamily(font.name),
    fs: font.size,
    bl: flag(font.bold),
    it: flag(font.italic),
    ul: { s: flag(font.underline !== "None") },
    st: { s: flag(font.strikethrough) },
    ...(font.color ? { cl: { rgb: font.color } } : {}),
    ...(fill ? { bg: { rgb: fill } } : {}),
    bd: borders({ ...format.borders, ...conditional?.borders }),
    ht: HORIZONTAL[format.horizontal] ?? naturalAlignment(value),
    vt: VERTICAL[format.vertical],
    tb: format.wrapText ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW,
    ...(format.rotation ? { tr: { a: -format.rotation, v: flag(format.rotation === 255) } } : {}),
    pd: padding(format),
  };
}
