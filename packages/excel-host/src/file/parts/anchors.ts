import { type AxisCorner, movedCorner, movingAxis } from "../../model/chart/anchor";
import type { Shift } from "../../model/shift";

/** Pictures, charts and shapes of a drawing after rows and columns have come or gone; those that stay put, stay. */
export function movedAnchors(text: string, shifts: readonly Shift[]): string {
  const lines = shifts.filter((shift) => movingAxis(shift) !== undefined);
  return text.replace(
    /<(\w+:)?(twoCellAnchor|oneCellAnchor)(\s[^>]*)?>[^]*?<\/\1?\2>/g,
    (anchor, _prefix, kind: string, attributes = "") => {
      if (String(attributes).includes('editAs="absolute"')) return anchor;
      const keepsSize = kind === "twoCellAnchor" && String(attributes).includes('editAs="oneCell"');
      return lines.reduce((xml, shift) => movedAnchor(xml, shift, keepsSize), anchor);
    },
  );
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

function cornerPattern(corner: "from" | "to", axis: "row" | "col"): RegExp {
  return new RegExp(
    `(<(?:\\w+:)?${corner}>[^]*?<(?:\\w+:)?${axis}>)(\\d+)(</(?:\\w+:)?${axis}>\\s*<(?:\\w+:)?${axis}Off>)(-?\\d+)`,
  );
}

function cornerOf(xml: string, corner: "from" | "to", axis: "row" | "col"): AxisCorner | undefined {
  const match = cornerPattern(corner, axis).exec(xml);
  return match ? { index: Number(match[2]), offset: Number(match[4] ?? 0) } : undefined;
}

function withCorner(
  xml: string,
  corner: "from" | "to",
  axis: "row" | "col",
  { index, offset }: AxisCorner,
): string {
  return xml.replace(
    cornerPattern(corner, axis),
    (_, before: string, _index, between: string) => `${before}${index}${between}${offset}`,
  );
}
