import { STEPS, type ArrowKeys, type CellEditorOwner, type Step } from "./cell-editor-owner";
import { create } from "./dom";
import { layOver } from "./editor-place";
import { isClipboardKey, transferCells } from "./field-clipboard";
import type { FunctionHelp } from "./function-help";
import { KeyModes } from "./key-modes";
import { fixReference, Pointing } from "./reference-keys";
import { waitingKey } from "./waiting-keys";

/**
 * The text field that has the keyboard while the grid is used. It waits unseen; the first character that is
 * typed, F2 or a double click open it over the active cell.
 */
export class CellEditor {
  readonly field: HTMLTextAreaElement;
  private readonly pointing: Pointing;
  private readonly modes: KeyModes;
  help: FunctionHelp | undefined;
  private open = false;
  /** Opened by typing: arrow keys end the entry, as in Excel. */
  private overwriting = false;
  private before = "";

  constructor(
    parent: HTMLElement,
    label: string,
    private readonly owner: CellEditorOwner,
  ) {
    const look = { id: "cell-editor", ariaLabel: label, spellcheck: false, rows: 1 };
    this.field = create("textarea", look);
    // The grid takes its shortcuts while an element with this mark has the keyboard.
    this.field.dataset["uComp"] = "editor";
    parent.append(this.field);
    this.pointing = new Pointing(this.field);
    this.modes = new KeyModes((mode) => this.owner.keyMode(mode));
    transferCells(this.field, () => this.open, owner);
    // Before the grid, which listens at the window too and would swallow Ctrl+C and the like.
    window.addEventListener("keydown", (event) => event.target === this.field && this.key(event), true);
    this.field.addEventListener("input", (event) => {
      this.typed();
      if ((event as InputEvent).inputType === "insertText") this.complete();
    });
    this.field.addEventListener("blur", () => this.commit("none", false));
  }

  get isOpen(): boolean {
    return this.open;
  }

  /** A formula is typed, and pointing at cells puts their reference into it. */
  get isPointing(): boolean {
    return this.open && this.pointing.isPossible;
  }

  /** The last reference was pointed at, and nothing was typed since. */
  get isGoingOn(): boolean {
    return this.pointing.isGoingOn;
  }

  /** Cells were pointed at. */
  point(reference: string): void {
    this.pointing.point(reference);
    this.typing();
    this.place();
  }

  /** Ends what F8 and End began: another book is in front. */
  endModes(): void {
    this.modes.end();
  }

  focus(): void {
    this.field.focus({ preventScroll: true });
  }

  /** Opens over the active cell with what it holds, or with `begun` as if it had been typed. */
  edit(begun?: string): void {
    const text = begun ?? this.owner.editText();
    if (text === undefined || this.open || !this.owner.mayType()) return;
    this.field.value = text;
    this.start(begun === undefined ? text : (this.owner.editText() ?? ""), begun !== undefined);
    this.typing();
    this.field.setSelectionRange(text.length, text.length);
    this.focus();
  }

  /** Ends the entry; false when what was typed was refused. */
  commit(step: Step, takeFocus = true, key?: "Tab" | "Enter", everywhere = false): boolean {
    if (!this.open) return true;
    const text = this.field.value;
    this.open = false;
    if ((everywhere || text !== this.before) && !this.owner.accept(text, everywhere)) {
      if (takeFocus) this.open = true;
      else this.close();
      return false;
    }
    this.close();
    if (step !== "none") this.owner.move(step, key);
    return true;
  }

  /** Opens for what is typed; false where the cell takes no entry: nothing of it stays then. */
  private begin(): boolean {
    const may = this.owner.mayType();
    if (may) this.start(this.owner.editText() ?? "", true);
    else this.field.value = "";
    return may;
  }

  private start(before: string, overwriting: boolean): void {
    this.open = true;
    this.modes.end();
    this.pointing.end();
    this.overwriting = overwriting;
    this.before = before;
    this.owner.editing(true);
    this.place();
    this.field.classList.add("open");
  }

  private close(): void {
    this.open = false;
    this.field.value = "";
    this.field.classList.remove("open");
    this.help?.hide();
    this.owner.editing(false);
  }

  private place(): void {
    const box = this.owner.cellBox();
    if (box) layOver(this.field, box, this.owner.cellFont());
  }

  private typed(): void {
    if (!this.open && !this.begin()) return;
    this.pointing.end();
    this.typing();
    this.place();
  }

  private typing(): void {
    this.owner.typing(this.field.value);
    this.help?.show(this.beforeCursor(), (typedName, name) => this.insert(typedName, name), this.field);
  }

  /** Goes on with the entry that was begun, selected so that what is typed next replaces it. */
  private complete(): void {
    const { value, selectionStart } = this.field;
    if (!this.open || !this.overwriting || selectionStart !== value.length) return;
    const whole = this.owner.completion(value);
    if (whole === undefined) return;
    this.field.value = whole;
    this.field.setSelectionRange(value.length, whole.length);
    this.owner.typing(whole);
    this.place();
  }

  private insert(typedName: string, name: string): void {
    const end = this.field.selectionStart;
    this.field.setRangeText(`${name}(`, end - typedName.length, end, "end");
    this.typed();
  }

  private beforeCursor(): string {
    return this.field.value.slice(0, this.field.selectionStart);
  }

  private key(event: KeyboardEvent): void {
    if (event.isComposing) return;
    const handled = this.open ? this.openKey(event) : this.waitingKey(event);
    if (handled) event.preventDefault();
    if (handled || this.open || isClipboardKey(event)) event.stopImmediatePropagation();
  }

  private waitingKey(event: KeyboardEvent): boolean {
    const meant = this.modes.take(event);
    if (meant === undefined)
      return waitingKey(event, this.owner, { edit: () => this.edit(), empty: () => this.typed() });
    if (meant !== true) this.owner.command(meant);
    return true;
  }

  /** Keys while something is typed; true when there is nothing left to do. */
  private openKey(event: KeyboardEvent): boolean {
    const { key, shiftKey } = event;
    if (key === "Enter") return this.enter(event);
    if (key === "Tab") return this.tab(shiftKey);
    if (key === "F4") return this.fix();
    if (key === "F2") return this.switchArrows();
    if (key === "Escape") return this.giveUp();
    const step = STEPS[key];
    return step !== undefined && this.overwriting && this.arrow(step, event);
  }

  /** With Alt a new line, with Ctrl for all selected cells. */
  private enter({ altKey, ctrlKey, shiftKey }: KeyboardEvent): true {
    if (altKey) return this.breakLine();
    return ctrlKey ? this.ends("none", "Enter", true) : this.ends(shiftKey ? "up" : "down", "Enter");
  }

  private breakLine(): true {
    this.field.setRangeText("\n", this.field.selectionStart, this.field.selectionEnd, "end");
    this.typed();
    return true;
  }

  /** Arrows walk through what is typed from now on, or end it again. */
  private switchArrows(): true {
    this.overwriting = !this.overwriting;
    return true;
  }

  private giveUp(): true {
    this.close();
    this.owner.typing(this.before);
    return true;
  }

  /** Opened by typing: an arrow walks through the proposals, points at a cell, or ends the entry. */
  private arrow(step: Step, event: KeyboardEvent): boolean {
    if (this.help?.walk(this.beforeCursor(), step)) return true;
    if (!this.isPointing) return !this.field.value.startsWith("=") && this.ends(step);
    this.owner.pointBy(step, heldWith(event));
    return true;
  }

  private fix(): true {
    if (fixReference(this.field)) {
      this.typing();
      this.place();
    }
    return true;
  }

  private ends(step: Step, key?: "Tab" | "Enter", everywhere = false): true {
    this.commit(step, true, key, everywhere);
    return true;
  }

  private tab(back: boolean): true {
    const proposal = back ? undefined : this.help?.proposal(this.beforeCursor());
    if (!proposal) return this.ends(back ? "left" : "right", "Tab");
    this.insert(/[A-Za-z][A-Za-z0-9.]*$/.exec(this.beforeCursor())?.[0] ?? "", proposal.name);
    return true;
  }
}

const heldWith = ({ shiftKey, ctrlKey, metaKey }: KeyboardEvent): ArrowKeys => ({
  extend: shiftKey,
  jump: ctrlKey || metaKey,
});
