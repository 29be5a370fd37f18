import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IBorderStyleData,
  type IStyleData,
  type Nullable,
} from "@univerjs/core";

type Css = Partial<CSSStyleDeclaration>;

const WIDTHS: Partial<Record<BorderStyleTypes, string>> = {
  [BorderStyleTypes.HAIR]: "0.5px",
  [BorderStyleTypes.THIN]: "1px",
  [BorderStyleTypes.MEDIUM]: "2px",
  [BorderStyleTypes.THICK]: "3px",
  [BorderStyleTypes.DOUBLE]: "3px",
};

const STROKES: Partial<Record<BorderStyleTypes, string>> = {
  [BorderStyleTypes.DASHED]: "dashed",
  [BorderStyleTypes.DASH_DOT]: "dashed",
  [BorderStyleTypes.DASH_DOT_DOT]: "dashed",
  [BorderStyleTypes.DOTTED]: "dotted",
  [BorderStyleTypes.DOUBLE]: "double",
};

function edge(line: Nullable<IBorderStyleData>): string {
  return line ? `${WIDTHS[line.s] ?? "1px"} ${STROKES[line.s] ?? "solid"} ${line.cl.rgb ?? "#000"}` : "";
}

/** Lines that the cell above, or the one at the left, draws already: drawn twice they would look thicker than others. */
export interface DrawnLines {
  readonly top: boolean;
  readonly left: boolean;
}

/** Fill and lines of a cell; `grid` is the line of cells that have none of their own. */
export function boxCss({ bg, bd }: IStyleData, grid: string, drawn: DrawnLines): Css {
  return {
    background: bg?.rgb ?? "",
    borderTop: drawn.top ? "" : edge(bd?.t),
    borderLeft: drawn.left ? "" : edge(bd?.l),
    borderRight: edge(bd?.r) || grid,
    borderBottom: edge(bd?.b) || grid,
  };
}

const SIDES: Partial<Record<HorizontalAlign, string>> = {
  [HorizontalAlign.CENTER]: "center",
  [HorizontalAlign.RIGHT]: "flex-end",
};

const HEIGHTS: Partial<Record<VerticalAlign, string>> = {
  [VerticalAlign.TOP]: "flex-start",
  [VerticalAlign.MIDDLE]: "center",
};

const ALIGNS: Partial<Record<HorizontalAlign, string>> = {
  [HorizontalAlign.CENTER]: "center",
  [HorizontalAlign.RIGHT]: "right",
  [HorizontalAlign.JUSTIFIED]: "justify",
};

/** What stands at the top of a cell keeps this from the line above, in pixels, as it does from the one below. */
const FROM_TOP = 2;

/** Font and place of a cell's text; `isBounded`: neighbours hold something, or it is a number. */
export function textCss(style: IStyleData, isBounded: boolean): Css {
  const { pd } = style;
  const isWrapped = style.tb === WrapStrategy.WRAP;
  const side = style.ht ?? HorizontalAlign.LEFT;
  return {
    fontFamily: style.ff ?? "",
    fontSize: `${style.fs ?? 11}pt`,
    fontWeight: style.bl === BooleanNumber.TRUE ? "bold" : "normal",
    fontStyle: style.it === BooleanNumber.TRUE ? "italic" : "normal",
    textDecoration: [style.ul?.s ? "underline" : "", style.st?.s ? "line-through" : ""].join(" ").trim(),
    color: style.cl?.rgb ?? "#000",
    padding: `${pd?.t ?? (style.vt === VerticalAlign.TOP ? FROM_TOP : 0)}px ${pd?.r ?? 3}px ${pd?.b ?? 2}px ${pd?.l ?? 3}px`,
    justifyContent: SIDES[side] ?? "flex-start",
    alignItems: HEIGHTS[style.vt ?? VerticalAlign.BOTTOM] ?? "flex-end",
    textAlign: ALIGNS[side] ?? "left",
    whiteSpace: isWrapped ? "pre-wrap" : "pre",
    overflow: isWrapped || isBounded ? "hidden" : "visible",
  };
}
