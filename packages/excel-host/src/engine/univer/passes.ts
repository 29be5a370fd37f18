import {
  CELL_INVERTED_INDEX_CACHE,
  CalculateFormulaService,
  FORMULA_REF_TO_ARRAY_CACHE,
  LexerNode,
  generateAstNode,
  type BaseAstNode,
  type FunctionVariantType,
  type IFormulaDatasetConfig,
} from "@univerjs/engine-formula";
import { contains, eachPlace, oneCell, type Rect } from "../../model/rect";
import type { WorkSlices } from "../work-slices";
import { type Formula, type FormulaGraph } from "./formula-graph";
import { areaOf, type FormulaPlace } from "./formula-place";
import { putPlainResult } from "./plain-results";
import { withoutLambda } from "./lambda-values";
import type { Area } from "./references";
import { dependentsOf, runOrder } from "./run-order";
import { RunningBlocks } from "./running-blocks";
import { placesOf, rectOf, seekingNodes } from "./seeking-nodes";
import { SharedFormulas } from "./shared-formulas";

/** Evaluates expressions that stand in no cell. */
export interface Evaluation {
  /** A formula (with "=") made ready; undefined when it cannot be read. */
  parse(formula: string): BaseAstNode | undefined;
  /** Its value as seen from a place, with relative references moved down and right. */
  value(node: BaseAstNode, place: FormulaPlace, down: number, right: number): FunctionVariantType;
}

/** What has to be calculated. */
export interface Dirty {
  readonly all: boolean;
  readonly areas: readonly Area[];
}

/** Arrays that fill others' inputs that fill others' inputs: so many times the readers of their areas are run again. */
const MOST_ARRAY_ROUNDS = 10;

/** Formulas that seek cells which seek cells: deeper, what is not calculated yet is taken as it is. */
const DEEPEST_SEEKING = 100;

const overlapsCell = ({ rect }: Area, { row, column }: Formula): boolean =>
  row >= rect.top && row <= rect.bottom && column >= rect.left && column <= rect.right;

/** One calculation: which formulas, in which order, and what is done. */
interface Run {
  readonly unit: string;
  readonly graph: FormulaGraph;
  readonly slices: WorkSlices;
  readonly due: ReadonlySet<Formula>;
  readonly done: Set<Formula>;
  total: number;
}

/**
 * Univer's calculation of single formulas, in an order of our own: its dependency trees are made anew for all formulas of
 * the book at every edit, and are searched once more for each of them.
 */
export class Passes extends CalculateFormulaService {
  /** The last run came upon formulas that depend on themselves. */
  isCircular = false;
  /** What the functions have read of blocks that grow; another's, where the functions are his. */
  blocks = new RunningBlocks();
  private shared = new SharedFormulas();

  /** Calculates what is dirty and what depends on it. Throws Stopped when it is to end before. */
  async runDirty(
    config: IFormulaDatasetConfig,
    graph: FormulaGraph,
    dirty: Dirty,
    slices: WorkSlices,
  ): Promise<void> {
    this.load(config);
    const unit = unitOf(config);
    this.learn(graph, unit);
    const due = dirty.all ? new Set(graph.all()) : dependentsOf(graph, dirty.areas);
    const { formulas, isCircular } = runOrder(graph, due);
    this.isCircular = isCircular;
    this.blocks.isOn = !isCircular;
    const run = { unit, graph, slices, due, done: new Set<Formula>(), total: formulas.length };
    await this.runAll(formulas, run);
    await this.runArrayReaders(run);
  }

  /** Makes ready for single expressions over these cells. */
  open(config: IFormulaDatasetConfig): Evaluation {
    this.load(config);
    const unit = unitOf(config);
    return {
      parse: (formula) => this.parse(formula),
      value: (node, place, down, right) => {
        this.stand(place, unit);
        const value = this._interpreter.execute({ node, refOffsetX: right, refOffsetY: down });
        node.resetCalculationState();
        return value;
      },
    };
  }

  /** Functions have come or gone: what was parsed is void. */
  forgetParsed(): void {
    this.shared = new SharedFormulas();
  }

  private async runAll(formulas: readonly Formula[], run: Run): Promise<void> {
    run.slices.begin();
    for (const formula of formulas) {
      if (run.slices.isOver) await run.slices.pause({ done: run.done.size, total: run.total });
      if (!run.done.has(formula)) await this.runOne(formula, run);
    }
  }

  private async runOne(formula: Formula, run: Run, depth = 0): Promise<void> {
    let value = await this.evaluate(formula, run);
    for (let waits = this.awaited(formula, run); waits.length > 0; waits = this.awaited(formula, run)) {
      if (depth >= DEEPEST_SEEKING) break;
      run.done.add(formula);
      for (const before of runOrder(run.graph, run.due, waits).formulas)
        if (!run.done.has(before)) await this.runOne(before, run, depth + 1);
      this.forgetBlocks();
      value = await this.evaluate(formula, run);
    }
    this.stand(formula, run.unit);
    const isPlain = putPlainResult(this._runtimeService, run.unit, formula, value);
    if (!isPlain) this._runtimeService.setRuntimeData(value);
    this.releaseFormer(formula, run.unit);
    // `=ROW(A1)` in A1 has read its own cell before it had a value.
    if (this.isCircular && readsCell(formula.reads, formula)) this.forgetBlocks();
    run.done.add(formula);
  }

  private async evaluate(formula: Formula, { graph, unit }: Run): Promise<FunctionVariantType> {
    const { text, down, right } = this.shared.parsedFor(formula);
    const node = this.nodeOf(text, unit);
    this.stand(formula, unit);
    const data = { node, refOffsetX: right, refOffsetY: down };
    const value = this._interpreter.checkAsyncNode(node)
      ? await this._interpreter.executeAsync(data)
      : this._interpreter.execute(data);
    if (formula.seeks) graph.found(formula, placesOf(node));
    node.resetCalculationState();
    return withoutLambda(value);
  }

  /** What a formula was led to and what is still to be calculated. */
  private awaited(formula: Formula, { graph, due, done }: Run): Formula[] {
    if (!formula.seeks) return [];
    return (graph.seeking.get(formula) ?? [])
      .flatMap((area) => [...graph.within(area)])
      .filter((found) => found !== formula && due.has(found) && !done.has(found));
  }

  /** Where formulas that seek cells lead is known only after they were looked into. */
  private learn(graph: FormulaGraph, unit: string): void {
    for (const [formula, found] of graph.seeking) {
      if (found) continue;
      const node = this.nodeOf(formula.text, unit);
      this.stand(formula, unit);
      for (const part of seekingNodes(node))
        this._interpreter.execute({ node: part, refOffsetX: 0, refOffsetY: 0 });
      graph.found(formula, placesOf(node));
      node.resetCalculationState();
    }
    this.forgetBlocks();
  }

  /**
   * A formula that reads a part of an array, but not the cell of the array's formula, may have run before it. Readers of
   * that cell came after it anyway.
   */
  private async runArrayReaders(run: Run): Promise<void> {
    let ran: Iterable<Formula> = run.done;
    for (let round = 0; round < MOST_ARRAY_ROUNDS; round += 1) {
      const readers = [...ran].flatMap((formula) => this.readersOfArray(formula, run));
      if (readers.length === 0) return;
      this.forgetBlocks();
      const due = dependentsOf(run.graph, readers.map(areaOf));
      const { formulas } = runOrder(run.graph, due);
      const again = { ...run, due, done: new Set<Formula>(), total: formulas.length };
      await this.runAll(formulas, again);
      ran = again.done;
    }
  }

  /** The areas that a formula's array fills now, and that it filled before. */
  private arraysOf({ sheetId, row, column }: Formula, unit: string): { now?: Rect; before?: Rect } {
    const now = this._runtimeService.getUnitArrayFormula()[unit]?.[sheetId]?.[row]?.[column];
    const before = this._currentConfigService.getArrayFormulaRange()[unit]?.[sheetId]?.[row]?.[column];
    return { ...(now && { now: rectOf(now) }), ...(before && { before: rectOf(before) }) };
  }

  /** Cells that an array no longer fills are empty: a range that is made of two cells finds them filled for Univer. */
  private releaseFormer(formula: Formula, unit: string): void {
    const { now, before } = this.arraysOf(formula, unit);
    const cells = this._currentConfigService.getArrayFormulaCellData()[unit]?.[formula.sheetId];
    if (!before || !cells) return;
    eachPlace(before, (row, column) => {
      const isFilled = now && contains(now, oneCell({ row, column }));
      if (!isFilled) cells.realDeleteValue(row, column);
    });
  }

  private readersOfArray(formula: Formula, { unit, graph }: Run): Formula[] {
    const { now, before } = this.arraysOf(formula, unit);
    return [now, before].flatMap((rect) => {
      if (!rect) return [];
      const readers = [...graph.readersOf({ sheetId: formula.sheetId, rect })];
      return readers.filter((reader) => !readsCell(graph.readsOf(reader), formula));
    });
  }

  private stand({ sheetId, row, column }: FormulaPlace, unit: string): void {
    const { rowCount = 0, columnCount = 0 } = this._currentConfigService.getUnitData()[unit]?.[sheetId] ?? {};
    this._runtimeService.setCurrent(row, column, rowCount, columnCount, sheetId, unit);
  }

  private nodeOf(text: string, unit: string): BaseAstNode {
    return generateAstNode(unit, text, this._lexer, this._astTreeBuilder, this._currentConfigService);
  }

  private parse(formula: string): BaseAstNode | undefined {
    const lexed = this._lexer.treeBuilder(formula);
    return lexed instanceof LexerNode ? (this._astTreeBuilder.parse(lexed) ?? undefined) : undefined;
  }

  /** Blocks that were read, and the index of their values, say what the cells held then. */
  private forgetBlocks(): void {
    FORMULA_REF_TO_ARRAY_CACHE.clear();
    CELL_INVERTED_INDEX_CACHE.clear();
    this.blocks.forget();
  }

  private load(config: IFormulaDatasetConfig): void {
    this.forgetBlocks();
    this._currentConfigService.load(config);
    this._currentConfigService.setExecuteUnitId(unitOf(config));
    this._runtimeService.reset();
  }
}

function unitOf(config: IFormulaDatasetConfig): string {
  return Object.keys(config.formulaData)[0] ?? "";
}

function readsCell(areas: readonly Area[], cell: Formula): boolean {
  return areas.some((area) => area.sheetId === cell.sheetId && overlapsCell(area, cell));
}
