import type { WorkbenchTexts } from "../config/texts";
import type { Selection } from "../grid/owner";
import type { CellCommand } from "../ui/cell-commands";
import { CellEditor } from "../ui/cell-editor";
import type { CellEditorOwner, Step } from "../ui/cell-editor-owner";
import { element } from "../ui/dom";
import { FormulaBar } from "../ui/formula-bar";
import type { FunctionHelp } from "../ui/function-help";
import type { KeyMode } from "../ui/key-modes";
import { activeCell, type ActiveCellOwner } from "./active-cell";
import type { CellWork } from "./cell-work";
import { EntryWork, type EntryWorkOwner } from "./entry-work";
import type { Front } from "./front";

/** What the fields for entries ask of the desk. */
export interface EntryFieldsOwner extends EntryWorkOwner, ActiveCellOwner {
  readonly texts: WorkbenchTexts;
  readonly cells: CellWork;
  readonly front: Pick<Front, "move" | "home" | "goTo">;
  /** What Excel's other keys do. */
  run(command: CellCommand): void;
  /** The list of the active cell; false where it has none. */
  openList(): boolean;
  /** Pastes what the frame is around; false without a frame. */
  pasteFramed(): boolean;
  /** Frames the cells that an entry names; undefined takes the frames away. */
  referTo(text: string | undefined, sheetId?: string): void;
  /** An entry in the cell begins, or is about to end: the grid's own keys rest meanwhile. */
  editing(isOpen: boolean): void;
  /** An entry in the cell is over. */
  ended(): void;
  /** The keys that follow mean something else. */
  modeChanged(): void;
}

/** The two fields in which entries are typed: the cell itself, and the formula bar. */
export class EntryFields {
  private readonly entry: EntryWork;
  private readonly editor: CellEditor;
  private readonly bar: FormulaBar;
  private keyMode: KeyMode | undefined;

  constructor(private readonly owner: EntryFieldsOwner) {
    this.entry = new EntryWork(owner, () => [this.editor, this.bar]);
    this.editor = new CellEditor(element("grid-area"), owner.texts.page.cell, {
      ...activeCell(owner),
      ...this.cellKeys(),
      ...this.entryInCell(),
    });
    this.bar = new FormulaBar({
      accept: (text) => this.accept(text),
      mayType: () => this.entry.mayType(),
      begin: () => this.entry.begin(),
      end: () => {
        this.entry.end();
        owner.referTo(undefined);
      },
      typing: (text) => this.typing(text),
      goTo: (text) => owner.front.goTo(text) && this.focusGrid(),
      backToGrid: (step) => this.backToGrid(step),
    });
  }

  /** Where keys are pressed while the grid is used. */
  get field(): HTMLElement {
    return this.editor.field;
  }

  /** What the line at the bottom calls the sheet. */
  get mode(): "ready" | "entering" | KeyMode {
    return this.entry.isOn ? "entering" : (this.keyMode ?? "ready");
  }

  /** F8 is on: a click selects up to the cell, as with Shift held. */
  get isExtending(): boolean {
    return this.keyMode === "extending";
  }

  /** A formula waits for a reference. */
  get isPointing(): boolean {
    return this.entry.isPointing;
  }

  /** Help for functions while a formula is typed. */
  set help(help: FunctionHelp) {
    this.bar.help = help;
    this.editor.help = help;
  }

  /** Puts the keyboard into the grid; a formula in the bar that waits for a reference keeps it. */
  focusGrid(): void {
    if (!this.bar.isPointing) this.editor.focus();
  }

  /** Opens the active cell with what it holds, or with a text as if it had been typed. */
  edit(begun?: string): void {
    this.editor.edit(begun);
  }

  /** Ends the entry in the cell where it is; false when it was refused. */
  leave(): boolean {
    return this.editor.commit("none", false);
  }

  /** Another book is in front. */
  endModes(): void {
    this.editor.endModes();
  }

  /** Puts a text into the active cell; false where it was refused. */
  accept(text: string): boolean {
    return this.entry.accept(text);
  }

  /** Cells were selected: true where that put their reference into a formula. */
  pointed(selection: Selection): boolean {
    return this.entry.pointed(selection);
  }

  /** Shows the active cell's name and what it holds. */
  show(name: string, text: string): void {
    this.bar.show(name, text);
  }

  openNameBox(): void {
    this.bar.openNameBox();
  }

  private entryInCell() {
    return {
      accept: (text, everywhere) => this.entry.accept(text, everywhere),
      mayType: () => this.entry.mayType(),
      pointBy: (step, held) => this.entry.pointBy(step, held),
      editing: (isOpen) => this.editing(isOpen),
      typing: (text) => {
        this.bar.mirror(text);
        this.typing(text);
      },
      keyMode: (mode) => {
        this.keyMode = mode;
        this.owner.modeChanged();
      },
    } satisfies Partial<CellEditorOwner>;
  }

  /** What keys do to the cells while none is typed into. */
  private cellKeys() {
    const { owner } = this;
    return {
      command: (name) => owner.run(name),
      move: (step, key) => this.move(step, key),
      home: (isTop) => owner.front.home(isTop),
      clear: () => owner.cells.clear(),
      undo: () => owner.cells.undo(),
      redo: () => owner.cells.redo(),
      format: (kind) => owner.cells.format({ kind }),
      copy: (data) => owner.cells.copyTo(data),
      cut: (data) => owner.cells.copyTo(data, true),
      paste: (data, asValues) => owner.cells[asValues ? "pasteValues" : "paste"](data.getData("text/plain")),
      openList: () => owner.openList(),
    } satisfies Partial<CellEditorOwner>;
  }

  /** Enter gives the look that was taken, or pastes what was copied; Tab goes on in a table. */
  private move(step: Step, key?: "Tab" | "Enter"): void {
    const { cells, front } = this.owner;
    if (key === "Enter" && (cells.giveLook() || this.owner.pasteFramed())) return;
    if (step !== "right" || key !== "Tab" || !cells.tab()) front.move(step, key);
  }

  /** The text of an entry has changed. */
  private typing(text: string): void {
    const { home } = this.entry;
    if (home) this.owner.referTo(text, home.sheetId);
  }

  private editing(isOpen: boolean): void {
    this.owner.editing(isOpen);
    if (isOpen) this.entry.begin();
    else this.entry.end();
    this.owner.modeChanged();
    if (!isOpen) this.owner.ended();
  }

  private backToGrid(step: "down" | "right" | "none"): void {
    if (step !== "none") this.owner.front.move(step, step === "right" ? "Tab" : "Enter");
    this.focusGrid();
  }
}
