import { element } from "./dom";
import type { FunctionHelp } from "./function-help";
import { fixReference, Pointing } from "./reference-keys";

export interface FormulaBarOwner {
  /** The bar has the keyboard: what is typed belongs to the cell that is active now. */
  begin(): void;
  /** False, and said, where the active cell takes no entry. */
  mayType(): boolean;
  end(): void;
  /** What is typed is this now. */
  typing(text: string): void;
  /** False when the text was refused: the bar stays open for it. */
  accept(text: string): boolean;
  /** An address or a name typed into the name box. */
  goTo(text: string): void;
  /** The keyboard goes back to the grid; the step says which way the selection moves. */
  backToGrid(step: "down" | "right" | "none"): void;
}

/** Name box and formula bar. */
export class FormulaBar {
  private readonly bar = element<HTMLTextAreaElement>("formula-bar");
  private readonly nameBox = element<HTMLInputElement>("name-box");
  private readonly pointing = new Pointing(this.bar);
  private shown = "";
  private address = "";
  private isAccepting = false;
  help: FunctionHelp | undefined;

  constructor(private readonly owner: FormulaBarOwner) {
    this.bar.addEventListener("keydown", (event) => this.key(event));
    this.bar.addEventListener("input", () => this.typed());
    this.bar.addEventListener("focus", () => {
      this.owner.begin();
      this.owner.typing(this.bar.value);
    });
    this.bar.addEventListener("blur", () => this.leave());
    element("formula-accept").addEventListener("pointerdown", (event) => {
      event.preventDefault();
      this.accept("none");
    });
    element("formula-cancel").addEventListener("pointerdown", (event) => {
      event.preventDefault();
      this.cancel();
    });
    this.nameBox.addEventListener("focus", () => this.nameBox.select());
    this.nameBox.addEventListener("blur", () => (this.nameBox.value = this.address));
    this.nameBox.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" && event.key !== "Escape") return;
      // The keyboard changes hands now: the key must not arrive in the cell as well.
      event.preventDefault();
      if (event.key === "Enter") this.owner.goTo(this.nameBox.value.trim());
      else this.owner.backToGrid("none");
    });
  }

  /** Puts the keyboard into the name box, to go to a place. */
  openNameBox(): void {
    this.nameBox.focus();
  }

  show(address: string, text: string): void {
    this.address = address;
    // What is being typed into the box stays: the grid may tell of its selection a frame late.
    if (document.activeElement !== this.nameBox) this.nameBox.value = address;
    if (document.activeElement === this.bar) return;
    this.shown = text;
    this.bar.value = text;
  }

  /** Shows what is being typed into the cell itself. */
  mirror(text: string): void {
    this.bar.value = text;
    this.shown = text;
  }

  /** A formula is typed, and pointing at cells puts their reference into it. */
  get isPointing(): boolean {
    return document.activeElement === this.bar && this.bar.value !== this.shown && this.pointing.isPossible;
  }

  /** The last reference was pointed at, and nothing was typed since. */
  get isGoingOn(): boolean {
    return this.pointing.isGoingOn;
  }

  /** Cells were pointed at. */
  point(reference: string): void {
    this.pointing.point(reference);
    this.told();
  }

  private typed(): void {
    this.pointing.end();
    if (this.owner.mayType()) this.told();
    else this.bar.value = this.shown;
  }

  private key(event: KeyboardEvent): void {
    if (event.key === "Escape") {
      event.preventDefault();
      this.cancel();
      return;
    }
    if (event.key === "F4" && fixReference(this.bar)) {
      event.preventDefault();
      this.told();
    }
    const isTab = event.key === "Tab" && !event.shiftKey;
    const proposal = isTab ? this.help?.proposal(this.beforeCursor()) : undefined;
    if (proposal) {
      event.preventDefault();
      this.insert(/[A-Za-z][A-Za-z0-9.]*$/.exec(this.beforeCursor())?.[0] ?? "", proposal.name);
    } else if ((event.key === "Enter" && !event.altKey) || (isTab && this.bar.value !== this.shown)) {
      event.preventDefault();
      this.accept(isTab ? "right" : "down");
    }
  }

  private accept(step: "down" | "right" | "none"): void {
    this.isAccepting = true;
    const isAccepted = this.bar.value === this.shown || this.owner.accept(this.bar.value);
    this.isAccepting = false;
    if (!isAccepted) return;
    this.shown = this.bar.value;
    this.help?.hide();
    this.owner.backToGrid(step);
  }

  private cancel(): void {
    this.bar.value = this.shown;
    this.help?.hide();
    this.owner.backToGrid("none");
  }

  /** Going elsewhere with the mouse keeps what was typed, as in Excel. */
  private leave(): void {
    // A message says why it was refused: the text stays to be mended.
    if (this.isAccepting) return;
    this.help?.hide();
    if (this.bar.value !== this.shown && this.owner.accept(this.bar.value)) this.shown = this.bar.value;
    this.bar.value = this.shown;
    this.owner.end();
  }

  private beforeCursor(): string {
    return this.bar.value.slice(0, this.bar.selectionStart);
  }

  /** The text is another one. */
  private told(): void {
    this.owner.typing(this.bar.value);
    this.showHelp();
  }

  private showHelp(): void {
    this.help?.show(this.beforeCursor(), (typedName, name) => this.insert(typedName, name));
  }

  private insert(typedName: string, name: string): void {
    const end = this.bar.selectionStart;
    this.bar.setRangeText(`${name}(`, end - typedName.length, end, "end");
    this.told();
  }
}
