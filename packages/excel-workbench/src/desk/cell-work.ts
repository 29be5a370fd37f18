import { allowsAct, oneCell, rectName, formatOfCell, unfilteredParts } from "excel-host";
import type { CellFormat, ProtectedAct, Rect } from "excel-host";
import { filled, type WorkbenchTexts } from "../config/texts";
import { losesByMerging, mergeSelected } from "../edit/arrange";
import { widenForNumbers } from "../edit/auto-width";
import { applyFormat } from "../edit/format";
import type { FormatAction } from "../edit/format-actions";
import type { Refusal } from "../edit/refusal";
import { shiftLines, type CellShift, type LineShift } from "../edit/sheet-actions";
import { takeInColumns } from "../edit/table-columns";
import { growTables } from "../edit/table-rows";
import { tabInTable } from "../edit/table-tab";
import { stepArea, type Step } from "../edit/undo-stack";
import { areasOf, wholeAreas, type Lines, type Selection } from "../grid/owner";
import type { CellCommand } from "../ui/cell-commands";
import { showMessage, showStatus } from "../ui/message";
import type { At } from "./at";
import { openCellMenu, type CellMenuOwner } from "./cell-menu";
import { ListWork } from "./list-work";
import type { OpenBook } from "./open-book";
import { refusalText } from "./refusal-text";

/** What work on cells asks of the desk. */
export interface CellWorkOwner {
  readonly texts: WorkbenchTexts;
  book(): OpenBook | undefined;
  readonly selection: Selection | undefined;
  /** Where a cell is on the page. */
  cellBox(row: number, column: number): DOMRect | undefined;
  /** Selects cells of a sheet, and brings them into sight. */
  show(sheetId: string, area: Rect): void;
  run(command: CellCommand): void;
  /** Frames what was copied; undefined takes the frame away. */
  frame(copied: Selection | undefined): void;
  calculate(): void;
  focusGrid(): void;
}

/** What a protection calls a shift; cells that make room for others count as an edit of them. */
const ACT: Readonly<Record<LineShift | CellShift, ProtectedAct>> = {
  ...{ insertRows: "insertRows", deleteRows: "deleteRows" },
  ...{ insertColumns: "insertColumns", deleteColumns: "deleteColumns" },
  ...{ insertDown: "merge", insertRight: "merge", deleteUp: "merge", deleteLeft: "merge" },
};

/** What the user does to the selected cells. */
export class CellWork implements CellMenuOwner {
  private look: Readonly<CellFormat> | undefined;
  /** What F4 does again. */
  private last: (() => void) | undefined;
  /** Sorting, filtering, tables. */
  readonly lists: ListWork;

  constructor(private readonly owner: CellWorkOwner) {
    this.lists = new ListWork(
      owner,
      (work) => this.tries((at) => work(at) ?? undefined),
      (act, work) => this.allowed(act, work),
    );
  }

  get texts(): WorkbenchTexts {
    return this.owner.texts;
  }

  focusGrid(): void {
    this.owner.focusGrid();
  }

  say(text: string): void {
    showStatus(text);
  }

  selectedLines(): Lines | undefined {
    return this.owner.selection?.lines;
  }

  undo(): void {
    this.stepBack(this.owner.book()?.edits.undoStack.undo());
  }

  redo(): void {
    this.stepBack(this.owner.book()?.edits.undoStack.redo());
  }

  clear(): void {
    this.does(({ book: { edits }, selection }) =>
      edits.undoStack.together(() =>
        areasOf(selection).forEach((area) => edits.clear(selection.sheetId, area)),
      ),
    );
    this.owner.calculate();
  }

  copy(isCut = false): string {
    const at = this.at();
    if (!at) return "";
    const { area, sheetId } = at.selection;
    const areas = isCut ? areasOf(at.selection) : this.shownAreas(at);
    if (areas.length > 1) return this.copySeveral(at, areas, isCut);
    const said = isCut ? this.texts.status.cut : this.texts.status.copied;
    showStatus(filled(said, { area: rectName(area) }));
    this.owner.frame(at.selection);
    return at.book.clipboard.copy(sheetId, area, isCut);
  }

  /** All selected areas without what filters hide. */
  private shownAreas({ book, selection }: At): readonly Rect[] {
    const sheet = book.workbook.sheet(selection.sheetId);
    return areasOf(selection).flatMap((area) => unfilteredParts(sheet, area));
  }

  /** Several areas: as one block, or not at all; as in Excel they cannot be cut. */
  private copySeveral({ book, selection }: At, areas: readonly Rect[], isCut: boolean): string {
    const text = isCut ? undefined : book.clipboard.copyAreas(selection.sheetId, areas);
    if (text === undefined) {
      showMessage(refusalText(this.texts, { kind: "severalAreas" }));
      return "";
    }
    showStatus(filled(this.texts.status.copied, { area: areas.map(rectName).join(", ") }));
    this.owner.frame(undefined);
    return text;
  }

  /** As `copy`, into the browser's clipboard: as a text, and as a table for programs that take one. */
  copyTo(data: DataTransfer, isCut = false): void {
    data.setData("text/plain", this.copy(isCut));
    const html = this.at()?.book.clipboard.html();
    if (html !== undefined) data.setData("text/html", html);
  }

  paste(text: string): void {
    this.does(({ book, selection: { sheetId, area } }) => {
      const isOwn = book.clipboard.isOwn(text);
      const pasted = book.clipboard.paste(sheetId, area, text);
      if (!pasted) return;
      if (!isOwn) widenForNumbers(book.workbook, book.edits, sheetId, pasted, book.config.locale);
      growTables(book.workbook, book.edits.undoStack, sheetId, pasted);
      takeInColumns(book.workbook, book.edits.undoStack, sheetId, pasted);
      this.owner.show(sheetId, pasted);
      this.owner.calculate();
    });
  }

  /** Pastes what was copied here last. */
  pasteCopied(): void {
    this.paste(this.at()?.book.clipboard.text ?? "");
  }

  /** Pastes what cells show as values: formats stay, formulas do not come along. */
  pasteValues(text: string): void {
    this.does(({ book, selection: { sheetId, area } }) => {
      const pasted = book.clipboard.pasteValues(sheetId, area, text);
      if (pasted) this.owner.show(sheetId, pasted);
    });
    this.owner.calculate();
  }

  /** Does again, to what is selected now, what was done last to cells or their look. */
  repeat(): void {
    this.last?.();
  }

  shift(what: LineShift | CellShift): void {
    this.last = () => this.shift(what);
    this.allowed(ACT[what], ({ book, selection: { sheetId, area } }) =>
      shiftLines(book.workbook, book.edits.undoStack, sheetId, area, what),
    );
    this.owner.calculate();
  }

  format(action: FormatAction): void {
    this.last = () => this.format(action);
    this.allowed("format", ({ book: { workbook, edits }, selection }) => {
      edits.undoStack.together(() => {
        for (const area of wholeAreas(selection))
          applyFormat(workbook, edits.undoStack, { ...selection, area }, action);
      });
    });
  }

  merge(): void {
    this.allowed("merge", ({ book, selection }) => {
      const loses = losesByMerging(book.workbook.sheet(selection.sheetId), selection.area);
      if (loses && !window.confirm(this.texts.messages.mergeLoses)) return undefined;
      return mergeSelected(book.edits, book.session.host.state, selection);
    });
    this.owner.calculate();
  }

  /** Does something that the sheet's protection may forbid; says so then. */
  ifAllowed(act: ProtectedAct, work: () => void): void {
    this.allowed(act, work);
  }

  /** What Excel's other keys do. */
  run(command: CellCommand): void {
    this.owner.run(command);
  }

  /** Tab from the last column of a table: to its next row, which may come into being. False elsewhere. */
  tab(): boolean {
    const at = this.at();
    const next = at && tabInTable(at.book.workbook, at.book.edits, at.selection);
    if (!at || !next) return false;
    this.owner.show(at.selection.sheetId, oneCell(next));
    this.owner.calculate();
    return true;
  }

  /** The look of the active cell goes to what is selected next. */
  takeLook(): void {
    this.does(({ book: { workbook }, selection: { sheetId, row, column } }) => {
      this.look = formatOfCell(workbook.book, workbook.sheet(sheetId), row, column);
      showStatus(this.texts.status.painting);
    });
  }

  /** Cells were selected with the mouse, or Enter was pressed on them: they get the look that was taken; false without one. */
  giveLook(): boolean {
    const { look } = this;
    this.look = undefined;
    if (look) this.format({ kind: "painted", like: look });
    return look !== undefined;
  }

  /** The look that was taken goes to no cell. */
  forgetLook(): void {
    this.look = undefined;
  }

  /** Opens the menu of the cells beside the active one. */
  openMenu(): void {
    this.does(({ selection: { row, column } }) => {
      const { left = 0, bottom = 0 } = this.owner.cellBox(row, column) ?? {};
      openCellMenu(this, { clientX: left, clientY: bottom });
    });
  }

  /** Work that a protected sheet may forbid: it says so and does nothing then. */
  private allowed(act: ProtectedAct, work: (at: At) => Refusal | undefined | void): void {
    this.tries((at) => {
      const { book, selection } = at;
      const sheet = book.workbook.sheet(selection.sheetId);
      const mayDo = allowsAct(book.workbook.book, sheet, selection.area, act);
      return mayDo ? (work(at) ?? undefined) : { kind: "protected" };
    });
  }

  private at(): At | undefined {
    const [book, selection] = [this.owner.book(), this.owner.selection];
    return book && selection && { book, selection };
  }

  private does(work: (at: At) => void): void {
    const at = this.at();
    if (at) work(at);
  }

  private tries(work: (at: At) => Refusal | undefined): void {
    const at = this.at();
    const refusal = at && work(at);
    if (refusal) showMessage(refusalText(this.texts, refusal));
  }

  private stepBack(step: Step | undefined): void {
    const area = step && stepArea(step);
    if (!step || !area) {
      const { nothingToUndo, undoEnded } = this.texts.status;
      showStatus(this.owner.book()?.edits.undoStack.hasEnded ? undoEnded : nothingToUndo);
      return;
    }
    this.owner.show(step.sheetId, area);
    this.owner.calculate();
  }
}
