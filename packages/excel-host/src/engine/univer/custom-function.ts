import {
  ArrayValueObject,
  BaseFunction,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
  type BaseValueObject,
} from "@univerjs/engine-formula";
import type { CellError, CellValue } from "../../model/cell";
import type { FunctionSource } from "../engine";
import type { FormulaPlace } from "./formula-place";
import type { Answer } from "./pending-calls";
import { blockOf } from "./value-objects";
import { BUSY, errorType, fromValueObject } from "./values";

type Declaration = FunctionSource["functions"][number];
type Argument = CellValue | CellValue[][];

/** What a custom function needs of the engine while a formula is calculated. */
export interface Caller {
  /** What a blank cell is for the function. */
  readonly blankCell: 0 | "" | null;
  /** The answer; undefined puts the call into the next batch. */
  call(name: string, args: readonly Argument[], cell: FormulaPlace): Answer | undefined;
  /** A function gave this error to the formula in this cell. */
  failed(cell: FormulaPlace, error: CellError): void;
  /** The text in a cell is empty, but the cell is not (a formula that gives ""). */
  isEmptyText(sheetId: string, row: number, column: number): boolean;
}

/** An add-in's function as the calculator sees it: answers at once from memory, or says that it is busy. */
export class CustomFunction extends BaseFunction {
  constructor(
    private readonly declaration: Declaration,
    private readonly caller: Caller,
  ) {
    super(declaration.name);
    this.minParams = declaration.optional.filter((optional) => !optional).length;
    this.maxParams = declaration.matrix.length;
  }

  override calculate(...variants: BaseValueObject[]): BaseValueObject {
    const size = this.liftedSize(variants);
    if (size.rows === 1 && size.columns === 1) return toValueObject(this.callAt(variants, 0, 0));
    const rows = Array.from({ length: size.rows }, (_, r) =>
      Array.from({ length: size.columns }, (__, c) => scalarObject(first(this.callAt(variants, r, c)))),
    );
    return blockOf(rows);
  }

  /** A block given to a single-value parameter is gone through cell by cell, and the results spill. */
  private liftedSize(variants: readonly BaseValueObject[]): { rows: number; columns: number } {
    let rows = 1;
    let columns = 1;
    variants.forEach((variant, index) => {
      if (this.declaration.matrix[index] || !variant.isArray()) return;
      rows = Math.max(rows, (variant as ArrayValueObject).getRowCount());
      columns = Math.max(columns, (variant as ArrayValueObject).getColumnCount());
    });
    return { rows, columns };
  }

  private callAt(variants: readonly BaseValueObject[], row: number, column: number): Answer {
    const args = this.declaration.matrix.map((matrix, index) =>
      this.argument(variants[index], matrix, row, column),
    );
    const broken = args.flat(2).find((value) => isError(value) && value.error === "#BUSY!");
    if (broken !== undefined) return broken as CellError;
    const cell = { sheetId: this.subUnitId ?? "", row: this.row, column: this.column };
    const answer = this.caller.call(this.declaration.name, args, cell);
    if (answer !== undefined && isError(answer)) this.caller.failed(cell, answer);
    return answer ?? { error: "#BUSY!" };
  }

  private argument(
    variant: BaseValueObject | undefined,
    matrix: boolean,
    row: number,
    column: number,
  ): Argument {
    if (!variant || (variant.isNull() && !variant.isArray())) return null;
    if (!variant.isArray()) return matrix ? [[fromValueObject(variant)]] : fromValueObject(variant);
    const block = variant as ArrayValueObject;
    if (matrix) return this.block(block);
    const r = block.getRowCount() === 1 ? 0 : row;
    const c = block.getColumnCount() === 1 ? 0 : column;
    if (r >= block.getRowCount() || c >= block.getColumnCount()) return { error: "#N/A" };
    return this.element(block, r, c);
  }

  private block(block: ArrayValueObject): CellValue[][] {
    return Array.from({ length: block.getRowCount() }, (_, r) =>
      Array.from({ length: block.getColumnCount() }, (__, c) => this.element(block, r, c)),
    );
  }

  private element(block: ArrayValueObject, row: number, column: number): CellValue {
    const value = fromValueObject(block.get(row, column));
    if (value !== null) return value;
    const { startRow, startColumn } = block.getRangePosition();
    const isText = this.caller.isEmptyText(block.getSheetId(), startRow + row, startColumn + column);
    return isText ? "" : this.caller.blankCell;
  }
}

function isError(value: Answer | undefined): value is CellError {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function first(answer: Answer): CellValue {
  return Array.isArray(answer) ? (answer[0]?.[0] ?? null) : answer;
}

/** An empty place in a result is 0, as Excel shows it. */
function scalarObject(value: CellValue): BaseValueObject {
  if (value === null) return NumberValueObject.create(0);
  if (typeof value === "number") return NumberValueObject.create(value);
  if (typeof value === "boolean") return BooleanValueObject.create(value);
  if (typeof value === "string") return StringValueObject.create(value);
  return ErrorValueObject.create(value.error === "#BUSY!" ? BUSY : errorType(value.error));
}

function toValueObject(answer: Answer): BaseValueObject {
  if (!Array.isArray(answer)) return scalarObject(answer);
  const [row] = answer;
  if (!row || row.length === 0) return ErrorValueObject.create(ErrorType.CALC);
  if (answer.length === 1 && row.length === 1) return scalarObject(row[0] ?? null);
  return blockOf(answer.map((cells) => cells.map(scalarObject)));
}
