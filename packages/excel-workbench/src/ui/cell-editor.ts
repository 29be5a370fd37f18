import { commandOf } from "./cell-commands";
import type { ArrowKeys, CellEditorOwner, Step } from "./cell-editor-owner";
import { create } from "./dom";
import type { FunctionHelp } from "./function-help";
import { KeyModes } from "./key-modes";
import { fixReference, Pointing } from "./reference-keys";

/** Pressed together with Ctrl. */
const FORMATS: Readonly<Record<string, "bold" | "italic" | "underline">> = {
  b: "bold",
  i: "italic",
  u: "underline",
  2: "bold",
  3: "italic",
  4: "underline",
};

const STEPS: Readonly<Record<string, Step>> = {
  ArrowDown: "down",
  ArrowUp: "up",
  ArrowLeft: "left",
  ArrowRight: "right",
};

/** Of a line and of a letter, both of the font's size. */
const LINE = 1.22;
const WIDTH = 0.55;

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
    // A paste does not say which keys asked for it: Ctrl+Shift+V is values only, as in Excel; Shift+Insert is not.
    let asValues = false;
    window.addEventListener(
      "keydown",
      ({ key, shiftKey }) => (asValues = shiftKey && /^v$/i.test(key)),
      true,
    );
    // Before the grid, which listens at the window too and would swallow Ctrl+C and the like.
    window.addEventListener("keydown", (event) => event.target === this.field && this.key(event), true);
    this.field.addEventListener("input", (event) => {
      this.typed();
      if ((event as InputEvent).inputType === "insertText") this.complete();
    });
    this.field.addEventListener("blur", () => this.commit("none", false));
    this.field.addEventListener("copy", (event) => this.transfer(event, (data) => this.owner.copy(data)));
    this.field.addEventListener("paste", (event) =>
      this.transfer(event, (data) => this.owner.paste(data, asValues)),
    );
    this.field.addEventListener("cut", (event) => this.transfer(event, (data) => this.owner.cut(data)));
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
    const parent = this.field.parentElement?.getBoundingClientRect();
    if (!box || !parent) return;
    const { family, size, bold, italic } = this.owner.cellFont();
    const line = Math.round(size * LINE);
    const wanted = Math.max(box.width, this.field.value.length * size * WIDTH + 24);
    Object.assign(this.field.style, {
      fontFamily: family,
      fontSize: `${size}px`,
      fontWeight: bold ? "bold" : "normal",
      fontStyle: italic ? "italic" : "normal",
      lineHeight: `${line}px`,
      left: `${box.left - parent.left}px`,
      top: `${box.top - parent.top}px`,
      width: `${Math.min(wanted, parent.right - box.left - 4)}px`,
      height: `${Math.max(box.height + 1, this.field.value.split("\n").length * line + 2)}px`,
    });
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

  private transfer(event: ClipboardEvent, take: (data: DataTransfer) => void): void {
    if (this.open || !event.clipboardData) return;
    event.preventDefault();
    take(event.clipboardData);
  }

  private key(event: KeyboardEvent): void {
    if (event.isComposing) return;
    const handled = this.open ? this.openKey(event) : this.waitingKey(event);
    if (handled) event.preventDefault();
    if (handled || this.open || isTransfer(event)) event.stopImmediatePropagation();
  }

  /** Keys while something is typed; true when there is nothing left to do. */
  private openKey(event: KeyboardEvent): boolean {
    if (event.key === "Enter" && event.altKey) {
      this.field.setRangeText("\n", this.field.selectionStart, this.field.selectionEnd, "end");
      this.typed();
      return true;
    }
    if (event.key === "Enter" && event.ctrlKey) return does(() => this.commit("none", true, "Enter", true));
    if (event.key === "Enter") return this.ends(event.shiftKey ? "up" : "down", "Enter");
    if (event.key === "Tab") return this.tab(event.shiftKey);
    if (event.key === "F4") return this.fix();
    if (event.key === "F2") return does(() => (this.overwriting = !this.overwriting));
    if (event.key === "Escape") {
      this.close();
      this.owner.typing(this.before);
      return true;
    }
    const step = STEPS[event.key];
    return step !== undefined && this.overwriting && this.arrow(step, event);
  }

  /** Opened by typing: an arrow walks through the proposals, points at a cell, or ends the entry. */
  private arrow(step: Step, event: KeyboardEvent): boolean {
    if (this.help?.walk(this.beforeCursor(), step)) return true;
    if (this.isPointing) return does(() => this.owner.pointBy(step, heldWith(event)));
    return this.field.value.startsWith("=") ? false : this.ends(step);
  }

  private fix(): boolean {
    if (fixReference(this.field)) {
      this.typing();
      this.place();
    }
    return true;
  }

  private ends(step: Step, key?: "Tab" | "Enter"): boolean {
    this.commit(step, true, key);
    return true;
  }

  private tab(back: boolean): boolean {
    const proposal = back ? undefined : this.help?.proposal(this.beforeCursor());
    if (!proposal) return this.ends(back ? "left" : "right", "Tab");
    this.insert(/[A-Za-z][A-Za-z0-9.]*$/.exec(this.beforeCursor())?.[0] ?? "", proposal.name);
    return true;
  }

  /** Keys while the field waits; others are the grid's own (arrows with Shift, Ctrl+A …). */
  private waitingKey(event: KeyboardEvent): boolean {
    const meant = this.modes.take(event);
    if (meant !== undefined) return does(() => meant === true || this.owner.command(meant));
    const control = event.ctrlKey || event.metaKey;
    if (control && event.key.toLowerCase() === "z") return does(() => this.owner.undo());
    if (control && event.key.toLowerCase() === "y") return does(() => this.owner.redo());
    const format = control ? FORMATS[event.key.toLowerCase()] : undefined;
    if (format) return does(() => this.owner.format(format));
    const command = commandOf(event);
    if (command) return does(() => this.owner.command(command));
    if (event.altKey && event.key === "ArrowDown") return this.owner.openList();
    const step = event.altKey || event.shiftKey || control ? undefined : STEPS[event.key];
    if (step) return does(() => this.owner.move(step));
    if (event.key === "F2") return does(() => this.edit());
    if (event.key === "Home" && !event.shiftKey) return does(() => this.owner.home(control));
    if (event.key === "Delete") return does(() => this.owner.clear());
    if (event.key === "Backspace") return does(() => this.typed());
    if (event.key === "Enter") return does(() => this.owner.move(event.shiftKey ? "up" : "down", "Enter"));
    if (event.key === "Tab") return does(() => this.owner.move(event.shiftKey ? "left" : "right", "Tab"));
    return false;
  }
}

const heldWith = ({ shiftKey, ctrlKey, metaKey }: KeyboardEvent): ArrowKeys => ({
  extend: shiftKey,
  jump: ctrlKey || metaKey,
});

function does(action: () => unknown): true {
  action();
  return true;
}

/** Copy, cut and paste come back as events of their own. */
function isTransfer(event: KeyboardEvent): boolean {
  return (event.ctrlKey || event.metaKey) && ["c", "v", "x"].includes(event.key.toLowerCase());
}
