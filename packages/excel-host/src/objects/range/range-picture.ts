import type { BorderEdge, CellFormat, EdgeName } from "../../model/format";
import { contains, oneCell, type Rect } from "../../model/rect";
import type { SheetModel } from "../../model/sheet";
import { fail } from "../../api/errors";
import { sheetOf, type RangeRef } from "../state";
import { cellText, formatAt } from "./cells";
import { columnPoints, rowPoints } from "./measures";

const PIXELS_PER_POINT = 96 / 72;

/** More cells than a screen has are no picture. */
const MOST_CELLS = 20_000;

/** The grid's own lines, as Excel shows them. */
const GRID = "#D4D4D4";

/** Room between the text and the lines of its cell, in pixels. */
const PADDING = 3;

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Left edges (or top edges) of lines from the first to behind the last, in pixels. */
function edges(from: number, to: number, points: (line: number) => number): number[] {
  const found = [0];
  for (let line = from; line <= to; line++)
    found.push((found.at(-1) ?? 0) + Math.round(points(line) * PIXELS_PER_POINT));
  return found;
}

/** A cell, or the whole of the merged cells that it begins; undefined inside merged cells. */
function blockAt({ merges }: SheetModel, row: number, column: number): Rect | undefined {
  const cell = oneCell({ row, column });
  const merge = merges.find((one) => contains(one, cell));
  if (!merge) return cell;
  return merge.top === row && merge.left === column ? merge : undefined;
}

/** The cells of a range as an SVG picture: fills, lines and texts as the formats say; no conditional formats. */
export function rangePicture(ref: RangeRef): string {
  const { top, left, bottom, right } = ref.rect;
  if ((bottom - top + 1) * (right - left + 1) > MOST_CELLS)
    fail("UnsupportedOperation", "The host paints no more than 20,000 cells.");
  const sheet = sheetOf(ref);
  const xs = edges(left, right, (column) => columnPoints(sheet, column));
  const ys = edges(top, bottom, (row) => rowPoints(sheet, row));
  const parts: Record<"fills" | "lines" | "texts", string[]> = { fills: [], lines: [], texts: [] };
  for (let row = top; row <= bottom; row++)
    for (let column = left; column <= right; column++) {
      const block = blockAt(sheet, row, column);
      if (block) paintCell(ref, boxOf(ref.rect, block, xs, ys), row, column, parts);
    }
  const [width, height] = [Math.max(1, xs.at(-1) ?? 1), Math.max(1, ys.at(-1) ?? 1)];
  const drawn = [...parts.fills, ...parts.lines, ...parts.texts].join("");
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="#FFFFFF"/>${drawn}</svg>`;
}

function boxOf(range: Rect, block: Rect, xs: readonly number[], ys: readonly number[]): Box {
  const at = (all: readonly number[], index: number): number => all[Math.min(index, all.length - 1)] ?? 0;
  const [x, y] = [at(xs, block.left - range.left), at(ys, block.top - range.top)];
  const [right, bottom] = [at(xs, block.right + 1 - range.left), at(ys, block.bottom + 1 - range.top)];
  return { x, y, width: right - x, height: bottom - y };
}

function paintCell(
  ref: RangeRef,
  box: Box,
  row: number,
  column: number,
  parts: Record<"fills" | "lines" | "texts", string[]>,
): void {
  if (box.width <= 0 || box.height <= 0) return;
  const format = formatAt(ref, row, column);
  const { showGridlines } = sheetOf(ref).view;
  const fill = format.fill?.color;
  const grid = showGridlines && !fill ? ` stroke="${GRID}"` : "";
  parts.fills.push(
    `<rect x="${box.x}" y="${box.y}" width="${box.width}" height="${box.height}" fill="${fill ?? "none"}"${grid}/>`,
  );
  for (const [name, edge] of Object.entries(format.borders))
    parts.lines.push(line(name as EdgeName, edge, box));
  const cell = sheetOf(ref).cells.get(row)?.get(column);
  const text = cellText(ref.host, cell, format);
  if (text !== "") parts.texts.push(textOf(text, format, box, typeof cell?.value));
}

const WIDTHS = { Hairline: 0.5, Thin: 1, Medium: 2, Thick: 3 } as const;

const DASHES: Partial<Record<BorderEdge["style"], string>> = {
  Dash: "4 2",
  DashDot: "4 2 1 2",
  DashDotDot: "4 2 1 2 1 2",
  Dot: "1 2",
  SlantDashDot: "4 2 1 2",
};

function line(name: EdgeName, edge: BorderEdge, { x, y, width, height }: Box): string {
  if (edge.style === "None") return "";
  const [right, bottom] = [x + width, y + height];
  const [x1, y1, x2, y2] = {
    left: [x, y, x, bottom],
    right: [right, y, right, bottom],
    top: [x, y, right, y],
    bottom: [x, bottom, right, bottom],
    diagonalDown: [x, y, right, bottom],
    diagonalUp: [x, bottom, right, y],
  }[name] as [number, number, number, number];
  const dashes = DASHES[edge.style];
  const stroke = `stroke="${edge.color ?? "#000000"}" stroke-width="${WIDTHS[edge.weight]}"`;
  return `<line x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}" ${stroke}${dashes ? ` stroke-dasharray="${dashes}"` : ""}/>`;
}

/** Where a text stands in its cell: numbers to the right, truth values in the middle, unless the format says otherwise. */
function anchorOf({ horizontal }: CellFormat, type: string): "start" | "middle" | "end" {
  if (horizontal === "Center" || horizontal === "CenterAcrossSelection") return "middle";
  if (horizontal === "Right") return "end";
  if (horizontal !== "General") return "start";
  return type === "number" ? "end" : type === "string" ? "start" : "middle";
}

function textOf(text: string, format: CellFormat, box: Box, type: string): string {
  const size = format.font.size * PIXELS_PER_POINT;
  const anchor = anchorOf(format, type);
  const indent = PADDING + format.indent * 9;
  const x = { start: box.x + indent, middle: box.x + box.width / 2, end: box.x + box.width - indent }[anchor];
  const lines = text.split(/\r?\n/);
  const tall = lines.length * size * 1.2;
  const free = { Top: 0, Bottom: box.height - tall }[format.vertical as string] ?? (box.height - tall) / 2;
  const spans = lines.map(
    (one, index) => `<tspan x="${x}" y="${box.y + free + size * (index * 1.2 + 1)}">${escaped(one)}</tspan>`,
  );
  const clip = `clip-path="inset(0)"`;
  const inner = `<text text-anchor="${anchor}" ${fontOf(format, size)}>${spans.join("")}</text>`;
  return `<svg x="${box.x}" y="${box.y}" width="${box.width}" height="${box.height}" viewBox="${box.x} ${box.y} ${box.width} ${box.height}" ${clip}>${inner}</svg>`;
}

function fontOf({ font }: CellFormat, size: number): string {
  const lines = [font.underline !== "None" && "underline", font.strikethrough && "line-through"].filter(
    Boolean,
  );
  return [
    `font-family="${escaped(font.name)}, sans-serif" font-size="${size}" fill="${font.color ?? "#000000"}"`,
    font.bold ? 'font-weight="bold"' : "",
    font.italic ? 'font-style="italic"' : "",
    lines.length > 0 ? `text-decoration="${lines.join(" ")}"` : "",
  ].join(" ");
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
