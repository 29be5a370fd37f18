import { filled, type WorkbenchTexts } from "../config/texts";
import type { Tour, TourAction, TourStep } from "../config/tour";
import { create, element } from "../ui/dom";
import { rememberSeen, wasSeen } from "./seen";

/** What the steps of a tour ask of the workbench. */
export interface TourOwner {
  /** Resolves when all that the action causes is there. */
  act(action: TourAction): Promise<void>;
  /** Gives the keyboard back to the cells. */
  focusGrid(): void;
}

const MARK = "tour-target";

/** A card that leads through the workbench step by step; what it speaks of is marked, and nothing is blocked. */
export class TourGuide {
  private readonly card = create("section", { id: "tour", hidden: true });

  constructor(
    private readonly tour: Tour,
    private readonly texts: WorkbenchTexts["tour"],
    private readonly owner: TourOwner,
  ) {
    this.card.setAttribute("role", "dialog");
    this.card.setAttribute("aria-label", texts.card);
    this.card.dataset["region"] = "";
    this.card.addEventListener("keydown", (event) => this.key(event));
    document.body.append(this.card);
    const again = create("button", { id: "tour-button", type: "button", textContent: texts.button });
    again.addEventListener("click", () => this.show(0));
    element("title-bar").append(again);
  }

  /** Begins, unless this browser has seen the tour. */
  begin(): void {
    if (!wasSeen(this.tour.name)) this.show(0);
  }

  private show(index: number): void {
    const step = this.tour.steps[index];
    if (!step) return;
    const isLast = index === this.tour.steps.length - 1;
    const { texts } = this;
    const count = filled(texts.count, { step: index + 1, steps: this.tour.steps.length });
    const next = isLast
      ? button(texts.end, () => this.end())
      : button(texts.next, () => this.show(index + 1));
    const parts = [
      ...(isLast ? [] : [button(texts.skip, () => this.end())]),
      create("span", { className: "gap" }),
      ...(index === 0 ? [] : [button(texts.before, () => this.show(index - 1))]),
      ...(step.actions.length > 0 ? [this.showButton(step)] : []),
      next,
    ];
    this.card.replaceChildren(
      create("small", { textContent: count }),
      create("h2", { textContent: step.title }),
      create("p", { textContent: step.text }),
      create("div", { className: "tour-buttons" }, parts),
    );
    this.card.hidden = false;
    this.mark(step);
    next.classList.add("main");
    next.focus();
  }

  private showButton(step: TourStep): HTMLButtonElement {
    const made: HTMLButtonElement = button(this.texts.show, () => void this.act(step, made));
    return made;
  }

  private async act({ actions }: TourStep, shown: HTMLButtonElement): Promise<void> {
    shown.disabled = true;
    try {
      for (const action of actions) await this.owner.act(action);
    } finally {
      shown.disabled = false;
      if (!this.card.hidden) this.card.querySelector<HTMLElement>(".main")?.focus();
    }
  }

  private mark({ target }: TourStep): void {
    this.unmark();
    document.querySelector(target)?.classList.add(MARK);
  }

  private unmark(): void {
    for (const marked of document.querySelectorAll(`.${MARK}`)) marked.classList.remove(MARK);
  }

  private end(): void {
    rememberSeen(this.tour.name);
    this.unmark();
    this.card.hidden = true;
    this.owner.focusGrid();
  }

  private key(event: KeyboardEvent): void {
    if (event.key === "Escape") this.end();
    // Keys of the card are not meant for the cells.
    if (event.key !== "F6") event.stopPropagation();
  }
}

function button(label: string, run: () => void): HTMLButtonElement {
  const made = create("button", { type: "button", textContent: label });
  made.addEventListener("click", run);
  return made;
}
