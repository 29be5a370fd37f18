import type { WorkbenchTexts } from "../config/texts";
import { filled } from "../config/texts";
import { element } from "./dom";
import { showMode } from "./message";

/** How a calculation stands: none is due, one runs, or one was stopped and cells show what they showed before. */
export type CalculationState = "done" | "running" | "owed";

/** A calculation that is shorter is over before anybody could stop it. */
const WORTH_A_BUTTON = 300;

/** What the buttons do. */
export interface CalculationOwner {
  stop(): void;
  calculate(): void;
}

/** The beginning of the line at the bottom: how far a calculation is, with a button that ends it or takes it up again. */
export class CalculationStatus {
  private readonly bar = element<HTMLProgressElement>("calculation-progress");
  private readonly button = element<HTMLButtonElement>("calculation-button");
  private state: CalculationState = "done";
  private began = 0;

  constructor(
    private readonly texts: WorkbenchTexts["status"],
    owner: CalculationOwner,
    /** Milliseconds after which a calculation gets its button. */
    private readonly patience = WORTH_A_BUTTON,
  ) {
    this.button.addEventListener("click", () =>
      this.state === "running" ? owner.stop() : owner.calculate(),
    );
  }

  /** `other`: what the line says while nothing is calculated and nothing is owed. */
  show(state: CalculationState, other: string): void {
    if (state === "running" && this.state !== "running") this.began = performance.now();
    const changed = state !== this.state;
    this.state = state;
    if (changed || state === "done") this.hide();
    if (state === "owed") this.offer(this.texts.calculateNow, this.texts.calculateNowTip);
    const { calculating, needsCalculation } = this.texts;
    showMode(state === "running" ? calculating : state === "owed" ? needsCalculation : other);
  }

  /** How far the calculation that runs is: formulas done, of those that are due. */
  progress({ done, total }: { readonly done: number; readonly total: number }): void {
    if (this.state !== "running" || total === 0 || performance.now() - this.began < this.patience) return;
    const percent = Math.floor((100 * done) / total);
    showMode(filled(this.texts.calculatingPart, { percent }));
    this.bar.value = percent;
    this.bar.hidden = false;
    this.offer(this.texts.stop, this.texts.stopTip);
  }

  private offer(label: string, tip: string): void {
    this.button.hidden = false;
    if (this.button.textContent === label) return;
    this.button.textContent = label;
    this.button.title = tip;
  }

  private hide(): void {
    this.bar.hidden = true;
    this.button.hidden = true;
  }
}
