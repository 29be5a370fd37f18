/** How far a calculation is: rows that are read, of those of a book that is read anew first; then formulas, of those due. */
export interface CalculationProgress {
  readonly done: number;
  readonly total: number;
}

/** A page answers within so many milliseconds while it calculates. */
const SLICE = 30;

/** The next task of the event loop: what waits (keys, painting, requests) has its turn before. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof setImmediate === "function") {
      setImmediate(resolve);
      return;
    }
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}

/** Thrown out of a calculation that is to end before it is done. */
export class Stopped extends Error {}

/** Cuts long work into slices, tells how far it is between them, and ends it when it is to stop. */
export class WorkSlices {
  private until = 0;

  constructor(
    private readonly isStopped: () => boolean,
    private readonly tell: (progress: CalculationProgress) => void,
  ) {}

  /** Time for a pause: to be asked often, and `pause` to be awaited then. */
  get isOver(): boolean {
    return performance.now() >= this.until;
  }

  /** A piece of work begins: its first pause is due at once, so that whoever listens hears of it from its beginning. */
  begin(): void {
    this.until = 0;
  }

  /** Lets others have their turn. Throws Stopped when the work is to end. */
  async pause(progress?: CalculationProgress): Promise<void> {
    if (progress) this.tell(progress);
    await nextTask();
    if (this.isStopped()) throw new Stopped();
    this.until = performance.now() + SLICE;
  }
}
