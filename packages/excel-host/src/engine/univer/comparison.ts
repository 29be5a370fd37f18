import type { BaseFunction, BaseValueObject } from "@univerjs/engine-formula";
import { COMPARISONS, type Comparison } from "./criteria";
import { elementwise } from "./elementwise";
import { compared } from "./ordered-search";

const DIGITS = 15;

/** Below this share of itself a number differs from another in what is beyond 15 digits only, perhaps. */
const NEAR = 1e-14;

/** Excel compares 15 digits: 0.1 + 0.2 is 0.3. */
function numbersCompared(one: number, other: number): number {
  if (Math.abs(one - other) > NEAR * Math.abs(one)) return one - other;
  return Number(one.toPrecision(DIGITS)) - Number(other.toPrecision(DIGITS));
}

/** A blank is what it is compared with: 0, an empty text or FALSE. */
function asBlankBeside(other: BaseValueObject): number {
  if (other.isNull()) return 0;
  if (other.isNumber()) return -Number(other.getValue());
  if (other.isString()) return other.getValue() === "" ? 0 : -1;
  return other.getValue() ? -1 : 0;
}

/** How a value stands to another: numbers before texts, and these before truth values. */
function order(one: BaseValueObject, other: BaseValueObject): number {
  if (one.isNull()) return asBlankBeside(other);
  if (other.isNull()) return -asBlankBeside(one);
  if (one.isNumber() && other.isNumber())
    return numbersCompared(Number(one.getValue()), Number(other.getValue()));
  return compared(one, other);
}

/** Univer takes texts in cells that look like numbers for such, and blanks for unlike FALSE. */
export function comparingAsExcel(executor: BaseFunction): BaseFunction {
  if (String(executor.name) !== "COMPARE") return executor;
  const operator = (): Comparison => (executor as unknown as { _compareType: Comparison })._compareType;
  const calculate = elementwise((one, other) =>
    one && other ? COMPARISONS[operator()](order(one, other)) : false,
  );
  executor.calculate = (left, right) => calculate(left as BaseValueObject, right as BaseValueObject);
  return executor;
}
