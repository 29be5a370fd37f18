import type { Rect } from "excel-host";
import type { Edits } from "./edits";

/**
 * Ctrl+D and Ctrl+R: the first row (column) of a selection goes on over the others; one row (column) alone takes what
 * stands above (left of) it. The answer is false where nothing stands there.
 */
export function fillLines(edits: Edits, sheetId: string, area: Rect, towards: "down" | "right"): boolean {
  const { top, left, bottom, right } = area;
  const isDown = towards === "down";
  const isOne = isDown ? top === bottom : left === right;
  if (isOne && (isDown ? top : left) === 0) return false;
  const first = isOne ? (isDown ? top - 1 : left - 1) : isDown ? top : left;
  const from = isDown
    ? { top: first, bottom: first, left, right }
    : { top, bottom, left: first, right: first };
  const to = isDown ? { ...area, top: first + 1 } : { ...area, left: first + 1 };
  edits.copyBlock(sheetId, from, sheetId, to);
  return true;
}
