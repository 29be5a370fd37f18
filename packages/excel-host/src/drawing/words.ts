import { displayText, type DisplayLocale } from "../engine/display-text";
import type { BookModel } from "../model/book";
import type { ChartModel } from "../model/chart/chart";
import type { ChartFont, ChartLine } from "../model/chart/look";
import type { ChartCell } from "../model/chart/data";
import type { ChartType } from "../model/chart/types";

/** What every part of the drawing needs. */
export interface Scene {
  readonly book: BookModel;
  readonly chart: ChartModel & { readonly type: ChartType };
  readonly locale: DisplayLocale;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

const PIXELS_PER_POINT = 96 / 72;

/** Fonts that stand for Calibri where it is not there have the same widths, or nearly. */
const FAMILY = "Calibri, Carlito, 'DejaVu Sans', sans-serif";

/** A font of the chart as the painter takes it. */
export function textStyle(font: ChartFont | undefined, size = 9): Record<string, unknown> {
  return {
    color: font?.color ?? "#595959",
    fontSize: (font?.size ?? size) * PIXELS_PER_POINT,
    fontWeight: font?.bold ? "bold" : "normal",
    fontStyle: font?.italic ? "italic" : "normal",
    fontFamily: font?.name === undefined ? FAMILY : `'${font.name}', ${FAMILY}`,
  };
}

/** The height of a line of text, in pixels. */
export function lineHeight(font: ChartFont | undefined, size = 9): number {
  return (font?.size ?? size) * PIXELS_PER_POINT * 1.35;
}

const DASHES: Readonly<Record<string, string>> = {
  Dash: "dashed",
  DashDot: "dashed",
  DashDotDot: "dashed",
  Dot: "dotted",
  RoundDot: "dotted",
};

/** A line of the chart as the painter takes it; `color` where it has none of its own. */
export function lineStyle(
  line: ChartLine | undefined,
  color: string,
  weight = 0.75,
): Record<string, unknown> {
  if (line?.style === "None") return { width: 0, opacity: 0 };
  return {
    color: line?.color ?? color,
    width: (line?.weight ?? weight) * PIXELS_PER_POINT,
    type: DASHES[line?.style ?? ""] ?? "solid",
  };
}

/** The theme's colour for the so-manieth series or piece; after six they come darker, as in Excel. */
export function accentColour({ book }: Scene, index: number): string {
  const base = book.themeColours[4 + (index % 6)] ?? "#4472C4";
  const factor = [1, 0.6, 0.8, 0.5][Math.floor(index / 6) % 4] ?? 1;
  const parts = [1, 3, 5].map((at) => Math.round(parseInt(base.slice(at, at + 2), 16) * factor));
  return `#${parts.map((part) => part.toString(16).padStart(2, "0")).join("")}`;
}

/** A number as the chart shows it: in a format of its own, or in that of the cells. */
export function numberText(
  scene: Scene,
  value: number,
  format: string | undefined,
  cells?: readonly ChartCell[],
): string {
  const linked = cells?.find((cell) => typeof cell.value === "number")?.numberFormat;
  const rounded = Number(value.toPrecision(12));
  return displayText(rounded, format ?? linked ?? "General", scene.locale);
}

/** What a cell shows. */
export function cellWords(scene: Scene, { value, numberFormat }: ChartCell): string {
  return displayText(value, numberFormat, scene.locale);
}
