import { ArrayValueObject, CELL_INVERTED_INDEX_CACHE, type BaseValueObject } from "@univerjs/engine-formula";

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

let isMended = false;

/** From now on the index is asked only what it can answer; for all calculators of the process. */
export function mendValueIndex(): void {
  if (isMended) return;
  isMended = true;
  let mayAsk = true;
  const canUse = CELL_INVERTED_INDEX_CACHE.canUseCache.bind(CELL_INVERTED_INDEX_CACHE);
  CELL_INVERTED_INDEX_CACHE.canUseCache = (...place) =>
    mayAsk ? canUse(...place) : { rowsInCache: [], rowsNotInCache: [] };
  const columns = ArrayValueObject.prototype as unknown as { _batchOperatorValue: Compare };
  const compare = columns._batchOperatorValue;
  columns._batchOperatorValue = function (value, column, result, kind, operator, ...rest) {
    mayAsk = canAnswer(operator, value);
    try {
      compare.call(this, value, column, result, kind, operator, ...rest);
    } finally {
      mayAsk = true;
    }
  };
}
