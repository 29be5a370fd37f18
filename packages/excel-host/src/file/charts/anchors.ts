import { type AxisCorner, type ChartAnchor, type Corner, endsInCell } from "../../model/chart/anchor";
import { child, elementXml, localName, numberOf, type XmlElement } from "../xml/element";

function axisCorner(corner: XmlElement | undefined, name: "row" | "col"): AxisCorner {
  const number = (part: string) => numberOf(child(corner, part)?.text) ?? 0;
  return { index: number(name), offset: number(`${name}Off`) };
}

function corner(anchor: XmlElement, name: "from" | "to"): Corner {
  const element = child(anchor, name);
  return { column: axisCorner(element, "col"), row: axisCorner(element, "row") };
}

const MOVES: readonly ChartAnchor["moves"][] = ["twoCell", "oneCell", "absolute"];

/** Reads a `twoCellAnchor` or a `oneCellAnchor`; undefined for anchors without a cell. */
export function readAnchor(anchor: XmlElement): ChartAnchor | undefined {
  const name = localName(anchor.name);
  const from = corner(anchor, "from");
  if (name === "oneCellAnchor") {
    const { cx, cy } = child(anchor, "ext")?.attributes ?? {};
    return { from, to: { width: numberOf(cx) ?? 0, height: numberOf(cy) ?? 0 }, moves: "oneCell" };
  }
  const editAs = anchor.attributes.editAs;
  const moves = MOVES.find((word) => word === editAs) ?? "twoCell";
  return name === "twoCellAnchor" ? { from, to: corner(anchor, "to"), moves } : undefined;
}

function cornerXml(name: string, { column, row }: Corner): string {
  const part = (tag: string, { index, offset }: AxisCorner) =>
    `<xdr:${tag}>${index}</xdr:${tag}><xdr:${tag}Off>${offset}</xdr:${tag}Off>`;
  return `<xdr:${name}>${part("col", column)}${part("row", row)}</xdr:${name}>`;
}

/** An anchor around a shape. */
export function anchorXml({ from, to, moves }: ChartAnchor, shape: string): string {
  const start = cornerXml("from", from);
  const end = "<xdr:clientData/>";
  if (!endsInCell(to)) {
    const size = elementXml("xdr:ext", { cx: Math.round(to.width), cy: Math.round(to.height) });
    return `<xdr:oneCellAnchor>${start}${size}${shape}${end}</xdr:oneCellAnchor>`;
  }
  const attributes = { editAs: moves === "twoCell" ? undefined : moves };
  return elementXml("xdr:twoCellAnchor", attributes, start + cornerXml("to", to) + shape + end);
}
