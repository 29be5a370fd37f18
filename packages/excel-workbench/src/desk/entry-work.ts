import { oneCell, type Rect } from "excel-host";
import type { Selection } from "../grid/owner";
import type { ArrowKeys, Step } from "../ui/cell-editor-owner";
import { acceptEntry, acceptEverywhere } from "./entry";
import { FormulaPointer, type PointedField } from "./formula-pointer";
import type { OpenBook } from "./open-book";

/** What an entry asks of the desk. */
export interface EntryWorkOwner {
  readonly selection: Selection | undefined;
  book(): OpenBook | undefined;
  /** Shows, without leaving the cell that is typed into, what was pointed at. */
  showPointed(sheetId: string, area: Rect): void;
  /** Back to the cell whose formula was typed. */
  back(): void;
  calculate(): void;
}

/** What is being typed, in the cell or in the formula bar. */
export class EntryWork {
  /** The cell that it belongs to: a click elsewhere selects before it ends the entry. */
  private at: Selection | undefined;
  private readonly pointer: FormulaPointer;
  private isStepping = false;

  constructor(
    private readonly owner: EntryWorkOwner,
    fields: () => readonly PointedField[],
  ) {
    this.pointer = new FormulaPointer(
      fields,
      () => owner.book()?.workbook,
      () => this.at,
    );
  }

  get isOn(): boolean {
    return this.at !== undefined;
  }

  /** The cell that is typed into. */
  get home(): Selection | undefined {
    return this.at;
  }

  /** A formula waits for a reference. */
  get isPointing(): boolean {
    return this.pointer.field !== undefined;
  }

  begin(): void {
    this.at = this.owner.selection;
  }

  end(): void {
    this.at = undefined;
    if (this.pointer.hasPointed) this.owner.back();
    this.pointer.end();
  }

  /** Cells were selected: true where that put their reference into a formula. */
  pointed(selection: Selection): boolean {
    const isTaken = this.pointer.take(selection);
    if (isTaken && !this.isStepping) this.pointer.goOnFrom(selection);
    return isTaken;
  }

  /** An arrow while a formula waits for a reference. */
  pointBy(step: Step, held: ArrowKeys): void {
    const area = this.pointer.stepped(step, held);
    const sheetId = this.owner.book()?.workbook.book.activeSheetId;
    if (!area || sheetId === undefined) return;
    this.pointer.take({ sheetId, area });
    // The grid tells of the selection that it is given.
    this.isStepping = true;
    this.owner.showPointed(sheetId, area);
    this.isStepping = false;
  }

  /** False where the text was refused. `everywhere`: for all selected cells. */
  accept(text: string, everywhere = false): boolean {
    const place = this.at ?? this.owner.selection;
    const book = this.owner.book();
    if (!place || !book) return true;
    const isAccepted = (everywhere ? acceptEverywhere : acceptEntry)(book, place, text);
    if (isAccepted) this.owner.calculate();
    return isAccepted;
  }

  /** False, and said, where the active cell takes no entry: the sheet's protection locks it. */
  mayType(): boolean {
    const book = this.owner.book();
    const place = this.at ?? this.owner.selection;
    if (!book || !place) return true;
    return book.edits.mayChange(place.sheetId, [oneCell(place)]);
  }
}
