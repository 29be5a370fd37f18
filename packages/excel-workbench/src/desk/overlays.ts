import { oneCell, type Rect, type Workbook } from "excel-host";
import type { WorkbenchConfig } from "../config/config";
import { noteAt } from "../edit/note";
import { ChartLayer } from "../grid/chart-layer";
import { CopyFrame } from "../grid/copy-frame";
import { FilterArrows, filteredHeadings } from "../grid/filter-arrows";
import type { GridView } from "../grid/grid-view";
import type { Selection } from "../grid/owner";
import { ReferenceFrames } from "../grid/reference-frames";
import { SelectionFrame } from "../grid/selection-frame";
import { ShapeLayer } from "../grid/shape-layer";
import { element } from "../ui/dom";
import { NoteBubble, type NotedCell } from "../ui/note-bubble";

/** What lies over the cells asks of the desk. */
export interface OverlaysOwner {
  focusGrid(): void;
  /** The arrow in a heading was clicked. */
  filter(heading: Rect): void;
}

/** What lies over the cells of the sheet in front: shapes, charts, arrows of filters, notes. */
export class Overlays {
  private readonly charts: ChartLayer;
  private readonly shapes: ShapeLayer;
  private readonly arrows: FilterArrows;
  private readonly copyFrame: CopyFrame;
  private readonly selectionFrame: SelectionFrame;
  private readonly references: ReferenceFrames;
  private workbook: Workbook | undefined;

  constructor(
    area: HTMLElement,
    private readonly grid: GridView,
    { texts, locale }: WorkbenchConfig,
    owner: OverlaysOwner,
  ) {
    this.shapes = new ShapeLayer(area, grid);
    this.charts = new ChartLayer(area, grid, locale, () => owner.focusGrid());
    this.arrows = new FilterArrows(area, grid, texts.filter.arrow, (row, column) =>
      owner.filter(oneCell({ row, column })),
    );
    this.copyFrame = new CopyFrame(element("filter-layer"), grid);
    this.selectionFrame = new SelectionFrame(element("filter-layer"), grid);
    this.references = new ReferenceFrames(element("filter-layer"), grid);
    new NoteBubble(area, () => this.notes());
  }

  /** Shows what lies over the cells of another book. */
  open(workbook: Workbook): void {
    this.workbook = workbook;
    this.charts.open(workbook);
    this.shapes.open(workbook);
    this.arrows.open(workbook);
    this.copyFrame.open(workbook);
  }

  /** Puts everything where its cells are now. */
  place(): void {
    this.charts.place();
    this.shapes.place();
    this.arrows.update();
    this.copyFrame.place();
    this.selectionFrame.place();
    this.references.place();
  }

  /** Frames what is selected, for those who have the system choose the colours. */
  selected(area: Rect): void {
    this.selectionFrame.show(area);
  }

  /** Frames the cells that a formula names while it is typed into a cell of a sheet; undefined takes the frames away. */
  referTo(text: string | undefined, sheetId?: string): void {
    this.references.show(text, this.workbook, sheetId);
  }

  /** True for the heading of a column that is filtered by an arrow. */
  isHeading({ sheetId, row, column }: Pick<Selection, "sheetId" | "row" | "column">): boolean {
    const headings = this.workbook ? filteredHeadings(this.workbook.sheet(sheetId)) : [];
    return headings.some((heading) => heading.row === row && heading.column === column);
  }

  /** Frames what was copied; undefined takes the frame away. */
  frame(copied: Pick<Selection, "sheetId" | "area"> | undefined): void {
    this.copyFrame.show(copied);
  }

  /** Something was copied or cut, and nothing pasted or typed since. */
  get isFramed(): boolean {
    return this.copyFrame.isShown;
  }

  private notes(): NotedCell[] {
    const { workbook } = this;
    if (!workbook) return [];
    const { activeSheetId: sheetId } = workbook.book;
    const { notes, comments } = workbook.sheet(sheetId);
    return [...comments, ...notes].map(({ row, column }) => ({
      text: noteAt(workbook, { sheetId, row, column }) ?? "",
      box: () => this.grid.cellBox(row, column),
    }));
  }
}
