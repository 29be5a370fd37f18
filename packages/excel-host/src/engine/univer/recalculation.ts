import type { Workbook } from "../../model/workbook";
import type { WorkSlices } from "../work-slices";
import type { Answers } from "./answers";
import type { Calculator, SheetPass } from "./calculator";
import { callsOneOf } from "./due";
import { areaOf, formulaKey, type FormulaPlace } from "./formula-place";
import type { FunctionCalls } from "./function-calls";
import { iterate } from "./iteration";
import type { MirroredBook } from "./mirrored-book";
import type { Dirty } from "./passes";
import { columnRuns, type Touched, type Work } from "./touched";

/** After so many rounds what the calculator says is taken as it is. */
const MOST_ROUNDS = 30;

/** What was found on each sheet. */
type Found = (sheetId: string) => SheetPass;

/** What a calculation that is stopped leaves to the next: the work, or the changes where the work was not known yet. */
export interface Owed {
  readonly touched: Touched;
  work: Work | undefined;
}

/** What a recalculation goes through, from the book to the calculator and back. */
interface Parts {
  readonly workbook: Workbook;
  readonly mirrored: MirroredBook;
  readonly calculator: Calculator;
  readonly functions: FunctionCalls;
  readonly answers: Answers;
  /** The engine is no longer needed: nothing is written any more. */
  isDisposed(): boolean;
}

/** Calculates what was touched and all that depends on it, and brings it into the cells of the book. */
export class Recalculation {
  constructor(
    private readonly parts: Parts,
    private readonly slices: WorkSlices,
  ) {}

  /** Throws Stopped when it is to end before; what is owed then has been noted. */
  async run(owed: Owed): Promise<void> {
    const { mirrored, calculator, functions } = this.parts;
    functions.forgetFailures();
    const work = await mirrored.takeOver(owed.touched, calculator, this.slices);
    owed.work = work;
    if (!work.all && work.areas.length === 0) return;
    const found = await this.runKeeping(owed, work);
    if (this.parts.isDisposed()) return;
    if (calculator.hasCircles) await this.writeWithCircles(found);
    else this.parts.answers.write(found);
  }

  /** Calculates until no formula is left that lost its value through what the calculator cannot do. */
  private async runKeeping(owed: Owed, work: Work): Promise<Found> {
    const { mirrored, calculator } = this.parts;
    const freed = new Set<string>();
    const callsCustom = callsOneOf(this.parts.functions.names);
    let areas = [...work.areas];
    for (let round = 1; ; round += 1) {
      owed.work = { ...work, areas };
      const found = await calculator.run({ all: work.all, areas }, this.slices);
      if (this.parts.isDisposed() || round === MOST_ROUNDS) return found;
      const { keep, free } = mirrored.kept.review(found, work.edited, (place, formula, before, after) => {
        if (freed.has(formulaKey(place)) || callsCustom(formula)) return false;
        return !work.all || before !== 0 || (typeof after === "object" && after?.error === "#NAME?");
      });
      if (keep.length + free.length === 0) return found;
      mirrored.keep(keep, calculator);
      mirrored.free(free, calculator);
      for (const place of free) freed.add(formulaKey(place));
      areas = [...areas, ...columnRuns([...keep, ...free])];
    }
  }

  /** Some formulas refer to themselves: they are 0, or go round and round where the book says so. */
  private async writeWithCircles(found: Found): Promise<void> {
    const { workbook, mirrored, calculator, answers } = this.parts;
    const wasCalculated = ({ sheetId, row, column }: FormulaPlace): boolean =>
      found(sheetId).cells?.getValue(row, column) !== undefined;
    if (workbook.book.iterates) {
      answers.write(found);
      const circles = mirrored.circles.find().filter(wasCalculated);
      const once = { all: false, areas: circles.map(areaOf) };
      return iterate(workbook, circles, () => this.calculate(once));
    }
    const behind = mirrored.circles.break(calculator, wasCalculated);
    answers.write(found);
    if (behind.areas.length > 0) await this.calculate(behind);
  }

  /** Calculates and writes; false where the engine is no longer needed. */
  private async calculate(dirty: Dirty): Promise<boolean> {
    const found = await this.parts.calculator.run(dirty, this.slices);
    if (this.parts.isDisposed()) return false;
    this.parts.answers.write(found);
    return true;
  }
}
