import type { ArrayValueObject, BaseFunction, BaseValueObject } from "@univerjs/engine-formula";
import { arrayLike } from "./array-like";

/** Univer 0.25.1 sorts the range that it was given in place: formulas that share the range go wrong. */
const REORDER_THEIR_ARGUMENT = new Set<string>(["SORT", "SORTBY"]);

function copy(value: BaseValueObject): BaseValueObject {
  if (!value.isArray()) return value;
  const array = value as ArrayValueObject;
  return arrayLike(array, array.getArrayValue());
}

/** Gives functions that reorder their argument a copy to work on. */
export function withoutSideEffects(executor: BaseFunction): BaseFunction {
  if (!REORDER_THEIR_ARGUMENT.has(String(executor.name))) return executor;
  const calculate = executor.calculate.bind(executor);
  executor.calculate = (...values) => calculate(...values.map((value) => copy(value as BaseValueObject)));
  return executor;
}
