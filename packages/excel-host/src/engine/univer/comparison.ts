import { BooleanValueObject, type BaseFunction, type BaseValueObject } from "@univerjs/engine-formula";
import { COMPARISONS, type Comparison } from "./criteria";
import { mapped, single } from "./value-objects";

/** How a value stands to a truth value: a blank is FALSE, and every number and text is less than FALSE. */
function order(value: BaseValueObject, truth: boolean): number {
  if (value.isNull()) return 0 - Number(truth);
  return value.isBoolean() ? Number(Boolean(value.getValue())) - Number(truth) : -1;
}

/** `left` compared with a single truth value, or `-1` times the other way round; errors stay. */
function compared(values: BaseValueObject, truth: BaseValueObject, sign: 1 | -1, operator: Comparison) {
  const holds = COMPARISONS[operator];
  const wanted = Boolean(truth.getValue());
  return mapped(values, (one) =>
    one.isError() ? one : BooleanValueObject.create(holds(sign * order(one, wanted))),
  );
}

/** Univer finds blank cells unlike FALSE, and in blocks truth values like 0 and 1. */
export function comparingTruths(executor: BaseFunction): BaseFunction {
  if (String(executor.name) !== "COMPARE") return executor;
  const calculate = executor.calculate.bind(executor);
  const operator = (): Comparison => (executor as unknown as { _compareType: Comparison })._compareType;
  executor.calculate = (left, right) => {
    const [one, other] = [left, right].map((value) => single(value as BaseValueObject));
    if (other?.isBoolean() && !left.isError()) return compared(left as BaseValueObject, other, 1, operator());
    if (one?.isBoolean() && !right.isError()) return compared(right as BaseValueObject, one, -1, operator());
    return calculate(left, right);
  };
  return executor;
}
