import type { CellValue } from "../../model/cell";
import type { Rect } from "../../model/rect";
import type { DifferentialFormat } from "../../model/rules";
import type { Workbook } from "../../model/workbook";
import type { CalculationProgress, Engine, FunctionSource } from "../engine";
import { Stopped, WorkSlices } from "../work-slices";
import { Answers } from "./answers";
import { Calculator } from "./calculator";
import { conditionalFormats } from "./conditional-formats";
import { emptyFormulas } from "./empty-formulas";
import { areaOf, formulaKey, type FormulaPlace } from "./formula-place";
import { FunctionCalls } from "./function-calls";
import { MirroredBook } from "./mirrored-book";
import { Recalculation, type Owed } from "./recalculation";
import { Touched } from "./touched";
import { ValueBook } from "./value-book";

export interface EngineOptions {
  /**
   * What a custom function receives for a blank cell. Excel for desktop hands over 0 (office-js issues
   * 4702 and 5262), Excel for the web null; 0 when left out.
   */
  readonly blankCell?: 0 | "" | null;
}

/** An engine on Univer's formula package that follows the workbook and writes results back into it. */
export async function createUniverEngine(workbook: Workbook, options: EngineOptions = {}): Promise<Engine> {
  return new UniverEngine(workbook, options);
}

class UniverEngine implements Engine {
  private readonly mirrored: MirroredBook;
  private readonly calculator: Calculator;
  private readonly functions: FunctionCalls;
  private readonly stopFollowing: () => void;
  private readonly listeners = new Set<(progress: CalculationProgress) => void>();
  private readonly slices = new WorkSlices(
    () => this.halted || this.disposed,
    (progress) => this.listeners.forEach((listener) => listener(progress)),
  );
  private readonly unstoppable = new WorkSlices(
    () => false,
    () => undefined,
  );
  private readonly answers: Answers;
  private readonly recalculation: Recalculation;
  private touched = new Touched();
  private queue: Promise<void> = Promise.resolve();
  private calculating = false;
  /** Somebody wants what is touched calculated; what is touched afterwards waits until somebody wants it again. */
  private isAsked = false;
  private halted = false;
  private disposed = false;

  constructor(
    private readonly workbook: Workbook,
    options: EngineOptions,
  ) {
    const { blankCell = 0 } = options;
    this.mirrored = new MirroredBook(workbook);
    const { cells, mirrors } = this.mirrored;
    this.calculator = new Calculator(mirrors, workbook.book.date1904, cells.graph);
    this.functions = new FunctionCalls(blankCell, {
      calculator: this.calculator,
      mirrors,
      answered: (cells) => this.answered(cells),
    });
    this.answers = new Answers(
      workbook,
      this.mirrored,
      (place) => this.functions.failureAt(place),
      () => (this.touched.meanings = this.isAsked = true),
    );
    const { mirrored, calculator, functions, answers } = this;
    const isDisposed = (): boolean => this.disposed;
    const parts = { workbook, mirrored, calculator, functions, answers, isDisposed };
    this.recalculation = new Recalculation(parts, this.slices);
    this.touched.everything = isUncalculated(workbook);
    this.stopFollowing = workbook.onChange((change, origin) => {
      if (origin !== "engine" && this.touched.note(change)) this.halted = false;
    });
  }

  get stale(): boolean {
    return this.touched.any || this.calculating;
  }

  get isHalted(): boolean {
    return this.halted;
  }

  onProgress(listener: (progress: CalculationProgress) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  setDirty(sheetId: string, rect: Rect): void {
    this.touched.cells.push({ sheetId, rect });
    this.halted = false;
  }

  stop(): void {
    this.halted = this.stale;
  }

  setFunctions(source: FunctionSource, recalculates = true): void {
    const former = this.functions.names;
    this.functions.replace(source);
    const due = recalculates ? [...former, ...this.functions.names] : [];
    for (const name of due) this.touched.functions.add(name.toUpperCase());
    // Formulas were read without these functions; what the calculator keeps of them is void.
    this.touched.anew = true;
  }

  calculate(): Promise<void> {
    this.halted = false;
    return this.goOn();
  }

  /** Calculates unless somebody has stopped it. */
  private goOn(): Promise<void> {
    this.isAsked ||= this.touched.any;
    const done = this.queue.then(() => this.calculateNow());
    this.queue = done.catch(() => undefined);
    return done;
  }

  enter(): Promise<void> {
    const done = this.queue.then(() => this.enterNow());
    this.queue = done.catch(() => undefined);
    return done;
  }

  async settled(): Promise<void> {
    while (!this.disposed && !this.halted && (this.stale || this.functions.areAsked)) {
      await this.goOn();
      await this.functions.answered();
    }
    await this.queue;
  }

  evaluate(formula: string, sheetId: string): CellValue {
    return this.overShown((book) => book.evaluate(formula, { sheetId, row: 0, column: 0 }, 0, 0));
  }

  evaluateArray(formula: string, sheetId: string): CellValue[][] {
    return this.overShown((book) => book.evaluateArray(formula, sheetId));
  }

  conditionalLook(sheetId: string, row: number, column: number): DifferentialFormat | undefined {
    return conditionalFormats(this.workbook).shown(sheetId, row, column);
  }

  private overShown<T>(question: (book: ValueBook) => T): T {
    const book = new ValueBook(this.workbook);
    try {
      return question(book);
    } finally {
      book.dispose();
    }
  }

  dispose(): void {
    this.disposed = true;
    this.stopFollowing();
    // A calculation that runs still needs its parts; it sees that it is over when it comes back.
    void this.queue.then(() => this.calculator.dispose());
  }

  private async calculateNow(): Promise<void> {
    this.calculating = true;
    try {
      while (this.isAsked && this.touched.any && !this.disposed && !this.halted) await this.pass();
    } finally {
      this.calculating = false;
    }
    this.sendCalls();
  }

  /** A calculation that was stopped is owed whole: no cell has another value than before. */
  private async pass(): Promise<void> {
    this.isAsked = false;
    const owed: Owed = { touched: this.takeTouched(), work: undefined };
    try {
      await this.recalculation.run(owed);
    } catch (error) {
      if (!(error instanceof Stopped)) throw error;
      this.owe(owed);
    }
  }

  private owe({ touched, work }: Owed): void {
    // What has moved meanwhile lies elsewhere now.
    if (this.touched.shifted.size > 0) this.touched.everything = true;
    if (work) this.touched.owe(work);
    else this.touched.addAll(touched);
  }

  /** What was touched till now, with the functions that are known now; from here on it is noted anew. */
  private takeTouched(): Touched {
    this.functions.takeOver();
    const { touched } = this;
    this.touched = new Touched();
    this.touched.anew = false;
    return touched;
  }

  /** What was taken over from the book is still owed to the next calculation. */
  private async enterNow(): Promise<void> {
    const entered = this.touched.areas.flatMap(({ sheetId, rect }) =>
      emptyFormulas(this.workbook.sheet(sheetId), rect),
    );
    if (entered.length === 0 || this.disposed) return;
    const touched = this.takeTouched();
    const owed = await this.mirrored.takeOver(touched, this.calculator, this.unstoppable);
    this.touched.owe(owed);
    const dirty = { all: false, areas: entered.map(areaOf) };
    const found = await this.calculator.run(dirty, this.unstoppable);
    const places = new Set(entered.map(formulaKey));
    if (!this.disposed) this.answers.write(found, (place) => places.has(formulaKey(place)));
    this.sendCalls();
  }

  private sendCalls(): void {
    if (!this.disposed) this.functions.send();
  }

  /** Custom functions have answered for these cells. */
  private async answered(cells: readonly FormulaPlace[]): Promise<void> {
    if (this.disposed) return;
    this.touched.recalculate(cells);
    await this.goOn();
  }
}

/** No file vouches for the results: it says so itself, or cells were written before this engine looked. */
function isUncalculated({ book }: Workbook): boolean {
  return book.calculatesOnLoad || book.sheets.some(({ changed }) => changed.has("cells"));
}
