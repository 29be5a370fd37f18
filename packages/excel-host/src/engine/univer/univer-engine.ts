import type { CellError, CellValue } from "../../model/cell";
import type { Rect } from "../../model/rect";
import type { DifferentialFormat } from "../../model/rules";
import type { Workbook } from "../../model/workbook";
import { cellName, quotedSheetName } from "../../model/address";
import { Answers } from "./answers";
import { Calculator, type SheetPass } from "./calculator";
import type { FormulaPlace } from "./circular";
import { CustomFunction, type Caller, type CallingCell } from "./custom-function";
import type { CalculationProgress, Engine, FunctionCall, FunctionSource } from "../engine";
import { Stopped, WorkSlices } from "../work-slices";
import { conditionalFormats } from "./conditional-formats";
import { callsOneOf } from "./due";
import { areaOf, MirroredBook, type Work } from "./mirrored-book";
import { PendingCalls, type Answer } from "./pending-calls";
import { placeKey } from "./results";
import { columnRuns, Touched } from "./touched";
import { ValueBook } from "./value-book";

/** By how much a value is another one now; what is no number is another or the same. */
function changeOf(before: CellValue, after: CellValue): number {
  if (typeof before === "number" && typeof after === "number") return Math.abs(after - before);
  return JSON.stringify(before) === JSON.stringify(after) ? 0 : Infinity;
}

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

/** After so many rounds what the calculator says is taken as it is. */
const MOST_ROUNDS = 30;

class UniverEngine implements Engine, Caller {
  readonly blankCell: 0 | "" | null;
  private readonly mirrored: MirroredBook;
  private readonly calculator: Calculator;
  private readonly calls = new PendingCalls();
  private readonly inFlight = new Set<Promise<void>>();
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
  private touched = new Touched();
  private failures = new Map<string, CellError>();
  private source: FunctionSource | undefined;
  /** Functions that the calculator does not know yet: it takes them over before it calculates. */
  private incoming: FunctionSource | undefined;
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
    this.blankCell = options.blankCell === undefined ? 0 : options.blankCell;
    this.mirrored = new MirroredBook(workbook);
    this.calculator = new Calculator(this.mirrored.mirrors, workbook.book.date1904, this.mirrored.graph);
    this.answers = new Answers(
      workbook,
      this.mirrored,
      (place) => this.failures.get(place),
      () => (this.touched.meanings = this.isAsked = true),
    );
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
    const former = this.functionNames;
    this.source = source;
    this.incoming = source;
    const due = recalculates ? [...former, ...this.functionNames] : [];
    for (const name of due) this.touched.functions.add(name.toUpperCase());
    this.calls.forget();
    // Formulas were read without these functions; what the calculator keeps of them is void.
    this.touched.anew = true;
  }

  /** Between two calculations only: what one has parsed holds to its end. */
  private takeFunctions(): void {
    const { incoming } = this;
    if (!incoming) return;
    this.incoming = undefined;
    this.calculator.setCustom(incoming.functions.map((declared) => new CustomFunction(declared, this)));
  }

  private get functionNames(): string[] {
    return (this.source?.functions ?? []).map(({ name }) => name);
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
    while (!this.disposed && !this.halted && (this.stale || this.inFlight.size > 0)) {
      await this.goOn();
      await Promise.all(this.inFlight);
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

  call(name: string, args: FunctionCall["args"], cell: CallingCell): Answer | undefined {
    const short = name.slice(name.indexOf(".") + 1);
    const known = this.calls.find(short, args);
    if (!known) this.calls.ask({ name: short, args, address: this.addressOf(cell) }, cell);
    return known?.answer;
  }

  failed(cell: CallingCell, error: CellError): void {
    this.failures.set(`${cell.sheetId}!${placeKey(cell.row, cell.column)}`, error);
  }

  isEmptyText(sheetId: string, row: number, column: number): boolean {
    return this.calculator.isEmptyText(sheetId, row, column);
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
    this.takeFunctions();
    const { touched } = this;
    this.touched = nothingTouched();
    const owed: Owed = { touched, work: undefined };
    try {
      await this.calculateTouched(owed);
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

  /** What was taken over from the book is still owed to the next calculation. */
  private async enterNow(): Promise<void> {
    const entered = this.touched.areas.flatMap(({ sheetId, rect }) => this.emptyFormulas(sheetId, rect));
    if (entered.length === 0 || this.disposed) return;
    this.takeFunctions();
    const { touched } = this;
    this.touched = nothingTouched();
    const owed = await this.mirrored.takeOver(touched, this.calculator, this.unstoppable);
    this.touched.owe(owed);
    const places = new Set(entered.map(({ sheetId, row, column }) => `${sheetId}!${placeKey(row, column)}`));
    const areas = entered.map(({ sheetId, row, column }) => ({
      sheetId,
      rect: { top: row, bottom: row, left: column, right: column },
    }));
    const found = await this.calculator.run({ all: false, areas }, this.unstoppable);
    if (!this.disposed) this.answers.write(found, (sheetId, key) => places.has(`${sheetId}!${key}`));
    this.sendCalls();
  }

  private emptyFormulas(sheetId: string, rect: Rect): CallingCell[] {
    const places: CallingCell[] = [];
    for (const [row, cells] of this.workbook.sheet(sheetId).cells) {
      if (row < rect.top || row > rect.bottom) continue;
      for (const [column, { formula, value }] of cells) {
        const isInside = column >= rect.left && column <= rect.right;
        if (isInside && formula !== undefined && value === null) places.push({ sheetId, row, column });
      }
    }
    return places;
  }

  private async calculateTouched(owed: Owed): Promise<void> {
    this.failures = new Map();
    const work = await this.mirrored.takeOver(owed.touched, this.calculator, this.slices);
    owed.work = work;
    if (!work.all && work.areas.length === 0) return;
    const found = await this.runKeeping(owed, work);
    if (this.disposed) return;
    const hasCircles = this.calculator.hasCircles && !this.workbook.book.iterates;
    const wasCalculated = ({ sheetId, row, column }: FormulaPlace): boolean =>
      found(sheetId).cells?.getValue(row, column) !== undefined;
    const behind = hasCircles ? this.mirrored.breakCircles(this.calculator, wasCalculated) : undefined;
    this.answers.write(found);
    if (this.workbook.book.iterates && this.calculator.hasCircles)
      await this.iterate(this.mirrored.circles().filter(wasCalculated));
    if (!behind || behind.areas.length === 0) return;
    const after = await this.calculator.run(behind, this.slices);
    if (!this.disposed) this.answers.write(after);
  }

  /** Goes through formulas that refer to themselves as often as the book says, or until they hardly change any more. */
  private async iterate(circles: readonly FormulaPlace[]): Promise<void> {
    const { count, delta } = this.workbook.book.iteration;
    const values = () =>
      circles.map(({ sheetId, row, column }) => this.workbook.cell(sheetId, row, column)?.value ?? null);
    let before = values();
    for (let round = 1; round < count && circles.length > 0; round += 1) {
      const found = await this.calculator.run({ all: false, areas: circles.map(areaOf) }, this.slices);
      if (this.disposed) return;
      this.answers.write(found);
      const after = values();
      if (after.every((value, index) => changeOf(before[index] ?? null, value) < delta)) return;
      before = after;
    }
  }

  /** Calculates until no formula is left that lost its value through what the calculator cannot do. */
  private async runKeeping(owed: Owed, work: Work): Promise<(sheetId: string) => SheetPass> {
    const { kept } = this.mirrored;
    const freed = new Set<string>();
    const callsCustom = callsOneOf(this.functionNames);
    let areas = [...work.areas];
    for (let round = 1; ; round += 1) {
      owed.work = { ...work, areas };
      const found = await this.calculator.run({ all: work.all, areas }, this.slices);
      if (this.disposed || round === MOST_ROUNDS) return found;
      const { keep, free } = kept.review(found, work.edited, (place, formula, before, after) => {
        if (freed.has(keyOf(place)) || callsCustom(formula)) return false;
        return !work.all || before !== 0 || (typeof after === "object" && after?.error === "#NAME?");
      });
      if (keep.length + free.length === 0) return found;
      this.mirrored.keep(keep, this.calculator);
      this.mirrored.free(free, this.calculator);
      for (const place of free) freed.add(keyOf(place));
      areas = [...areas, ...columnRuns([...keep, ...free])];
    }
  }

  private sendCalls(): void {
    if (this.calls.isEmpty || !this.source || this.disposed) return;
    const answered = this.calls.send(this.source).then((cells) => {
      if (this.disposed) return undefined;
      this.touched.recalculate(cells);
      return this.goOn();
    });
    this.inFlight.add(answered);
    const over = (): void => void this.inFlight.delete(answered);
    answered.then(over, over);
  }

  private addressOf(cell: CallingCell): string {
    const sheet = this.mirrored.mirrors.get(cell.sheetId)?.sheet;
    return `${quotedSheetName(sheet?.name ?? "")}!${cellName(cell.row, cell.column)}`;
  }
}

/** What a calculation that is stopped leaves to the next: the work, or the changes where the work was not known yet. */
interface Owed {
  readonly touched: Touched;
  work: Work | undefined;
}

function keyOf({ sheetId, row, column }: FormulaPlace): string {
  return `${sheetId}!${placeKey(row, column)}`;
}

function nothingTouched(): Touched {
  const touched = new Touched();
  touched.anew = false;
  return touched;
}

/** No file vouches for the results: it says so itself, or cells were written before this engine looked. */
function isUncalculated({ book }: Workbook): boolean {
  return book.calculatesOnLoad || book.sheets.some(({ changed }) => changed.has("cells"));
}
