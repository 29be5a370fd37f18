import { isNullCell } from "@univerjs/core";
import {
  ArrayValueObject,
  NullValueObject,
  NumberValueObject,
  type BaseFunction,
  type BaseReferenceObject,
  type BaseValueObject,
  type FunctionVariantType,
} from "@univerjs/engine-formula";

/** Functions that ask a block for nothing but the folds below. */
const FOLDING = new Set<string>(["SUM", "COUNT", "COUNTA", "AVERAGE", "MAX", "MIN"]);

type Kind = "sum" | "count" | "countA" | "max" | "min";

/** What a fold has after some rows; ended: an error is the result whatever follows. */
interface Fold {
  readonly value: BaseValueObject;
  readonly hasEnded: boolean;
}

type Step = (soFar: BaseValueObject, value: BaseValueObject) => BaseValueObject;

const counts = (value: BaseValueObject): boolean =>
  !value.isError() && !value.isString() && !value.isNull() && !value.isBoolean();

const one = (soFar: BaseValueObject): BaseValueObject => soFar.plus(NumberValueObject.create(1));

/** Univer's own folds, cell by cell: the same order of addition gives the same last digit. */
const STEPS: Record<Kind, { readonly from: number; readonly endsOnError: boolean; readonly step: Step }> = {
  sum: { from: 0, endsOnError: true, step: (soFar, value) => (counts(value) ? soFar.plus(value) : soFar) },
  count: { from: 0, endsOnError: false, step: (soFar, value) => (counts(value) ? one(soFar) : soFar) },
  countA: { from: 0, endsOnError: false, step: (soFar, value) => (value.isNull() ? soFar : one(soFar)) },
  max: {
    from: Number.NEGATIVE_INFINITY,
    endsOnError: true,
    step: (soFar, value) => (counts(value) && soFar.isLessThan(value).getValue() ? value : soFar),
  },
  min: {
    from: Number.POSITIVE_INFINITY,
    endsOnError: true,
    step: (soFar, value) => (counts(value) && soFar.isGreaterThan(value).getValue() ? value : soFar),
  },
};

/** Cells from one place downward, read as far as somebody has asked, with what the folds had after each row. */
class Column {
  private readonly rows: BaseValueObject[][] = [];
  private readonly folds = new Map<Kind, Fold[]>();

  fold(kind: Kind, reference: BaseReferenceObject): BaseValueObject {
    const { from, endsOnError, step } = STEPS[kind];
    const { startRow, endRow } = reference.getRangePosition();
    const folds = this.folds.get(kind) ?? [];
    this.folds.set(kind, folds);
    let fold = folds.at(-1) ?? { value: NumberValueObject.create(from), hasEnded: false };
    for (let row = folds.length; row <= endRow - startRow; row += 1) {
      for (const value of this.row(row, reference)) {
        if (fold.hasEnded) break;
        const hasEnded = endsOnError && value.isError();
        fold = { value: hasEnded ? value : step(fold.value, value), hasEnded };
      }
      folds.push(fold);
    }
    return folds[endRow - startRow]?.value ?? fold.value;
  }

  private row(row: number, reference: BaseReferenceObject): BaseValueObject[] {
    const known = this.rows[row];
    if (known) return known;
    const { startRow, startColumn, endColumn } = reference.getRangePosition();
    const values: BaseValueObject[] = [];
    for (let column = startColumn; column <= endColumn; column += 1) {
      const cell = reference.getCellData(startRow + row, column);
      values.push(!cell || isNullCell(cell) ? NullValueObject.create() : reference.getCellValueObject(cell));
    }
    this.rows[row] = values;
    return values;
  }
}

/** A block that is read only as far below its first rows as nobody has read it yet. */
class RunningBlock extends ArrayValueObject {
  constructor(
    private readonly column: Column,
    private readonly reference: BaseReferenceObject,
  ) {
    super({
      calculateValueList: [],
      rowCount: 0,
      columnCount: 0,
      unitId: "",
      sheetId: "",
      row: -1,
      column: -1,
    });
  }

  override sum(): BaseValueObject {
    return this.column.fold("sum", this.reference);
  }

  override count(): BaseValueObject {
    return this.column.fold("count", this.reference);
  }

  override countA(): BaseValueObject {
    return this.column.fold("countA", this.reference);
  }

  override max(): BaseValueObject {
    return this.column.fold("max", this.reference);
  }

  override min(): BaseValueObject {
    return this.column.fold("min", this.reference);
  }
}

/**
 * Blocks that grow row by row from one place (`SUM($A$1:A1)` filled down): each goes on from the one above it. Holds while
 * no formula is calculated before what it reads; whoever knows that it was forgets the blocks.
 */
export class RunningBlocks {
  /** Formulas that depend on themselves read cells in no order: their blocks are read one by one. */
  isOn = true;
  private readonly columns = new Map<string, Column>();

  forget(): void {
    this.columns.clear();
  }

  /** Lets a function that only folds its blocks go on from shorter ones. */
  serve(executor: BaseFunction): BaseFunction {
    if (!FOLDING.has(String(executor.name))) return executor;
    executor.needsReferenceObject = true;
    const calculate = executor.calculate.bind(executor);
    executor.calculate = (...values) =>
      calculate(...(values as FunctionVariantType[]).map((value) => this.given(value)));
    return executor;
  }

  private given(value: FunctionVariantType): BaseValueObject {
    return value.isReferenceObject()
      ? this.blockOf(value as BaseReferenceObject)
      : (value as BaseValueObject);
  }

  private blockOf(reference: BaseReferenceObject): ArrayValueObject {
    if (!this.isOn || !isPlain(reference)) return reference.toArrayValueObject();
    const { startRow, startColumn, endColumn } = reference.getRangePosition();
    const key = `${reference.getUnitId()}!${reference.getSheetId()}!${startRow},${startColumn},${endColumn}`;
    const column = this.columns.get(key) ?? new Column();
    this.columns.set(key, column);
    return new RunningBlock(column, reference);
  }
}

/** One block on a sheet that is there, inside it. */
function isPlain(reference: BaseReferenceObject): boolean {
  const { startRow, startColumn, endRow, endColumn } = reference.getRangePosition();
  const isOnSheet = reference.getForcedSheetName() === "" || Boolean(reference.getForcedSheetId());
  const isInside = startRow >= 0 && startColumn >= 0 && endRow >= startRow && endColumn >= startColumn;
  return isOnSheet && isInside && !reference.isMultiArea();
}
