import type { Formula, FormulaGraph } from "./formula-graph";
import type { Area } from "./references";
import { columnRuns } from "./touched";

/** The formulas in these areas, and all that depend on them or on the areas. */
export function dependentsOf(graph: FormulaGraph, areas: readonly Area[]): Set<Formula> {
  const due = new Set(graph.passing);
  for (const area of areas) {
    for (const formula of graph.within(area)) due.add(formula);
    for (const reader of graph.readersOf(area)) due.add(reader);
  }
  for (let wave = [...due]; wave.length > 0;) wave = readersBehind(graph, wave, due);
  return due;
}

/** Readers that are not due yet, and are from now on: cells in a row are asked for at once, as one block has many readers. */
function readersBehind(graph: FormulaGraph, wave: readonly Formula[], due: Set<Formula>): Formula[] {
  const found: Formula[] = [];
  for (const run of columnRuns(wave))
    for (const reader of graph.readersOf(run)) {
      if (due.has(reader)) continue;
      due.add(reader);
      found.push(reader);
    }
  return found;
}

/** Formulas in an order in which each comes after what it reads. */
export interface RunOrder {
  readonly formulas: readonly Formula[];
  /** Some depend on themselves; where they stand in the order is chance. */
  readonly isCircular: boolean;
}

/** A formula on the way down, with those that it reads. */
interface Step {
  readonly formula: Formula;
  readonly precedents: Iterator<Formula>;
}

/** Walks from formulas to what they read; without recursion, as chains are longer than the stack is deep. */
class Sorter {
  private readonly formulas: Formula[] = [];
  private readonly open = new Set<Formula>();
  private readonly closed = new Set<Formula>();
  /** Blocks of several cells of which every formula is in order: how far down from their first row. */
  private readonly walked = new Map<string, number>();
  private isCircular = false;

  constructor(
    private readonly graph: FormulaGraph,
    private readonly due: ReadonlySet<Formula>,
  ) {}

  sort(roots: Iterable<Formula>): RunOrder {
    for (const root of roots) if (!this.closed.has(root)) this.walk(root);
    return { formulas: this.formulas, isCircular: this.isCircular };
  }

  private walk(root: Formula): void {
    const path = [this.enter(root)];
    for (let step = path.at(-1); step; step = path.at(-1)) {
      const next = step.precedents.next();
      if (!next.done) {
        if (this.open.has(next.value)) this.isCircular = true;
        else path.push(this.enter(next.value));
        continue;
      }
      path.pop();
      this.open.delete(step.formula);
      this.closed.add(step.formula);
      this.formulas.push(step.formula);
    }
  }

  private enter(formula: Formula): Step {
    this.open.add(formula);
    return { formula, precedents: this.precedents(formula) };
  }

  private *precedents(formula: Formula): Generator<Formula> {
    for (const area of this.graph.readsOf(formula)) {
      const { top, bottom, left, right } = area.rect;
      const isBlock = top !== bottom || left !== right;
      const key = isBlock ? `${area.sheetId}!${top}:${left}:${right}` : "";
      const from = Math.max(top, (this.walked.get(key) ?? -1) + 1);
      if (from > bottom) continue;
      for (const precedent of this.graph.within({ ...area, rect: { ...area.rect, top: from } }))
        if (this.due.has(precedent) && !this.closed.has(precedent)) yield precedent;
      if (isBlock) this.walked.set(key, Math.max(bottom, this.walked.get(key) ?? -1));
    }
  }
}

/** Brings formulas into order; `roots`: only these and what they read. */
export function runOrder(
  graph: FormulaGraph,
  due: ReadonlySet<Formula>,
  roots: Iterable<Formula> = due,
): RunOrder {
  return new Sorter(graph, due).sort(roots);
}
