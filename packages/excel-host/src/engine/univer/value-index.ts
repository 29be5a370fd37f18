import { CellValueType } from "@univerjs/core";
import {
  ArrayValueObject,
  BaseReferenceObject,
  CELL_INVERTED_INDEX_CACHE,
  StringValueObject,
  type BaseValueObject,
} from "@univerjs/engine-formula";

/** What Univer compares a column with: the value, and among the rest the kind of the work and the operator. */
type Compare = (
  this: ArrayValueObject,
  value: BaseValueObject,
  column: number,
  result: unknown,
  kind: number,
  operator: string,
  ...rest: unknown[]
) => void;

/**
 * Univer 0.25.1 compares a column once and then looks its values up. The index has one key for empty cells and empty
 * texts, finds zeros under it too, and takes it for a text where it asks for less or more: `A1:A9=""`, `=0` and `<5` are
 * right the first time and wrong the second. What the index can answer is equality with anything else.
 */
function canAnswer(operator: string, value: BaseValueObject): boolean {
  return operator === "=" && !value.isNull() && value.getValue() !== 0 && value.getValue() !== "";
}

/** Blocks whose values are those of the cells at their place: `A1:A9+1` has the place of A1:A9 too, and other values. */
const blocksOfCells = new WeakSet<object>();

/** Notes which blocks were read from cells, and which are parts of such ones; texts like errors are read as texts. */
function watchBlocks(): void {
  const references = BaseReferenceObject.prototype;
  const read = references.toArrayValueObject;
  references.toArrayValueObject = function (...options) {
    const block = read.apply(this, options);
    blocksOfCells.add(block);
    return block;
  };
  const value = references.getCellValueObject;
  references.getCellValueObject = function (cell) {
    // Univer takes every text that reads like an error for that error.
    return cell.t === CellValueType.FORCE_STRING
      ? StringValueObject.create(String(cell.v))
      : value.call(this, cell);
  };
  const arrays = ArrayValueObject.prototype;
  const slice = arrays.slice;
  arrays.slice = function (...part) {
    const found = slice.apply(this, part);
    if (found && blocksOfCells.has(this)) blocksOfCells.add(found);
    return found;
  };
}

let isMended = false;

/** From now on the index knows cells only and is asked what it can answer; for all calculators of the process. */
export function mendValueIndex(): void {
  if (isMended) return;
  isMended = true;
  watchBlocks();
  let [mayAsk, mayLearn] = [true, true];
  const index = CELL_INVERTED_INDEX_CACHE;
  const canUse = index.canUseCache.bind(index);
  index.canUseCache = (...place) => (mayAsk ? canUse(...place) : { rowsInCache: [], rowsNotInCache: [] });
  const learn = index.set.bind(index);
  index.set = (...value) => void (mayLearn && learn(...value));
  const close = index.setContinueBuildingCache.bind(index);
  index.setContinueBuildingCache = (...rows) => void (mayLearn && close(...rows));
  const columns = ArrayValueObject.prototype as unknown as { _batchOperatorValue: Compare };
  const compare = columns._batchOperatorValue;
  columns._batchOperatorValue = function (value, column, result, kind, operator, ...rest) {
    mayLearn = blocksOfCells.has(this);
    mayAsk = mayLearn && canAnswer(operator, value);
    try {
      compare.call(this, value, column, result, kind, operator, ...rest);
    } finally {
      mayAsk = mayLearn = true;
    }
  };
}
