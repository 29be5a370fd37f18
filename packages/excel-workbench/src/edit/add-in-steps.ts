import { rememberBook, type Change, type Shift, type Workbook } from "excel-host";
import type { Step, UndoStack } from "./undo-stack";

/** Changes that are no steps of their own: what is looked at, and what only the add-in knows. */
const NO_STEPS: ReadonlySet<Change["kind"]> = new Set([
  ...(["view", "sheetActivated", "settings", "properties", "xmlParts", "calculation"] as const),
]);

/** What Excel cannot take back after an add-in has done it; its list of steps begins anew then. */
const ENDING: ReadonlySet<Change["kind"]> = new Set([
  ...(["sheetRemoved", "sheetRenamed", "sheetMoved", "sheetVisibility"] as const),
  ...(["protection", "structure", "styles", "pivots"] as const),
]);

/** Requests that follow one another within so many milliseconds are one command. */
const PAUSE = 1000;

/** The memory of the book for a step that may be about to begin. */
interface Begun {
  readonly exchange: ReturnType<typeof rememberBook>;
  /** What the user had done by then. */
  readonly version: number;
  readonly sheetId: string;
}

/**
 * What an add-in does becomes steps among the user's own, a command each: Excel does so from ExcelApi 1.20 on. Where
 * that cannot be, the list ends rather than take back something wrong.
 */
export class AddInSteps {
  private begun: Begun | undefined;
  private step: Step | undefined;
  private done: { readonly shifts: Shift[]; readonly added: Set<string> } = { shifts: [], added: new Set() };
  private isRunning = false;
  private endedAt = -Infinity;

  constructor(
    private readonly workbook: Workbook,
    private readonly undoStack: UndoStack,
    private readonly now: () => number = () => performance.now(),
  ) {}

  /** Called before each action of the add-in that changes the book. */
  beforeWrite(): void {
    if (this.isRunning && (this.goesOn || this.begun?.version === this.undoStack.version)) return;
    const isSameCommand = this.goesOn && this.now() - this.endedAt < PAUSE;
    this.isRunning = true;
    if (isSameCommand) return;
    this.step = undefined;
    this.begun = {
      exchange: rememberBook(this.workbook),
      version: this.undoStack.version,
      sheetId: this.workbook.book.activeSheetId,
    };
  }

  /** Called when a request of the add-in is answered. */
  afterRequest(): void {
    if (this.isRunning) this.endedAt = this.now();
    this.isRunning = false;
    this.begun = undefined;
  }

  /** Called after each change that is not the user's own. */
  changed(change: Change): void {
    if (NO_STEPS.has(change.kind)) return;
    if (ENDING.has(change.kind) || !this.isRunning) return this.end();
    if (!this.goesOn && !this.begin()) return this.end();
    if (change.kind === "shift") this.done.shifts.push(change);
    if (change.kind === "sheetAdded") this.done.added.add(change.sheetId);
  }

  /** The step that the add-in is doing, or did last, is the last one. */
  private get goesOn(): boolean {
    return this.step !== undefined && this.undoStack.isLast(this.step);
  }

  /** False where what was before is not known: the user has worked since it was remembered. */
  private begin(): boolean {
    const { begun } = this;
    if (begun?.version !== this.undoStack.version) return false;
    const done = { shifts: [], added: new Set<string>() };
    const exchange = (): void => begun.exchange(done);
    const area = this.workbook.sheet(begun.sheetId).view.selection;
    this.done = done;
    this.step = { sheetId: begun.sheetId, area, undo: exchange, redo: exchange };
    this.undoStack.push(this.step);
    return true;
  }

  private end(): void {
    this.step = undefined;
    this.begun = undefined;
    this.undoStack.clear();
  }
}
