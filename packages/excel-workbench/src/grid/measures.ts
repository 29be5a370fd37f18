/** Pixels at 96 dpi. */
const PIXELS_PER_POINT = 96 / 72;

/** The width of a digit of Calibri 11, and the room beside the text, in pixels. */
const DIGIT = 7;
const PADDING = 5;

/** A column width in characters (as files keep it) → pixels, as Excel rounds it. */
export function columnPixels(characters: number): number {
  return Math.trunc(((256 * characters + Math.trunc(128 / DIGIT)) / 256) * DIGIT);
}

/** Pixels → a column width in characters, to two decimals. */
export function columnCharacters(pixels: number): number {
  return Math.max(0, Math.round((pixels / DIGIT) * 100) / 100);
}

/** The default width is given for the text alone. */
export function defaultColumnPixels(characters: number): number {
  return Math.trunc(characters * DIGIT + PADDING);
}

export function rowPixels(points: number): number {
  return Math.round(points * PIXELS_PER_POINT);
}

export function rowPoints(pixels: number): number {
  return Math.round((pixels / PIXELS_PER_POINT) * 4) / 4;
}

/** Room that each step of indentation takes of a cell, in pixels. */
export const INDENT = 9;
