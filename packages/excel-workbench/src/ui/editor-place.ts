import type { EditorFont } from "./cell-editor-owner";

/** Of a line and of a letter, both of the font's size. */
const LINE = 1.22;
const WIDTH = 0.55;

/** Lays a field over its cell, in the cell's font, as large as what is typed needs. */
export function layOver(field: HTMLTextAreaElement, cell: DOMRect, font: EditorFont): void {
  const parent = field.parentElement?.getBoundingClientRect();
  if (!parent) return;
  const { family, size, bold, italic } = font;
  const line = Math.round(size * LINE);
  const wanted = Math.max(cell.width, field.value.length * size * WIDTH + 24);
  Object.assign(field.style, {
    fontFamily: family,
    fontSize: `${size}px`,
    fontWeight: bold ? "bold" : "normal",
    fontStyle: italic ? "italic" : "normal",
    lineHeight: `${line}px`,
    left: `${cell.left - parent.left}px`,
    top: `${cell.top - parent.top}px`,
    width: `${Math.min(wanted, parent.right - cell.left - 4)}px`,
    height: `${Math.max(cell.height + 1, field.value.split("\n").length * line + 2)}px`,
  });
}
