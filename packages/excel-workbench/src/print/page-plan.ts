import type { Rect, SheetModel } from "excel-host";
import { printableSize } from "./paper";

/** Sizes of rows and columns in pixels; 0 for those that are hidden. */
export interface LineSizes {
  row(index: number): number;
  column(index: number): number;
}

/** The rows and columns of one printed page, repeated ones first, and its scale (1 is 100 %). */
export interface PrintedPage {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly scale: number;
}

const LEAST_SCALE = 0.1;

/** Rows or columns in one direction of a sheet. */
interface Axis {
  readonly first: number;
  readonly last: number;
  readonly size: (index: number) => number;
  readonly room: number;
  /** Lines before which a page break stands. */
  readonly breaks: ReadonlySet<number>;
  readonly titles: { readonly first: number; readonly last: number } | undefined;
}

/** The pages that a sheet is printed on, in their order, by its page layout; none where nothing is to be printed. */
export function planPages(sheet: SheetModel, used: Rect | undefined, sizes: LineSizes): PrintedPage[] {
  const areas = sheet.page.printArea?.length ? sheet.page.printArea : used ? [used] : [];
  const axes = areas.map((area) => axesOf(sheet, area, sizes));
  const scale = scaleOf(sheet.page, axes);
  return axes.flatMap(([down, across]) => {
    const rows = chunks(down, scale);
    const columns = chunks(across, scale);
    const pages =
      sheet.page.printOrder === "downThenOver"
        ? columns.flatMap((one) => rows.map((other) => ({ rows: other, columns: one, scale })))
        : rows.flatMap((one) => columns.map((other) => ({ rows: one, columns: other, scale })));
    return pages;
  });
}

function axesOf({ page }: SheetModel, area: Rect, sizes: LineSizes): [down: Axis, across: Axis] {
  const { width, height } = printableSize(page);
  // As in Excel, breaks set by hand do not count where the sheet is fitted to pages.
  const isFitted = page.fitToWidth !== undefined || page.fitToHeight !== undefined;
  const breaks = (all: readonly number[]): ReadonlySet<number> => new Set(isFitted ? [] : all);
  return [
    {
      first: area.top,
      last: area.bottom,
      size: (row) => sizes.row(row),
      room: height,
      breaks: breaks(page.rowBreaks),
      titles: page.titleRows,
    },
    {
      first: area.left,
      last: area.right,
      size: (column) => sizes.column(column),
      room: width,
      breaks: breaks(page.columnBreaks),
      titles: page.titleColumns,
    },
  ];
}

/** The largest scale, in whole percent, at which no area takes more pages than the layout allows; 0 pages: any number. */
function scaleOf(page: SheetModel["page"], axes: readonly [Axis, Axis][]): number {
  const { fitToWidth, fitToHeight } = page;
  if (fitToWidth === undefined && fitToHeight === undefined) return (page.scale ?? 100) / 100;
  const fits = (scale: number): boolean =>
    axes.every(([down, across]) => {
      const isNarrow = !fitToWidth || chunks(across, scale).length <= fitToWidth;
      return isNarrow && (!fitToHeight || chunks(down, scale).length <= fitToHeight);
    });
  let percent = 100;
  while (percent > LEAST_SCALE * 100 && !fits(percent / 100)) percent -= 1;
  return percent / 100;
}

/** The lines of each page in one direction; repeated lines stand before those of the pages behind them. */
function chunks(axis: Axis, scale: number): number[][] {
  const pages: number[][] = [];
  const room = axis.room / scale;
  let taken = 0;
  for (let index = axis.first; index <= axis.last; index += 1) {
    const size = axis.size(index);
    if (size === 0) continue;
    const now = pages.at(-1);
    const isFull = !now || taken + size > room || axis.breaks.has(index);
    if (!isFull) {
      now.push(index);
      taken += size;
      continue;
    }
    const titles = titlesBefore(axis, index);
    pages.push([...titles, index]);
    taken = titles.reduce((sum, title) => sum + axis.size(title), size);
  }
  return pages;
}

function titlesBefore({ titles, first, size }: Axis, index: number): number[] {
  if (!titles || index <= titles.last) return [];
  // Titles inside the area stand on its first page by themselves; before it they are repeated there, too.
  if (index === first && titles.first >= first) return [];
  const lines: number[] = [];
  for (let line = titles.first; line <= titles.last; line += 1) if (size(line) > 0) lines.push(line);
  return lines;
}
