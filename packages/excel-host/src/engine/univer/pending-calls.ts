import type { CellError, CellValue, ErrorCode } from "../../model/cell";
import type { FunctionCall, FunctionResult, FunctionSource } from "../engine";
import { formulaKey, type FormulaPlace } from "./formula-place";

/** What a custom function answered: a value, a block of values, or an error. */
export type Answer = CellValue | CellValue[][];

type Argument = FunctionCall["args"][number];

/** So many answers are remembered; the oldest are asked for again when they are needed again. */
const MEMORY = 50_000;

const ERRORS = new Map<number, ErrorCode>([
  [1, "#N/A"],
  [2, "#NAME?"],
  [5, "#DIV/0!"],
  [6, "#NUM!"],
  [7, "#VALUE!"],
  [8, "#NULL!"],
]);

/** The error that a cell shows for an error code of the custom-functions protocol. */
function errorOf(error: NonNullable<FunctionResult["error"]>): CellError {
  const code = ERRORS.get(error.code) ?? "#VALUE!";
  return error.message ? { error: code, message: error.message } : { error: code };
}

interface Waiting {
  readonly call: Omit<FunctionCall, "id">;
  readonly cells: Map<string, FormulaPlace>;
}

/** Remembers what custom functions answered and collects the calls that nobody has answered yet. */
export class PendingCalls {
  private readonly answers = new Map<string, Answer>();
  private readonly queue = new Map<string, Waiting>();
  private nextId = 1;

  /** The answer, if it is known. */
  find(name: string, args: readonly Argument[]): { answer: Answer } | undefined {
    const key = keyOf(name, args);
    const answer = this.answers.get(key);
    return answer === undefined ? undefined : { answer };
  }

  /** Notes a call for the next batch, and which cell waits for it. */
  ask(call: Omit<FunctionCall, "id">, cell: FormulaPlace): void {
    const key = keyOf(call.name, call.args);
    const waiting = this.queue.get(key) ?? { call, cells: new Map() };
    waiting.cells.set(formulaKey(cell), cell);
    this.queue.set(key, waiting);
  }

  get isEmpty(): boolean {
    return this.queue.size === 0;
  }

  /** Sends all waiting calls in one batch; resolves to the cells that can be calculated again. */
  async send(source: FunctionSource): Promise<FormulaPlace[]> {
    const batch = [...this.queue].map(([key, waiting]) => ({ key, waiting, id: this.nextId++ }));
    this.queue.clear();
    const calls = batch.map(({ id, waiting }) => ({ id, ...waiting.call }));
    const results = await source.invoke(calls).catch((): readonly FunctionResult[] => []);
    const byId = new Map(results.map((result) => [result.id, result]));
    for (const { key, id } of batch) this.remember(key, answerOf(byId.get(id)));
    return batch.flatMap(({ waiting }) => [...waiting.cells.values()]);
  }

  /** Another add-in, or the same one loaded anew: nothing that was known holds. */
  forget(): void {
    this.answers.clear();
    this.queue.clear();
  }

  private remember(key: string, answer: Answer): void {
    if (this.answers.size >= MEMORY) {
      const oldest = this.answers.keys().next();
      if (!oldest.done) this.answers.delete(oldest.value);
    }
    this.answers.set(key, answer);
  }
}

function keyOf(name: string, args: readonly Argument[]): string {
  return JSON.stringify([name, ...args]);
}

/** A call without any answer (the add-in failed as a whole) is a #VALUE!, as a function that throws. */
function answerOf(result: FunctionResult | undefined): Answer {
  if (!result) return { error: "#VALUE!" };
  if (result.error) return errorOf(result.error);
  return result.value ?? 0;
}
