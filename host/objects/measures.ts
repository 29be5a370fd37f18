import type { SheetModel } from "../model/sheet";

/**
 * Widths of columns: the file counts characters of the default font (Calibri 11, 7 pixels for a digit at 96 dpi),
 * the API speaks of points. Excel draws a column of `n` characters in trunc(n × 7 + 5) pixels, and 1 pixel is 0.75 points.
 */
const DIGIT_PIXELS = 7;
const PADDING_PIXELS = 5;
const POINTS_PER_PIXEL = 0.75;

/** Points of a column that is `characters` wide: 8.43 → 48. */
export function charactersToPoints(characters: number): number {
  const pixels =
    characters < 1
      ? Math.round(characters * (DIGIT_PIXELS + PADDING_PIXELS))
      : Math.round(characters * DIGIT_PIXELS + PADDING_PIXELS);
  return pixels * POINTS_PER_PIXEL;
}

/** The reverse of `charactersToPoints`, to 2 decimals: 48 → 8.43. */
export function pointsToCharacters(points: number): number {
  const pixels = Math.round(points / POINTS_PER_PIXEL);
  const characters =
    pixels <= DIGIT_PIXELS + PADDING_PIXELS
      ? pixels / (DIGIT_PIXELS + PADDING_PIXELS)
      : (pixels - PADDING_PIXELS) / DIGIT_PIXELS;
  return Math.round(characters * 100) / 100;
}

/** The width of a column in points; a hidden one has none. */
export function columnPoints(sheet: SheetModel, column: number): number {
  const model = sheet.columns.get(column);
  return model?.hidden ? 0 : charactersToPoints(model?.width ?? sheet.defaultColumnWidth);
}

/** The height of a row in points; a hidden one has none. */
export function rowPoints(sheet: SheetModel, row: number): number {
  const model = sheet.rows.get(row);
  return model?.hidden ? 0 : (model?.height ?? sheet.defaultRowHeight);
}
