import type { WorkbenchTexts } from "../config/texts";
import { addFloating, create } from "./dom";
import { openMenu } from "./popup-menu";

/** The arrow beside a cell whose entries come from a list. */
export class ListButton {
  private readonly button: HTMLButtonElement;
  private entries: readonly string[] = [];

  constructor(
    private readonly texts: WorkbenchTexts,
    private readonly chosen: (entry: string) => void,
    /** Puts the keyboard back into the cells. */
    private readonly back: () => void,
  ) {
    const ariaLabel = texts.page.chooseFromList;
    this.button = create("button", { id: "list-button", type: "button", textContent: "▼", ariaLabel });
    this.button.tabIndex = -1;
    this.button.hidden = true;
    this.button.addEventListener("click", () => this.open());
    addFloating(this.button);
  }

  get visible(): boolean {
    return !this.button.hidden;
  }

  /** Shows the arrow at the right edge of a cell. */
  show(cell: DOMRect, entries: readonly string[]): void {
    this.entries = entries;
    Object.assign(this.button.style, {
      left: `${cell.right + 1}px`,
      top: `${cell.bottom - Math.min(22, cell.height)}px`,
      height: `${Math.min(21, cell.height - 1)}px`,
    });
    this.button.hidden = entries.length === 0;
  }

  hide(): void {
    this.button.hidden = true;
  }

  open(): void {
    const box = this.button.getBoundingClientRect();
    const choices = this.entries.map((entry) => ({ label: entry, run: () => this.chosen(entry) }));
    openMenu(this.texts.page.list, choices, box.left - 130, box.bottom + 2, this.back);
  }
}
