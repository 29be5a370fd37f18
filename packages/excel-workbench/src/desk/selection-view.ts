import { oneCell, rectName, type CellFormat, type SheetModel } from "excel-host";
import type { WorkbenchTexts } from "../config/texts";
import { listEntries, validationAt } from "../edit/validation";
import { setZoom } from "../edit/view";
import { areasOf, type Selection } from "../grid/owner";
import { element } from "../ui/dom";
import type { FormulaBar } from "../ui/formula-bar";
import { ListButton } from "../ui/list-button";
import { showStatus } from "../ui/message";
import { selectionFigures } from "../ui/selection-figures";
import { ZoomSlider } from "../ui/zoom-slider";
import { activeFormat } from "./active-cell";
import { editText } from "./entry";
import type { OpenBook } from "./open-book";

/** Whoever shows how the active cell and its sheet are. */
export interface LookViewer {
  /** The active cell may have another format now. */
  format(format: Readonly<CellFormat>): void;
  /** Its sheet may have another look. */
  sheet(sheet: SheetModel): void;
}

/** What the view of the selection asks of the desk. */
export interface SelectionViewOwner {
  readonly texts: WorkbenchTexts;
  readonly selection: Selection | undefined;
  book(): OpenBook | undefined;
  /** Where a cell is on the page. */
  cellBox(row: number, column: number): DOMRect | undefined;
  /** An entry of the list was chosen. */
  accept(entry: string): void;
  focusGrid(): void;
}

/** What is seen of the selected cells outside the grid: what they hold and look like, the arrow of their list, the zoom. */
export class SelectionView {
  private readonly listButton: ListButton;
  private readonly zoomSlider: ZoomSlider;
  private isWaiting = false;

  constructor(
    private readonly owner: SelectionViewOwner,
    private readonly bar: () => Pick<FormulaBar, "show">,
    /** Frames what is selected. */
    private readonly frame: (area: Selection["area"]) => void,
    private readonly viewer: LookViewer,
  ) {
    const toGrid = (): void => owner.focusGrid();
    this.listButton = new ListButton(owner.texts, (entry) => owner.accept(entry), toGrid);
    this.zoomSlider = new ZoomSlider(owner.texts.view, (percent) => this.zoom(percent), toGrid);
  }

  /** Other cells are selected now. */
  changed(): void {
    const { workbook } = this.owner.book() ?? {};
    if (workbook) this.zoomSlider.show(workbook.sheet(workbook.book.activeSheetId).view.zoom);
    this.show();
    this.placeList();
  }

  /** Shows the sheet in front larger or smaller; percent. */
  zoom(percent: number): void {
    const { workbook } = this.owner.book() ?? {};
    if (workbook) this.zoomSlider.show(setZoom(workbook, workbook.book.activeSheetId, percent));
  }

  /** Thousands of cells may change at once: what is selected is shown once then. */
  showSoon(): void {
    if (this.isWaiting) return;
    this.isWaiting = true;
    requestAnimationFrame(() => {
      this.isWaiting = false;
      this.show();
    });
  }

  show(): void {
    const [book, selection] = [this.owner.book(), this.owner.selection];
    if (!book || !selection) return;
    showSelection(book, selection, this.bar());
    this.frame(selection.area);
    const sheet = book.workbook.book.sheets.find(({ id }) => id === selection.sheetId);
    if (!sheet) return;
    this.viewer.sheet(sheet);
    this.viewer.format(activeFormat({ book, selection }));
  }

  /** Puts the arrow of the active cell's list, where it has one, beside the cell. */
  placeList(): void {
    const [book, selection] = [this.owner.book(), this.owner.selection];
    if (!book || !selection) return;
    const box = this.owner.cellBox(selection.row, selection.column);
    showListButton(book, selection, this.listButton, box);
  }

  /** Opens the list of the active cell's validation; false where it has none. */
  openList(): boolean {
    if (!this.listButton.visible) return false;
    this.listButton.open();
    return true;
  }

  hideList(): void {
    this.listButton.hide();
  }
}

/** What the selected cells hold, in the formula bar and in the line at the bottom. */
export function showSelection(book: OpenBook, selection: Selection, bar: Pick<FormulaBar, "show">): void {
  const { workbook, config } = book;
  const { sheetId, row, column } = selection;
  if (!workbook.book.sheets.some((sheet) => sheet.id === sheetId)) return;
  bar.show(rectName(oneCell({ row, column })), editText(book, selection));
  const figures = selectionFigures(workbook, sheetId, areasOf(selection), config);
  element("selection-figures").textContent = figures;
  const value = workbook.cell(sheetId, row, column)?.value;
  if (typeof value === "object" && value?.message) showStatus(`${value.error} ${value.message}`);
}

/** The arrow for the list of the active cell, where its validation has one. */
export function showListButton(
  { workbook, config }: OpenBook,
  { sheetId, row, column }: Selection,
  button: ListButton,
  cellBox: DOMRect | undefined,
): void {
  button.hide();
  const rule = validationAt(workbook, sheetId, row, column);
  if (rule?.type !== "list" || !rule.inCellDropDown || !cellBox) return;
  button.show(cellBox, listEntries(workbook, sheetId, rule, config.locale));
}
