import { type Corner, type ChartAnchor, endsInCell, movedAnchor, movingAxis } from "../../model/chart/anchor";
import type { Shift } from "../../model/shift";
import { readAnchor } from "../charts/anchors";
import { editXml, withText } from "../xml/edit";

/** Pictures, charts and shapes of a drawing after rows and columns have come or gone; those that stay put, stay. */
export function movedAnchors(text: string, part: string, shifts: readonly Shift[]): string {
  const lines = shifts.filter((shift) => movingAxis(shift) !== undefined);
  if (lines.length === 0) return text;
  return editXml(text, part, (name, xml, element) => {
    if (!name.endsWith("Anchor")) return undefined;
    const anchor = readAnchor(element);
    return anchor ? withPlace(xml, lines.reduce(movedAnchor, anchor)) : xml;
  });
}

/** The text of an anchor with other corners. */
function withPlace(xml: string, { from, to }: ChartAnchor): string {
  return editXml(xml, "anchor", (name, piece) => {
    if (name.endsWith("Anchor")) return undefined;
    if (name === "from") return withCorner(piece, from);
    return name === "to" && endsInCell(to) ? withCorner(piece, to) : piece;
  });
}

function withCorner(xml: string, { row, column }: Corner): string {
  const numbers: Readonly<Record<string, number>> = {
    row: row.index,
    rowOff: row.offset,
    col: column.index,
    colOff: column.offset,
  };
  return editXml(xml, "corner", (name, piece) => {
    const number = numbers[name];
    if (number === undefined) return undefined;
    return withText(piece, (text) => (Number(text) === number ? text : String(number)));
  });
}
