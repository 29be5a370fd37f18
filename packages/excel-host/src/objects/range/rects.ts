import type { Rect } from "../../model/rect";
import { intersection } from "./address";

/** What is left of a block when another is taken out of it: up to four blocks. */
export function subtract(rect: Rect, hole: Rect): Rect[] {
  const gone = intersection(rect, hole);
  if (!gone) return [rect];
  const parts: Rect[] = [
    { ...rect, bottom: gone.top - 1 },
    { ...rect, top: gone.bottom + 1 },
    { ...rect, top: gone.top, bottom: gone.bottom, right: gone.left - 1 },
    { ...rect, top: gone.top, bottom: gone.bottom, left: gone.right + 1 },
  ];
  return parts.filter((part) => part.top <= part.bottom && part.left <= part.right);
}

/** What is left of blocks when others are taken out of them. */
export function subtractAll(rects: readonly Rect[], holes: readonly Rect[]): Rect[] {
  return holes.reduce<Rect[]>((left, hole) => left.flatMap((rect) => subtract(rect, hole)), [...rects]);
}

/** True where some block of one list meets some block of the other. */
export function meet(one: readonly Rect[], other: readonly Rect[]): boolean {
  return one.some((rect) => other.some((second) => intersection(rect, second) !== undefined));
}
