import type { IStyleData } from "@univerjs/core";
import type { CellValue, Rect, SheetModel } from "excel-host";
import { create } from "../ui/dom";
import { boxCss, textCss, type DrawnLines } from "./cell-css";
import { codesOf, readSections, type PageFacts, type Run } from "./header-footer";
import { chartFrames } from "./page-charts";
import type { PrintedPage } from "./page-plan";
import type { PageSource } from "./page-source";
import { paperSize, PIXELS_PER_INCH, printableSize } from "./paper";

const GRID_LINE = "1px solid #a6a6a6";

/** Where lines begin, in pixels at 100 %, by their index; `end` is where the last one ends. */
function offsets(lines: readonly number[], size: (index: number) => number) {
  const starts = new Map<number, number>();
  let end = 0;
  for (const line of lines) {
    starts.set(line, end);
    end += size(line);
  }
  return { starts, end };
}

/** One page as it lies on the paper, in pixels at 96 dpi. */
export function drawPage(source: PageSource, page: PrintedPage, facts: PageFacts): HTMLElement {
  const { page: layout } = source.sheet;
  const { width, height } = paperSize(layout);
  const made = create("div", { className: "printed-page" });
  Object.assign(made.style, { width: `${width}px`, height: `${height}px` });
  made.append(drawCells(source, page), ...headerAndFooter(layout, facts, page.scale));
  return made;
}

function drawCells(source: PageSource, { rows, columns, scale }: PrintedPage): HTMLElement {
  const { sheet, sizes } = source;
  const down = offsets(rows, (row) => sizes.row(row));
  const across = offsets(columns, (column) => sizes.column(column));
  const room = printableSize(sheet.page);
  const { margins, centerHorizontally, centerVertically } = sheet.page;
  const left = centerHorizontally ? Math.max(0, (room.width - across.end * scale) / 2) : 0;
  const top = centerVertically ? Math.max(0, (room.height - down.end * scale) / 2) : 0;
  const content = create("div", { className: "printed-cells" });
  Object.assign(content.style, {
    left: `${margins.left * PIXELS_PER_INCH + left}px`,
    top: `${margins.top * PIXELS_PER_INCH + top}px`,
    width: `${across.end}px`,
    height: `${down.end}px`,
    transform: `scale(${scale})`,
  });
  const texts: HTMLElement[] = [];
  const beside = (row: number, column: number) => ({
    above: rows[rows.indexOf(row) - 1],
    before: columns[columns.indexOf(column) - 1],
  });
  for (const row of rows) {
    for (const column of columns) {
      const at = {
        row,
        column,
        ...beside(row, column),
        x: across.starts.get(column) ?? 0,
        y: down.starts.get(row) ?? 0,
      };
      const drawn = drawCell(source, at);
      if (drawn?.box) content.append(drawn.box);
      if (drawn?.text) texts.push(drawn.text);
    }
  }
  content.append(...texts);
  const charts = chartFrames(source, { rows, columns, scale });
  if (charts) content.append(charts);
  return content;
}

interface Place {
  readonly row: number;
  readonly column: number;
  /** The row and the column that are printed before them on this page, if any. */
  readonly above: number | undefined;
  readonly before: number | undefined;
  readonly x: number;
  readonly y: number;
}

/** The block of merged cells that a cell is in. */
const mergeAt = ({ merges }: SheetModel, row: number, column: number): Rect | undefined =>
  merges.find((one) => isIn(one, row, column));

/** Has the cell, or the block it is in, a line at this side? */
function hasLine({ sheet, look }: PageSource, row: number, column: number, side: "r" | "b"): boolean {
  const { top, left } = mergeAt(sheet, row, column) ?? { top: row, left: column };
  const style = look.at(sheet.id, top, left)?.interceptorStyle as IStyleData | undefined;
  return Boolean(style?.bd?.[side]);
}

/** Which lines of a cell its neighbours draw, all along it where it is a merged one. */
function drawnLines(source: PageSource, { row, column, above, before }: Place): DrawnLines {
  const { bottom, right } = mergeAt(source.sheet, row, column) ?? { bottom: row, right: column };
  const through = (first: number, last: number, has: (index: number) => boolean): boolean => {
    for (let index = first; index <= last; index += 1) if (!has(index)) return false;
    return true;
  };
  return {
    top: above !== undefined && through(column, right, (index) => hasLine(source, above, index, "b")),
    left: before !== undefined && through(row, bottom, (index) => hasLine(source, index, before, "r")),
  };
}

function drawCell(source: PageSource, at: Place) {
  const { sheet, look, sizes } = source;
  const { row, column, x, y } = at;
  const merge = mergeAt(sheet, row, column);
  if (merge && (merge.top !== row || merge.left !== column)) return undefined;
  const shown = look.at(sheet.id, row, column);
  if (!shown) return undefined;
  const style = shown.interceptorStyle as IStyleData;
  const place = {
    left: `${x}px`,
    top: `${y}px`,
    width: `${span(merge?.left ?? column, merge?.right ?? column, (index) => sizes.column(index))}px`,
    height: `${span(merge?.top ?? row, merge?.bottom ?? row, (index) => sizes.row(index))}px`,
  };
  const box = create("div");
  // Neighbours share their lines: each cell reaches one pixel over the next.
  const reach = { width: `calc(${place.width} + 1px)`, height: `calc(${place.height} + 1px)` };
  const grid = sheet.page.printGridlines ? GRID_LINE : "";
  Object.assign(box.style, place, reach, boxCss(style, grid, drawnLines(source, at)));
  if (typeof shown.v !== "string") return { box };
  const isBounded =
    merge !== undefined ||
    typeof valueAt(sheet, row, column) !== "string" ||
    hasNeighbour(sheet, row, column);
  const textContent = printedText(sheet, valueAt(sheet, row, column), shown.v);
  const text = create("div", { className: "printed-text" }, [create("span", { textContent })]);
  Object.assign(text.style, place, textCss(style, isBounded));
  return { box, text };
}

const ERRORS = { blank: "", dash: "--", NA: "#N/A" } as const;

/** A cell that shows an error may be printed otherwise than it is shown. */
function printedText({ page }: SheetModel, value: CellValue, shown: string): string {
  const isError = typeof value === "object" && value !== null;
  return isError && page.printErrors !== "displayed" ? ERRORS[page.printErrors] : shown;
}

const isIn = ({ top, left, bottom, right }: Rect, row: number, column: number): boolean =>
  row >= top && row <= bottom && column >= left && column <= right;

const valueAt = (sheet: SheetModel, row: number, column: number) =>
  sheet.cells.get(row)?.get(column)?.value ?? null;

const hasNeighbour = (sheet: SheetModel, row: number, column: number): boolean =>
  valueAt(sheet, row, column + 1) !== null;

function span(first: number, last: number, size: (index: number) => number): number {
  let sum = 0;
  for (let index = first; index <= last; index += 1) sum += size(index);
  return sum;
}

/** As Excel does unless the sheet says otherwise, they grow and shrink with the cells. */
function headerAndFooter(layout: SheetModel["page"], facts: PageFacts, scale: number): HTMLElement[] {
  const { header, footer } = codesOf(layout, facts.page);
  const size = layout.headersFooters.ignoresScale ? 1 : scale;
  const { margins } = layout;
  const sides = { left: `${margins.left}in`, right: `${margins.right}in` };
  return [
    band(header, facts, size, { ...sides, top: `${margins.header}in` }),
    band(footer, facts, size, { ...sides, bottom: `${margins.footer}in` }),
  ].filter((one) => one !== undefined);
}

function band(code: string, facts: PageFacts, scale: number, place: object): HTMLElement | undefined {
  if (code === "") return undefined;
  const sections = readSections(code, facts);
  const parts = (["left", "center", "right"] as const).map((part) =>
    create(
      "div",
      {},
      sections[part].map((run) => drawRun(run, scale)),
    ),
  );
  const made = create("div", { className: "printed-band" }, parts);
  Object.assign(made.style, place);
  return made;
}

function drawRun({ text, bold, italic, size }: Run, scale: number): HTMLElement {
  const made = create("span", { textContent: text });
  Object.assign(made.style, {
    fontSize: `${size * scale}pt`,
    fontWeight: bold ? "bold" : "normal",
    fontStyle: italic ? "italic" : "normal",
  });
  return made;
}
