import type { FontFormat } from "excel-host";
import { fontFamily } from "./fonts";

const PIXELS_PER_POINT = 96 / 72;

let context: CanvasRenderingContext2D | undefined;
const known = new Map<string, number>();

/** The width of a text in a font, in pixels. */
export function textWidth(text: string, font: FontFormat): number {
  const style = `${font.italic ? "italic " : ""}${font.bold ? "bold " : ""}`;
  const css = `${style}${font.size * PIXELS_PER_POINT}px ${quoted(fontFamily(font.name))}`;
  const key = `${css}|${text}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  context ??= document.createElement("canvas").getContext("2d") ?? undefined;
  if (!context) return text.length * font.size * 0.7;
  context.font = css;
  const { width } = context.measureText(text);
  if (known.size > 20_000) known.clear();
  known.set(key, width);
  return width;
}

/** Family names with blanks need quotes. */
function quoted(families: string): string {
  return families
    .split(", ")
    .map((family) => (family.includes(" ") ? `"${family}"` : family))
    .join(", ");
}

/** How many lines a text takes when it is broken at blanks. */
export function lineCount(text: string, font: FontFormat, width: number): number {
  let lines = 0;
  for (const paragraph of text.split("\n")) {
    let used = 0;
    lines += 1;
    for (const word of paragraph.split(/(?<=[ -])/)) {
      const needed = textWidth(word.trimEnd(), font);
      if (used > 0 && used + needed > width) {
        lines += 1;
        used = 0;
      }
      // A word that is longer than the line is broken inside.
      lines += Math.max(0, Math.ceil(needed / width) - 1);
      used += textWidth(word, font);
    }
  }
  return lines;
}

/** The height of one line of a font, in pixels, as a row allows for it. */
export function lineHeight(font: FontFormat): number {
  return Math.round(font.size * PIXELS_PER_POINT * 1.3);
}
