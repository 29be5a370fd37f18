import type { CellValue } from "../model/cell";
import type { Rect } from "../model/rect";
import type { DifferentialFormat } from "../model/rules";
import type { CalculationProgress } from "./work-slices";

export type { CalculationProgress } from "./work-slices";

/** One call of a custom function, as the Excel protocol hands it to the add-in. */
export interface FunctionCall {
  /** Unique in a session. */
  readonly id: number;
  /** Upper case, without the namespace: "DOUBLE". */
  readonly name: string;
  /** One entry a parameter: a value, or a block of values (rows of columns) where the parameter is a matrix. */
  readonly args: readonly (CellValue | CellValue[][])[];
  /** Where it stands: "Sheet1!F5". */
  readonly address: string;
}

export interface FunctionResult {
  readonly id: number;
  readonly value?: CellValue | CellValue[][];
  readonly error?: { readonly code: number; readonly message?: string };
}

/** The custom functions that an add-in has registered, and the road to them. */
export interface FunctionSource {
  /** From functions.json: full name in upper case ("SAMPLE.DOUBLE") and, for each parameter, whether it is a matrix. */
  readonly functions: readonly {
    readonly name: string;
    readonly matrix: readonly boolean[];
    readonly optional: readonly boolean[];
  }[];
  /** Answers a batch, in any order; it may take several turns of the event loop. */
  invoke(calls: readonly FunctionCall[]): Promise<readonly FunctionResult[]>;
}

/** A spreadsheet engine that follows a Workbook: it calculates and writes results back into the book. */
export interface Engine {
  /** Custom functions known from now on; formulas that use them are calculated again unless told otherwise. */
  setFunctions(source: FunctionSource, recalculates?: boolean): void;
  /** Only the formulas that were written and show nothing yet; all that depends on them waits for `calculate`. */
  enter(): Promise<void>;
  /** Everything that depends on changed cells; cells that wait for a custom function show #BUSY!. */
  calculate(): Promise<void>;
  /** Resolves when no custom function is awaited any more and all is calculated, or the calculation was stopped. */
  settled(): Promise<void>;
  /** The value of a formula (no "=") over what the cells show now, as it stands in the first cell of a sheet. */
  evaluate(formula: string, sheetId: string): CellValue;
  /** The same with all its values, a row an entry: an array formula has many, any other one. */
  evaluateArray(formula: string, sheetId: string): CellValue[][];
  /** What conditional formats add to the look of a cell; undefined: none applies. */
  conditionalLook?(sheetId: string, row: number, column: number): DifferentialFormat | undefined;
  /** True while cells changed since the last calculation. */
  readonly stale: boolean;
  /** The formulas of a block are to be calculated again though nothing that they read has changed. */
  setDirty(sheetId: string, rect: Rect): void;
  /**
   * Ends the calculation that runs: cells keep the values that they had, and all of it is done by the next `calculate`.
   */
  stop(): void;
  /** True after `stop` until a cell changes or somebody calculates: nobody calculates of itself meanwhile. */
  readonly isHalted: boolean;
  /** Told how far a calculation is, a few times a second at most while it runs; gives the way to end the telling. */
  onProgress(listener: (progress: CalculationProgress) => void): () => void;
  dispose(): void;
}
