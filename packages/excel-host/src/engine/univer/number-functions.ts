import {
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  type ArrayValueObject,
  type BaseValueObject,
} from "@univerjs/engine-formula";
import type { Mend } from "./function-mend";
import { numberOf, valuesOf } from "./value-objects";

/** What an argument adds to a mean: its sum, or the error that it is, and how many numbers it has. */
interface Share {
  readonly sum: BaseValueObject;
  readonly count: number;
}

function share(value: BaseValueObject): Share {
  if (value.isArray()) {
    const block = value as ArrayValueObject;
    return { sum: block.sum(), count: Number(block.count().getValue()) };
  }
  // An argument that is left out is 0.
  const isTyped = value.isString() || value.isBoolean();
  return { sum: isTyped ? value.convertToNumberObjectValue() : value, count: 1 };
}

/** Univer makes #VALUE! of every error, and leaves out arguments that are left out. */
const average: Mend =
  () =>
  (...values) => {
    const shares = values.flatMap((value) => (value ? [share(value)] : []));
    const error = shares.find(({ sum }) => sum.isError());
    if (error) return error.sum;
    const count = shares.reduce((all, one) => all + one.count, 0);
    const sum = shares.reduce((all, one) => all + Number(one.sum.getValue() ?? 0), 0);
    return count === 0
      ? ErrorValueObject.create(ErrorType.DIV_BY_ZERO)
      : NumberValueObject.create(sum / count);
  };

/** Univer takes a line whose constant is left out between two commas for one through 0. */
const withConstant =
  (place: number): Mend =>
  (univer) =>
  (...values) =>
    univer(
      ...values.map((value, at) =>
        at === place && value?.isNull() && !value.isArray() ? BooleanValueObject.create(true) : value,
      ),
    );

/** The place of a number in a list, from the largest or the smallest on; of equal ones the first place, or their mean. */
function rankIn(list: ArrayValueObject, wanted: number, isRising: boolean, isMean: boolean): BaseValueObject {
  let [before, equal] = [0, 0];
  list.iterator((cell) => {
    const number = cell?.isNumber() ? Number(cell.getValue()) : Number.NaN;
    if (number === wanted) equal += 1;
    else if (isRising ? number < wanted : number > wanted) before += 1;
  });
  if (equal === 0) return ErrorValueObject.create(ErrorType.NA);
  return NumberValueObject.create(before + 1 + (isMean ? (equal - 1) / 2 : 0));
}

/** Univer ranks in written blocks only, and not in a list that is put together. */
const rank =
  (isMean: boolean): Mend =>
  (univer) =>
  (number, list, order) => {
    const wanted = numberOf(valuesOf(number));
    if (wanted === undefined || !list?.isArray()) return univer(number, list, order);
    return rankIn(list as ArrayValueObject, wanted, (numberOf(order && valuesOf(order)) ?? 0) !== 0, isMean);
  };

/** What Univer 0.25.1 makes of numbers otherwise than Excel. */
export const NUMBERS: Readonly<Record<string, Mend>> = {
  AVERAGE: average,
  RANK: rank(false),
  "RANK.EQ": rank(false),
  "RANK.AVG": rank(true),
  LINEST: withConstant(2),
  LOGEST: withConstant(2),
  TREND: withConstant(3),
  GROWTH: withConstant(3),
};
