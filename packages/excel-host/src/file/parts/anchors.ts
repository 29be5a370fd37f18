import { MAX_COLUMNS, MAX_ROWS } from "../../model/rect";
import { isInsert, type Shift } from "../../model/shift";

/** A corner of a picture or chart: an index of a row or column, and the way into it. */
interface Corner {
  readonly index: number;
  readonly offset: string;
}

/** Pictures, charts and shapes of a drawing after rows and columns have come or gone; those that stay put, stay. */
export function movedAnchors(text: string, shifts: readonly Shift[]): string {
  const lines = shifts.filter(isWholeLines);
  return text.replace(
    /<(\w+:)?(twoCellAnchor|oneCellAnchor)(\s[^>]*)?>[^]*?<\/\1?\2>/g,
    (anchor, _prefix, kind: string, attributes = "") => {
      if (String(attributes).includes('editAs="absolute"')) return anchor;
      const keepsSize = kind === "twoCellAnchor" && String(attributes).includes('editAs="oneCell"');
      return lines.reduce((xml, shift) => movedAnchor(xml, shift, keepsSize), anchor);
    },
  );
}

/** Cells that move inside their columns or rows leave drawings where they are. */
function isWholeLines({ area, direction }: Shift): boolean {
  return direction === "down" || direction === "up"
    ? area.left === 0 && area.right === MAX_COLUMNS - 1
    : area.top === 0 && area.bottom === MAX_ROWS - 1;
}

function movedAnchor(xml: string, shift: Shift, keepsSize: boolean): string {
  const axis = shift.direction === "down" || shift.direction === "up" ? "row" : "col";
  const from = cornerOf(xml, "from", axis);
  if (!from) return xml;
  const start = movedCorner(from, shift);
  const moved = withCorner(xml, "from", axis, start);
  const to = cornerOf(xml, "to", axis);
  if (!to) return moved;
  const end = keepsSize ? { ...to, index: to.index + start.index - from.index } : movedCorner(to, shift);
  return withCorner(moved, "to", axis, end);
}

function movedCorner(corner: Corner, shift: Shift): Corner {
  const { area, direction } = shift;
  const vertical = direction === "down" || direction === "up";
  const [first, last] = vertical ? [area.top, area.bottom] : [area.left, area.right];
  const count = last - first + 1;
  if (corner.index < first) return corner;
  if (isInsert(shift)) return { ...corner, index: corner.index + count };
  return corner.index > last ? { ...corner, index: corner.index - count } : { index: first, offset: "0" };
}

function cornerPattern(corner: "from" | "to", axis: "row" | "col"): RegExp {
  return new RegExp(
    `(<(?:\\w+:)?${corner}>[^]*?<(?:\\w+:)?${axis}>)(\\d+)(</(?:\\w+:)?${axis}>\\s*<(?:\\w+:)?${axis}Off>)(-?\\d+)`,
  );
}

function cornerOf(xml: string, corner: "from" | "to", axis: "row" | "col"): Corner | undefined {
  const match = cornerPattern(corner, axis).exec(xml);
  return match ? { index: Number(match[2]), offset: match[4] ?? "0" } : undefined;
}

function withCorner(
  xml: string,
  corner: "from" | "to",
  axis: "row" | "col",
  { index, offset }: Corner,
): string {
  return xml.replace(
    cornerPattern(corner, axis),
    (_, before: string, _index, between: string) => `${before}${index}${between}${offset}`,
  );
}
