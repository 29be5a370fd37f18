import type { Colour } from "../../model/format";
import type { RangeRef } from "../state";
import { formatAt } from "./cells";

/** Which colour of a cell is meant. */
export type ColourKind = "cellColor" | "fontColor";

/**
 * The colour that a cell shows, as Excel filters and sorts by it: of its conditional formats, else its own. Undefined: no
 * fill, or the font's automatic colour.
 */
export function shownColour(
  ref: RangeRef,
  row: number,
  column: number,
  kind: ColourKind,
): Colour | undefined {
  const conditional = ref.host.engine?.conditionalLook?.(ref.sheetId, row, column);
  const { fill, font } = formatAt(ref, row, column);
  return kind === "cellColor" ? (conditional?.fill ?? fill?.color) : (conditional?.font?.color ?? font.color);
}

/** The colours that the cells of a block show, each once, as they come from the top; without fill and automatic are none. */
export function shownColours(ref: RangeRef, kind: ColourKind): readonly Colour[] {
  return offeredColours(ref, kind).filter((colour) => colour !== undefined);
}

/** The same; undefined at the end where some cells have no fill, or fonts their automatic colour. */
export function offeredColours(ref: RangeRef, kind: ColourKind): readonly (Colour | undefined)[] {
  const { top, bottom, left, right } = ref.rect;
  const found = new Set<Colour | undefined>();
  for (let row = top; row <= bottom; row += 1)
    for (let column = left; column <= right; column += 1) found.add(shownColour(ref, row, column, kind));
  return [...found].sort((a, b) => Number(a === undefined) - Number(b === undefined));
}
