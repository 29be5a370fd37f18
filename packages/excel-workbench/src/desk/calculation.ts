import type { WorkbenchTexts } from "../config/texts";
import type { Session } from "../session";
import { CalculationStatus } from "../ui/calculation-status";
import { showStatus } from "../ui/message";

/** What the calculation asks of the desk. */
export interface CalculationDesk {
  /** What the line at the bottom calls the sheet while nothing is calculated. */
  mode(): "ready" | "entering" | "ending" | "extending";
  /** Cells may show other values now. */
  calculated(): void;
  focusGrid(): void;
}

/** Calculates the book in front, and says at the bottom how far it is. */
export class Calculation {
  private readonly status: CalculationStatus;
  private engine: Session["engine"] | undefined;
  private running = 0;
  private stopTelling: () => void = () => undefined;

  constructor(
    private readonly texts: WorkbenchTexts["status"],
    private readonly desk: CalculationDesk,
  ) {
    this.status = new CalculationStatus(texts, {
      stop: () => this.stop(),
      calculate: () => void this.takeUp(),
    });
  }

  /** From now on another book is in front. */
  follow(engine: Session["engine"]): void {
    this.stopTelling();
    this.engine = engine;
    // The book before may wait for functions of a page that has gone: nobody waits for that any more.
    this.running = 0;
    this.stopTelling = engine.onProgress((progress) => this.status.progress(progress));
  }

  /** Calculates what is outstanding and says so. */
  async settle(): Promise<void> {
    const { engine } = this;
    if (!engine) return;
    this.running += 1;
    this.show();
    await engine.settled().finally(() => engine === this.engine && (this.running -= 1));
    if (engine !== this.engine) return;
    this.show();
    this.desk.calculated();
  }

  /** Takes up a calculation that was stopped. */
  async takeUp(): Promise<void> {
    void this.engine?.calculate();
    await this.settle();
  }

  /** Shows how the sheet is: it calculates, owes results, takes an entry, or waits. */
  show(): void {
    const state = this.running > 0 ? "running" : this.engine?.isHalted ? "owed" : "done";
    this.status.show(state, this.texts[this.desk.mode()]);
  }

  private stop(): void {
    this.engine?.stop();
    showStatus(this.texts.stopped);
    this.desk.focusGrid();
  }
}
