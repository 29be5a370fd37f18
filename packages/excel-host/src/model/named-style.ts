import type { CellFormat } from "./format";

/** The parts of a format that a style may leave to the cell. */
export const STYLE_PARTS = ["number", "font", "alignment", "border", "fill", "protection"] as const;

/** One of these parts. */
export type StylePart = (typeof STYLE_PARTS)[number];

/** A cell style by its name (ECMA-376 18.8.7). */
export interface NamedStyle {
  readonly name: string;
  /** Of the styles that Excel brings (ECMA-376 18.8.7, `builtinId`). */
  readonly builtinId?: number;
  readonly format: CellFormat;
  readonly includes: Readonly<Record<StylePart, boolean>>;
}
