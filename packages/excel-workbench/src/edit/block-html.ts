import {
  type BorderEdge,
  type CellFormat,
  type DisplayLocale,
  displayText,
  lastRowOf,
  type Rect,
  type SheetModel,
  formatOfCell,
  type Workbook,
} from "excel-host";

/** So many cells are handed over with their look; more of them go as a text alone. */
const MOST_CELLS = 20_000;

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;").replaceAll("\n", "<br>");

const line = (side: string, edge: BorderEdge | undefined): string =>
  edge && edge.style !== "None"
    ? `border-${side}:${edge.weight === "Thin" ? 1 : 2}px solid ${edge.color ?? "#000"};`
    : "";

const ALIGN: Readonly<Partial<Record<CellFormat["horizontal"], string>>> = {
  Left: "left",
  Center: "center",
  Right: "right",
};

function css({ font, fill, horizontal, borders, wrapText }: Readonly<CellFormat>, isNumber: boolean): string {
  const align = ALIGN[horizontal];
  return [
    `font-family:${font.name};font-size:${font.size}pt;`,
    font.bold ? "font-weight:bold;" : "",
    font.italic ? "font-style:italic;" : "",
    font.underline === "None" ? "" : "text-decoration:underline;",
    font.color ? `color:${font.color};` : "",
    fill?.color ? `background:${fill.color};` : "",
    `text-align:${align ?? (isNumber ? "right" : "left")};`,
    wrapText ? "" : "white-space:nowrap;",
    ...(["top", "right", "bottom", "left"] as const).map((side) => line(side, borders[side])),
  ].join("");
}

/** Empty for a cell that another one covers; how far a merged cell reaches. */
function span({ merges }: SheetModel, row: number, column: number): string | undefined {
  const merge = merges.find(
    ({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right,
  );
  if (!merge) return "";
  if (merge.top !== row || merge.left !== column) return undefined;
  return ` rowspan="${merge.bottom - merge.top + 1}" colspan="${merge.right - merge.left + 1}"`;
}

/**
 * Blocks of the same columns as one table of a page, with the look of its cells: Word and mail programs take it for one. Undefined where it is
 * too large.
 */
export function blockHtml(
  workbook: Workbook,
  sheetId: string,
  areas: readonly Rect[],
  locale: DisplayLocale,
): string | undefined {
  const sheet = workbook.sheet(sheetId);
  const last = lastRowOf(sheet);
  const lines = areas.flatMap(({ top, bottom }) =>
    Array.from({ length: Math.min(bottom, Math.max(top, last)) - top + 1 }, (_, index) => top + index),
  );
  const { left = 0, right: end = -1 } = areas[0] ?? {};
  const right = Math.min(end, left + 1000);
  if (lines.length * (right - left + 1) > MOST_CELLS) return undefined;
  const rows: string[] = [];
  for (const row of lines) {
    const cells: string[] = [];
    for (let column = left; column <= right; column += 1) {
      const reach = span(sheet, row, column);
      if (reach === undefined) continue;
      const format = formatOfCell(workbook.book, sheet, row, column);
      const value = sheet.cells.get(row)?.get(column)?.value ?? null;
      const text = escaped(displayText(value, format.numberFormat, locale));
      cells.push(`<td${reach} style="${escaped(css(format, typeof value === "number"))}">${text}</td>`);
    }
    rows.push(`<tr>${cells.join("")}</tr>`);
  }
  return `<table style="border-collapse:collapse">${rows.join("")}</table>`;
}
