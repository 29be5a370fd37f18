import type { SheetModel } from "../../model/sheet";

/**
 * Widths of columns, in characters of the default font (Calibri 11, 7 pixels for a digit at 96 dpi); the API speaks of
 * points, 0.75 to a pixel. The standard width counts the text alone (8.43 is 64 pixels); the width that a file keeps of
 * one column has the 5 pixels beside the text in it (9.14 is 64 pixels; ECMA-376 18.3.1.13).
 */
const DIGIT_PIXELS = 7;
const PADDING_PIXELS = 5;
const POINTS_PER_PIXEL = 0.75;

/** Points of a standard width: 8.43 → 48. */
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

/** Points of a column's own width as the file keeps it: 9.14 → 48. */
export function widthToPoints(width: number): number {
  return Math.trunc(((256 * width + Math.trunc(128 / DIGIT_PIXELS)) / 256) * DIGIT_PIXELS) * POINTS_PER_PIXEL;
}

/** The reverse of `widthToPoints`, to 2 decimals: 48 → 9.14. */
export function pointsToWidth(points: number): number {
  return Math.round((Math.round(points / POINTS_PER_PIXEL) / DIGIT_PIXELS) * 100) / 100;
}

/** The width of a column in points; a hidden one has none. */
export function columnPoints(sheet: SheetModel, column: number): number {
  const model = sheet.columns.get(column);
  if (model?.hidden) return 0;
  return model?.width === undefined
    ? charactersToPoints(sheet.defaultColumnWidth)
    : widthToPoints(model.width);
}

/** The height of a row in points; a hidden one has none. */
export function rowPoints(sheet: SheetModel, row: number): number {
  const model = sheet.rows.get(row);
  return model?.hidden ? 0 : (model?.height ?? sheet.defaultRowHeight);
}
