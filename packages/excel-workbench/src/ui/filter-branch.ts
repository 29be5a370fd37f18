import type { FilterChoice } from "excel-host";
import { create } from "./dom";

/** One entry of a filter's list with its box. */
export interface FilterEntry {
  readonly choice: FilterChoice;
  readonly row: HTMLLabelElement;
  readonly tick: HTMLInputElement;
  /** In which a search looks, in small letters. */
  readonly words: readonly string[];
  readonly above: readonly FilterBranch[];
  /** Ticked before something was searched for. */
  was: boolean;
  isFound: boolean;
}

/** What a branch tells of itself. */
interface BranchOwner {
  /** It was opened or closed. */
  turned(): void;
  /** All in it is to be ticked, or cleared. */
  ticked(isTicked: boolean): void;
}

/** A year or a month in a filter's list: a box for all that it holds, which a sign (or the arrows) opens and closes. */
export class FilterBranch {
  readonly row: HTMLElement;
  readonly tick = create("input", { type: "checkbox" });
  readonly entries: FilterEntry[] = [];
  isOpen = false;
  private readonly sign = create("button", { type: "button", className: "filter-sign", tabIndex: -1 });

  constructor(
    readonly label: string,
    private readonly above: readonly FilterBranch[],
    private readonly owner: BranchOwner,
  ) {
    this.sign.ariaLabel = label;
    this.row = create("div", { className: "filter-branch" }, [
      this.sign,
      create("label", {}, [this.tick, label]),
    ]);
    this.row.style.marginInlineStart = `${above.length * 20}px`;
    this.sign.addEventListener("click", () => this.turn(!this.isOpen));
    this.tick.addEventListener("change", () => owner.ticked(this.tick.checked));
    this.row.addEventListener("keydown", ({ key }) => {
      if (key === "ArrowRight" || key === "ArrowLeft") this.turn(key === "ArrowRight");
    });
  }

  /** Shows it as what it holds is; `isSought`: open, as far as something in it was found. */
  show(isSought: boolean): void {
    const found = this.entries.filter(({ isFound }) => isFound);
    const count = found.filter(({ tick }) => tick.checked).length;
    this.tick.checked = count === found.length && count > 0;
    this.tick.indeterminate = count > 0 && count < found.length;
    const isOpen = isSought || this.isOpen;
    this.sign.textContent = isOpen ? "−" : "+";
    this.sign.ariaExpanded = String(isOpen);
    this.row.hidden = found.length === 0 || !(isSought || this.above.every((branch) => branch.isOpen));
  }

  private turn(isOpen: boolean): void {
    this.isOpen = isOpen;
    this.owner.turned();
  }
}
